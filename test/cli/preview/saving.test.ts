import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { planFiles, versionOf } from '../../../src/cli/preview/plan-files.ts';
import { save } from '../../../src/cli/preview/saving.ts';
import { encode } from '../../../src/document/encode.ts';
import { ask, showing } from './running.ts';

const draft = readFileSync('examples/udkast/birkeparken.helhedsplan.yaml', 'utf8');
const withPart = (name: string) => `program: 2019-26\ntitel: Plan\nindsatsområder:\n  - fil: ${JSON.stringify(name)}\n`;
const area = 'navn: Beskæftigelse\nformål: Flere i arbejde\n';

let top: string;
let folder: string;
let plan: string;
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'helhed gemmer '));
  folder = join(top, 'planer');
  plan = join(folder, 'plan.yaml');
  put('plan.yaml', draft);
});
afterEach(() => {
  if (existsSync(folder)) chmodSync(folder, 0o755);
  rmSync(top, { recursive: true, force: true });
});

const put = (name: string, content: string | Uint8Array) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
};
const read = (name = 'plan.yaml') => readFileSync(join(folder, name));
const versionNow = (name = 'plan.yaml') => versionOf(read(name));
const saving = (text: string, name = 'plan.yaml', base: string | undefined = versionNow(name)) =>
  save(plan, { name, text, base });
const sentence = (words: RegExp) => ({ kind: 'refused', message: { da: expect.stringMatching(words) } });

describe('what a page is told of a file comes back as its own bytes, but for what was written', () => {
  const old = 'titel: Mål på øen\nområde: Å\n';
  const written = 'titel: Mål på øen og æblet\nområde: Å\n';
  const windows = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0));
  const utf8 = (text: string) => new TextEncoder().encode(text);
  const ended = (text: string, by: string) => text.replaceAll('\n', by);
  test.each<readonly [string, (text: string) => Uint8Array]>([
    ['UTF-8', utf8],
    ['UTF-8 without a last line end', text => utf8(text.trimEnd())],
    ['with a byte order mark', text => utf8(`\ufeff${text}`)],
    ['with lines from Windows', text => utf8(ended(text, '\r\n'))],
    ['with lines from an old Mac', text => utf8(ended(text, '\r'))],
    ['UTF-16', text => encode(text, { encoding: 'utf-16le', bom: true })],
    ['UTF-16, the other way round', text => encode(text, { encoding: 'utf-16be', bom: true })],
    ['Windows-1252', windows],
  ])('%s', (_, bytes) => {
    put('plan.yaml', bytes(old));
    const told = planFiles(plan).files[0]?.text ?? '';
    expect(saving(told)).toEqual({ kind: 'saved', version: versionNow() });
    expect(read()).toEqual(Buffer.from(bytes(old)));
    expect(saving(told.replace('øen', 'øen og æblet'))).toEqual({ kind: 'saved', version: versionNow() });
    expect(read()).toEqual(Buffer.from(bytes(written)));
    expect(readdirSync(folder)).toEqual(['plan.yaml']);
  });

  test('and a file to which nothing was done is not touched', () => {
    utimesSync(plan, 1, 1);
    saving(draft);
    expect(statSync(plan).mtimeMs).toBe(1000);
  });
});

test.each([0o600, 0o640, 0o664])('the mode %o and the owner are kept', mode => {
  chmodSync(plan, mode);
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chownSync(plan, 65534, 65534);
  const { uid, gid } = statSync(plan);
  expect(saving('titel: Ny\n').kind).toBe('saved');
  expect(statSync(plan)).toMatchObject({ uid, gid, mode: 0o100000 | mode });
});

describe('somebody else has been there', () => {
  test('a text over an older version is not saved, and what stands there is told', () => {
    const base = versionNow();
    put('plan.yaml', 'titel: En andens\n');
    expect(saving('titel: Min\n', 'plan.yaml', base)).toEqual({
      kind: 'conflict',
      text: 'titel: En andens\n',
      version: versionNow(),
    });
    expect(save(plan, { name: 'plan.yaml', text: 'titel: Min\n', base: undefined }).kind).toBe('conflict');
    expect(read().toString()).toBe('titel: En andens\n');
  });

  test('a plan that is deleted is told of, and is written anew only when that is asked', () => {
    const base = versionNow();
    rmSync(plan);
    expect(saving('titel: Min\n', 'plan.yaml', base)).toEqual({ kind: 'gone' });
    expect(existsSync(plan)).toBe(false);
    expect(save(plan, { name: 'plan.yaml', text: 'titel: Min\n', base: undefined }).kind).toBe('saved');
    expect(read().toString()).toBe('titel: Min\n');
  });

  test('a plan that has become a folder is left in peace', () => {
    const base = versionNow();
    rmSync(plan);
    mkdirSync(plan);
    expect(saving('titel: Min\n', 'plan.yaml', base)).toMatchObject(sentence(/er en mappe/));
    expect(readdirSync(plan)).toEqual([]);
  });
});

