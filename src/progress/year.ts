import type { Text } from '../language.ts';
import { readDate } from '../plan/time/calendar.ts';
import type { Manuscript } from '../submission/manuscript.ts';
import type { ActivityProgress } from './activities.ts';
import { type CriterionProgress, criteriaOn } from './criteria.ts';
import { criteriaMeasured, have, milestonesOfYearReached } from './how-many.ts';
import type { MilestoneProgress } from './milestones.ts';
import { progressOn } from './progress.ts';

/** What a plan says of a calendar year, as it stood on the last day of it. */
export interface Year {
  readonly year: number;
  readonly area: string;
  /** All milestones of the plan. */
  readonly milestones: readonly MilestoneProgress[];
  /** Those that were due or reached in the year, and those of earlier years that still are not. */
  readonly current: readonly MilestoneProgress[];
  /** All criteria, each with the latest measurement of that year. */
  readonly criteria: readonly CriterionProgress[];
  readonly activities: readonly ActivityProgress[];
  readonly brief: readonly Text[];
}

/** Reads out of a plan what it says of a year. */
export function yearOf(manuscript: Manuscript, year: number): Year {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const { activities, milestones, plan } = progressOn(manuscript, last);
  const criteria = criteriaOn(manuscript, last, first);
  const isOfYear = ({ date, due, reachedOn }: MilestoneProgress) =>
    [date === null ? undefined : lastDayOf(date), due, reachedOn].some(day => day?.startsWith(String(year)));
  const ofYear = milestones.filter(isOfYear);
  const earlier = milestones.filter(one => one.state === 'overdue' && !isOfYear(one));
  const reached = ofYear.filter(({ state }) => state === 'done').length;
  const undated = milestones.filter(({ due, reachedOn }) => due === null && reachedOn === null).length;
  const measured = criteria.filter(({ latest }) => latest !== null).length;
  return {
    year,
    area: plan.area ?? '',
    milestones,
    current: milestones.filter(one => ofYear.includes(one) || earlier.includes(one)),
    criteria,
    activities,
    brief: [
      ofYear.length === 0
        ? { da: `Planen har ingen milepæle i ${year}`, en: `The plan has no milestones in ${year}` }
        : milestonesOfYearReached(reached, ofYear.length),
      ...(earlier.length === 0
        ? []
        : [
            {
              da: `${earlier.length} ${earlier.length === 1 ? 'milepæl' : 'milepæle'} fra tidligere år er passeret, uden at planen siger, at ${earlier.length === 1 ? 'den' : 'de'} er nået`,
              en: `${earlier.length} ${earlier.length === 1 ? 'milestone' : 'milestones'} of earlier years ${have(earlier.length)} passed, and the plan does not say that ${earlier.length === 1 ? 'it was' : 'they were'} reached`,
            },
          ]),
      ...(undated === 0
        ? []
        : [
            {
              da: `${undated} ${undated === 1 ? 'milepæl' : 'milepæle'} uden en dato, der kan regnes med, er ikke med her`,
              en: `${undated} ${undated === 1 ? 'milestone' : 'milestones'} without a date to count with ${undated === 1 ? 'is' : 'are'} left out here`,
            },
          ]),
      ...(criteria.length === 0
        ? []
        : [criteriaMeasured(measured, criteria.length, { da: `fra ${year}`, en: `from ${year}` })]),
    ],
  };
}

function lastDayOf(date: string): string | undefined {
  const span = readDate(date);
  return typeof span === 'object' ? span.to : undefined;
}
