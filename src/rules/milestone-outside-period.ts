import { writeDate, writeDay } from '../plan/time/calendar.ts';
import { milestonesOf } from '../plan/time/milestones.ts';
import { type Outside, outsideOf, periodOf } from '../plan/time/period.ts';
import { isInOtherPeriod } from '../plan/time/stated-periods.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP603',
  name: 'milestone-outside-period',
  severity: 'error',
  title: { da: 'Milepælen ligger uden for planens periode', en: "The milestone lies outside the plan's period" },
  why: {
    da: 'Milepælene følger arbejdet, mens planen kører. Ligger en af dem før eller efter, er enten dens dato eller planens periode forkert.',
    en: 'The milestones follow the work while the plan runs. When one of them lies before or after, either its date or the period of the plan is wrong.',
  },
  fix: {
    da: 'Ret `dato:` ved milepælen, eller ret planens `periode:`.',
    en: 'Correct `dato:` of the milestone, or correct the `periode:` of the plan.',
  },
  example: {
    bad: `
      milepæle:
        - dato: 2026-03-01 # HP603
          hvad: Planen er evalueret
    `,
    good: `
      milepæle:
        - dato: 2025-09-01
          hvad: Planen er evalueret
    `,
  },
  message: {
    da: ({ date, end, limit }: Facts) =>
      end === 'after'
        ? `Milepælens dato, ${writeDate(date, 'da')}, ligger efter planens slutning den ${writeDay(limit, 'da')}. Hører det til under forankring?`
        : `Milepælens dato, ${writeDate(date, 'da')}, ligger før planens begyndelse den ${writeDay(limit, 'da')}.`,
    en: ({ date, end, limit }: Facts) =>
      end === 'after'
        ? `The date of the milestone, ${writeDate(date, 'en')}, lies after the end of the plan on ${writeDay(limit, 'en')}. Does it belong under forankring?`
        : `The date of the milestone, ${writeDate(date, 'en')}, lies before the beginning of the plan on ${writeDay(limit, 'en')}.`,
  },
  *check({ plan, activities, at }) {
    const period = periodOf(plan);
    for (const owner of [plan, ...(plan.indsatsområder ?? []), ...activities.map(({ activity }) => activity)]) {
      for (const { date, owner: holder, key } of milestonesOf(owner)) {
        const outside = date === undefined ? undefined : outsideOf(period, date);
        if (date !== undefined && outside && !isInOtherPeriod(plan, date))
          yield { at: at(holder, key as never), facts: { date, ...outside } };
      }
    }
  },
});

type Facts = { readonly date: string } & Outside;
