import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isPlanName } from '../../src/cli/find-plans.ts';
import { clonedRepository, gitIn } from './repository.ts';

const whole = readFileSync('test/rules/whole.helhedsplan.yaml', 'utf8');
const gaps = whole.replace(/ {8}mål:.*\n/, '');
const areaAt = whole.indexOf('  - navn: Beskæftigelse');
const area = gaps
  .slice(gaps.indexOf('  - navn: Beskæftigelse'))
  .replace(/^ {4}/gm, '')
  .replace(/^ {2}- /, '');

/** The real pre-commit, with the hooks of a clone of this repository. */
const home = mkdtempSync(join(tmpdir(), 'helhed-pre-commit-'));
let helhed: string;

beforeAll(() => {
  if (spawnSync('pre-commit', ['--version']).error)
    throw new Error('There is no pre-commit: apt-get install pre-commit');
  helhed = clonedRepository();
});

/** A repository in which the files are staged, and what committing them with a hook gives. */
function commit(hook: string, files: Readonly<Record<string, string>>, args: readonly string[] = []) {
  const folder = mkdtempSync(join(tmpdir(), 'helhed planer '));
  const git = gitIn(folder);
  git('init', '-q', '.');
  const rev = gitIn(helhed)('rev-parse', 'HEAD').trim();
  const hooks = [{ id: hook, args, verbose: true }];
  writeFileSync(join(folder, '.pre-commit-config.yaml'), JSON.stringify({ repos: [{ repo: helhed, rev, hooks }] }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  git('add', '-A');
  const { status, stdout, stderr } = spawnSync('pre-commit', ['run', hook], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PRE_COMMIT_HOME: home, npm_config_prefer_offline: 'true' },
  });
  return { code: status, said: stdout + stderr, text: (name: string) => readFileSync(join(folder, name), 'utf8') };
}

describe('pre-commit, from a clone without anything built', { timeout: 300_000 }, () => {
  test('installs helhed, and lets a plan without errors pass', () => {
    const { code, said } = commit('helhed-check', { 'Sønder å/plan.yaml': whole, 'andet.yaml': gaps });
    expect(said).toContain('Sønder å/plan.yaml');
    expect(said).not.toContain('andet.yaml');
    expect(code).toBe(0);
  });

  test('stops a plan with errors, and says what is missing', () => {
    const { code, said } = commit('helhed-check', { 'Sønder å/syd.helhedsplan.yml': gaps });
    expect(code).toBe(1);
    expect(said).toMatch(/Sønder å\/syd\.helhedsplan\.yml:\d+:16/);
    expect(said).toContain('Hvad er det konkrete mål');
  });

  test('passes arguments on', () => {
    const { code, said } = commit('helhed-check', { 'plan.yaml': gaps }, ['--format', 'compact', '--lang', 'en']);
    expect([code, said]).toEqual([1, expect.stringMatching(/^plan\.yaml:\d+:16: error: HP501 /m)]);
  });

  test('checks plans that are put together from several files, when one of those is committed', () => {
    const main = `${whole.slice(0, areaAt)}  - fil: dele/job.yaml\n`;
    const files = { 'plan.yaml': main, 'dele/job.yaml': area };
    expect(commit('helhed-check-all', files)).toMatchObject({
      code: 1,
      said: expect.stringContaining('dele/job.yaml:'),
    });
  });

  test('keeps nobody from committing other files before there is a plan', () => {
    expect(commit('helhed-check-all', { 'andet.yaml': 'navn: A\n' }, ['--max-warnings', '0'])).toMatchObject({
      code: 0,
    });
  });

  test('mends what can be mended, and stops so that it is looked at', () => {
    const { code, said, text } = commit('helhed-fix', { 'plan.yaml': whole.replace('titel: F', 'tittel: F') });
    expect(code).toBe(1);
    expect(said).toContain('files were modified by this hook');
    expect(text('plan.yaml')).toBe(whole);
  });
});

test('the hooks ask for the files that helhed looks for by itself', () => {
  const hooks: readonly { readonly id: string; readonly files?: string }[] = parse(
    readFileSync('.pre-commit-hooks.yaml', 'utf8'),
  );
  expect(hooks.map(({ id }) => id)).toEqual(['helhed-check', 'helhed-check-all', 'helhed-fix']);
  const names = ['helhedsplan.yaml', 'plan.yml', 'x.helhedsplan.yaml', 'planer.yaml', 'plan.yaml.bak', 'min-plan.yaml'];
  for (const { files } of hooks)
    if (files !== undefined)
      expect(names.filter(name => new RegExp(files).test(`planer/${name}`))).toEqual(names.filter(isPlanName));
});
