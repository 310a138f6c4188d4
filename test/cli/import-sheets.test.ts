import { copyFileSync, mkdtempSync, readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { helhed } from './run.ts';

const example = resolve('examples/planer/2019-26-syvstjerneparken.helhedsplan.yaml');

/** A folder with a plan, and its milestones as they were exported and one of them changed since. */
function begun() {
  const cwd = mkdtempSync(join(tmpdir(), 'helhed-sheets-'));
  copyFileSync(example, join(cwd, 'plan.yaml'));
  expect(helhed(['eksporter', 'plan.yaml', '--ark', 'milepæle', '-o', 'm.csv'], { cwd })).toEqual({
    code: 0,
    stdout: '',
    stderr: 'Skrev m.csv.\n',
  });
  const csv = readFileSync(join(cwd, 'm.csv'), 'utf8');
  writeFileSync(join(cwd, 'm.csv'), csv.replace('De tre første klubber', 'De første klubber åbner'));
  const plan = () => readFileSync(join(cwd, 'plan.yaml'), 'utf8');
  return { cwd, plan, before: plan() };
}

test('where the name of the plan is left out and can be guessed, all that is to be written is said', () => {
  const { cwd } = begun();
  renameSync(join(cwd, 'plan.yaml'), join(cwd, 'minplan.yaml'));
  const { code, stderr } = helhed(['indlæs', 'm.csv'], { cwd });
  expect([code, stderr]).toEqual([2, expect.stringContaining('Mente du: helhed indlæs m.csv minplan.yaml')]);
});

test('a changed cell is shown, written when that is agreed to, and then there is nothing more to change', () => {
  const { cwd, plan, before } = begun();
  const shown = helhed(['importer', 'm.csv', 'plan.yaml', '--prøv'], { cwd });
  expect([shown.code, plan()]).toEqual([0, before]);
  expect(shown.stderr).toBe(`Regnearket ændrer det her i planen:
  Milepæle, række 5: Hvad: »De tre første klubber« bliver til »De første klubber åbner«
`);
  expect(shown.stdout).toContain('+          - { dato: januar 2023, hvad: De første klubber åbner }\n');

  const asked = helhed(['importer', 'm.csv'], { cwd });
  expect([asked.code, plan()]).toEqual([2, before]);
  expect(asked.stderr).toContain('Der er ikke skrevet noget. Tilføj --ja, hvis det skal skrives i planen.');

  const written = helhed(['import', 'm.csv', 'plan.yaml', '--yes', '--lang', 'en'], { cwd });
  expect([written.code, written.stderr]).toEqual([0, '']);
  expect(written.stdout).toMatch(/\nWrote plan\.yaml\.\n$/);
  expect(plan()).toBe(before.replace('De tre første klubber', 'De første klubber åbner'));

  const again = helhed(['importer', 'm.csv', 'plan.yaml', '--ja'], { cwd });
  expect(again).toEqual({ code: 0, stdout: 'Der er ikke noget at ændre i plan.yaml.\n', stderr: '' });
});

test('what has no place is told of, and the exit code says so', () => {
  const { cwd, plan, before } = begun();
  const csv = readFileSync(join(cwd, 'm.csv'), 'utf8').replace('De første klubber åbner', 'De tre første klubber');
  writeFileSync(join(cwd, 'm.csv'), `${csv}Dans;Ingen;Nyt;1.3.2024;\r\n`);
  const { code, stdout, stderr } = helhed(['importer', 'm.csv', 'plan.yaml', '--ja'], { cwd });
  expect([code, stderr, plan()]).toEqual([1, '', before]);
  expect(stdout).toContain(
    'Det her er ikke kommet med:\n  m.csv, række 40: Planen har ikke ét sted, der hedder »Dans – Ingen«',
  );
});

test.each<[what: string, name: string, make: (path: string) => void, args: readonly string[], words: string]>([
  ['a file that is not there', 'a.xlsx', () => undefined, [], 'a.xlsx'],
  [
    'a broken workbook',
    'a.xlsx',
    path => writeFileSync(path, 'PK\u0003\u0004 nothing'),
    [],
    '»a.xlsx«: Regnearket er gået i stykker',
  ],
  [
    'a file of 100 MB',
    'a.xlsx',
    path => {
      writeFileSync(path, '');
      truncateSync(path, 100 * 1024 * 1024);
    },
    [],
    '»a.xlsx« fylder mere end 20 MB',
  ],
  ['a place for a new plan', 'm.csv', () => undefined, ['-o', 'ny.yaml'], 'ikke i en ny'],
  ['changes of a document', 'a.docx', path => writeFileSync(path, ''), ['--prøv'], '--prøv og --ja hører til regneark'],
])('%s is told of, and nothing is written', (_, name, make, args, words) => {
  const { cwd, plan, before } = begun();
  make(join(cwd, name));
  const { code, stdout, stderr } = helhed(['importer', name, ...args], { cwd });
  expect([code, stdout, plan()]).toEqual([2, '', before]);
  expect(stderr).toContain(words);
});

test.each<[what: string, args: readonly string[], words: string]>([
  ['CSV of no sheet', ['-f', 'csv'], 'Skriv hvilket, fx: --ark milepæle.'],
  ['a sheet that there is none of', ['--ark', 'milepæl', '-f', 'csv'], 'Mente du »milepæle«?'],
  ['another form', ['-o', 'plan.docx'], 'men ikke .docx-filer'],
  ['a name that is not of the form', ['-f', 'csv', '--ark', 'mål', '-o', 'plan.xlsx'], 'plan.csv'],
  ['the plan itself', ['-o', 'plan.yaml', '-f', 'xlsx'], 'plan.yaml'],
])('%s is told of when a plan is exported', (_, args, words) => {
  const { cwd, plan, before } = begun();
  const { code, stdout, stderr } = helhed(['eksporter', 'plan.yaml', ...args], { cwd });
  expect([code, stdout, plan()]).toEqual([2, '', before]);
  expect(stderr).toContain(words);
});
