import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
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
      'Skrev 1 kendt mangel i helhed.baseline.json. Se, om der er kommet nye til, med: helhed tjek --baseline helhed.baseline.json\n',
  });
  const same = run('check', 'planer', '--baseline', 'helhed.baseline.json');
  expect(same.code).toBe(0);
  expect(same.stdout).toContain('1 kendt mangel er holdt ude.');

  writeFileSync(join(cwd, 'planer', 'plan.yaml'), gap.replace(/ {8}skridt:.*\n/, ''));
  const more = run('check', 'planer', '--baseline', 'helhed.baseline.json');
  expect([more.code, more.stdout.includes('HP502'), more.stdout.includes('HP506')]).toEqual([1, true, false]);

  writeFileSync(join(cwd, 'planer', 'plan.yaml'), whole);
  const solved = run('check', 'planer', '--baseline', 'helhed.baseline.json');
  expect(solved.code).toBe(1);
  expect(solved.stderr).toMatch(/^1 kendt mangel er løst og kan slettes fra listen\. .*\n {2}HP506 {2}.*forankring/);

  expect(run('kendte', 'planer', '--lang', 'en').stdout).toMatch(/^Wrote 0 known gaps to helhed\.baseline\.json\./);
  expect(run('check', 'planer', '--baseline', 'helhed.baseline.json').code).toBe(0);
});

test('a list that is none, or is not there, ends in a sentence', () => {
  writeFileSync(join(cwd, 'x.json'), '{}');
  expect(run('check', 'planer', '--baseline', 'x.json')).toMatchObject({
    code: 2,
    stderr: '»x.json« er ikke en liste over kendte mangler. Skriv en ny liste med: helhed kendte -o x.json\n',
  });
  expect(run('check', 'planer', '--baseline', 'y.json')).toMatchObject({ code: 2, stdout: '' });
});

test('no list is written when a plan could not be read', () => {
  expect(run('baseline', 'planer', 'væk.yaml').code).toBe(2);
  expect(run('check', 'planer', '--baseline', 'helhed.baseline.json').code).toBe(2);
});

test('in JSON the known ones are counted', () => {
  run('baseline', 'planer');
  const { summary } = JSON.parse(run('check', 'planer', '--baseline', 'helhed.baseline.json', '-f', 'json').stdout);
  expect(summary).toMatchObject({ errors: 0, known: 1 });
});
