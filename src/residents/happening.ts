import type { Text } from '../language.ts';
import type { Placed } from '../plan/activities.ts';
import { readDate, writeDate } from '../plan/time/calendar.ts';
import { milestonesOf, spanOf } from '../plan/time/milestones.ts';
import { goalsOf } from '../plan/wording/statements.ts';
import { outcomeOf } from '../plan/wording/status.ts';
import { type Block, bullets, heading, paragraph } from '../publishing/blocks.ts';
import type { Manuscript } from '../submission/manuscript.ts';
import { lineOf } from '../submission/values.ts';
import { whomToAsk } from './asking.ts';
import { firstWords } from './first-words.ts';

/** What residents want to know of an activity, each with how it is asked for. */
export const asked = {
  what: { da: 'hvad der sker', en: 'what happens' },
  whom: { da: 'hvem det er for', en: 'whom it is for' },
  when: { da: 'hvornår det er', en: 'when it is' },
  ask: { da: 'hvem man kan spørge', en: 'whom to ask' },
} satisfies Readonly<Record<string, Text>>;
export type Asked = keyof typeof asked;

/** An activity as residents are told of it. */
export interface Happening {
  readonly blocks: readonly Block[];
  /** The day it is sorted by: its start, or else its first milestone. */
  readonly from: string;
  /** What the plan does not say of it. */
  readonly unsaid: readonly Asked[];
}

/** How many of the milestones ahead are told. */
const ahead = 2;

/** What happens in an activity, for whom, when, where and whom to ask: what the plan says of it, on a day (ISO). */
export function happening(manuscript: Manuscript, placed: Placed, day: string): Happening {
  const { say } = manuscript;
  const { activity, area } = placed;
  const what = activity.beskrivelse === undefined ? '' : firstWords(activity.beskrivelse);
  const goal = what === '' ? goalIn(activity) : '';
  const whom = forWhom(activity.målgruppe ?? area?.målgruppe);
  const [start, end] = [activity.start ?? area?.start, activity.slut ?? area?.slut];
  const time = timeOf(manuscript, start, end);
  const next = nextOf(manuscript, activity, day);
  const sections = activity.afdelinger ?? area?.afdelinger;
  const where = sections === undefined ? '' : lineOf(manuscript, 'afdelinger', sections);
  const ask = whomToAsk(activity.ansvarlig ?? area?.ansvarlig).join('; ');
  const line = (name: Text, text: string) =>
    text === '' ? [] : [[paragraph([{ strong: `${say(name)}:` }, ` ${text}`])]];
  const [only = '', ...others] = next;
  const told: Readonly<Record<Asked, boolean>> = {
    what: what !== '' || goal !== '',
    whom: whom !== '',
    when: time !== '' || next.length > 0,
    ask: ask !== '',
  };
  return {
    blocks: [
      heading(3, activity.titel ?? say(placed.name)),
      ...(what === '' ? [] : [paragraph(what)]),
      ...bullets([
        ...line({ da: 'Målet', en: 'The goal' }, goal),
        ...line({ da: 'For', en: 'For' }, whom),
        ...line({ da: 'Hvornår', en: 'When' }, time),
        ...line({ da: 'Hvor', en: 'Where' }, where),
        ...(others.length === 0
          ? line(comes, only)
          : [[paragraph([{ strong: `${say(comes)}:` }]), ...bullets(next.map(text => [paragraph(text)]))]]),
        ...line({ da: 'Spørg', en: 'Ask' }, ask),
      ]),
    ],
    from: firstDayOf(activity, start),
    unsaid: (Object.keys(asked) as Asked[]).filter(one => !told[one]),
  };
}

const comes: Text = { da: 'Det næste', en: 'Next' };

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

function timeOf({ language, say }: Manuscript, start: string | undefined, end: string | undefined): string {
  const [from, to] = [start, end].map(date => (date === undefined ? undefined : writeDate(date, language)));
  if (from !== undefined && to !== undefined) return `${from} – ${to}`;
  if (from !== undefined) return beginsAsSpoken.test(from) ? from : `${say({ da: 'fra', en: 'from' })} ${from}`;
  return to === undefined ? '' : `${say({ da: 'til', en: 'until' })} ${to}`;
}

/** A start that is said in words of its own already: `fra august 2022`, `løbende`. */
const beginsAsSpoken = /^(?:fra|efter|løbende|hele|primo|medio|ultimo|når)/iu;

/** The milestones that a day has before it, the next first. */
function nextOf({ language }: Manuscript, activity: object, day: string): readonly string[] {
  return milestonesOf(activity)
    .flatMap(milestone => {
      const { date, parts, text } = milestone;
      const span = spanOf(milestone);
      const isSettled = outcomeOf(parts.status ?? '') !== undefined;
      if (date === undefined || span === undefined || span.to < day || isSettled) return [];
      const said = text.startsWith(date) ? text.slice(date.length).replace(/^[:\s]+/u, '') : text;
      return said === '' ? [] : [{ to: span.to, text: `${writeDate(date, language)}: ${firstWords(said)}` }];
    })
    .sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0))
    .slice(0, ahead)
    .map(({ text }) => text);
}

/** By which day an activity stands among the others; one that names none comes last. */
function firstDayOf(activity: object, start: string | undefined): string {
  const begins = start === undefined ? undefined : readDate(start);
  const days = [
    typeof begins === 'object' ? begins.from : undefined,
    ...milestonesOf(activity).map(milestone => spanOf(milestone)?.from),
  ].filter(from => from !== undefined);
  return (typeof begins === 'object' ? begins.from : days.sort()[0]) ?? '9999';
}
