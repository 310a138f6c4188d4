import type { Span } from '../plan/time/calendar.ts';
import { daysAfter } from '../plan/time/days.ts';
import { type Milestone, milestonesOf, spanOf } from '../plan/time/milestones.ts';
import { outcomeOf } from '../plan/wording/status.ts';
import type { Manuscript } from '../submission/manuscript.ts';
import { lineOf } from '../submission/values.ts';
import { type Belonging, type Owner, ownersIn } from './belonging.ts';

/**
 * Where a milestone stands on a day: `done` and `dropped` only where its status says so; `overdue` when the last day that its
 * date may mean has passed; `undated` when no last day can be read.
 */
export type MilestoneState = 'done' | 'dropped' | 'overdue' | 'within30' | 'within90' | 'later' | 'undated';

/** A milestone on a day. */
export interface MilestoneProgress {
  readonly what: string;
  /** Its date as the plan writes it; a new one that its status gives stands in `postponedTo`. */
  readonly date: string | null;
  /** The last day that the date may mean, the new one where it was put off, as `2026-12-31`. */
  readonly due: string | null;
  /** Whether the plan gives a day, and not only a month, a quarter or a year. */
  readonly isExact: boolean;
  readonly postponedTo: string | null;
  readonly state: MilestoneState;
  /** The last day of the time in which its status says that it was reached. */
  readonly reachedOn: string | null;
  /** The status as it is written. */
  readonly status: string | null;
  readonly responsible: string | null;
  readonly of: Belonging;
}

/** Every milestone of a plan as it stands on a day, by the day it is due; those without a date last. */
export function milestonesOn(manuscript: Manuscript, day: string): readonly MilestoneProgress[] {
  const all = ownersIn(manuscript).flatMap(owner =>
    milestonesOf(owner.owner).map(milestone => progressOf(manuscript, owner, milestone, day)),
  );
  return [...all].sort((a, b) => compare(a.due ?? never, b.due ?? never));
}

const never = '9999-12-31';
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function progressOf(
  manuscript: Manuscript,
  { owner, of, responsible, status: ofOwner }: Owner,
  milestone: Milestone,
  day: string,
): MilestoneProgress {
  const { parts, date, what } = milestone;
  const { status } = parts;
  const outcome = status === undefined ? undefined : outcomeOf(status);
  const planned = spanOf(milestone);
  const postponed = outcome?.kind === 'postponed' ? outcome.to : undefined;
  const span = postponed ?? planned;
  const due = span === undefined || span.to === never ? null : span.to;
  const isDropped = outcome?.kind === 'dropped' || (owner !== manuscript.plan && isDroppedAs(ofOwner));
  const isDone = outcome?.kind === 'done' && (outcome.on === undefined || outcome.on.from <= day);
  return {
    what: what === '' ? lineOf(manuscript, 'milepæle', parts) : what,
    date: date ?? null,
    due,
    isExact: span?.precision === 'day',
    postponedTo: postponed?.to ?? null,
    reachedOn: isDone && outcome.on !== undefined ? outcome.on.to : null,
    state: isDone ? 'done' : isDropped ? 'dropped' : stateOf(due, day),
    status: status ?? null,
    responsible: parts.hvem === undefined ? responsible : lineOf(manuscript, 'hvem', parts.hvem),
    of,
  };
}

/** Tells whether an activity or an indsatsområde is given up, and its milestones with it. */
const isDroppedAs = (status: string | undefined) => status !== undefined && outcomeOf(status)?.kind === 'dropped';

function stateOf(due: Span['to'] | null, day: string): MilestoneState {
  if (due === null) return 'undated';
  if (due < day) return 'overdue';
  if (due <= daysAfter(day, 30)) return 'within30';
  return due <= daysAfter(day, 90) ? 'within90' : 'later';
}
