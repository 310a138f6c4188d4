import type { Text } from '../language.ts';
import type { Placed } from '../plan/activities.ts';
import { readDate } from '../plan/time/calendar.ts';
import { milestonesOf, spanOf } from '../plan/time/milestones.ts';
import { goalsOf } from '../plan/wording/statements.ts';
import { outcomeOf } from '../plan/wording/status.ts';
import type { Manuscript } from '../submission/manuscript.ts';
import { whomToAsk } from './asking.ts';
import { firstWords } from './first-words.ts';
import { spokenDate, spokenTime } from './when.ts';
import { whereIn } from './where.ts';

/** What residents want to know of an activity, each with how it is asked for. */
export const asked = {
  what: { da: 'hvad der sker', en: 'what happens' },
  whom: { da: 'hvem det er for', en: 'whom it is for' },
  when: { da: 'hvornår det er', en: 'when it is' },
  ask: { da: 'hvem man kan spørge', en: 'whom to ask' },
} satisfies Readonly<Record<string, Text>>;
export type Asked = keyof typeof asked;

/** What residents are told of an activity, in the plan's own words; nothing is an empty text. */
export interface Happening {
  readonly title: string;
  readonly what: string;
  /** What it is to lead to, where it does not say what happens. */
  readonly goal: string;
  readonly whom: string;
  readonly when: string;
  readonly where: string;
  /** The milestones ahead, the next first. */
  readonly next: readonly string[];
  readonly ask: string;
  /** Whether it is still to begin. */
  readonly isToCome: boolean;
  /** What the plan does not say of it. */
  readonly unsaid: readonly Asked[];
}

/** How many of the milestones ahead are told. */
const ahead = 2;

/** What happens in an activity, for whom, when, where and whom to ask: what the plan says of it, on a day (ISO). */
export function happening(manuscript: Manuscript, placed: Placed, day: string): Happening {
  const { language, say } = manuscript;
  const { activity, area } = placed;
  const what = activity.beskrivelse === undefined ? '' : firstWords(activity.beskrivelse);
  const goal = what === '' ? goalIn(activity) : '';
  const whom = forWhom(activity.målgruppe ?? area?.målgruppe);
  const [start, end] = [activity.start ?? area?.start, activity.slut ?? area?.slut];
  const when = spokenTime(start, end, language);
  const next = nextOf(manuscript, activity, day);
  const ask = whomToAsk(activity.ansvarlig ?? area?.ansvarlig).join('; ');
  const from = firstDayOf(activity, start);
  const told: Readonly<Record<Asked, boolean>> = {
    what: what !== '' || goal !== '',
    whom: whom !== '',
    when: when !== '' || next.length > 0,
    ask: ask !== '',
  };
  return {
    title: activity.titel ?? say(placed.name),
    what,
    goal,
    whom,
    when,
    where: whereIn(manuscript, activity.afdelinger ?? area?.afdelinger),
    next,
    ask,
    isToCome: from !== unknown && from > day,
    unsaid: (Object.keys(asked) as Asked[]).filter(one => !told[one]),
  };
}

/** When an activity begins that names no day. */
const unknown = '9999';

/** What an activity is to lead to, where it does not say what happens. */
function goalIn(activity: Placed['activity']): string {
  return firstWords(goalsOf(activity).find(({ parts }) => parts.hvad !== undefined)?.parts.hvad ?? '');
}

/** Whom it is for, without how many they are. */
function forWhom(group: Placed['activity']['målgruppe']): string {
  if (group === undefined) return '';
  if (typeof group === 'string') return group;
  if (Array.isArray(group))
    return group
      .map(forWhom)
      .filter(text => text !== '')
      .join('; ');
  return 'hvem' in group ? (group.hvem ?? '') : '';
}

/** The milestones that a day has before it, the next first. */
function nextOf({ language }: Manuscript, activity: object, day: string): readonly string[] {
  return milestonesOf(activity)
    .flatMap(milestone => {
      const { date, parts, text } = milestone;
      const span = spanOf(milestone);
      const isSettled = outcomeOf(parts.status ?? '') !== undefined;
      if (date === undefined || span === undefined || span.to < day || isSettled) return [];
      const said = text.startsWith(date) ? text.slice(date.length).replace(/^[:\s]+/u, '') : text;
      return said === '' ? [] : [{ to: span.to, text: withDate(firstWords(said), spokenDate(date, language)) }];
    })
    .sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0))
    .slice(0, ahead)
    .map(({ text }) => text);
}

/** `Caféen åbner (juni 2022)`. */
const withDate = (text: string, date: string) =>
  `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.$/u, '')} (${date.charAt(0).toLowerCase()}${date.slice(1)})`;

/** The day an activity begins: its start, or else its first milestone. */
function firstDayOf(activity: object, start: string | undefined): string {
  const begins = start === undefined ? undefined : readDate(start);
  const days = [
    typeof begins === 'object' ? begins.from : undefined,
    ...milestonesOf(activity).map(milestone => spanOf(milestone)?.from),
  ].filter(from => from !== undefined);
  return (typeof begins === 'object' ? begins.from : days.sort()[0]) ?? unknown;
}
