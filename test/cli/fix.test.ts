import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { Failure } from '../../src/cli/failure.ts';
import { exchange } from '../../src/cli/write-file.ts';
import { helhed } from './run.ts';

const whole = readFileSync('test/rules/whole.helhedsplan.yaml', 'utf8');
/** The whole plan with three slips that can be mended. */
const slips = whole
  .replace('titel: Sammen om Birkeparken', 'titel: Tryghed: en plan # vores titel')
  .replace('kommune:', 'komune:')
  .replace('  - navn: Boligforeningen', '\u00a0\u00a0- navn:   Boligforeningen');
const mended = whole
  .replace('titel: Sammen om Birkeparken', 'titel: "Tryghed: en plan" # vores titel')
  .replace('  - navn: Boligforeningen', '  - navn:   Boligforeningen');
/** The line of the one activity's title in the whole plan. */
const title = whole.slice(0, whole.indexOf('titel: Fritidsjob')).split('\n').length;
const gaps = whole.replace(/ {8}(?:mål|skridt):.*\n/g, '');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'helhed æøå '));
});

const put = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
};
const fixIn = (args: readonly string[], input = '') => helhed(['fix', ...args], { cwd: folder, input });
const text = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('helhed fix', () => {
  test('mends the plan, and says what it did', () => {
    put('plan.yaml', slips);
    expect(fixIn(['plan.yaml'])).toEqual({
      code: 0,
      stderr: '',
      stdout: `Rettede 3 steder i plan.yaml:
  linje 3    hele teksten sat i anførselstegn  HP001
  linje 5    »komune« rettet til »kommune«  HP006
  linje 7    hårde mellemrum gjort til almindelige  HP017
Der er ingen mangler tilbage.

`,
    });
    expect(text('plan.yaml')).toBe(mended);
    expect(readdirSync(folder)).toEqual(['plan.yaml']);
  });

  test('twice changes nothing', () => {
    const file = put('plan.yaml', slips);
    fixIn(['plan.yaml']);
    const before = statSync(file, { bigint: true });
    const { code, stdout } = fixIn(['plan.yaml']);
    expect([code, stdout]).toEqual([
      0,
      'I plan.yaml er der ikke noget, helhed kan rette.\nDer er ingen mangler tilbage.\n\n',
    ]);
    const after = statSync(file, { bigint: true });
    expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs]);
  });

  test('says what it could not mend, and that there are answers to write', () => {
    put('plan.yaml', `${gaps.replace('kommune:', 'komune:')}vision: x\nversion: Udkast #2\n`);
    const { code, stdout } = fixIn(['plan.yaml']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^Rettede 1 sted i plan\.yaml:\n {2}linje 5 {4}»komune« rettet til »kommune« {2}HP006\n/);
    expect(stdout).toMatch(
      /\nDet her må I selv se på:\n {2}linje \d+ {3}.*vision.* {2}HP003\n {2}linje \d+ {3}.*#2.* {2}HP016\n/,
    );
    expect(stdout).toContain('Tilbage: 2 fejl · 2 advarsler. Se, hvad der mangler, med: helhed tjek plan.yaml');
  });

  test('is called »ret« too, and speaks English', () => {
    put('min plan.yaml', slips.replace(/ {8}mål:.*\n/, ''));
    const { stdout } = helhed(['ret', 'min plan.yaml', '--lang', 'en'], { cwd: folder });
    expect(stdout).toBe(`Mended 3 places in min plan.yaml:
  line 3    the whole text put in quotes  HP001
  line 5    "komune" changed to "kommune"  HP006
  line 7    hard spaces made plain ones  HP017
Left: 1 error. See what is missing with: helhed check "min plan.yaml"

`);
  });
});

