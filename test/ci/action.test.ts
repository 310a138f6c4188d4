import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { clonedRepository } from './repository.ts';

const content = readFileSync('action.yml', 'utf8');
const whole = readFileSync('test/rules/whole.helhedsplan.yaml', 'utf8');
const gaps = whole.replace(/ {8}mål:.*\n/, '');

interface Step {
  readonly name: string;
  readonly shell: string;
  readonly run: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'working-directory'?: string;
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}
const { inputs, runs }: Action = parse(content);
const [build, check] = runs.steps;
const trace = { info: () => {}, verbose: () => {}, error: () => {} };
const faults = (text: string) =>
  parseAction({ name: 'action.yml', content: text }, trace)
    .context.errors.getErrors()
    .map(({ message }) => message);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'helhed planer '));
});
const put = (name: string, text: string) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};

const bash = spawnSync('which', ['bash'], { encoding: 'utf8' }).stdout.trim();

/** Runs a step as GitHub's runner does, with the inputs put in where it puts them in. */
function run(
  step: Step | undefined,
  given: Readonly<Record<string, string>> = {},
  action = resolve('.'),
  { PATH, HOME } = process.env,
) {
  const filled = (text: string) =>
    text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => given[name] ?? inputs[name]?.default ?? '');
  const env = Object.fromEntries(Object.entries(step?.env ?? {}).map(([name, value]) => [name, filled(value)]));
  const page = join(folder, 'page.md');
  const script = join(mkdtempSync(join(tmpdir(), 'helhed-trin-')), 'step.sh');
  writeFileSync(script, step?.run ?? '');
  const { status, stdout, stderr } = spawnSync(bash, ['--noprofile', '--norc', '-eo', 'pipefail', script], {
    cwd: join(folder, filled(step?.['working-directory'] ?? '.')),
    encoding: 'utf8',
    env: {
      PATH,
      HOME,
      ...env,
      GITHUB_ACTION_PATH: action,
      GITHUB_STEP_SUMMARY: page,
      GITHUB_ACTIONS: 'true',
      CI: 'true',
    },
  });
  return { code: status, stdout, stderr, page: existsSync(page) ? readFileSync(page, 'utf8') : '' };
}

describe('action.yml', () => {
  test('is an action to GitHub', () => expect(faults(content)).toEqual([]));
  test('would be told of if it were not', () =>
    expect(faults(content.replace('shell: bash', 'shel: bash'))).not.toEqual([]));

  test('puts no input into what bash reads, and says what each is', () => {
    for (const { run: script, shell } of runs.steps) expect([script.includes('${{'), shell]).toEqual([false, 'bash']);
    const used = [...content.matchAll(/inputs\.([\w-]+)/g)].map(([, name]) => name);
    expect([...new Set(used)].sort()).toEqual(Object.keys(inputs).sort());
    for (const { description } of Object.values(inputs)) expect(description).toMatch(/^[A-Z][^$]+\.$/s);
  });
});

