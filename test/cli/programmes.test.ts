import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { helhed } from './run.ts';

const page = readFileSync('docs/programmer.md', 'utf8');

test.each([[['programmes']], [['programmer']], [['programmes', '--format', 'md']]])(
  '%j gives Markdown in a pipe',
  args => expect(helhed(args)).toEqual({ code: 0, stdout: page, stderr: '' }),
);

test('--format terminal shows it within the columns there are', () => {
  const { stdout } = helhed(['programmes', '-f', 'terminal'], { env: { COLUMNS: '80' } });
  expect(stdout).toContain('\nPlanens længde\n  2006-10: –\n  2011-14, 2015-18: bør: 4 år\n');
  expect(stdout.split('\n').filter(line => [...line].length > 80)).toEqual([]);
});

test('in English', () => {
  const { stdout } = helhed(['programmes', '--lang', 'en']);
  expect(stdout).toContain('| Length of the plan | – | should: 4 years | should: 4 years |');
});
