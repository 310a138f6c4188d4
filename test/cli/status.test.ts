import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { helhed } from './run.ts';

const plan = `program: 2019-26
fase: gennemførelse
titel: Sammen om Birkeparken
område: Birkeparken
kommune: Eksempel Kommune
periode: { fra: 2021-11-01, til: 2025-10-31 }
milepæle:
  - { dato: 2022-03-01, hvad: Holdet er ansat, status: nået }
  - { dato: 15.12.2023, hvad: Midtvejsevalueringen er læst }
  - Festen er holdt
`;

/** A folder of its own with a plan. */
function folder(text = plan): string {
  const made = mkdtempSync(join(tmpdir(), 'helhed-status-'));
  writeFileSync(join(made, 'plan.yaml'), text);
  return made;
}
const status = (args: readonly string[], cwd = folder()) => helhed(['status', 'plan.yaml', ...args], { cwd });

test.each(['25.11.2023', '2023-11-25', '25. november 2023', '25/11 2023'])('the day may be written %s', day => {
  const { code, stdout } = status(['--dato', day]);
  expect(code).toBe(0);
  expect(stdout).toContain('Den 25.11.2023 er planen i gang');
});

test('without a day it is today in Denmark', () => {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date());
  expect(JSON.parse(status(['-f', 'json']).stdout).day).toBe(today);
});

test.each([
  [['--dato', 'maj 2023'], '»maj 2023« er ikke en bestemt dag.'],
  [['--dato', '31.02.2023'], '»31.02.2023« er ingen dag i kalenderen.'],
  [['--rapport', 'sidste år'], '»sidste år« er ikke et årstal.'],
  [['--rapport', '2031'], 'Planen løber fra 2021 til 2025, så der er ingen rapport for 2031.'],
  [['--rapport', '2023', '-f', 'json'], 'men ikke som json eller ics'],
  [['-o', 'status.xlsx'], 'men ikke .xlsx-filer'],
  [['-o', 'status.docx', '-f', 'json'], '»status.docx« passer ikke til formatet json. Skriv i stedet: status.json'],
  [['-o', 'plan.yaml', '-f', 'json'], 'Det kan ikke skrives oven i planen'],
  [['--ics', 'plan.yaml'], 'Det kan ikke skrives oven i planen'],
  [['--ics', 'milepæle.txt'], 'En kalender er en fil, der ender på .ics, og det gør »milepæle.txt« ikke.'],
])('%j can not be carried out', (args, words) => {
  const cwd = folder();
  const { code, stdout, stderr } = status(args, cwd);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(words);
  expect(readFileSync(join(cwd, 'plan.yaml'), 'utf8')).toBe(plan);
});

test.each([['status'], ['opfølgning']])('%s gives the same', name => {
  const { code, stdout } = helhed([name, 'plan.yaml', '--dato', '25.11.2023'], { cwd: folder() });
  expect(code).toBe(0);
  expect(stdout).toContain('- 1 af 3 milepæle er nået\n');
});

test('--ics writes a calendar, and tells what is not in it', () => {
  const cwd = folder();
  const { code, stdout, stderr } = status(['--dato', '25.11.2023', '--ics', 'milepæle.ics'], cwd);
  expect([code, stdout]).toEqual([0, '']);
  expect(stderr).toBe(
    'Skrev milepæle.ics.\n2 milepæle i kalenderen; 1 uden en dato, der kan regnes med, er ikke med.\n',
  );
  const written = readFileSync(join(cwd, 'milepæle.ics'), 'utf8');
  expect(written).toContain('DTSTART;VALUE=DATE:20231215\r\n');
  const other = status(['--dato', '25.11.2023', '-f', 'ics'], cwd);
  expect(other.stdout).toBe(written);
  status(['--dato', '25.11.2023', '-o', 'anden.ics'], cwd);
  expect(readFileSync(join(cwd, 'anden.ics'), 'utf8')).toBe(written);
});

test('a plan without dates gives no calendar', () => {
  const cwd = folder('program: 2019-26\ntitel: Planen\nmilepæle: [Festen er holdt]\n');
  const { code, stderr } = status(['--ics', 'ud.ics'], cwd);
  expect([code, existsSync(join(cwd, 'ud.ics'))]).toEqual([2, false]);
  expect(stderr).toContain('Planen har ingen milepæle med en dato, der kan læses.');
});

test.each([
  ['json', 'status.json', '"version": 1'],
  ['a web page', 'status.html', '<!doctype html>'],
  ['Markdown', 'status.md', '# Status på Sammen om Birkeparken'],
])('the ending of the file says that it is %s', (_, file, words) => {
  const cwd = folder();
  const { code, stderr } = status(['--dato', '25.11.2023', '-o', file], cwd);
  expect([code, stderr]).toEqual([0, `Skrev ${file}.\n`]);
  expect(readFileSync(join(cwd, file), 'utf8').toLowerCase()).toContain(words.toLowerCase());
});

test('--rapport drafts the report for a year', () => {
  const { code, stdout } = status(['--rapport', '2023']);
  expect(code).toBe(0);
  expect(stdout).toContain('# Årsrapport 2023 for Sammen om Birkeparken – udkast\n');
  expect(stdout).toContain('**Skriv her:** ');
});

test('in English, with English options', () => {
  const { stdout } = status(['--date', '25.11.2023', '--lang', 'en']);
  expect(stdout).toContain('On 25 Nov 2023 the plan is under way');
  expect(status(['--report', '2023', '--lang', 'en']).stdout).toContain('# Report for 2023 of Sammen om Birkeparken');
});

test('what is no plan is told of, and nothing is written', () => {
  const cwd = folder('titel: [\n');
  const { code, stdout } = status(['--ics', 'ud.ics'], cwd);
  expect([code, stdout, existsSync(join(cwd, 'ud.ics'))]).toEqual([1, '', false]);
});
