import { annexesOf } from '../annexes.ts';
import { listOf } from '../lists.ts';
import type { Rapport } from '../plan.generated.ts';
import type { Draft, PlanDraft } from '../plan.ts';
import { readDate } from './calendar.ts';

/** A report with its parts. */
type Report = Exclude<Draft<Rapport>, string>;

/** A yearly report, and the calendar years that it speaks of. */
export interface PlacedReport {
  /** The report as it is written; a text has no parts, and no place of its own. */
  readonly written: string | Report;
  readonly years: readonly number[];
}

/** The yearly reports of a plan. One that names no year is for the year before it was sent. */
export function reportsOf(plan: PlanDraft): readonly PlacedReport[] {
  return (plan.rapporter ?? []).map(written => {
    if (typeof written === 'string') return { written, years: yearsIn(written) };
    const said = yearsIn(
      [written.år, ...listOf(written.hvad), written.status].filter(text => text !== undefined).join(' '),
    );
    const own = written.år === undefined ? said : yearsOf(written.år);
    return { written, years: own.length > 0 ? own : yearBefore(written.dato) };
  });
}

/** The calendar years that a plan has a report for, among its reports or its annexes. */
export function reportedYears(plan: PlanDraft): ReadonlySet<number> {
  const isReport = /rapport|indberetning|målopfyldelse|reguleringskonto|regnskab/i;
  const annexes = annexesOf(plan)
    .map(({ titel, fil }) =>
      [titel, fil]
        .filter(text => text !== undefined)
        .join(' ')
        .normalize('NFC'),
    )
    .filter(text => isReport.test(text));
  return new Set([...reportsOf(plan).flatMap(({ years }) => years), ...annexes.flatMap(yearsIn)]);
}

/** The years of a field that holds a year, however exactly it is written. */
function yearsOf(date: string): readonly number[] {
  const named = yearsIn(date);
  const span = named.length > 0 ? undefined : readDate(date);
  return span === undefined || span === 'impossible' ? named : [Number(span.from.slice(0, 4))];
}

function yearBefore(date: string | undefined): readonly number[] {
  const span = date === undefined ? undefined : readDate(date);
  return span === undefined || span === 'impossible' ? [] : [Number(span.from.slice(0, 4)) - 1];
}

/** What in a text is a day, or the years of the milestones to come, and not the year that is reported. */
const otherYears =
  /\d{1,2}[./-]\s?\d{1,2}[./ -]\s?20\d\d|\d{1,2}\.\s?[\wæøåé]{3,9}\.?\s20\d\d|20\d\d-\d\d?-\d\d?|milepæl[\wæøåé]*\s(?:[\wæøåé]+\s){0,3}20\d\d(?:\s?[-–]\s?\d{2,4})?/gi;

/** The years a text names, alone or from one to another: `2012`, `2012-13`, `2012 og 2013`. */
function yearsIn(text: string): readonly number[] {
  const years = /(?<!\d)(20\d\d)(?:\s*[-–—/]\s*(20\d\d|\d\d)(?!\d))?(?!\d)/gu;
  return [...text.normalize('NFC').replace(otherYears, '').matchAll(years)].flatMap(([, first = '', last = first]) => {
    const from = Number(first);
    const to = last.length === 2 ? Math.floor(from / 100) * 100 + Number(last) : Number(last);
    return to >= from && to - from < 10 ? Array.from({ length: to - from + 1 }, (_, at) => from + at) : [from];
  });
}