describe('--dry-run', () => {
  test('shows the change as a diff, says what it would do, and writes nothing', () => {
    put('plan.yaml', slips);
    const { code, stdout, stderr } = fixIn(['plan.yaml', '--dry-run']);
    expect(code).toBe(0);
    expect(stdout).toBe(`--- plan.yaml
+++ plan.yaml
@@ -1,10 +1,10 @@
 program: 2019-26
 fase: helhedsplan
-titel: Tryghed: en plan # vores titel
+titel: "Tryghed: en plan" # vores titel
 område: Birkeparken
-komune: Eksempel Kommune
+kommune: Eksempel Kommune
 boligorganisationer:
-\u00a0\u00a0- navn:   Boligforeningen Eksempel
+  - navn:   Boligforeningen Eksempel
     afdelinger:
       - { nr: "55", navn: Birkeparken, boliger: 842, beboere: 2100 }
 periode: { fra: 2021-11-01, til: 2025-10-31 }
`);
    expect(stderr).toMatch(/^Kan rette 3 steder i plan\.yaml:\n/);
    expect(text('plan.yaml')).toBe(slips);
  });

  test('is coloured as the rest, and silent when there is nothing to mend', () => {
    put('plan.yaml', slips);
    const coloured = fixIn(['plan.yaml', '--dry-run', '--color']).stdout;
    expect(coloured).toContain('\u001b[31m-komune: Eksempel Kommune\u001b[39m\n\u001b[32m+kommune: Eksempel Kommune');
    put('plan.yaml', whole);
    expect(fixIn(['plan.yaml', '--dry-run']).stdout).toBe('');
  });
});

describe('--stub', () => {
  test('puts in the fields that are missing, which are missing all the same until they are filled in', () => {
    put('plan.yaml', gaps);
    const { code, stdout } = fixIn(['plan.yaml', '--stub']);
    expect([code, stdout]).toEqual([
      1,
      `Satte 2 tomme felter ind i plan.yaml, lige til at fylde ud:
  linje ${title + 9}   mål: Aktivitet 1, Fritidsjob (Beskæftigelse)
  linje ${title + 11}   skridt: Aktivitet 1, Fritidsjob (Beskæftigelse)
Tilbage: 2 fejl. Se, hvad der mangler, med: helhed tjek plan.yaml

`,
    ]);
    const now = text('plan.yaml');
    expect(now.replace(/ {8}# .*\n {8}(?:mål|skridt):\n(?: {10}-\n)?/g, '')).toBe(gaps);
    expect(fixIn(['plan.yaml', '--stub'])).toMatchObject({ code: 1 });
    expect(text('plan.yaml')).toBe(now);
  });

  test('says what it left between braces', () => {
    put('plan.yaml', `${gaps.slice(0, gaps.indexOf('      - titel'))}      - { titel: Fritidsjob, mål: x }\n`);
    expect(fixIn(['plan.yaml', '--stub']).stdout).toContain(
      'Aktivitet 1, Fritidsjob (Beskæftigelse) er skrevet mellem { og }. Der må I selv skrive: skridt, succeskriterier, milepæle, ressourcer, forankring.\n',
    );
  });
});

describe('which plans are mended', () => {
  test('the one that is here', () => {
    put('helhedsplan.yaml', slips);
    const { code, stderr } = fixIn([]);
    expect([code, stderr]).toEqual([0, 'Fandt helhedsplan.yaml her i mappen.\n\n']);
    expect(text('helhedsplan.yaml')).toBe(mended);
  });

  test('those in a folder, and the rest when one is not there', () => {
    put('a/plan.yaml', slips);
    put('a/b/plan.yaml', slips);
    put('a/b/noter.yaml', slips);
    const { code, stderr } = fixIn(['a', 'væk.yaml']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^a\/b\/noter\.yaml ligner en plan, .*\nFilen »væk\.yaml« findes ikke\./);
    expect([text('a/plan.yaml'), text('a/b/plan.yaml'), text('a/b/noter.yaml')]).toEqual([mended, mended, slips]);
  });

  test('none: then it says how to name one', () => {
    expect(fixIn([])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('helhed ret minplan.yaml'),
    });
  });

  test('what is sent in, which comes out mended, and nothing else with it', () => {
    expect(fixIn(['-'], slips)).toEqual({
      code: 0,
      stdout: mended,
      stderr: expect.stringMatching(/^Rettede 3 steder i <stdin>:\n/),
    });
    expect(fixIn(['-', '--dry-run'], slips).stdout).toMatch(/^--- <stdin>\n/);
    expect(fixIn(['-'], 'titel: "x\n')).toMatchObject({ code: 1, stdout: 'titel: "x\n' });
  });
});

describe('the file stays as it was saved', () => {
  const bytes: Readonly<Record<string, (text: string) => Buffer>> = {
    'UTF-8 with BOM': text => Buffer.from(`\ufeff${text}`),
    'UTF-16': text => Buffer.from(`\ufeff${text}`, 'utf16le'),
    CRLF: text => Buffer.from(text.replaceAll('\n', '\r\n')),
    NFD: text => Buffer.from(text.normalize('NFD')),
  };
  test.each(Object.keys(bytes))('%s', name => {
    const file = put('plan.yaml', bytes[name]!(slips));
    expect(fixIn(['plan.yaml']).code).toBe(0);
    expect(readFileSync(file)).toEqual(bytes[name]!(mended));
    const { stdout } = spawnSync(process.execPath, [resolve('bin/helhed.js'), 'fix', '-'], {
      input: bytes[name]!(slips),
    });
    expect(stdout).toEqual(bytes[name]!(mended));
  });

  test('but Windows-1252 becomes UTF-8, and it is said', () => {
    const file = put('plan.yaml', Buffer.from(slips, 'latin1'));
    expect(fixIn(['plan.yaml']).stdout).toContain('filen gemt som UTF-8  HP010');
    expect(readFileSync(file, 'utf8')).toBe(mended);
  });

  test('and a file in two encodings is not touched', () => {
    const both = Buffer.concat([Buffer.from(slips), Buffer.from('# gårdhaven i området', 'latin1')]);
    const file = put('plan.yaml', both);
    expect(fixIn(['plan.yaml', '--stub'])).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^plan\.yaml er ikke rørt: filen har bogstaver, der er gået tabt/),
    });
    expect(readFileSync(file)).toEqual(both);
  });
});

