import { basename } from 'node:path';
import { type Incoming, importSheets, readSheets } from '../exchange/excel/index.ts';
import { openDocumentIn } from '../exchange/open-document.ts';
import type { Text } from '../index.ts';
import { type ExitCode, exit, Failure } from './failure.ts';
import { quoted, readWithin } from './files.ts';
import { accountOf } from './import-account.ts';
import { onePlan, planNamed } from './one-plan.ts';
import type { Surroundings } from './terminal.ts';
import { type WriteOptions, writeChanges } from './write-changes.ts';

/** The most bytes that a file may be before it is read. */
const most = 20 * 1024 * 1024;

/** Takes the changes of a workbook or a CSV file into a plan: shows them first, and writes them when they are agreed to. */
export async function importSheetsCommand(
  file: string,
  path: string | undefined,
  options: WriteOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const { language, stdout, stderr } = around;
  const sheets = await sheetsIn(file);
  const named = planNamed(path, { da: `indlæs ${quoted(file)}`, en: `import ${quoted(file)}` }, around);
  if (named === '-') throw notFromInput;
  const plan = await onePlan(named, around);
  if (plan === undefined) return exit.gaps;
  const imported = importSheets(plan, sheets);
  (options.prøv ? stderr : stdout).write(accountOf(imported, language));
  if (!(await writeChanges(plan, imported.texts, options, around))) return exit.wrongUse;
  return imported.problems.length + imported.refused.length === 0 ? exit.ok : exit.gaps;
}

/** The sheets of a file; an OpenDocument is first saved as a workbook by an installed LibreOffice. */
async function sheetsIn(file: string): Promise<readonly Incoming[]> {
  const bytes = readWithin(file, most, tooLarge);
  const sheets = await readSheets(await workbookIn(file, bytes), basename(file));
  if ('unreadable' in sheets) throw unreadable(file, sheets.unreadable);
  return sheets;
}

async function workbookIn(file: string, bytes: Uint8Array): Promise<Uint8Array> {
  const found = openDocumentIn(bytes);
  if (found === undefined) return bytes;
  if ('unreadable' in found) throw unreadable(file, found.unreadable);
  const { savedForOffice } = await import('./office/saved-for-office.ts');
  return found.kind === 'workbook' ? savedForOffice(file, found, process) : bytes;
}

const unreadable = (file: string, { da, en }: Text) => new Failure({ da: `»${file}«: ${da}`, en: `"${file}": ${en}` });

const tooLarge = (file: string) =>
  new Failure({
    da: `»${file}« fylder mere end 20 MB, og det gør ingen helhedsplan i et regneark. Filen er ikke åbnet.`,
    en: `"${file}" is larger than 20 MB, which no helhedsplan in a workbook is. The file was not opened.`,
  });

export const notFromInput = new Failure({
  da: 'Ændringerne skal skrives i planens fil. Skriv navnet på den i stedet for »-«.',
  en: 'The changes are to be written in the file of the plan. Name it instead of "-".',
});
