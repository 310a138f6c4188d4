import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { helhed } from './run.ts';

const home = mkdtempSync(join(tmpdir(), 'helhed-kept-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const full = 'examples/planer/2019-26-syvstjerneparken.helhedsplan.yaml';
const withGaps = 'examples/udkast/birkeparken.helhedsplan.yaml';

const check = (cache: string, plan: string, env: Readonly<Record<string, string>> = {}) =>
  helhed(['check', plan], { env: { XDG_CACHE_HOME: cache, LOCALAPPDATA: cache, ...env } });

/** Where it is kept below the folder of the user's cache. */
const below = (cache: string) => join(cache, 'helhed', ...(process.platform === 'win32' ? ['cache'] : []));
const keptIn = (folder: string) => readdirSync(folder).filter(name => name.endsWith('.compiled'));

const whole = join(home, 'whole');
let told: ReturnType<typeof check>;
let kept: string;
beforeAll(() => {
  told = check(whole, full);
  kept = join(below(whole), keptIn(below(whole))[0] ?? '');
});

/** A cache of its own with a copy of what has been kept. */
function copied(name: string): { readonly cache: string; readonly file: string } {
  const cache = join(home, name);
  mkdirSync(below(cache), { recursive: true, mode: 0o700 });
  const file = join(below(cache), keptIn(below(whole))[0] ?? '');
  copyFileSync(kept, file);
  return { cache, file };
}

const byteChanged = (at: number) => (file: string) => {
  const bytes = readFileSync(file);
  bytes[at] = bytes[at]! ^ 0xff;
  writeFileSync(file, bytes);
};

const asFolder = (file: string) => {
  rmSync(file);
  mkdirSync(file);
};

const asLink = (folder: string) => {
  rmSync(folder, { recursive: true });
  symlinkSync(mkdtempSync(join(home, 'elsewhere-')), folder);
};

test('what was kept for another helhed goes when nobody has kept it anew for thirty days', () => {
  const { cache, file } = copied('old');
  const [old, young, other] = ['old.compiled', 'young.compiled.12', 'old.txt'].map(name =>
    join(below(cache), name),
  ) as [string, string, string];
  for (const [path, days] of [
    [old, 40],
    [young, 10],
    [other, 40],
  ] as const) {
    writeFileSync(path, '');
    const day = new Date(Date.now() - days * 24 * 3600_000);
    utimesSync(path, day, day);
  }
  check(cache, withGaps);
  expect([old, young, other, file].map(existsSync)).toEqual([false, true, true, true]);
});

test('a check is kept once for each exit code, in a folder and a file that nobody else reads', () => {
  const { cache, file } = copied('once');
  const before = readFileSync(file);
  expect(check(cache, full)).toEqual(told);
  expect(readFileSync(file).equals(before)).toBe(true);
  const gaps = check(cache, withGaps);
  expect(gaps.code).toBe(1);
  const after = readFileSync(file);
  expect(after.length).toBeGreaterThan(before.length);
  expect([check(cache, withGaps), check(cache, full)]).toEqual([gaps, told]);
  expect(readFileSync(file).equals(after)).toBe(true);
  expect(readdirSync(below(cache))).toHaveLength(1);
  if (process.platform === 'win32') return;
  expect([below(whole), file].map(path => statSync(path).mode & 0o777)).toEqual([0o700, 0o600]);
});

test.each<[what: string, broken: (file: string) => void]>([
  ['empty', file => truncateSync(file, 0)],
  ['cut off', file => truncateSync(file, 500_000)],
  ['of another program', byteChanged(0)],
  ['with another sum', byteChanged(5)],
  ['broken at its beginning', byteChanged(60)],
  ['broken in the middle', byteChanged(300_000)],
  ['a folder', asFolder],
])('what is kept is passed by when it is %s, and nobody is told', (what, broken) => {
  const { cache, file } = copied(what);
  broken(file);
  expect(check(cache, full)).toEqual(told);
  expect(readdirSync(below(cache))).toHaveLength(1);
  if (what !== 'a folder') expect(statSync(file).size).toBeGreaterThan(600_000);
});

test('what was kept under other flags of V8 is passed by', () => {
  const { cache } = copied('flags');
  expect(check(cache, full, { NODE_OPTIONS: '--interpreted-frames-native-stack' })).toEqual(told);
});

const ofAnother: [where: string, made: (folder: string) => void] = [
  'the folder of another user',
  folder => chownSync(folder, 65534, 65534),
];

const asRoot = process.getuid?.() === 0;

test
  .runIf(process.platform !== 'win32')
  .each<[where: string, made: (folder: string) => void]>([
    ['a folder that others write in', folder => chmodSync(folder, 0o777)],
    ['a link to another folder', asLink],
    ...(asRoot ? [ofAnother] : []),
  ])('nothing is kept in %s', (where, made) => {
  const folder = below(join(home, where));
  mkdirSync(folder, { recursive: true });
  made(folder);
  expect(check(join(home, where), full)).toEqual(told);
  expect(readdirSync(folder)).toEqual([]);
});

test('nothing is kept where nothing can be written', () => {
  const file = join(home, 'file');
  writeFileSync(file, '');
  expect(check(file, full)).toEqual(told);
  expect(statSync(file).size).toBe(0);
});

test('nothing is kept when NODE_DISABLE_COMPILE_CACHE says so', () => {
  const cache = join(home, 'none');
  expect(check(cache, full, { NODE_DISABLE_COMPILE_CACHE: '1' })).toEqual(told);
  expect(existsSync(cache)).toBe(false);
});
