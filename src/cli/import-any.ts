import { type ExitCode, Failure } from './failure.ts';
import type { ImportOptions } from './import.ts';
import type { Surroundings } from './terminal.ts';
import type { WriteOptions } from './write-changes.ts';

export type ImportAnyOptions = ImportOptions & WriteOptions;

/** Takes in a file by what its name says it is: a workbook or a form goes into a plan, all else becomes a new one. */
export async function importAnyCommand(
  file: string,
  plan: string | undefined,
  options: ImportAnyOptions,
  around: Surroundings,
): Promise<ExitCode> {
  if (/\.(?:xls[xmb]?|xlt[xm]|ods|csv|tsv)$/iu.test(file) || (plan !== undefined && /\.txt$/iu.test(file))) {
    if (options.output !== undefined) throw noOutput;
    const { importSheetsCommand } = await import('./import-sheets.ts');
    return importSheetsCommand(file, plan, options, around);
  }
  const { importCommand, isText, keepToDocuments, keepToNewPlan } = await import('./import.ts');
  keepToDocuments(file);
  if (options.output !== undefined) keepToNewPlan(options.output);
  const document = isText(file) ? undefined : await documentIn(file);
  const answers = document && (await formIn(document));
  if (answers) {
    const { importFormCommand } = await import('./import-form.ts');
    return importFormCommand(file, answers, plan, options, around);
  }
  if (plan !== undefined || options.prøv || options.ja) throw onlyChanges;
  return importCommand(file, document, options, around);
}

async function documentIn(file: string): Promise<Uint8Array> {
  const { documentIn: read } = await import('./document-in.ts');
  return read(file);
}

/** The answers of a form that helhed wrote; nothing where a document is none, or can't be read, which is told of later. */
async function formIn(document: Uint8Array) {
  const { readForm } = await import('../exchange/fill-in/reading/index.ts');
  const answers = await readForm(document);
  return answers && 'boxes' in answers ? answers : undefined;
}

const noOutput = new Failure({
  da: 'Et regneark bliver læst ind i den plan, det er skrevet af, og ikke i en ny. Skriv planens navn uden -o.',
  en: 'A workbook is read into the plan that it was written from, and not into a new one. Name the plan without -o.',
});

const onlyChanges = new Failure({
  da: 'Planens navn, --prøv og --ja hører til regneark (.xlsx, .csv) og formularer fra »helhed formular«. Et andet dokument bliver til en ny plan: skriv dens navn efter -o.',
  en: 'The name of the plan, --dry-run and --yes belong to workbooks (.xlsx, .csv) and forms from "helhed form". Any other document becomes a new plan: name it after -o.',
});
