import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'helhed-help-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a program writes that is asked for help in a folder. */
function told(program: string, args: readonly string[], env: Readonly<Record<string, string>>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(program), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: folder, ...env },
  });
  return { status, stdout, stderr };
}

const asked: readonly (readonly [args: readonly string[], env: Readonly<Record<string, string>>])[] = [
  [['--help'], {}],
  [['-h'], { HELHED_LANG: 'en' }],
  [['--help'], { COLUMNS: '80', FORCE_COLOR: '1' }],
  [['--help'], { COLUMNS: '160', HELHED_LANG: 'fr' }],
  [['--help'], { COLUMNS: '70' }],
];

describe('the help as it was built is what the program would write', () => {
  test.each(asked)('%j with %j', (args, env) => {
    const { status, stdout, stderr } = told('bin/helhed.js', args, env);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^\S*(?:Brug|Usage):/);
    expect(told('dist/cli.js', args, env)).toEqual({ status, stdout, stderr });
  });

  test('where the settings of a folder name a language', () => {
    writeFileSync(join(folder, 'helhed.config.yaml'), 'sprog: en\n');
    const { stdout } = told('bin/helhed.js', ['--help'], {});
    expect(stdout).toMatch(/^Usage:/);
    expect(told('dist/cli.js', ['--help'], {}).stdout).toBe(stdout);
  });
});
