import { extname } from 'node:path';
import { calendarFile, type Language, type Paper, type Progress, progress, progressPaper } from '../index.ts';
import { dayOf } from './day.ts';
import { type ExitCode, exit, Failure } from './failure.ts';
import { type OnePlan, onePlan, planNamed } from './one-plan.ts';
import { formOf, type PrintFormat, type PrintOptions, print } from './print.ts';
import type { Surroundings } from './terminal.ts';
import { keepFrom, writeWhole } from './write-file.ts';

export interface StatusOptions extends Omit<PrintOptions, 'format'> {
  readonly format?: PrintFormat | 'json' | 'ics';
  /** The file of the calendar. */
  readonly ics?: string;
  readonly dato?: string;
  readonly date?: string;
}

/** Tells how far a plan is on a day, to people, as JSON or as a calendar. */
export async function statusCommand(
  path: string | undefined,
  options: StatusOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const day = dayOf(options.dato ?? options.date);
  const named = planNamed(path, 'status', around);
  for (const file of [options.output, options.ics]) if (file !== undefined) keepFrom(file, [named]);
  const { data, printing } = formsOf(options, around);
  const plan = await onePlan(named, around);
  if (plan === undefined) return exit.gaps;
  const { ics, output } = options;
  if (ics !== undefined) writeCalendar(plan, day, ics, around);
  if (ics !== undefined && output === undefined && options.format === undefined) return exit.ok;
  if (data === 'ics') writeCalendar(plan, day, output, around);
  else if (data === 'json') give(jsonOf(progress(plan.reading, day, around.language)), output, plan, around);
  else await printPaper(progressPaper(plan.reading, day, around.language), printing, plan, around);
  return exit.ok;
}

/** Whether something for programs is asked for, by the form or by the ending of the file; else how the paper is printed. */
function formsOf({ format, ...rest }: StatusOptions, around: Surroundings) {
  const ending = rest.output === undefined ? '' : extname(rest.output).toLowerCase();
  const byEnding = ending === '.json' ? 'json' : ending === '.ics' ? 'ics' : undefined;
  const data = format === 'json' || format === 'ics' ? format : format === undefined ? byEnding : undefined;
  const printing: PrintOptions =
    format === undefined || format === 'json' || format === 'ics' ? rest : { ...rest, format };
  if (data === undefined) formOf(printing, 'screen', around);
  return { data, printing };
}

async function printPaper(paper: Paper, options: PrintOptions, plan: OnePlan, around: Surroundings): Promise<void> {
  const isWritten = await print(paper, options, { files: plan.files, unnamed: 'screen' }, around);
  if (isWritten) tellWritten(options.output ?? '', around);
}

function writeCalendar(plan: OnePlan, day: string, output: string | undefined, around: Surroundings): void {
  const { text, dated, undated } = calendarFile(plan.reading, day, around.language);
  if (dated === 0)
    throw new Failure({
      da: 'Planen har ingen milepæle med en dato, der kan læses. Der er ikke skrevet nogen kalender.',
      en: 'The plan has no milestones with a date that can be read. No calendar is written.',
    });
  give(text, output, plan, around);
  around.stderr.write(`${inCalendar[around.language](dated, undated)}\n`);
}

/** Writes a text to standard output or to a file, and says so. */
function give(text: string, output: string | undefined, { files }: OnePlan, around: Surroundings): void {
  if (output === undefined) {
    around.stdout.write(text);
    return;
  }
  keepFrom(output, files);
  writeWhole(output, text);
  tellWritten(output, around);
}

function tellWritten(file: string, { language, stderr }: Surroundings): void {
  stderr.write(`${{ da: 'Skrev', en: 'Wrote' }[language]} ${file}.\n`);
}

const jsonOf = (value: Progress) => `${JSON.stringify(value, null, 2)}\n`;

const inCalendar: Readonly<Record<Language, (dated: number, undated: number) => string>> = {
  da: (dated, undated) =>
    `${dated} ${dated === 1 ? 'milepæl' : 'milepæle'} i kalenderen${undated === 0 ? '' : `; ${undated} uden en dato, der kan regnes med, er ikke med`}.`,
  en: (dated, undated) =>
    `${dated} ${dated === 1 ? 'milestone' : 'milestones'} in the calendar${undated === 0 ? '' : `; ${undated} without a date to count with ${undated === 1 ? 'is' : 'are'} left out`}.`,
};