describe('links', () => {
  test('a plan that is a link stays one, and its file is written', () => {
    writeFileSync(join(top, 'ægte.yaml'), draft);
    rmSync(plan);
    symlinkSync('../ægte.yaml', plan);
    expect(saving('titel: Ny\n').kind).toBe('saved');
    expect(lstatSync(plan).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(top, 'ægte.yaml'), 'utf8')).toBe('titel: Ny\n');
  });

  test('the other names of a file keep what it was', () => {
    linkSync(plan, join(top, 'kopi.yaml'));
    expect(saving('titel: Ny\n').kind).toBe('saved');
    expect(readFileSync(join(top, 'kopi.yaml'), 'utf8')).toBe(draft);
  });

  test('a part that is a link out of the folder is neither told of nor written', () => {
    put('plan.yaml', withPart('dele/job.yaml'));
    writeFileSync(join(top, 'hemmelig.yaml'), area);
    mkdirSync(join(folder, 'dele'));
    symlinkSync('../../hemmelig.yaml', join(folder, 'dele/job.yaml'));
    expect(planFiles(plan)).toMatchObject({
      files: [{ name: 'plan.yaml' }],
      unread: [{ name: 'dele/job.yaml', why: 'outside' }],
    });
    expect(saving('navn: x\n', 'dele/job.yaml').kind).toBe('gone');
    expect(saving('navn: x\n', 'dele/job.yaml', '').kind).toBe('gone');
    expect(save(plan, { name: 'dele/job.yaml', text: 'navn: x\n', base: undefined })).toMatchObject(
      sentence(/kan ikke blive en fil i planens mappe/),
    );
    expect(readFileSync(join(top, 'hemmelig.yaml'), 'utf8')).toBe(area);
  });
});

describe('parts', () => {
  test('one in a folder of its own is told of and written', () => {
    put('plan.yaml', withPart('dele/job.yaml'));
    put('dele/job.yaml', area);
    expect(planFiles(plan).files.map(({ name }) => name)).toEqual(['plan.yaml', 'dele/job.yaml']);
    expect(saving('navn: Kultur\n', 'dele/job.yaml').kind).toBe('saved');
    expect(read('dele/job.yaml').toString()).toBe('navn: Kultur\n');
  });

  test('one that the plan names, and that is not there, is begun with its folder', () => {
    put('plan.yaml', withPart('nye dele/æ/job.yaml'));
    const wanted = { name: 'nye dele/æ/job.yaml', text: area, base: undefined };
    expect(save(plan, wanted)).toEqual({ kind: 'saved', version: versionOf(Buffer.from(area)) });
    expect(read('nye dele/æ/job.yaml').toString()).toBe(area);
    expect(save(plan, { ...wanted, text: 'navn: x\n' }).kind).toBe('conflict');
  });

  test.each([
    ['job.txt', 'refused'],
    ['job', 'refused'],
    ['.skjult.yaml', 'refused'],
    ['.git/hooks/job.yaml', 'refused'],
    ['con.yaml', 'refused'],
    ['LPT1.x.yaml', 'refused'],
    ['dele/plan.txt:strøm.yaml', 'refused'],
    ['a?.yaml', 'refused'],
    ['mappe./job.yaml', 'refused'],
    ['ud/job.yaml', 'refused'],
    ['../job.yaml', 'unknown'],
    ['/tmp/job.yaml', 'unknown'],
    ['c:/job.yaml', 'unknown'],
    ['dele/../../job.yaml', 'unknown'],
  ])('%s is not begun', (name, kind) => {
    mkdirSync(join(top, 'andre'));
    symlinkSync('../andre', join(folder, 'ud'));
    put('plan.yaml', withPart(name));
    const before = readdirSync(top, { recursive: true });
    expect(save(plan, { name, text: area, base: undefined }).kind).toBe(kind);
    expect(readdirSync(top, { recursive: true })).toEqual(before);
  });
});

