import { writeDay } from '../plan/time/calendar.ts';
import { periodOf } from '../plan/time/period.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP602',
  name: 'period-backwards',
  severity: 'error',
  title: { da: 'Perioden slutter, før den begynder', en: 'The period ends before it begins' },
  why: {
    da: 'En periode, der løber baglæns, modsiger sig selv, og ingen milepæl kan ligge i den.',
    en: 'A period that runs backwards contradicts itself, and no milestone can lie in it.',
  },
  fix: { da: 'Ret `fra:` eller `til:`.', en: 'Correct `fra:` or `til:`.' },
  example: {
    bad: `
      periode:
        fra: 2025-11-01
        til: 2021-10-31 # HP602
    `,
    good: `
      periode:
        fra: 2021-11-01
        til: 2025-10-31
    `,
  },
  message: {
    da: ({ from, to }: Facts) =>
      `Planen slutter den ${writeDay(to, 'da')}, før den begynder den ${writeDay(from, 'da')}.`,
    en: ({ from, to }: Facts) => `The plan ends on ${writeDay(to, 'en')}, before it begins on ${writeDay(from, 'en')}.`,
  },
  *check({ plan, at }) {
    const { from, to } = periodOf(plan);
    if (from === undefined || to === undefined || from <= to || plan.periode === undefined) return;
    yield { at: typeof plan.periode === 'string' ? at(plan, 'periode') : at(plan.periode, 'til'), facts: { from, to } };
  },
});

type Facts = { readonly from: string; readonly to: string };
