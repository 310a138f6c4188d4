import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { helhed } from './run.ts';

const whole = readFileSync('test/rules/whole.helhedsplan.yaml', 'utf8');
const gap = whole.replace(/ {8}forankring:.*\n/, '');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'helhed æøå '));
});
const put = (name: string, text: string) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const run = (args: readonly string[], cwd = '.') => helhed(args, { cwd: join(folder, cwd) });

describe('helhed.config.yaml', () => {
  test.each<readonly [string, string, number]>([
    ['a rule is taken less gravely', 'regler: { HP506: advarsel }', 0],
    ['a rule is off', 'regler: { HP506: fra }', 0],
    ['so many warnings are accepted', 'regler: { HP506: advarsel }\nhøjst_advarsler: 0', 1],
    ['nothing is set', '', 1],
  ])('%s', (_, config, code) => {
    put('plan.yaml', gap);
    put('helhed.config.yaml', config);
    expect(run(['check', 'plan.yaml']).code).toBe(code);
  });

  test('holds for the folders below, up to the root of a repository', () => {
    put('helhed.config.yaml', 'regler: { HP506: fra }');
    put('a/b/plan.yaml', gap);
    expect(run(['check', 'a/b/plan.yaml']).code).toBe(0);
    expect(run(['check', 'plan.yaml'], 'a/b').code).toBe(0);
    mkdirSync(join(folder, 'a', '.git'));
    expect(run(['check', 'plan.yaml'], 'a/b').code).toBe(1);
  });

  test('names the plans, the language and the known gaps', () => {
    put('planer/x.yaml', gap);
    put('helhed.config.yaml', 'planer: [planer/x.yaml]\nsprog: en\nkendte_mangler: kendte.json\n');
    expect(run(['baseline', '-o', 'kendte.json']).stdout).toMatch(/^Wrote 1 known gap /);
    expect(run(['check'])).toMatchObject({ code: 0, stdout: expect.stringContaining('no new gaps · 1 known') });
    expect(run(['check'], 'planer')).toMatchObject({ code: 0 });
    expect(run(['check', '--lang', 'da']).stdout).toContain('ingen nye mangler · 1 kendt');
  });

  test('asks what is asked locally', () => {
    put('plan.yaml', whole);
    put(
      'helhed.config.yaml',
      'krav:\n  - { kode: KOM1, felt: aktivitet.partnere, spørgsmål: Hvilke skoler er med?, alvor: fejl, kilde: "Kommunens rammer, side 3" }\n',
    );
    const { code, stdout } = run(['check', 'plan.yaml']);
    expect(code).toBe(1);
    expect(stdout).toContain('Hvilke skoler er med? (Kommunens rammer, side 3)');
    put('plan.yaml', `${whole}        partnere: [Egeskolen]\n`);
    expect(run(['check', 'plan.yaml']).code).toBe(0);
  });

  test('that cannot be used ends in sentences, with file, line and column', () => {
    put('plan.yaml', whole);
    put('a/helhed.config.yaml', '\nfarve: blå\nsprog: tysk\n');
    put('a/plan.yaml', whole);
    const { code, stdout, stderr } = run(['check', 'a/plan.yaml']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(
      /^a\/helhed\.config\.yaml:2:1 {2}»farve« er ikke en indstilling\..*\na\/helhed\.config\.yaml:3:8 {2}»tysk« kan ikke bruges her\./,
    );
    expect(run(['check', 'a/plan.yaml', '--lang', 'en']).stderr).toContain('"tysk" cannot be used here.');
    expect(run(['check', 'plan.yaml']).code).toBe(0);
  });
});

describe('a plan in several files', () => {
  const areaAt = whole.indexOf('  - navn: Beskæftigelse');
  const area = whole
    .slice(areaAt)
    .replace(/^ {4}/gm, '')
    .replace(/^ {2}- /, '');
  const main = `${whole.slice(0, areaAt)}  - fil: delaftaler/beskæftigelse.yaml\n`;

  test('is checked, printed and mended as one', () => {
    put('planer/plan.yaml', main);
    put('planer/delaftaler/beskæftigelse.yaml', area.replace(/^ *mål:.*\n/m, '').replace('titel: F', 'tittel: F'));
    const { code, stdout } = run(['check', 'planer/plan.yaml']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/planer\/delaftaler\/beskæftigelse\.yaml:5:\d+\n.*\n.*tittel/);
    expect(run(['fix', 'planer/plan.yaml']).stdout).toContain('Rettede 1 sted i planer/delaftaler/beskæftigelse.yaml:');
    expect(readFileSync(join(folder, 'planer/delaftaler/beskæftigelse.yaml'), 'utf8')).toContain('- titel: Fritidsjob');
    expect(readFileSync(join(folder, 'planer/plan.yaml'), 'utf8')).toBe(main);
    expect(run(['render', 'planer/plan.yaml']).stdout).toContain('Fritidsjob');
  });

  test('may not leave its folder, and not by a link either', () => {
    put('hemmeligt.yaml', area);
    put('planer/plan.yaml', main);
    mkdirSync(join(folder, 'planer/delaftaler'));
    symlinkSync(join(folder, 'hemmeligt.yaml'), join(folder, 'planer/delaftaler/beskæftigelse.yaml'));
    const { code, stdout } = run(['check', 'planer/plan.yaml']);
    expect(code).toBe(1);
    expect(stdout).toContain('ligger uden for planens mappe');
  });

  test('a part that is not there is told of where it is named', () => {
    put('planer/plan.yaml', main);
    const { stdout } = run(['check', 'planer/plan.yaml']);
    expect(stdout).toContain('Filen »delaftaler/beskæftigelse.yaml« findes ikke.');
  });
});
