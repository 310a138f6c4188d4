import type { Placed } from '../plan/activities.ts';
import { readDate } from '../plan/time/calendar.ts';
import { onlyOver, outcomeOf } from '../plan/wording/status.ts';

/** Why residents are not told of an activity: its status says that it is over or given up, or its last day has passed. */
export type Absence = 'over' | 'given-up' | 'past';

/** Why an activity does not happen any more on a day, as an ISO date; nothing where it does, or may. */
export function absenceOf({ activity, area }: Placed, day: string): Absence | undefined {
  const status = activity.status ?? area?.status ?? '';
  const outcome = outcomeOf(status)?.kind;
  if (outcome === 'dropped') return 'given-up';
  if (outcome === 'done' || onlyOver.test(status)) return 'over';
  const end = readDate(activity.slut ?? area?.slut ?? '');
  return typeof end === 'object' && end.to < day ? 'past' : undefined;
}
