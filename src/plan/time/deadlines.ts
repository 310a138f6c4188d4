import type { Placed } from '../activities.ts';
import type { PlanDraft } from '../plan.ts';
import { criteriaOf, goalsOf } from '../wording/statements.ts';
import { type Outside, outsideOf, type Period, periodOf } from './period.ts';
import { isInOtherPeriod } from './stated-periods.ts';

/** A deadline of a goal or a success criterion that lies outside the period, and the goal or criterion that holds it. */
export interface LateOrEarly extends Outside {
  readonly owner: { readonly frist?: string | undefined };
  readonly date: string;
  readonly of: 'goal' | 'criterion';
}

/**
 * The deadlines that lie before the plan begins, or more than a year after it has ended: some goals are to be seen only when
 * the plan is over.
 */
export function deadlinesOutside(plan: PlanDraft, activities: readonly Placed[]): readonly LateOrEarly[] {
  const { from, to } = periodOf(plan);
  if (from !== undefined && to !== undefined && from > to) return [];
  const allowed: Period = { ...(from !== undefined && { from }), ...(to !== undefined && { to: yearAfter(to) }) };
  const owners = [plan, ...(plan.indsatsområder ?? []), ...activities.map(({ activity }) => activity)];
  return owners.flatMap(owner =>
    [
      ...goalsOf(owner).map(({ parts }) => ({ parts, of: 'goal' as const })),
      ...criteriaOf(owner).map(({ parts }) => ({ parts, of: 'criterion' as const })),
    ].flatMap(({ parts, of }) => {
      const date = parts.frist;
      const outside = date === undefined ? undefined : outsideOf(allowed, date);
      if (date === undefined || !outside || isInOtherPeriod(plan, date)) return [];
      const limit = outside.end === 'after' ? (to ?? outside.limit) : outside.limit;
      return [{ owner: parts, date, of, end: outside.end, limit }];
    }),
  );
}

function yearAfter(iso: string): string {
  return `${Number(iso.slice(0, 4)) + 1}${iso.slice(4)}`.replace(/-02-29$/, '-02-28');
}