describe('the step that checks', () => {
  test('marks the gaps, writes the reports and the page of the job, and fails', () => {
    put('planer/Sønder å/plan.yaml', gaps);
    const { code, stdout, page } = run(check, {
      paths: 'planer',
      sarif: 'helhed.sarif',
      html: 'rapport på dansk.html',
    });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=planer\/Sønder å\/plan\.yaml,line=\d+/m);
    expect(JSON.parse(readFileSync(join(folder, 'helhed.sarif'), 'utf8')).runs[0].results).toHaveLength(1);
    expect(readFileSync(join(folder, 'rapport på dansk.html'), 'utf8')).toContain('<!doctype html>');
    expect(page).toContain('Hvad er det konkrete mål');
  });

  test.each<readonly [string, Readonly<Record<string, string>>, number]>([
    ['a plan without errors, without inputs', {}, 0],
    ['paths on lines, with spaces', { paths: 'a b/plan.yaml\r\nplan.yaml\n' }, 1],
    ['paths with spaces around them', { paths: '  \t a b/plan.yaml \t\r\n' }, 1],
    ['a working directory', { 'working-directory': 'a b' }, 1],
    ['fewer warnings than there are', { paths: 'vision.yaml', 'max-warnings': '0' }, 1],
    ['as many warnings as there may be', { paths: 'vision.yaml', 'max-warnings': '1' }, 0],
    ['no advice', { advice: 'false' }, 0],
    ['advice that is neither true nor false', { advice: 'no' }, 2],
    ['standard input among the paths', { paths: 'plan.yaml\n - ' }, 2],
    ['known gaps that are not there', { baseline: 'væk.json' }, 2],
    ['another language', { language: 'en', paths: 'a b' }, 1],
    ['an unknown language', { language: 'sv' }, 2],
    ['a revision without a repository', { 'changed-since': 'HEAD' }, 2],
    ['a revision that would be an option', { 'changed-since': '--output=x' }, 2],
    ['a path that is not there', { paths: 'væk.yaml' }, 2],
    ['a path that would be an option', { paths: '--version' }, 2],
  ])('%s', (_, given, code) => {
    put('plan.yaml', whole);
    put('a b/plan.yaml', gaps);
    put('vision.yaml', `${whole}vision: Her er godt at bo\n`);
    expect(run(check, given).code).toBe(code);
  });

  test.each([
    ['false', false],
    ['False', false],
    ['FALSE', false],
    ['true', true],
    ['True', true],
    ['', true],
  ])('advice: %j', (advice, isTold) => {
    put('plan.yaml', readFileSync('examples/udkast/første-udkast.helhedsplan.yaml', 'utf8'));
    expect(run(check, { advice }).stdout.includes('::notice ')).toBe(isTold);
  });

  test('what is refused is said in the language of the report, as an annotation', () => {
    expect(run(check, { advice: 'nej' }).stdout).toBe('::error::»advice« skal være true eller false.\n');
    expect(run(check, { paths: '-', language: 'en' }).stdout).toMatch(/^::error::"-" in "paths" is standard input/);
  });

  test.each(Object.keys(inputs).filter(name => name !== 'working-directory'))('%s is never run', name => {
    put('plan.yaml', whole);
    const hostile = ['"; touch hacked; "', '$(touch hacked)', '`touch hacked`', "'; touch hacked #", '\n touch hacked'];
    run(check, { [name]: hostile.join('') });
    expect(existsSync(join(folder, 'hacked'))).toBe(false);
  });
});

test.each([
  ['none', false],
  ['18.20.8', false],
  ['20.18.3', false],
  ['20.19.0', true],
  ['22.0.0', true],
])('the step that builds asks for a Node that runs helhed: %s', (version, isTaken) => {
  const bin = join(folder, 'bin');
  if (version !== 'none') {
    put('old.cjs', `Object.defineProperty(process, 'versions', { value: { node: '${version}' } });`);
    put('bin/node', `#!/bin/sh\nexec '${process.execPath}' -r '${join(folder, 'old.cjs')}' "$@"\n`);
    chmodSync(join(bin, 'node'), 0o755);
  }
  const { code, stdout } = run(build, {}, resolve('.'), { PATH: bin });
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect([code, stdout]).toEqual(
    isTaken
      ? [0, '']
      : [
          2,
          `::error::helhed kræver Node.js ${engines.node.replace('>=', '')} eller nyere. Sæt actions/setup-node før dette trin.\n`,
        ],
  );
});

test('the step that builds makes the program from a clone, and lets it be when it is there', {
  timeout: 300_000,
}, () => {
  const action = clonedRepository();
  put('plan.yaml', whole);
  expect(run(build, {}, action).code).toBe(0);
  expect(run(check, {}, action)).toMatchObject({ code: 0, stderr: expect.stringContaining('plan.yaml') });
  expect(run(build, {}, action)).toMatchObject({ code: 0, stdout: '' });
});
