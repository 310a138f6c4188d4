import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { strange, strangeInWord } from '../publishing/harmless.ts';
import { markdownAsHtml, reader } from '../publishing/read-back.ts';
import { planText } from '../submission/generated-plans.ts';
import { helhed } from './run.ts';

const runs = Number(process.env['RUNS'] ?? 1);
const folder = mkdtempSync(join(tmpdir(), 'helhed-any-plan-'));
const [plan, older] = [join(folder, 'plan.yaml'), join(folder, 'ældre.yaml')];

let programs: Awaited<ReturnType<typeof reader>>;
beforeAll(async () => {
  programs = await reader();
}, 60_000);
afterAll(async () => {
  await programs.close();
  rmSync(folder, { recursive: true, force: true });
});

const day = ['--dato', '31.12.2024'];

/** Every command that prints a paper, and the forms it prints. One that is asked for what a plan may not have may say so, and write nothing. */
const printing: readonly (readonly [name: string, args: readonly string[], forms: readonly string[]])[] = [
  ['render', ['render', plan], ['md', 'html', 'docx', 'txt']],
  ['diff', ['diff', older, plan], ['md', 'html', 'docx', 'txt', 'json']],
  ['status', ['status', plan, ...day], ['md', 'html', 'docx', 'txt', 'json', 'ics']],
  ['status --report', ['status', plan, '--report', '2024', ...day], ['md', 'html', 'docx']],
  ['summary', ['summary', plan, ...day], ['md', 'html', 'docx']],
  ['tasks', ['tasks', plan, ...day], ['md', 'html', 'docx', 'txt', 'json']],
  ['residents', ['residents', plan, ...day], ['md', 'html', 'docx']],
  ['signoff', ['signoff', plan], ['md', 'html', 'docx']],
];

/** A report is for a year of the plan, and a calendar has milestones. */
const mayDecline = (args: readonly string[], form: string) => args.includes('--report') || form === 'ics';

/** Every command that says something at a terminal. */
const saying: readonly (readonly string[])[] = [
  ['check', plan],
  ['check', plan, '--lang', 'en'],
  ['check', plan, '-f', 'json'],
  ['fix', plan, '--dry-run', '--stub'],
  ['render', plan],
  ['diff', older, plan],
  ['status', plan, ...day],
  ['baseline', plan, '-o', join(folder, 'kendte.json')],
];

/** A line of a stack trace, and what a value looks like that nobody has put into words. */
const unworded = /^\s+at .+:\d+|\[object Object\]|\bTypeError\b|\bRangeError\b/mu;

/** A sign that moves the cursor of a terminal, or writes over what stands there; a diff keeps the ends of the lines. */
const control = /(?!\r\n)[^\P{Cc}\n\t]/u;

/** What is wrong with a calendar: a line that begins no property, and one that no program should have to fold. */
const wrongInCalendar = (text: string) =>
  text
    .split('\r\n')
    .filter(
      line => line !== '' && (!/^(?:[A-Z-]+[;:]| )/u.test(line) || Buffer.byteLength(line) > 75 || control.test(line)),
    );

async function wrongIn(file: string): Promise<readonly string[]> {
  const text = readFileSync(file, 'utf8');
  switch (extname(file)) {
    case '.html':
    case '.md': {
      const { requests, dialogs, errors } = await programs.show(file.endsWith('.md') ? markdownAsHtml(text) : text);
      return [...requests, ...dialogs, ...errors, ...(await strange(programs.page))];
    }
    case '.docx': {
      await programs.readWord(readFileSync(file));
      return strangeInWord(readFileSync(file));
    }
    case '.txt':
      return text.split('\n').filter(line => control.test(line));
    case '.ics':
      return wrongInCalendar(text);
    default:
      JSON.parse(text);
      return [];
  }
}

const withPlans = (predicate: () => void | Promise<void>) =>
  fc.assert(
    fc.asyncProperty(planText, planText, async (now, before) => {
      writeFileSync(plan, now);
      // The older plan has the same activities here and there, or all would be new.
      writeFileSync(older, JSON.stringify({ ...parse(before), aktiviteter: parse(now).aktiviteter ?? [] }));
      await predicate();
    }),
    { numRuns: runs, endOnFailure: true },
  );

describe.each(printing)('%s', (_, args, forms) => {
  test.each(forms)(
    'writes any plan as %s that does no harm',
    async form => {
      const file = join(folder, `ud.${form}`);
      await withPlans(async () => {
        rmSync(file, { force: true });
        const { code, stderr } = helhed([...args, '-f', form, '-o', file]);
        expect([0, ...(mayDecline(args, form) ? [2] : [])], stderr).toContain(code);
        expect(unworded.exec(stderr)).toBeNull();
        expect(existsSync(file)).toBe(code === 0);
        if (code === 0) expect(await wrongIn(file)).toEqual([]);
      });
    },
    3_600_000,
  );
});

test.each(saying)(
  'helhed %s %s speaks of any plan, and moves nothing on the screen',
  async (...args) => {
    await withPlans(() => {
      const { code, stdout, stderr } = helhed(args);
      expect([0, 1], stderr).toContain(code);
      expect(unworded.exec(stdout + stderr)).toBeNull();
      if (!args.includes('json')) expect(control.exec(stdout + stderr)).toBeNull();
    });
  },
  3_600_000,
);

test('any plan is parted in documents that do no harm', async () => {
  const parts = join(folder, 'dele');
  await withPlans(async () => {
    rmSync(parts, { recursive: true, force: true });
    mkdirSync(parts);
    const { code, stderr } = helhed(['render', plan, '--per-delaftale', '-f', 'html', '-o', parts]);
    expect([0, 2], stderr).toContain(code);
    expect(unworded.exec(stderr)).toBeNull();
    const files = readdirSync(parts).map(name => join(parts, name));
    expect(files.length > 0).toBe(code === 0);
    for (const file of files) expect(await wrongIn(file)).toEqual([]);
  });
}, 3_600_000);

test('a new plan is begun from any plan, or it is said why not', async () => {
  const begun = join(folder, 'ny.yaml');
  await withPlans(() => {
    rmSync(begun, { force: true });
    const { code, stdout, stderr } = helhed([
      'init',
      begun,
      '--fra',
      plan,
      '--program',
      '2019-26',
      '--fase',
      'helhedsplan',
    ]);
    expect([0, 1, 2], stderr).toContain(code);
    expect(unworded.exec(stdout + stderr)).toBeNull();
    expect(existsSync(begun)).toBe(code === 0);
    if (code === 0) expect([0, 1]).toContain(helhed(['check', begun]).code);
  });
}, 3_600_000);
