import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { helhed } from './run.ts';

const whole = readFileSync('test/rules/whole.helhedsplan.yaml', 'utf8');
const gap = whole.replace(/ {8}forankring:.*\n/, '');
let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'helhed æøå '));
  mkdirSync(join(cwd, 'planer'));
  writeFileSync(join(cwd, 'planer', 'plan.yaml'), gap);
});
const run = (...args: readonly string[]) => helhed(args, { cwd });

test('known gaps are held apart, new ones fail, and solved ones must be taken off the list', () => {
  expect(run('check', 'planer').code).toBe(1);
  expect(run('baseline', 'planer')).toEqual({
    code: 0,
    stderr: '',
    stdout:
      'Skrev 1 kendt mangel i helhed.baseline.json. Se, om der er kommet nye til, med: helhed tjek planer --kendte helhed.baseline.json\n',
  });
  const same = run('check', 'planer', '--baseline', 'helhed.baseline.json');
  expect(same.code).toBe(0);
  expect(same.stdout).toContain('ingen nye mangler · 1 kendt\n');

  writeFileSync(join(cwd, 'planer', 'plan.yaml'), gap.replace(/ {8}skridt:.*\n/, ''));
  const more = run('check', 'planer', '--baseline', 'helhed.baseline.json');
  expect([more.code, more.stdout.includes('HP502'), more.stdout.includes('HP506')]).toEqual([1, true, false]);

  writeFileSync(join(cwd, 'planer', 'plan.yaml'), whole);
  const solved = run('check', 'planer', '--baseline', 'helhed.baseline.json');
  expect(solved.code).toBe(1);
  expect(solved.stderr).toMatch(
    /^1 kendt mangel er løst og kan slettes fra listen\. .*: helhed kendte planer -o helhed\.baseline\.json\n {2}HP506 {2}.*forankring/,
  );

  expect(run('kendte', 'planer', '--lang', 'en').stdout).toMatch(/^Wrote 0 known gaps to helhed\.baseline\.json\./);
  expect(run('check', 'planer', '--baseline', 'helhed.baseline.json').code).toBe(0);
});

test('a list that is none, or is not there, ends in a sentence', () => {
  writeFileSync(join(cwd, 'x.json'), '{}');
  expect(run('check', 'planer', '--baseline', 'x.json')).toMatchObject({
    code: 2,
    stderr: '»x.json« er ikke en liste over kendte mangler. Skriv en ny liste med: helhed kendte planer -o x.json\n',
  });
  const { code, stdout, stderr } = run('check', 'planer', '--baseline', 'y.json');
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^Filen »y\.json« findes ikke\. .* laves med: helhed kendte planer -o y\.json\n$/);
  writeFileSync(join(cwd, 'helhed.config.yaml'), 'kendte_mangler: kendte.json\n');
  expect(run('check', 'planer')).toMatchObject({
    code: 2,
    stderr:
      'helhed.config.yaml nævner listen »kendte.json« ved kendte_mangler:, men den findes ikke. Lav den med: helhed kendte planer -o kendte.json\n',
  });
});

test('no list is written when a plan could not be read', () => {
  expect(run('baseline', 'planer', 'væk.yaml').code).toBe(2);
  expect(run('check', 'planer', '--baseline', 'helhed.baseline.json').code).toBe(2);
});

test('what cannot be read is never known, and keeps its old gaps on the list', () => {
  writeFileSync(join(cwd, 'planer', 'helhedsplan.yaml'), 'titel: "x\n');
  writeFileSync(join(cwd, 'planer', 'tom.helhedsplan.yaml'), '');
  const { code, stdout, stderr } = run('baseline', 'planer');
  expect([code, stdout]).toEqual([1, expect.stringMatching(/^Skrev 1 kendt mangel i helhed/)]);
  expect(stderr).toBe(
    ['helhedsplan', 'tom.helhedsplan']
      .map(
        name =>
          `planer/${name}.yaml kan ikke læses som en hel plan, og det kan ikke være en kendt mangel. Se, hvad der skal rettes, med: helhed tjek planer/${name}.yaml\n`,
      )
      .join(''),
  );
  const checked = run('check', 'planer', '--baseline', 'helhed.baseline.json');
  expect(checked.code).toBe(1);
  expect(checked.stdout).toContain('I alt 3 planer: 2 fejl · 1 kendt mangel\n');

  writeFileSync(join(cwd, 'planer', 'plan.yaml'), 'titel: "x\n');
  run('baseline', 'planer');
  expect(run('check', 'planer', '--baseline', 'helhed.baseline.json').stderr).toBe('');
  writeFileSync(join(cwd, 'planer', 'plan.yaml'), gap);
  expect(run('check', 'planer/plan.yaml', '--baseline', 'helhed.baseline.json').code).toBe(0);
});

test('the list keeps what it says of other plans, as long as they are there', () => {
  writeFileSync(join(cwd, 'planer', 'anden plan.yaml'), gap);
  run('baseline', 'planer/*.yaml');
  expect(run('baseline', 'planer').stdout).toMatch(
    /^Skrev 1 kendt mangel i helhed\.baseline\.json ved siden af 1 i andre planer\. /,
  );
  expect(run('check', 'planer/*.yaml', '--baseline', 'helhed.baseline.json').code).toBe(0);
  rmSync(join(cwd, 'planer', 'anden plan.yaml'));
  expect(run('baseline', 'planer').stdout).toMatch(/^Skrev 1 kendt mangel i helhed\.baseline\.json\. /);
});

test('in JSON the known ones are counted', () => {
  run('baseline', 'planer');
  const { summary } = JSON.parse(run('check', 'planer', '--baseline', 'helhed.baseline.json', '-f', 'json').stdout);
  expect(summary).toMatchObject({ errors: 0, known: 1 });
});
