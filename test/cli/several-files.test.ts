import { spawnSync } from 'node:child_process';
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { helhed } from './run.ts';

const whole = readFileSync('test/rules/whole.helhedsplan.yaml', 'utf8');
const areaAt = whole.indexOf('  - navn: Beskæftigelse');
const area = whole
  .slice(areaAt)
  .replace(/^ {4}/gm, '')
  .replace(/^ {2}- /, '');
const main = `${whole.slice(0, areaAt)}  - fil: delaftaler/job.yaml\n`;

let folder: string;
const put = (name: string, text: string) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const text = (name: string) => readFileSync(join(folder, name), 'utf8');
const run = (args: readonly string[], input = '') => helhed(args, { cwd: folder, input });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'helhed dele '));
  put('plan.yaml', main);
  put('delaftaler/job.yaml', area);
});

describe('a part of a plan', () => {
  test('that is checked by itself is told of, with the plan it belongs to', () => {
    const { code, stdout, stderr } = run(['check', 'delaftaler/job.yaml', '-f', 'json']);
    expect([code, JSON.parse(stdout).findings]).toEqual([1, [expect.objectContaining({ code: 'HP015' })]]);
    expect(stderr).toBe('delaftaler/job.yaml er en del af plan.yaml. Tjek planen med: helhed tjek plan.yaml\n');
  });

  test('that no plan names is told of all the same', () => {
    put('plan.yaml', whole);
    expect(run(['check', 'delaftaler/job.yaml'])).toMatchObject({ code: 1, stderr: '' });
  });

  test.each(['check', 'baseline', 'fix'])('is not looked at twice by %s', command => {
    put('delaftaler/plan.yaml', area);
    put('plan.yaml', main.replace('job.yaml', 'plan.yaml'));
    const { code, stdout, stderr } = run([command, '.']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.match(/delaftaler/g)?.length ?? 0).toBeLessThan(2);
  });

  test('is looked for under nearly the same name', () => {
    put('plan.yaml', main.replace('job.yaml', 'jobs.yaml'));
    expect(run(['check', 'plan.yaml']).stdout.replace(/\s+/g, ' ')).toContain('Mente I »delaftaler/job.yaml«?');
  });
});

describe('fix', () => {
  test('says that nothing is left only when nothing is left in any file', () => {
    put('delaftaler/job.yaml', area.replace(/^ *mål:.*\n/m, ''));
    const { code, stdout } = run(['fix', 'plan.yaml']);
    expect([code, stdout.includes('ingen mangler tilbage')]).toEqual([1, false]);
    expect(stdout).toContain('Tilbage: 1 fejl. Se, hvad der mangler, med: helhed tjek plan.yaml\n');
    expect(run(['fix', 'delaftaler/job.yaml']).stdout).toMatch(/\nTilbage: 1 fejl\.\n/);
  });

  test('writes no file when the plan is sent in', () => {
    const slip = area.replace('titel: Fritidsjob', 'tittel: Fritidsjob');
    put('delaftaler/job.yaml', slip);
    const { code, stdout, stderr } = run(['fix', '-'], main.replace('kommune:', 'komune:'));
    expect([code, stdout, text('delaftaler/job.yaml')]).toEqual([1, main, slip]);
    expect(stderr).toContain('delaftaler/job.yaml er ikke rørt');
    expect(stderr).not.toContain('ingen mangler tilbage');
  });
});

describe('what is written', () => {
  test.each([
    ['baseline', 'plan.yaml'],
    ['baseline', 'delaftaler/job.yaml'],
    ['baseline', 'genvej.yaml'],
    ['render', 'delaftaler/job.yaml'],
    ['render', 'genvej.yaml'],
  ])('by %s is never written over %s', (command, output) => {
    symlinkSync('delaftaler/job.yaml', join(folder, 'genvej.yaml'));
    const { code, stderr } = run([command, 'plan.yaml', ...(command === 'render' ? ['-f', 'md'] : []), '-o', output]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('kan ikke skrives oven i planen')]);
    expect([text('plan.yaml'), text('delaftaler/job.yaml')]).toEqual([main, area]);
  });

  test.each(['ud/svar.md', 'ud/nyt.md'])('goes through a link to %s', name => {
    put('ud/svar.md', 'gammelt');
    symlinkSync(name, join(folder, 'svar.md'));
    expect(run(['render', 'plan.yaml', '-o', 'svar.md']).code).toBe(0);
    expect(lstatSync(join(folder, 'svar.md')).isSymbolicLink()).toBe(true);
    expect(text(name)).toMatch(/^# Sammen om Birkeparken/);
    expect(readdirSync(folder).sort()).toEqual(['delaftaler', 'plan.yaml', 'svar.md', 'ud']);
  });

  test.runIf(process.platform !== 'win32')('goes into a pipe, which stays one', () => {
    const script = `mkfifo svar; cat svar > ud.md & "${process.execPath}" "${resolve('bin/helhed.js')}" render plan.yaml -o svar; wait`;
    expect(spawnSync('sh', ['-c', script], { cwd: folder, timeout: 20_000 }).status).toBe(0);
    expect(lstatSync(join(folder, 'svar')).isFIFO()).toBe(true);
    expect(text('ud.md')).toMatch(/^# Sammen om Birkeparken/);
  });

  test.runIf(process.platform === 'linux')('by init is whole or not there', () => {
    const script = `trap '' XFSZ; ulimit -f 1; exec "${process.execPath}" "${resolve('bin/helhed.js')}" init ny.yaml`;
    const { status, stderr } = spawnSync('sh', ['-c', script], { cwd: folder, encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, expect.stringContaining('Der er ikke skrevet noget.')]);
    expect(readdirSync(folder)).not.toContain('ny.yaml');
  });

  test('by baseline is the list that the settings name', () => {
    put('helhed.config.yaml', 'kendte_mangler: kendt/liste.json\n');
    put('delaftaler/job.yaml', area.replace(/^ *mål:.*\n/m, ''));
    expect(run(['baseline', 'plan.yaml']).stdout).toContain('i kendt/liste.json.');
    expect(run(['check', 'plan.yaml']).code).toBe(0);
    put('kendt/liste.json', `\ufeff${text('kendt/liste.json').normalize('NFD')}`);
    expect(run(['check', 'plan.yaml']).code).toBe(0);
    put('delaftaler/job.yaml', area);
    const { code, stdout } = run(['check', 'plan.yaml']);
    expect(code).toBe(1);
    expect(stdout).toContain('✗');
    expect(stdout).toContain('1 kendt mangel er løst, men står stadig på listen.');
    expect(JSON.parse(run(['check', 'plan.yaml', '-f', 'json']).stdout).solved).toMatchObject([
      { file: 'plan.yaml', code: 'HP501', place: expect.stringContaining('Fritidsjob') },
    ]);
  });
});

test('what is asked locally has no page to read', () => {
  put('helhed.config.yaml', 'krav: [{ kode: KOM1, felt: aktivitet.partnere, spørgsmål: Hvilke skoler er med? }]\n');
  const { stdout } = run(['check', 'plan.yaml']);
  expect(stdout).toContain('Hvilke skoler er med?');
  expect(stdout).not.toMatch(/→ *\n|explain KOM1/);
});
