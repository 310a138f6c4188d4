import type { Language } from '../language.ts';
import { periodOf } from '../plan/time/period.ts';
import { type Manuscript, manuscriptOf, type Source } from '../submission/manuscript.ts';
import { lineOf } from '../submission/values.ts';
import { type ActivityProgress, activitiesOn, type Stage, stageOn } from './activities.ts';
import { type CriterionProgress, criteriaOn } from './criteria.ts';
import { type Deadline, deadlinesOn } from './deadlines.ts';
import { type MilestoneProgress, type MilestoneState, milestonesOn } from './milestones.ts';

/** How far a plan is on a day, as `helhed status -f json` gives it. */
export interface Progress {
  /** The shape of this value; it grows when a field changes or goes. */
  readonly version: 1;
  /** The day that it is for, `2026-12-31`. */
  readonly day: string;
  readonly plan: {
    readonly title: string | null;
    readonly area: string | null;
    /** The plan's own date as it is written: what has happened since does not stand in it. */
    readonly date: string | null;
    readonly from: string | null;
    readonly to: string | null;
    readonly stage: Exclude<Stage, 'dropped'>;
  };
  /** How many milestones there are in each state. */
  readonly counts: Readonly<Record<MilestoneState, number>>;
  readonly milestones: readonly MilestoneProgress[];
  readonly criteria: readonly CriterionProgress[];
  readonly deadlines: readonly Deadline[];
  readonly activities: readonly ActivityProgress[];
}

/** How far a plan is on a day, which is an ISO date. The words in it that are helhed's own are in `language`. */
export function progress(source: Source, day: string, language: Language): Progress {
  return progressOn(manuscriptOf(source, language), day);
}

/** The same of a plan that is in hand. */
export function progressOn(manuscript: Manuscript, day: string): Progress {
  const { plan } = manuscript;
  const period = periodOf(plan);
  const milestones = milestonesOn(manuscript, day);
  const count = (state: MilestoneState) => milestones.filter(one => one.state === state).length;
  return {
    version: 1,
    day,
    plan: {
      title: plan.titel ?? null,
      area: plan.område === undefined ? null : lineOf(manuscript, 'område', plan.område),
      date: plan.dato ?? null,
      from: period.from ?? null,
      to: period.to ?? null,
      stage: stageOn(period, day),
    },
    counts: {
      done: count('done'),
      overdue: count('overdue'),
      within30: count('within30'),
      within90: count('within90'),
      later: count('later'),
      undated: count('undated'),
      dropped: count('dropped'),
    },
    milestones,
    criteria: criteriaOn(manuscript, day),
    deadlines: deadlinesOn(manuscript, day),
    activities: activitiesOn(manuscript, day),
  };
}
