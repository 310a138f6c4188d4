import { fieldIn } from '../plan/fields.ts';
import { listOf } from '../plan/lists.ts';
import type { PlanDraft } from '../plan/plan.ts';
import { periodOf } from '../plan/time/period.ts';
import { isFields, ownHold, pointerIn, type Site } from './site.ts';

/** The site of one amount among those that a thing is divided into. */
export function amountSite(site: Site, name: string): Site {
  const { known, hold, path } = site;
  const written = isFields(hold.data) ? hold.data[name] : undefined;
  const at = [...hold.at, name];
  return {
    path: [...path, name],
    pointer: pointerIn(site, name),
    name,
    key: name,
    known: known && fieldIn(known, name),
    owner: site.name,
    isItem: false,
    hold: {
      ...ownHold(at, written),
      ...(!isFields(hold.data) && { put: content => hold.put({ [name]: content }) }),
      emptyTakesOut: true,
    },
    within: site.within,
  };
}

/** What an amount may be divided by: the years of the period, those who pay, and the housing areas of the plan. */
export function partsIn(plan: PlanDraft, axis: string): readonly string[] {
  const { budget, område } = plan;
  if (axis === 'områder') return listOf(område);
  if (axis === 'år' || axis === 'timer') return yearsOf(plan);
  if (axis !== 'kilder' || typeof budget !== 'object') return [];
  return (budget.finansiering ?? []).flatMap(line => (typeof line === 'object' ? (line.kilde ?? []) : []));
}

/** The most years that a plan is taken to run; a longer period is a slip of the pen. */
const mostYears = 10;

function yearsOf(plan: PlanDraft): readonly string[] {
  const { from, to } = periodOf(plan);
  const [first, last] = [Number(from?.slice(0, 4)), Number(to?.slice(0, 4))];
  return last - first >= 0 && last - first < mostYears
    ? Array.from({ length: last - first + 1 }, (_, at) => String(first + at))
    : [];
}
