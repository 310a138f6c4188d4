import { activitiesOf, type Placed } from '../activities.ts';
import type { Area, PlanDraft } from '../plan.ts';
import { type Milestone, milestonesOf, spanOf } from './milestones.ts';

/** A milestone that is not past, and the activity or the indsatsområde that it is of; else it is of the whole plan. */
export interface Coming {
  readonly milestone: Milestone;
  /** The date as it is written, and the last day that it may mean. */
  readonly date: string;
  readonly to: string;
  /** What is reached, without the date before it. */
  readonly what: string;
  readonly of: Placed | Area | undefined;
}

/** Every milestone of a plan. */
export function allMilestones(plan: PlanDraft): readonly Pick<Coming, 'milestone' | 'of'>[] {
  const of = (owner: object, of: Coming['of']) => milestonesOf(owner).map(milestone => ({ milestone, of }));
  return [
    ...of(plan, undefined),
    ...(plan.indsatsområder ?? []).flatMap(area => of(area, area)),
    ...activitiesOf(plan).flatMap(placed => of(placed.activity, placed)),
  ];
}

/** The milestones that are still to come on a day, given as an ISO date: those that are next first. */
export function comingMilestones(plan: PlanDraft, day: string): readonly Coming[] {
  return allMilestones(plan)
    .flatMap(({ milestone, of }): readonly Coming[] => {
      const span = spanOf(milestone);
      const { date = '', text } = milestone;
      if (span === undefined || span.to < day) return [];
      const what = text.startsWith(`${date}:`) ? text.slice(date.length + 1).trim() : text;
      return [{ milestone, date, to: span.to, what, of }];
    })
    .sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0));
}

/** What a milestone is of, as a table says it: `1.2 Læseklubber`, `Beskæftigelse`; nothing when it is of the whole plan. */
export function ownerName({ of }: Pick<Coming, 'of'>): string | undefined {
  if (of === undefined) return undefined;
  return 'activity' in of ? `${of.number} ${of.activity.titel ?? ''}`.trim() : (of.navn ?? '');
}
