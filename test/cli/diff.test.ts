import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { exchanged } from '../changes/versions.ts';
import { helhed } from './run.ts';

const whole = readFileSync('test/rules/whole.helhedsplan.yaml', 'utf8');
const later = exchanged(whole, ['titel: Fritidsjob', 'titel: Fritidsjob til alle']);

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'helhed forskel æø '));
  writeFileSync(join(cwd, 'gammel.yaml'), whole);
  writeFileSync(join(cwd, 'ny.yaml'), later);
});

function git(...args: readonly string[]): void {
  const given = ['-c', 'user.name=Test', '-c', 'user.email=test@eksempel.dk', ...args];
  const { status, stderr, error } = spawnSync('git', given, { cwd, encoding: 'utf8' });
  if (error) throw new Error('These tests need git: apt-get install git');
  if (status !== 0) throw new Error(stderr);
}

/** The same file in two revisions. */
function revisions(file: string): void {
  mkdirSync(join(cwd, file, '..'), { recursive: true });
  git('init', '--quiet');
  for (const text of [whole, later]) {
    writeFileSync(join(cwd, file), text);
    git('add', file);
    git('commit', '--quiet', '-m', 'En udgave');
  }
}

describe('two files', () => {
  test.each(['diff', 'forskel'])('%s tells what has changed', command => {
    const { code, stdout, stderr } = helhed([command, 'gammel.yaml', 'ny.yaml'], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^# Hvad er ændret\n/);
    expect(stdout).toContain('Hed før »Fritidsjob«.');
  });

  test('the exit code tells of differences when it is asked to', () => {
    expect(helhed(['diff', 'gammel.yaml', 'ny.yaml', '--exit-code'], { cwd }).code).toBe(1);
    expect(helhed(['diff', 'gammel.yaml', 'gammel.yaml', '--exit-code'], { cwd }).code).toBe(0);
  });

  test('one of them may be sent in', () => {
    const { code, stdout } = helhed(['diff', '-', 'ny.yaml'], { cwd, input: whole });
    expect(code).toBe(0);
    expect(stdout).toContain('Hed før »Fritidsjob«.');
  });

  test.each([
    ['ud.md', /^# Hvad er ændret/],
    ['ud.html', /^<!doctype html>/],
    ['ud.json', /^\{\n {2}"version": 1,/],
  ])('to %s', (output, begins) => {
    const { code, stdout, stderr } = helhed(['diff', 'gammel.yaml', 'ny.yaml', '-o', output], { cwd });
    expect([code, stdout, stderr]).toEqual([0, '', `Skrev ${output}.\n`]);
    expect(readFileSync(join(cwd, output), 'utf8')).toMatch(begins);
  });

  test('programs get every difference with its places', () => {
    const { stdout } = helhed(['diff', 'gammel.yaml', 'ny.yaml', '-f', 'json'], { cwd });
    const { subjects } = JSON.parse(stdout);
    expect(Object.keys(JSON.parse(stdout))).toEqual([
      'version',
      'tool',
      'old',
      'new',
      'area',
      'subjects',
      'approval',
      'gaps',
    ]);
    expect(subjects).toHaveLength(1);
    const [change] = subjects[0].changes;
    expect([subjects[0].renamedFrom, change.old.file, change.new.file]).toEqual([
      'Fritidsjob',
      'gammel.yaml',
      'ny.yaml',
    ]);
    expect(later.split('\n')[change.new.line - 1]).toContain('titel: Fritidsjob til alle');
  });
});

describe('a plan in git', () => {
  test.each<readonly [string, readonly string[]]>([
    ['against an earlier revision', ['plan.yaml', '--fra', 'HEAD~1']],
    ['with the revision before its name', ['HEAD~1:plan.yaml', 'plan.yaml']],
    ['two revisions', ['HEAD~1:plan.yaml', 'HEAD:plan.yaml']],
    ['the plan that is here', ['--fra', 'HEAD~1']],
  ])('%s', (_, args) => {
    revisions('plan.yaml');
    const { code, stdout } = helhed(['diff', ...args], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('Hed før »Fritidsjob«.');
  });

  test.each<readonly [string, string, readonly string[]]>([
    ['from the top', '.', ['planer/æblehaven.yaml', '--fra', 'HEAD~1']],
    ['from its folder', 'planer', ['æblehaven.yaml', '--fra', 'HEAD~1']],
    ['by its path from the top', 'planer', ['HEAD~1:planer/æblehaven.yaml', 'æblehaven.yaml']],
  ])('a plan in a folder, %s', (_, folder, args) => {
    revisions('planer/æblehaven.yaml');
    const { code, stdout } = helhed(['diff', ...args], { cwd: join(cwd, folder) });
    expect(code).toBe(0);
    expect(stdout).toContain('Hed før »Fritidsjob«.');
  });

  test('a plan in several files has its parts from the same revision', () => {
    const plan = (goal: string) => `titel: Planen\nindsatsområder:\n  - fil: dele/job.yaml\n# ${goal}\n`;
    const part = (goal: string) => `navn: Beskæftigelse\nformål: ${goal}\n`;
    mkdirSync(join(cwd, 'dele'));
    git('init', '--quiet');
    for (const goal of ['Flere er i job', 'Flere er i arbejde']) {
      writeFileSync(join(cwd, 'plan.yaml'), plan(goal));
      writeFileSync(join(cwd, 'dele/job.yaml'), part(goal));
      git('add', 'plan.yaml', 'dele');
      git('commit', '--quiet', '-m', goal);
    }
    const { stdout } = helhed(['diff', 'plan.yaml', '--fra', 'HEAD~1', '-f', 'json'], { cwd });
    const [{ changes }] = JSON.parse(stdout).subjects;
    expect([changes[0].old.text.da, changes[0].new.text.da]).toEqual(['Flere er i job', 'Flere er i arbejde']);
  });

  test('a plan that was called something else is asked for by name', () => {
    revisions('gammelt-navn.helhedsplan.yaml');
    renameSync(join(cwd, 'gammelt-navn.helhedsplan.yaml'), join(cwd, 'plan.yaml'));
    const { code, stderr } = helhed(['diff', 'plan.yaml', '--fra', 'HEAD'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toBe(
      '»plan.yaml« var ikke i udgaven »HEAD«. Hed den noget andet dengang, så skriv det, fx: helhed forskel HEAD:gammelt-navn.helhedsplan.yaml plan.yaml\n',
    );
  });

  test.each(['findes-ikke', '--output=x.yaml', '-p', '', 'HEAD;touch x', 'HEAD:plan.yaml', 'HEAD~9'])(
    'the revision »%s« is not known, and does nothing else',
    revision => {
      revisions('plan.yaml');
      const before = readdirSync(cwd).sort();
      const { code, stdout, stderr } = helhed(['diff', 'plan.yaml', `--fra=${revision}`], { cwd });
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toBe(`git kender ingen udgave, der hedder »${revision}«. Se dem med: git log --oneline\n`);
      expect(readdirSync(cwd).sort()).toEqual(before);
    },
  );

  test('without a repository, or without git, it is told how else', () => {
    expect(helhed(['diff', 'ny.yaml', '--fra', 'HEAD'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^Mappen her ligger ikke i et git-arkiv, så der er ingen tidligere udgave/),
    });
    expect(helhed(['diff', 'ny.yaml', '--fra', 'HEAD'], { cwd, env: { PATH: '/nowhere' } })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/når git er installeret på maskinen\. Gem den gamle udgave som en fil/),
    });
  });
});

describe('what can not be done is told, and nothing is written', () => {
  test.each<readonly [string, readonly string[], RegExp]>([
    ['one version', ['ny.yaml'], /^Skriv den gamle og den nye udgave: helhed forskel gammel\.yaml ny\.yaml/],
    ['no version', [], /^Skriv den gamle og den nye udgave/],
    ['two plans and a revision', ['gammel.yaml', 'ny.yaml', '--fra', 'HEAD'], /^Med --fra skal der kun stå én plan/],
    ['both sent in', ['-', '-'], /^Kun den ene af de to udgaver/],
    ['a plan that is not there', ['gammel.yaml', 'nyy.yaml'], /^Filen »nyy\.yaml« findes ikke\. Mente du »ny\.yaml«\?/],
    ['over a version', ['gammel.yaml', 'ny.yaml', '-f', 'md', '-o', 'ny.yaml'], /kan ikke skrives oven i/],
    [
      'over a version, as JSON',
      ['gammel.yaml', 'ny.yaml', '-f', 'json', '-o', 'gammel.yaml'],
      /kan ikke skrives oven i/,
    ],
    ['in a form that is not known', ['gammel.yaml', 'ny.yaml', '-o', 'ud.xyz'], /men ikke \.xyz-filer/],
  ])('%s', (_, args, sentence) => {
    const { code, stdout, stderr } = helhed(['diff', ...args], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(sentence);
    expect([readFileSync(join(cwd, 'gammel.yaml'), 'utf8'), readFileSync(join(cwd, 'ny.yaml'), 'utf8')]).toEqual([
      whole,
      later,
    ]);
    expect(readdirSync(cwd).sort()).toEqual(['gammel.yaml', 'ny.yaml']);
  });

  test('a version that cannot be read is exit code 1, with the reason', () => {
    writeFileSync(join(cwd, 'brudt.yaml'), 'titel: "x\nfase: y\n');
    const { code, stdout, stderr } = helhed(['diff', 'gammel.yaml', 'brudt.yaml'], { cwd });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('brudt.yaml');
  });
});
