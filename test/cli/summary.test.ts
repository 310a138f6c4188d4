import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { helhed } from './run.ts';

const draft = resolve('examples/udkast/birkeparken.helhedsplan.yaml');
const folder = () => mkdtempSync(join(tmpdir(), 'helhed-summary-'));

test.each([['summary'], ['resume'], ['resumé']])('%s gives the page', name => {
  const { code, stdout, stderr } = helhed([name, draft, '--dato', '15.1.2023']);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain('**Planen på én side, 15.01.2023.**');
});

test.each([
  ['side.md', /^# Sammen om Birkeparken/],
  ['side.html', /<main class="page">/],
  ['side.docx', /^PK/],
])('to %s', (output, begins) => {
  const cwd = folder();
  const { code, stdout, stderr } = helhed(['summary', draft, '--dato', '15.1.2023', '-o', output], { cwd });
  expect([code, stdout, stderr]).toEqual([0, '', `Skrev ${output}.\n`]);
  expect(readFileSync(join(cwd, output), 'utf8')).toMatch(begins);
});

test.each([
  ['a day that is none', ['--dato', '31.02.2023'], '»31.02.2023« er ingen dag i kalenderen.'],
  ['a form that is not known', ['-o', 'side.xlsx'], 'men ikke .xlsx-filer'],
])('%s is told of, and nothing is written', (_, args, words) => {
  const cwd = folder();
  const { code, stdout, stderr } = helhed(['summary', draft, ...args], { cwd });
  expect([code, stdout, readdirSync(cwd)]).toEqual([2, '', []]);
  expect(stderr).toContain(words);
});

test('a plan that cannot be read is exit code 1, with the reason', () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'plan.yaml'), 'titel: "x\nfase: y\n');
  const { code, stdout, stderr } = helhed(['summary', '-o', 'side.md'], { cwd });
  expect([code, stdout, readdirSync(cwd)]).toEqual([1, '', ['plan.yaml']]);
  expect(stderr).toContain('Anførselstegnet her bliver ikke lukket.');
});
