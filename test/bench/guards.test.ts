import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { plan, withTenGaps } from './corpus.js';

const folder = mkdtempSync(join(tmpdir(), 'helhed-guards-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What each file of dist/ was made of. */
const inputs: Readonly<Record<string, readonly string[]>> = JSON.parse(readFileSync('dist/inputs.json', 'utf8'));

/** The files of dist/ that a run of the program loads. */
function loadedBy(...args: readonly string[]): readonly string[] {
  const { stderr } = spawnSync(
    process.execPath,
    ['--import', resolve('test/bench/tell-loaded.js'), resolve('bin/helhed.js'), ...args],
    { cwd: folder, encoding: 'utf8' },
  );
  const named = [...stderr.matchAll(/^loaded (.*)$/gm)].map(([, file = '']) => relative('.', file));
  return [...new Set(named)].filter(file => file.startsWith('dist')).sort();
}

/** The rooms of the house and the packages that files are made of. */
function roomsAndPackages(files: readonly string[]): readonly string[] {
  const of = (input: string) =>
    /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? /^src\/([^/]+)/.exec(input)?.[1];
  return [...new Set(files.flatMap(file => inputs[file] ?? []).flatMap(input => of(input) ?? []))].sort();
}

const sizeOf = (files: readonly string[]) => files.reduce((sum, file) => sum + statSync(file).size, 0);

/**
 * The rooms and packages that a check may need, whatever it is asked for: none that writes a submission, asks questions or speaks with an
 * editor. What makes a web page of Markdown, and the parser that explains, are files of their own.
 */
const needed = [
  'baseline.ts',
  'chalk',
  'check.ts',
  'cli',
  'commander',
  'config',
  'document',
  'explain.ts',
  'fast-string-truncated-width',
  'fast-string-width',
  'ignore',
  'js-yaml',
  'language.ts',
  'overview.ts',
  'picomatch',
  'placing.ts',
  'plan',
  'publishing',
  'report',
  'rules',
  'waiving.ts',
];

describe('what a check loads', () => {
  writeFileSync(join(folder, 'silent.yaml'), plan(0));
  writeFileSync(join(folder, 'gaps.yaml'), withTenGaps);

  test('of a plan without gaps is what it needs, and no more', () => {
    const loaded = loadedBy('check', 'silent.yaml');
    expect(roomsAndPackages(loaded)).toEqual(needed);
    expect(loaded).toEqual(['dist/check.cjs', 'dist/start.cjs']);
    expect(sizeOf(loaded)).toBeLessThan(1_100_000);
  });

  test('of a plan with gaps is what the rules say of them too: where they stand is told without the parser that explains', () => {
    expect(loadedBy('check', 'gaps.yaml')).toEqual(['dist/check.cjs', 'dist/rule-pages.cjs', 'dist/start.cjs']);
  });

  test.each(['--version', '--help'])('of %s is next to nothing', asked => {
    expect(loadedBy(asked)).toEqual(['dist/start.cjs']);
    expect(sizeOf(['dist/start.cjs'])).toBeLessThan(12_000);
  });
});

interface Steps {
  readonly run: number;
  readonly searched: number;
  readonly functions: Readonly<Record<string, number>>;
}

describe('twice as many activities are at most 2.1 times the work', () => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--no-opt', '--no-maglev', '--no-sparkplug', 'test/bench/steps.js', '60', '120'],
    { encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  const [small, large]: readonly Readonly<Record<'silent' | 'gaps', Steps>>[] = JSON.parse(stdout || `"${stderr}"`);

  test.each(['silent', 'gaps'] as const)('in a plan that is %s', kind => {
    const [one, two] = [small?.[kind], large?.[kind]];
    if (!one || !two) throw new Error('Nothing was counted.');
    expect(one.run).toBeGreaterThan(100_000);
    expect(two.run / one.run).toBeLessThan(2.1);
    expect(two.searched / one.searched).toBeLessThan(2.1);
    // Each function that does most of its work for the activities.
    const growing = Object.entries(two.functions).filter(
      ([name, count]) => count > 1000 && count > 2.2 * (one.functions[name] ?? 500),
    );
    expect(growing).toEqual([]);
  });
});
