import { standingOf } from '../plan/answers.ts';
import type { Point } from '../plan/plan.ts';
import type { Input, Sighting } from './rule.ts';

/** The activities whose answer to a point stands nowhere: not on the activity, its indsatsområde, the plan or in an annex. */
export function* withoutAnswer(
  { plan, activities, at, refused }: Input,
  point: Point,
): Iterable<Sighting<Record<never, never>>> {
  for (const placed of activities)
    if (standingOf(plan, placed, point, refused) === 'missing') yield { at: at(placed.activity, point), facts: {} };
}
