import { type ExitCode, Failure } from './failure.ts';
import type { ImportOptions } from './import.ts';
import type { ImportSheetsOptions } from './import-sheets.ts';
import type { Surroundings } from './terminal.ts';

export type ImportAnyOptions = ImportOptions & ImportSheetsOptions;

/** Takes in a file by what its name says it is: a workbook goes into a plan, all else becomes a new one. */
export async function importAnyCommand(
  file: string,
  plan: string | undefined,
  options: ImportAnyOptions,
  around: Surroundings,
): Promise<ExitCode> {
  if (/\.(?:xls[xmb]?|xlt[xm]|ods|csv)$/iu.test(file)) {
    if (options.output !== undefined) throw noOutput;
    const { importSheetsCommand } = await import('./import-sheets.ts');
    return importSheetsCommand(file, plan, options, around);
  }
  if (plan !== undefined || options.prøv || options.ja) throw onlySheets;
  const { importCommand } = await import('./import.ts');
  return importCommand(file, options, around);
}

const noOutput = new Failure({
  da: 'Et regneark bliver læst ind i den plan, det er skrevet af, og ikke i en ny. Skriv planens navn uden -o.',
  en: 'A workbook is read into the plan that it was written from, and not into a new one. Name the plan without -o.',
});

const onlySheets = new Failure({
  da: 'Planens navn, --prøv og --ja hører til regneark (.xlsx, .csv). Et dokument bliver til en ny plan: skriv dens navn efter -o.',
  en: 'The name of the plan, --dry-run and --yes belong to workbooks (.xlsx, .csv). A document becomes a new plan: name it after -o.',
});
