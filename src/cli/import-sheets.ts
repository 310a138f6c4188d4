import { basename } from 'node:path';
import { type Imported, type Incoming, importSheets, readSheets } from '../exchange/excel/index.ts';
import { openDocumentIn } from '../exchange/open-document.ts';
import { diff, parse, reasonToLeave, resaved, type Text } from '../index.ts';
import { type ExitCode, exit, Failure } from './failure.ts';
import { readWithin } from './files.ts';
import { accountOf, sheetWords } from './import-account.ts';
import { type OnePlan, onePlan, planNamed } from './one-plan.ts';
import type { Surroundings } from './terminal.ts';
import { exchange } from './write-file.ts';

export interface ImportSheetsOptions {
  /** Writes without asking. */
  readonly ja?: boolean;
  /** Shows what would change, and writes nothing. */
  readonly prøv?: boolean;
}

/** The most bytes that a file may be before it is read. */
const most = 20 * 1024 * 1024;

/** Takes the changes of a workbook or a CSV file into a plan: shows them first, and writes them when they are agreed to. */
export async function importSheetsCommand(
  file: string,
  path: string | undefined,
  { ja: agreed = false, prøv: dryRun = false }: ImportSheetsOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const { language, stdout, stderr } = around;
  const sheets = await sheetsIn(file);
  const named = planNamed(path, { da: 'importer', en: 'import' }, around);
  if (named === '-') throw notFromInput;
  const plan = await onePlan(named, around);
  if (plan === undefined) return exit.gaps;
  const imported = importSheets(plan, sheets);
  const changed = changedIn(plan, imported);
  const told = dryRun ? stderr : stdout;
  const words = sheetWords[language];
  told.write(accountOf(imported, language));
  for (const { path, before, after } of changed) stdout.write(diff(before, after, path, around));
  const isWhole = imported.problems.length + imported.refused.length === 0;
  if (changed.length === 0) told.write(`${words.nothing(named)}\n`);
  else if (!dryRun) {
    if (!agreed && !(await isAgreedTo(around))) return exit.wrongUse;
    for (const { path, bytes, written } of changed) exchange(path, bytes, written);
    stdout.write(`${words.wrote(changed.map(({ path }) => path).join(', '))}\n`);
  }
  return isWhole ? exit.ok : exit.gaps;
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

interface Changed {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly bytes: Uint8Array;
  readonly written: Uint8Array;
}

/** The files of a plan that get another text, each as its bytes are to be; where one can't be given back as it was saved, it is told before any is written. */
function changedIn(plan: OnePlan, { texts }: Imported): readonly Changed[] {
  return [plan.document, ...plan.parts].flatMap((document, at): Changed[] => {
    const [path, bytes, after] = [plan.files[at], plan.bytes[at], texts.get(document.file)];
    if (path === undefined || bytes === undefined || after === undefined || after === document.text) return [];
    const reason = reasonToLeave(document, bytes);
    if (reason)
      throw new Failure({
        da: `»${path}« kan ikke ændres: ${reason.da}. Der er ikke skrevet noget.`,
        en: `"${path}" cannot be changed: ${reason.en}. Nothing is written.`,
      });
    const written = resaved(after, document);
    if (parse(written, path).text !== after) throw unwritable(path);
    return [{ path, before: document.text, after, bytes, written }];
  });
}

/** Asks whether to write; where there is nobody to ask, it is told how to say so. */
async function isAgreedTo({ language, stdin, stdout, stderr }: Surroundings): Promise<boolean> {
  const words = sheetWords[language];
  if (!stdin.isTTY || !stdout.isTTY) {
    stderr.write(`${words.sayYes}\n`);
    return false;
  }
  const prompts = await import('@clack/prompts');
  const answer = await prompts.confirm({
    message: words.ask,
    active: words.yes,
    inactive: words.no,
    initialValue: false,
  });
  if (answer === true) return true;
  stderr.write(`${words.nothingWritten}\n`);
  return false;
}

const tooLarge = (file: string) =>
  new Failure({
    da: `»${file}« fylder mere end 20 MB, og det gør ingen helhedsplan i et regneark. Filen er ikke åbnet.`,
    en: `"${file}" is larger than 20 MB, which no helhedsplan in a workbook is. The file was not opened.`,
  });

const unwritable = (path: string) =>
  new Failure({
    da: `Regnearket har tegn, som »${path}« ikke kan have. Der er ikke skrevet noget.`,
    en: `The workbook has signs that "${path}" cannot have. Nothing is written.`,
  });

const notFromInput = new Failure({
  da: 'Ændringerne skal skrives i planens fil. Skriv navnet på den i stedet for »-«.',
  en: 'The changes are to be written in the file of the plan. Name it instead of "-".',
});
