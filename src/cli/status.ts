import {
  calendarFile,
  type Language,
  type Paper,
  type Progress,
  progress,
  progressPaper,
  type Text,
  yearlyReport,
} from '../index.ts';
import { dayOf } from './day.ts';
import { type ExitCode, exit, Failure } from './failure.ts';
import { type OnePlan, onePlan, planNamed } from './one-plan.ts';
import { give, type OwnFormOptions, ownForm, tellWritten } from './own-forms.ts';
import { type PrintOptions, print } from './print.ts';
import type { Surroundings } from './terminal.ts';
import { keepPlan } from './write-file.ts';

export interface StatusOptions extends OwnFormOptions<'json' | 'ics'> {
  /** The file of the calendar. */
  readonly ics?: string;
  readonly dato?: string;
  /** The year of a draft of the yearly report. */
  readonly rapport?: string;
}

/** Tells how far a plan is on a day, to people, as JSON or as a calendar. */
export async function statusCommand(
  path: string | undefined,
  options: StatusOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const day = dayOf(options.dato);
  const year = yearIn(options.rapport);
  const named = planNamed(path, { da: 'status', en: 'status' }, around);
  for (const file of [options.output, options.ics]) if (file !== undefined) keepPlan(file, [named]);
  if (options.ics !== undefined && !/\.ics$/iu.test(options.ics)) throw noCalendar(options.ics);
  const { own: data, printing } = ownForm(options, ['json', 'ics'], around);
  if (year !== undefined && data !== undefined) throw new Failure(onlyForPeople);
  const plan = await onePlan(named, around);
  if (plan === undefined) return exit.gaps;
  const { ics, output } = options;
  if (year !== undefined) tellOutside(year, progress(plan.reading, day, around.language));
  if (ics !== undefined) writeCalendar(plan, day, ics, around);
  if (ics !== undefined && output === undefined && options.format === undefined && year === undefined) return exit.ok;
  if (data === 'ics') writeCalendar(plan, day, output, around);
  else if (data === 'json') give(jsonOf(progress(plan.reading, day, around.language)), output, plan.files, around);
  else {
    const { language } = around;
    const paper =
      year === undefined ? progressPaper(plan.reading, day, language) : yearlyReport(plan.reading, year, language);
    await printPaper(paper, printing, plan, around);
  }
  return exit.ok;
}

async function printPaper(paper: Paper, options: PrintOptions, plan: OnePlan, around: Surroundings): Promise<void> {
  const isWritten = await print(paper, options, plan.files, around);
  if (isWritten) tellWritten(options.output ?? '', around);
}

function writeCalendar(plan: OnePlan, day: string, output: string | undefined, around: Surroundings): void {
  const { text, dated, undated } = calendarFile(plan.reading, day, around.language);
  if (dated === 0)
    throw new Failure({
      da: 'Planen har ingen milepæle med en dato, der kan læses. Der er ikke skrevet nogen kalender.',
      en: 'The plan has no milestones with a date that can be read. No calendar is written.',
    });
  give(text, output, plan.files, around);
  around.stderr.write(`${inCalendar[around.language](dated, undated)}\n`);
}

const noCalendar = (file: string) =>
  new Failure({
    da: `En kalender er en fil, der ender på .ics, og det gør »${file}« ikke. Skriv fx: --ics milepæle.ics`,
    en: `A calendar is a file that ends in .ics, and "${file}" does not. Write for example: --ics milestones.ics`,
  });

function yearIn(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^(?:19|20)\d{2}$/.test(text.trim())) return Number(text);
  throw new Failure({
    da: `»${text}« er ikke et årstal. Skriv fx: --rapport 2026`,
    en: `"${text}" is not a year. Write for example: --report 2026`,
  });
}

/** Tells that a plan does not run in a year, so that nobody gets an empty report. */
function tellOutside(year: number, { plan: { from, to } }: Progress): void {
  const [first, last] = [from ?? '0000', to ?? '9999'].map(iso => Number(iso.slice(0, 4)));
  if (first === undefined || last === undefined || first > last || (year >= first && year <= last)) return;
  throw new Failure({
    da: `Planen løber fra ${first} til ${last}, så der er ingen rapport for ${year}.`,
    en: `The plan runs from ${first} to ${last}, so there is no report for ${year}.`,
  });
}

const onlyForPeople: Text = {
  da: 'Udkastet til årsrapporten kan skrives som Word, PDF, webside og Markdown, men ikke som json eller ics.',
  en: 'The draft of the yearly report can be written as Word, PDF, web page and Markdown, but not as json or ics.',
};

const jsonOf = (value: Progress) => `${JSON.stringify(value, null, 2)}\n`;

const inCalendar: Readonly<Record<Language, (dated: number, undated: number) => string>> = {
  da: (dated, undated) =>
    `${dated} ${dated === 1 ? 'milepæl' : 'milepæle'} i kalenderen${undated === 0 ? '' : `; ${undated} uden en dato, der kan regnes med, er ikke med`}.`,
  en: (dated, undated) =>
    `${dated} ${dated === 1 ? 'milestone' : 'milestones'} in the calendar${undated === 0 ? '' : `; ${undated} without a date to count with ${undated === 1 ? 'is' : 'are'} left out`}.`,
};
