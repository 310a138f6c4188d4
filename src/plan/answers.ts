import type { Placed } from './activities.ts';
import { listOf, type Spot, spotsOf } from './lists.ts';
import type { Succeskriterier } from './plan.generated.ts';
import type { Activity, Area, Draft, PlanDraft, Point } from './plan.ts';
import { isOnlyMeasurement, saysHowMeasured } from './wording/measuring.ts';

/**
 * Where the answer to one of the six points stands: on the activity (`here`), in an annex, only on its indsatsområde
 * (`area`) or on the plan (`plan`), or nowhere (`missing`). `unmeasured` are success criteria of which at least one does
 * not say how it is measured. `unread` is an answer that was written in a way helhed can't read.
 */
export type Standing = 'here' | 'annex' | 'area' | 'plan' | 'unmeasured' | 'missing' | 'unread';

type Refused = (owner: object, field: string) => boolean;

/** Where an activity's answer to a point stands. `refused` tells of answers whose shape could not be read. */
export function standingOf(
  plan: PlanDraft,
  { activity, area }: Placed,
  point: Point,
  refused: Refused = () => false,
): Standing {
  const answer = activity[point];
  if (answer !== undefined && saysSomething(answer, point)) {
    const measured = point !== 'succeskriterier' || unmeasured(activity).length === 0 || measuredHigherUp(plan, area);
    if (!measured) return 'unmeasured';
    return isAnnex(answer) ? 'annex' : 'here';
  }
  if (refused(activity, point)) return 'unread';
  if (area?.[point] !== undefined) return 'area';
  return plan[point] !== undefined ? 'plan' : 'missing';
}

/** The parts of which at least one must be there for an answer in parts to be an answer. */
const tellingParts: Readonly<Record<Point, readonly string[]>> = {
  mål: ['hvad', 'virkning', 'måltal', 'delmål', 'bilag'],
  skridt: ['hvad', 'bilag'],
  succeskriterier: ['kriterium', 'måling', 'måltal', 'bilag'],
  milepæle: ['hvad', 'dato', 'bilag'],
  ressourcer: ['hvad', 'giver', 'beløb', 'timer', 'antal', 'bilag'],
  forankring: ['hvad', 'hvem', 'bilag'],
};

/** Tells whether an answer says anything: a deadline alone, or a field that no plan has, is no answer. */
function saysSomething(answer: unknown, point: Point): boolean {
  return listOf(answer).some(
    part => typeof part !== 'object' || part === null || tellingParts[point].some(key => key in part),
  );
}

/** Tells whether an answer is nothing but references to annexes. */
export function isAnnex(answer: unknown): boolean {
  const parts = listOf(answer);
  return (
    parts.length > 0 &&
    parts.every(part => typeof part === 'object' && part !== null && 'bilag' in part && onlyReference(part))
  );
}

const onlyReference = (part: object) => Object.keys(part).every(key => ['bilag', 'side', 'note'].includes(key));

/** A success criterion in a draft, a sentence or in parts. */
export type Criterion = Exclude<Draft<Succeskriterier>, readonly unknown[]>;

/** The criteria of an activity that say nothing of how they are measured. One measurement beside them serves them all. */
export function unmeasured(activity: Activity): readonly Spot<Criterion>[] {
  if (activity.måling !== undefined) return [];
  const criteria = spotsOf<Criterion>(activity, 'succeskriterier');
  const isMeasurement = ({ value }: Spot<Criterion>) => typeof value === 'string' && isOnlyMeasurement(value);
  return criteria.some(isMeasurement) ? [] : criteria.filter(({ value }) => !isMeasured(value));
}

function isMeasured(criterion: Criterion): boolean {
  if (typeof criterion === 'string') return saysHowMeasured(criterion);
  const { måling, kilde, bilag, kriterium = '' } = criterion;
  return [måling, kilde, bilag].some(part => part !== undefined) || saysHowMeasured(kriterium);
}

/** Where the measurement of an activity's criteria stands, when not on the activity itself. */
export function measuredHigherUp(plan: PlanDraft, area: Area | undefined): 'area' | 'plan' | undefined {
  if (area?.måling !== undefined) return 'area';
  return plan.måling === undefined ? undefined : 'plan';
}
