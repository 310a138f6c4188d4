import type { Placed } from './activities.ts';
import { annexOf } from './annexes.ts';
import { listOf } from './lists.ts';
import type { Activity, Draft, PlanDraft, Point } from './plan.ts';
import type { Succeskriterier } from './plan.generated.ts';

/**
 * Where the answer to one of the six points stands: on the activity (`here`), in an annex, only on its indsatsområde
 * (`area`) or on the plan (`plan`), or nowhere (`missing`). `unmeasured` are success criteria of which at least one does
 * not say how it is measured. `unread` is an answer that was written in a way helhed can't read.
 */
export type Standing = 'here' | 'annex' | 'area' | 'plan' | 'unmeasured' | 'missing' | 'unread';

type Refused = (owner: object, field: string) => boolean;

/** Where an activity's answer to a point stands. `refused` tells of answers whose shape could not be read. */
export function standingOf(plan: PlanDraft, { activity, area }: Placed, point: Point, refused: Refused = () => false): Standing {
  const answer = activity[point];
  if (answer !== undefined) {
    if (point === 'succeskriterier' && unmeasured(plan, { activity, area }).length > 0) return 'unmeasured';
    return isAnnex(answer) ? 'annex' : 'here';
  }
  if (refused(activity, point)) return 'unread';
  if (area?.[point] !== undefined) return 'area';
  return plan[point] !== undefined ? 'plan' : 'missing';
}

/** Tells whether an answer is nothing but references to annexes. */
export function isAnnex(answer: unknown): boolean {
  const parts = listOf(answer);
  return parts.length > 0 && parts.every(part => typeof part === 'object' && part !== null && 'bilag' in part && onlyReference(part));
}

const onlyReference = (part: object) => Object.keys(part).every(key => ['bilag', 'side', 'note'].includes(key));

/** A success criterion in a draft, a sentence or in parts. */
export type Criterion = Exclude<Draft<Succeskriterier>, readonly unknown[]>;

/** The criteria of an activity that no measurement belongs to, as places in its list. One measurement beside them serves them all. */
export function unmeasured(
  plan: PlanDraft,
  { activity, area }: Pick<Placed, 'activity' | 'area'>,
): readonly Criterion[] {
  if ((activity.måling ?? area?.måling ?? plan.måling) !== undefined) return [];
  return criteriaOf(activity).filter(criterion => {
    if (typeof criterion === 'string') return true;
    return criterion.måling === undefined && criterion.bilag === undefined;
  });
}

/** The success criteria of an activity, each a sentence or its parts. */
export function criteriaOf(activity: Activity): readonly Criterion[] {
  return listOf(activity.succeskriterier as Criterion | readonly Criterion[] | undefined);
}

/** Whether a reference to an annex leads to one that the plan lists. */
export function leadsToAnnex(plan: PlanDraft, reference: string): boolean {
  return annexOf(plan, reference) !== undefined;
}