describe('what would be lost is not written', () => {
  const both = Buffer.concat([Buffer.from('titel: Mål\nområde: '), Buffer.from([0xe5]), Buffer.from('en\n')]);
  test('a file with letters in two encodings', () => {
    put('plan.yaml', both);
    expect(saving('titel: Ny\n')).toMatchObject(sentence(/kan ikke gemmes herfra: filen har bogstaver/));
    expect(read()).toEqual(both);
  });

  test.each(['titel: \0\n', '%PDF-1.7\n', '\ufefftitel: x\n', 'titel: \ud800\n'])('%j', text => {
    expect(saving(text)).toMatchObject(sentence(/tegn, som en plan ikke kan have/));
    expect(read().toString()).toBe(draft);
  });
});

describe('what the disk does not allow is told of, and nothing is left behind', { timeout: 30_000 }, () => {
  const long = `${draft}# ${'x'.repeat(20_000)}\n`;
  const program = [process.execPath, resolve('bin/helhed.js')];
  const isRoot = process.getuid?.() === 0;
  const whole = async (given: Parameters<typeof showing>[1], words: RegExp) => {
    const running = await showing(['edit', 'plan.yaml'], given);
    const answer = await ask(running, 'files/plan.yaml', {
      method: 'PUT',
      headers: { 'If-Match': `"${versionNow()}"` },
      body: long,
    });
    expect([answer.status, JSON.parse(answer.text).message.da]).toEqual([422, expect.stringMatching(words)]);
    expect(await running.stop()).toBe(130);
    expect(read().toString()).toBe(draft);
    expect(readdirSync(folder)).toEqual(['plan.yaml']);
  };

  test('a full disk', () =>
    whole(
      { cwd: folder, program: ['bash', '-c', `trap '' XFSZ; ulimit -f 8; exec "$0" "$@"`, ...program] },
      /ikke plads på disken/,
    ));

  test('a file that is set to be read only', () => {
    chmodSync(plan, 0o444);
    return whole({ cwd: folder }, /ikke lov til at skrive/);
  });

  test('a folder that nobody may write in', () => {
    chmodSync(top, 0o755);
    chmodSync(folder, 0o555);
    chmodSync(plan, 0o666);
    return whole({ cwd: folder, ...(isRoot && forAnyone()) }, /ikke lov til at skrive/);
  });
});

describe('on Windows, where a file that anybody looks at cannot be exchanged', { timeout: 30_000 }, () => {
  /** The program as on Windows, with a file that is let go of at a try. */
  const heldUntil = (tried: number) =>
    `data:text/javascript,${encodeURIComponent(`
      import fs from 'node:fs';
      import { syncBuiltinESMExports } from 'node:module';
      Object.defineProperty(process, 'platform', { value: 'win32' });
      const { renameSync } = fs;
      let tried = 0;
      fs.renameSync = (...paths) => {
        tried += 1;
        if (tried < ${tried}) throw Object.assign(new Error('EPERM'), { code: 'EPERM' });
        renameSync(...paths);
      };
      syncBuiltinESMExports();`)}`;

  test.each<readonly [string, number, number, RegExp]>([
    ['it is tried again', 4, 200, /"version"/],
    ['it is told of when that goes on', 1000, 422, /åben i Word eller et andet program/],
  ])('%s', async (_, tried, status, answered) => {
    const program = [process.execPath, '--import', heldUntil(tried), resolve('bin/helhed.js')] as const;
    const running = await showing(['edit', 'plan.yaml', '--no-open'], { cwd: folder, program });
    const headers = { 'If-Match': `"${versionNow()}"` };
    const answer = await ask(running, 'files/plan.yaml', { method: 'PUT', headers, body: 'titel: Ny\n' });
    expect([answer.status, answer.text]).toEqual([status, expect.stringMatching(answered)]);
    expect(read().toString()).toBe(status === 200 ? 'titel: Ny\n' : draft);
    expect(readdirSync(folder)).toEqual(['plan.yaml']);
    await running.stop();
  });
});

/** The program where a user who may not read everything can run it. */
function forAnyone() {
  const home = mkdtempSync(join(tmpdir(), 'helhed-for-anyone-'));
  onTestFinished(() => rmSync(home, { recursive: true }));
  chmodSync(home, 0o755);
  spawnSync('cp', ['-r', 'bin', 'dist', 'schemas', 'package.json', home]);
  return { program: [process.execPath, join(home, 'bin/helhed.js')] as const, uid: 65534 };
}
