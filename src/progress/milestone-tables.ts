import type { Language, Text } from '../language.ts';
import { writeDay } from '../plan/time/calendar.ts';
import { type Block, heading, table } from '../publishing/blocks.ts';
import { nameOf } from '../submission/names.ts';
import type { Owner } from './belonging.ts';
import { dateInside } from './date-inside.ts';
import type { MilestoneProgress, MilestoneState } from './milestones.ts';

/** The states in the order in which a reader wants them: what is to be done something about first. */
const milestoneStates: Readonly<Record<MilestoneState, Text>> = {
  overdue: { da: 'Datoen er passeret', en: 'The date has passed' },
  within30: { da: 'Inden for 30 dage', en: 'Within 30 days' },
  within90: { da: 'Om 31 til 90 dage', en: 'In 31 to 90 days' },
  later: { da: 'Senere', en: 'Later' },
  undated: { da: 'Uden en dato, der kan regnes med', en: 'Without a date to count with' },
  done: { da: 'Nået', en: 'Reached' },
  dropped: { da: 'Opgivet', en: 'Given up' },
};

/** The milestones by state, each state under its heading of a level. */
export function milestonesByState(
  milestones: readonly MilestoneProgress[],
  level: number,
  language: Language,
): readonly Block[] {
  return stateKeys.flatMap(state => {
    const here = milestones.filter(one => one.state === state);
    if (here.length === 0) return [];
    const date = isAhead.includes(state) ? by : nameOf('dato');
    return [
      heading(level, `${milestoneStates[state][language]} (${here.length})`),
      ...milestoneTable(here, language, { date }),
    ];
  });
}

const by: Text = { da: 'Senest', en: 'By' };
const isAhead: readonly MilestoneState[] = ['overdue', 'within30', 'within90', 'later'];
const stateKeys = ['overdue', 'within30', 'within90', 'later', 'undated', 'done', 'dropped'] as const;

/**
 * Milestones as a table: `date` is the head of their dates. Those `under` what they belong to do not say it again, nor who is
 * responsible where that is the same.
 */
export function milestoneTable(
  milestones: readonly MilestoneProgress[],
  language: Language,
  { date = nameOf('dato'), under }: { readonly date?: Text; readonly under?: Pick<Owner, 'responsible'> } = {},
): readonly Block[] {
  const columns: readonly Text[] = [
    date,
    { da: 'Milepæl', en: 'Milestone' },
    { da: 'Hører til', en: 'Belongs to' },
    nameOf('ansvarlig'),
    nameOf('status'),
  ];
  return table(
    columns.map(text => ({ head: text[language] })),
    milestones.map(one => [
      dueText(one, language),
      one.what,
      under === undefined ? one.of.name : '',
      under?.responsible === one.responsible ? '' : (one.responsible ?? ''),
      one.status ?? '',
    ]),
  );
}

/** The day that a milestone is due, and the plan's own words where they are less exact: `31.05.2027 (forår 2027)`. */
function dueText({ date, due, isExact, postponedTo }: MilestoneProgress, language: Language): string {
  if (due === null) return date === null ? '' : dateInside(date, language);
  const day = writeDay(due, language);
  if (postponedTo !== null) {
    const first: Text = { da: 'oprindelig', en: 'originally' };
    return date === null ? day : `${day} (${first[language]} ${dateInside(date, language)})`;
  }
  return isExact || date === null ? day : `${day} (${dateInside(date, language)})`;
}
