import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { isPlanName } from '../../../src/cli/find-plans.ts';
import { versionOf } from '../../../src/cli/preview/plan-files.ts';
import { ask, type Running, showing } from './running.ts';

/** A text that takes a while to write, and that can be told from all others. */
const textOf = (number: number) => `titel: Udgave ${number}\n${`# ${String(number).repeat(70)}\n`.repeat(5_000)}`;

const folder = mkdtempSync(join(tmpdir(), 'helhed dræbt '));
const plan = join(folder, 'plan.yaml');

afterAll(() => rmSync(folder, { recursive: true }));

const put = (running: Running, text: string, base: string) =>
  ask(running, 'files/plan.yaml', { method: 'PUT', headers: { 'If-Match': `"${base}"` }, body: text });

test('a plan that is saved again and again is always whole, whenever the program is killed', {
  timeout: 120_000,
}, async () => {
  const versions = new Set([0, 1, 2].map(number => versionOf(Buffer.from(textOf(number)))));
  writeFileSync(plan, textOf(0));
  let saves = 0;
  for (const moment of [0, 5, 11, 18, 26, 35, 45, 56, 68, 81]) {
    const running = await showing(['edit', 'plan.yaml'], { cwd: folder });
    const now = () => versionOf(readFileSync(plan));
    let killed: ReturnType<Running['stop']> | undefined;
    for (let number = now() === versionOf(Buffer.from(textOf(1))) ? 2 : 1; ; number = 3 - number) {
      const { ino } = statSync(plan);
      const answered = await put(running, textOf(number), now()).catch(() => undefined);
      expect(versions).toContain(now());
      if (!answered) break;
      killed ??= wait(moment).then(() => running.stop('SIGKILL'));
      // Another file has taken its place; nobody has written into the one that was there.
      expect(statSync(plan).ino).not.toBe(ino);
      expect(answered).toMatchObject({ status: 200, text: JSON.stringify({ version: now() }) });
      saves += 1;
    }
    expect(await killed).toBe('SIGKILL');
    expect(versions).toContain(now());
    expect(readdirSync(folder).filter(name => isPlanName(name) || /\.ya?ml$/.test(name))).toEqual(['plan.yaml']);
  }
  expect(saves).toBeGreaterThan(9);
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), 1, 1);
  await (await showing(['edit', 'plan.yaml'], { cwd: folder })).stop();
  expect(readdirSync(folder)).toEqual(['plan.yaml']);
});

test('of all who save over the same version at once, one does, and the others are told what stands there', {
  timeout: 60_000,
}, async () => {
  writeFileSync(plan, textOf(0));
  const running = await showing(['edit', 'plan.yaml'], { cwd: folder });
  const base = versionOf(readFileSync(plan));
  const answers = await Promise.all([1, 2, 3, 4, 5].map(number => put(running, textOf(number), base)));
  const [won, ...more] = answers.filter(({ status }) => status === 200);
  expect(more).toEqual([]);
  const now = versionOf(readFileSync(plan));
  expect(JSON.parse(won?.text ?? '')).toEqual({ version: now });
  for (const { status, text } of answers.filter(each => each !== won))
    expect([status, JSON.parse(text)]).toEqual([412, { version: now, text: readFileSync(plan, 'utf8') }]);
  expect(await running.stop()).toBe(130);
});