describe('a file is written whole or not at all', () => {
  test('its mode is kept, and a link goes on pointing to it', () => {
    const file = put('planer/min.yaml', slips);
    chmodSync(file, 0o640);
    symlinkSync(file, join(folder, 'plan.yaml'));
    expect(fixIn(['plan.yaml']).code).toBe(0);
    expect(lstatSync(join(folder, 'plan.yaml')).isSymbolicLink()).toBe(true);
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readFileSync(file, 'utf8')).toBe(mended);
    expect(readdirSync(join(folder, 'planer'))).toEqual(['min.yaml']);
  });

  test('one that is set to be read only is left', () => {
    const file = put('plan.yaml', slips);
    chmodSync(file, 0o444);
    expect(fixIn(['plan.yaml'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'Du har ikke lov til at skrive i »plan.yaml«. Der er ikke skrevet noget.\n',
    });
    expect(readFileSync(file, 'utf8')).toBe(slips);
    expect(readdirSync(folder)).toEqual(['plan.yaml']);
  });

  test.skipIf(process.platform === 'win32')('one that there is no room for is left', () => {
    const file = put('plan.yaml', slips + '# x\n'.repeat(40_000));
    const before = readFileSync(file);
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', 'ulimit -f 8 && exec "$0" "$@"', process.execPath, resolve('bin/helhed.js'), 'fix', 'plan.yaml'],
      { cwd: folder, encoding: 'utf8' },
    );
    expect([status, stderr]).toEqual([2, 'Der er ikke plads på disken til »plan.yaml«. Der er ikke skrevet noget.\n']);
    expect(readFileSync(file)).toEqual(before);
    expect(readdirSync(folder)).toEqual(['plan.yaml']);
  });

  test.each<readonly [string, (file: string) => void]>([
    ['that somebody has changed since', file => writeFileSync(file, 'titel: y\n')],
    ['that has been moved', file => writeFileSync(`${file}.x`, readFileSync(file))],
  ])('one %s is left', (name, change) => {
    const file = put('plan.yaml', 'titel: x\n');
    const path = name.includes('moved') ? join(folder, 'væk.yaml') : file;
    change(file);
    const before = readdirSync(folder);
    expect(() => exchange(path, Buffer.from('titel: x\n'), Buffer.from('titel: z\n'))).toThrow(Failure);
    expect(readdirSync(folder)).toEqual(before);
    expect(readFileSync(file, 'utf8')).not.toContain('z');
  });
});
