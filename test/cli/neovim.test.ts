import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { helhed } from './run.ts';

interface Shown {
  readonly line: number;
  readonly code: string;
  readonly severity: number;
}

const severities = ['', 'error', 'warning', 'note'];
const inOrder = (found: readonly (readonly [number, string, string | undefined])[]) =>
  found.map(each => each.join(' ')).sort();

test('Neovim shows what helhed check finds, and mends what it is told to mend', () => {
  const folder = mkdtempSync(join(tmpdir(), 'helhed neovim æ '));
  const plan = join(folder, 'min plan.helhedsplan.yaml');
  writeFileSync(plan, 'program: 2019-26\nfase: helhedsplan\ntiitel: "🏘 Æblehaven"\nkommune: Eksempel Kommune\n');
  const script = resolve('test/cli/neovim.lua');
  const { error, stdout, stderr } = spawnSync(
    'nvim',
    ['--clean', '--headless', '-c', `luafile ${script}`, '--', plan, process.execPath, resolve('bin/helhed.js')],
    { encoding: 'utf8', timeout: 60_000, env: { PATH: process.env['PATH'], HOME: folder } },
  );
  if (error) throw new Error('This test looks at a plan in Neovim: apt-get install neovim', { cause: error });

  const checked = (text: string) => {
    const { findings } = JSON.parse(helhed(['check', '-f', 'json', '-'], { input: text }).stdout);
    return inOrder(
      findings.map((each: { code: string; severity: string; range: { start: { line: number } } }) => [
        each.range.start.line,
        each.code,
        each.severity,
      ]),
    );
  };
  const [before, after] = stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as readonly Shown[])
    .map(shown => inOrder(shown.map(({ line, code, severity }) => [line, code, severities[severity]])));
  const mended = 'program: 2019-26\nfase: helhedsplan\ntitel: "🏘 Æblehaven"\nkommune: Eksempel Kommune\n';
  expect(readFileSync(plan, 'utf8'), stderr).toBe(mended);
  expect(before).toEqual(checked(mended.replace('titel', 'tiitel')));
  expect(after).toEqual(checked(mended));
});
