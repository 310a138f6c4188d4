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

test.each([
  [['--program', '2019-26'], '# Programmet 2019-26', '| Hvad | 2019-26 |'],
  [['--program', '2019-26', '--program', '2011-14'], '# Programmerne side om side', '| Hvad | 2011-14 | 2019-26 |'],
  [['--program', '2011-14', '2019-26'], '# Programmerne side om side', '| Hvad | 2011-14 | 2019-26 |'],
])('%j shows only that', (args, title, head) => {
  const { code, stdout } = helhed(['programmer', ...args]);
  expect([code, stdout.split('\n')[0]]).toEqual([0, title]);
  expect(stdout).toContain(`\n${head}\n`);
  expect(stdout).not.toContain('2006-10');
});

test('a programme that is not known is no reason to guess', () => {
  const { code, stdout, stderr } = helhed(['programmes', '--program', '2030']);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('2019-26');
});

test.each([
  ['da', 'kun dette program; flere kan nævnes (2006-10, 2011-14, 2015-18, 2019-26)'],
  ['en', 'only this programme; more than one can be named'],
])('the help tells of it (%s)', (language, text) => {
  const { stdout } = helhed(['programmes', '--help', '--lang', language], { env: { COLUMNS: '200' } });
  expect(stdout.replace(/\s+/g, ' ')).toContain(text);
});
