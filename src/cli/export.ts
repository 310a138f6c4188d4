import { extname } from 'node:path';
import { exportCsv, exportWorkbook, sheetNames } from '../exchange/excel/index.ts';
import { fold, type Language } from '../index.ts';
import { type ExitCode, exit, Failure } from './failure.ts';
import { keepToEnding } from './file-ending.ts';
import { nearest } from './nearest.ts';
import { type OnePlan, onePlan, planNamed } from './one-plan.ts';
import { tellWritten } from './own-forms.ts';
import type { Surroundings } from './terminal.ts';
import { keepFrom, keepPlan, writeWhole } from './write-file.ts';

export interface ExportOptions {
  readonly format?: 'xlsx' | 'csv';
  readonly output?: string;
  /** The one sheet that is wanted, as CSV. */
  readonly ark?: string;
}

/** Writes a plan as an Excel workbook to work in, or one of its sheets as CSV. */
export async function exportCommand(
  path: string | undefined,
  { format, output, ark }: ExportOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const { language, stdout } = around;
  const named = planNamed(path, { da: 'eksporter', en: 'export' }, around);
  const as = formatOf(format, output, ark);
  if (output !== undefined) {
    keepToEnding(output, as);
    keepPlan(output, [named]);
  } else if (as === 'xlsx' && stdout.isTTY) throw notOnScreen;
  const plan = await onePlan(named, around);
  if (plan === undefined) return exit.gaps;
  if (output !== undefined) keepFrom(output, plan.files);
  const content = as === 'xlsx' ? await exportWorkbook(plan, language) : sheetOf(plan, ark, language);
  if (output === undefined) {
    stdout.write(content);
    return exit.ok;
  }
  writeWhole(output, content);
  tellWritten(output, around);
  return exit.ok;
}

function formatOf(format: ExportOptions['format'], output = '', ark?: string): 'xlsx' | 'csv' {
  if (format !== undefined) return format;
  const ending = extname(output).toLowerCase();
  if (ending === '.csv' || (ending === '' && ark !== undefined)) return 'csv';
  if (ending === '.xlsx' || ending === '') return 'xlsx';
  throw new Failure({
    da: `helhed kan skrive regneark til Excel (.xlsx) og CSV (.csv), men ikke ${ending}-filer.`,
    en: `helhed can write workbooks for Excel (.xlsx) and CSV (.csv), but no ${ending} files.`,
  });
}

/** One sheet as CSV; where none is named, or there is none by that name, it is told which there are. */
function sheetOf(plan: OnePlan, wanted: string | undefined, language: Language): string {
  const sheets = sheetNames(plan);
  const names = sheets.map(({ id }) => id);
  const found = sheets.find(({ id, title }) =>
    [id, title.da, title.en].some(name => fold(name) === fold(wanted ?? '')),
  );
  const content = found && exportCsv(plan, found.id, language);
  if (content !== undefined) return content;
  const all = names.join(', ');
  if (wanted === undefined)
    throw new Failure({
      da: `En CSV-fil har kun plads til ét ark. Skriv hvilket, fx: --ark milepæle. Arkene er ${all}.`,
      en: `A CSV file has room for one sheet only. Name it, for example: --sheet milepæle. The sheets are ${all}.`,
    });
  const meant = nearest(wanted, names);
  throw new Failure({
    da: `Der er intet ark, der hedder »${wanted}«.${meant ? ` Mente du »${meant}«?` : ''} Arkene er ${all}.`,
    en: `There is no sheet called "${wanted}".${meant ? ` Did you mean "${meant}"?` : ''} The sheets are ${all}.`,
  });
}

const notOnScreen = new Failure({
  da: 'Et regneark kan ikke vises på skærmen. Skriv, hvad filen skal hedde, fx: -o minplan.xlsx',
  en: 'A workbook cannot be shown on the screen. Name the file to write, for example: -o myplan.xlsx',
});
