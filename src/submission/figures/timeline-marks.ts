import type { Text } from '../../language.ts';
import { groupedBy } from '../../plan/lists.ts';
import type { Activity, Area, PlanDraft } from '../../plan/plan.ts';
import { readDate, type Span, writeDate, writeDay } from '../../plan/time/calendar.ts';
import { monthNames } from '../../plan/time/date-forms.ts';
import { milestonesOf, spanOf } from '../../plan/time/milestones.ts';
import { type Outcome, outcomeOf } from '../../plan/wording/status.ts';
import type { Manuscript } from '../manuscript.ts';

/** ISO dates, both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** A milestone by when it is due, which is the last day that its date may mean. */
export interface Mark extends Days {
  /** Whether the plan gives the day, and not only a month, a quarter or a year. */
  readonly isDay: boolean;
  /** The date as people read it, no more exact than the plan gives it. */
  readonly date: string;
  /** The same in few letters, without its year: `15.03.`, `forår`. */
  readonly label: string;
  /** What its status says for certain: `nået`, `udskudt`, `opgivet`. */
  readonly outcome: string | undefined;
  /** How many milestones are due on it. */
  readonly count: number;
}

/** The milestones of an owner that have a date; those that would be marked alike are one. */
export function marksOf({ language, say }: Manuscript, owner: PlanDraft | Activity | Area): readonly Mark[] {
  const marks = milestonesOf(owner).flatMap((milestone): readonly Mark[] => {
    const span = spanOf(milestone);
    if (span === undefined) return [];
    const { status } = milestone.parts;
    const outcome = status === undefined ? undefined : outcomeOf(status);
    const isOpen = span.to.startsWith('9999');
    const to = isOpen ? span.from : span.to;
    const from = span.from.startsWith('0001') ? to : span.from;
    const isDay = span.precision === 'day';
    const day = language === 'da' ? writeDay(to, language).slice(0, 6) : writeDay(to, language).slice(0, -5);
    const name = nameOf(milestone.date ?? '', to.slice(0, 4)) || to.slice(0, 4);
    const label = isDay ? day : language === 'en' ? inEnglish(name) : name;
    return [
      {
        from,
        to,
        isDay,
        date: writeDate(milestone.date ?? '', language),
        label: label.length <= 16 ? label : `≤ ${day}`,
        outcome: outcome && say(outcomes[outcome.kind]),
        count: 1,
      },
    ];
  });
  return [...groupedBy(marks, ({ from, label, outcome, to }) => `${from} ${to} ${label} ${outcome}`).values()]
    .flatMap(([first, ...more]) => (first ? [{ ...first, count: 1 + more.length }] : []))
    .sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0));
}

const outcomes: Readonly<Record<Outcome['kind'], Text>> = {
  done: { da: 'nået', en: 'reached' },
  postponed: { da: 'udskudt', en: 'put off' },
  dropped: { da: 'opgivet', en: 'dropped' },
};

/** A date as it is written, without its year, which the axis says: `2. kvartal 2024` is `2. kvartal`. */
const nameOf = (date: string, year: string) =>
  date.endsWith(year)
    ? date
        .slice(0, -4)
        .replace(/(?:\s+(?:i|af|år|året))?[\s,/-]*$/iu, '')
        .trim()
    : date;

/** The names of quarters and months in English; other names of times stand as the plan has them. */
function inEnglish(name: string): string {
  const month = monthNames.indexOf(name.toLowerCase());
  if (month < 0) return name.replace(/^([1-4])\. kvartal$/iu, 'Q$1');
  return new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month));
}

/** The days that a date may mean; none where it is no date. */
export function spanIn(text: string | undefined): Span | undefined {
  const span = text === undefined ? undefined : readDate(text);
  return span === 'impossible' ? undefined : span;
}

/** How many milestones their statuses say are reached, put off or dropped: `Nået: 3. Udskudt: 1.` */
export const outcomesIn = ({ say }: Manuscript, marks: readonly Mark[]): readonly string[] =>
  Object.values(outcomes).flatMap(text => {
    const name = say(text);
    const count = marks.reduce((sum, mark) => sum + (mark.outcome === name ? mark.count : 0), 0);
    return count === 0 ? [] : [`${name.charAt(0).toUpperCase()}${name.slice(1)}: ${count}.`];
  });
