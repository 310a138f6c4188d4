import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { threadsFor } from '../../src/cli/checking/look-at-all.ts';
import { giveOn, take, turnsFor } from '../../src/cli/checking/turns.ts';
import { helhed } from './run.ts';
import { talk } from './terminal-talk.ts';

const folder = mkdtempSync(join(tmpdir(), 'helhed-mange-'));
chmodSync(folder, 0o755);
const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
const whole = readFileSync('test/rules/whole.helhedsplan.yaml', 'utf8');
const gaps = whole.replace(/ {8}mål:.*\n/, '');

const plans = Array.from({ length: 100 }, (_, at) => `p${at}.yaml`);

beforeAll(() => {
  for (const [at, plan] of plans.entries())
    put(plan, at % 7 === 3 ? gaps : `titel: Sammen om kvarter ${at}\nkommune: Eksempel Kommune\n`);
  put('p40.yaml', 'titel: "Sammen\n');
  mkdirSync(join(folder, 'for-sig'));
  put('for-sig/helhed.config.yaml', 'regler: { HP501: måske }\n');
  put('for-sig/plan.yaml', gaps);
  put('en.cjs', 'require("node:os").availableParallelism = () => 1;\n');
  put('tre.cjs', 'require("node:os").availableParallelism = () => 3;\n');
  put(
    'fejl.cjs',
    `require("node:os").availableParallelism = () => 3;
if (!require("node:worker_threads").isMainThread) RegExp.prototype.exec = () => { throw new Error("Det gik galt i tråden."); };\n`,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

const having = (program: string) => ({ cwd: folder, env: { NODE_OPTIONS: `--require=${join(folder, program)}` } });

test.each([
  { plans: 1, processors: 16, threads: 1 },
  { plans: 47, processors: 2, threads: 1 },
  { plans: 48, processors: 2, threads: 2 },
  { plans: 1000, processors: 2, threads: 2 },
  { plans: 1000, processors: 1, threads: 1 },
  { plans: 1000, processors: 64, threads: 8 },
])('$plans plans on $processors processors are looked at in $threads threads', ({ plans, processors, threads }) => {
  expect(threadsFor(plans, processors)).toBe(threads);
});

test('plans are taken each once, and no more of them than may wait to be given', () => {
  const turns = turnsFor(70);
  expect(Array.from({ length: 65 }, () => take(turns))).toEqual([...Array(64).keys(), 'later']);
  giveOn(turns);
  expect([take(turns), take(turns)]).toEqual([64, 'later']);
  for (let given = 1; given < 70; given++) giveOn(turns);
  expect(Array.from({ length: 6 }, () => take(turns))).toEqual([65, 66, 67, 68, 69, 'done']);
});

describe('in several threads all is told as in one', () => {
  test.each([
    { args: [] },
    { args: ['--lang', 'en', '--color', '--no-advice'] },
    { args: ['-f', 'compact', '--max-warnings', '3'] },
    { args: ['-f', 'json'] },
  ])('check $args', ({ args }) => {
    const asked = [
      'check',
      ...plans.slice(0, 60),
      'for-sig/plan.yaml',
      'findes-ikke.yaml',
      ...plans.slice(60),
      ...args,
    ];
    const one = helhed(asked, having('en.cjs'));
    expect(one.code).toBe(2);
    expect(one.stdout).toContain('p99.yaml');
    expect(one.stderr).toContain('for-sig/helhed.config.yaml:1:18');
    expect(helhed(asked, having('tre.cjs'))).toEqual(one);
  });

  test('a list of known gaps is held against each', () => {
    helhed(['baseline', ...plans.filter(plan => plan !== 'p40.yaml')], { cwd: folder });
    put('p10.yaml', whole);
    const asked = ['check', ...plans, '--baseline', 'helhed.baseline.json'];
    const one = helhed(asked, having('en.cjs'));
    expect(one.stderr).toContain('kendt mangel er løst');
    expect(helhed(asked, having('tre.cjs'))).toEqual(one);
  });

  test('a fault ends as a fault does anywhere', () => {
    const { code, stderr } = helhed(['check', ...plans], having('fejl.cjs'));
    expect(code).toBe(70);
    expect(stderr).toMatch(/^Der er sket en fejl i helhed selv\. [^\n]*\n\nError: Det gik galt i tråden\.\n {4}at /u);
  });
});

test('a reader that has seen enough stops nothing, and the exit code is that of all plans', () => {
  const program = [process.execPath, resolve('bin/helhed.js')].map(word => `'${word}'`).join(' ');
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['-c', `set -o pipefail; ${program} check ${plans.join(' ')} | head -n 1`],
    { cwd: folder, encoding: 'utf8' },
  );
  expect([status, stdout, stderr]).toEqual([1, 'p0.yaml\n', '']);
});

/** Has a plan that is a pipe be read once at once, to see whether another is a part of it, and the second time only after a while. */
function slowly(name: string, seconds: number): void {
  execFileSync('mkfifo', [join(folder, name)]);
  put(`${name}.txt`, whole);
  const write = `cat '${name}.txt' > '${name}'`;
  spawn('timeout', ['60', 'sh', '-c', `${write}; sleep ${seconds}; ${write}`], { cwd: folder });
}

test('what the first plan lacks is told before the last is read', async () => {
  slowly('rør.yaml', 2);
  const run = spawn(process.execPath, [resolve('bin/helhed.js'), 'check', 'p3.yaml', 'rør.yaml'], { cwd: folder });
  const told: string[] = [];
  run.stdout.setEncoding('utf8').on('data', piece => told.push(piece));
  expect(await new Promise(done => run.on('close', done))).toBe(1);
  expect(told[0]).toContain('p3.yaml:');
  expect(told[0]).not.toContain('rør.yaml');
});

describe.concurrent('at a terminal, how far it has come', { timeout: 60_000 }, () => {
  const far = 'Læser plan 3 af 3 …';

  test.each([
    { name: 'is told when it takes more than a second, and taken away again', env: {}, isTold: true },
    { name: 'is not told where a line can’t be taken back', env: { TERM: 'dumb' }, isTold: false },
    { name: 'is not told where nobody looks on', env: { CI: 'true' }, isTold: false },
  ])('$name', async ({ env, isTold }) => {
    const name = `rør-${Object.keys(env).join('')}.yaml`;
    slowly(name, 3);
    const { code, shown } = await talk(['check', 'p3.yaml', name, 'p4.yaml'], [], folder, env);
    expect(code).toBe(1);
    expect(shown.includes(`${far}${' '.repeat(far.length)}p4.yaml`)).toBe(isTold);
    expect(shown.includes('Læser plan')).toBe(isTold);
  });
});
