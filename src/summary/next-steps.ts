import { askedIn } from '../plan/programme.ts';
import { asksOf } from '../plan/programmes/index.ts';
import { askerOf, type SourceId } from '../plan/sources.ts';
import { writeDay } from '../plan/time/calendar.ts';
import { periodOf } from '../plan/time/period.ts';
import { reportedYears } from '../plan/time/reports.ts';
import type { Account } from './account.ts';

/** What comes next from the day by the funder's own pages: the dialogue on the plan, and the yearly report. */
export const nextSteps = (account: Account): readonly string[] =>
  [dialogue(account), report(account)].filter(text => text !== undefined);

/** What follows on a prækvalifikation until the plan begins: Landsbyggefonden's pages on the funds of 2011-14 and 2015-18 say it. */
function dialogue({ manuscript, day }: Account): string | undefined {
  const { plan, say } = manuscript;
  const source = plan.program === undefined ? undefined : dialogues[plan.program];
  const { from } = periodOf(plan);
  const hasBegun = from !== undefined && from <= day;
  if (plan.fase !== 'prækvalifikation' || source === undefined || hasBegun) return undefined;
  return say({
    da: `Næste skridt: Regn med 8-14 måneders dialog, fra prækvalifikationen er givet, til planen kan være godkendt (${askerOf(source).da}).`,
    en: `Next step: count on 8 to 14 months of dialogue from the prækvalifikation until the plan can be approved (${askerOf(source).en}).`,
  });
}

const dialogues: Readonly<Partial<Record<NonNullable<Account['manuscript']['plan']['program']>, SourceId>>> = {
  '2011-14': 'lbf-2011/ansøgning',
  '2015-18': 'lbf-2015/ansøgning',
};

/** The yearly report that is due next, where the programme asks for one. */
function report({ manuscript, day }: Account): string | undefined {
  const { plan, say } = manuscript;
  const asked = askedIn(asksOf(plan.program).yearlyReport, plan.fase ?? 'helhedsplan');
  const { from, to } = periodOf(plan);
  if (asked === undefined || from === undefined) return undefined;
  const year = Number(day.slice(0, 4)) - (day.slice(5) <= asked.value ? 1 : 0);
  const isInPlan = year >= Number(from.slice(0, 4)) && (to === undefined || year <= Number(to.slice(0, 4)));
  if (!isInPlan || reportedYears(plan).has(year)) return undefined;
  const due = `${year + 1}-${asked.value}`;
  return say({
    da: `Næste skridt: Indberetningen for ${year} skal være hos Landsbyggefonden senest den ${writeDay(due, 'da')} (${askerOf(asked.source).da}).`,
    en: `Next step: the report for ${year} is due with Landsbyggefonden by ${writeDay(due, 'en')} (${askerOf(asked.source).en}).`,
  });
}
