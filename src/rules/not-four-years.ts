import { monthsOf } from '../plan/time/period.ts';
import { otherPeriods } from '../plan/time/stated-periods.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP607',
  name: 'not-four-years',
  asks: 'duration',
  title: { da: 'Planen løber ikke i fire år', en: 'The plan does not run for four years' },
  why: {
    da: 'Landsbyggefondens penge gives i udgangspunktet til fire år. Der findes både kortere og længere planer, men så bør det være aftalt, og budget, mål og milepæle skal passe til den længde, planen har.',
    en: "Landsbyggefonden's money is given for four years as a starting point. There are shorter and longer plans, but then it should be agreed, and budget, goals and milestones must suit the length that the plan has.",
  },
  fix: {
    da: 'Se efter, om datoerne i `periode:` er rigtige. Er de det, så aftal længden med Landsbyggefonden, før planen sendes.',
    en: 'See whether the dates in `periode:` are right. If they are, agree on the length with Landsbyggefonden before the plan is sent.',
  },
  example: {
    bad: `
      periode: # HP607
        fra: 2021-11-01
        til: 2026-10-31
    `,
    good: `
      periode:
        fra: 2021-11-01
        til: 2025-10-31
    `,
  },
  message: {
    da: ({ least, most, years }: Facts) =>
      `Planen løber i ${length('da', { least, most, years })}. Udgangspunktet er ${years} år – er den anden længde aftalt med Landsbyggefonden?`,
    en: ({ least, most, years }: Facts) =>
      `The plan runs for ${length('en', { least, most, years })}. The starting point is ${years} years – is the other length agreed with Landsbyggefonden?`,
  },
  *check({ plan, at }, years) {
    const months = monthsOf(plan);
    // Where the plan's own words give it another time, it is not certain how long it runs.
    if (!months || plan.periode === undefined || otherPeriods(plan).length > 0) return;
    const { least, most } = months;
    if (most < years * 12 - 1 || least > years * 12 + 1)
      yield { at: at(plan, 'periode'), on: 'key', facts: { least, most, years } };
  },
});

type Facts = { readonly least: number; readonly most: number; readonly years: number };

/** How long it is. Ends that are only years are counted as whole years; that a plan is longer is all they say then. */
function length(language: 'da' | 'en', { least, most, years }: Facts): string {
  if (most < years * 12) return months(language, Math.round(most));
  if (most - least <= 1) return months(language, Math.round(least));
  return language === 'da' ? `mere end ${years} år` : `more than ${years} years`;
}

function months(language: 'da' | 'en', number: number): string {
  const [years, rest] = [Math.floor(number / 12), number % 12];
  const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
  const parts = [
    ...(years > 0 ? [language === 'da' ? `${years} år` : plural(years, 'year', 'years')] : []),
    ...(rest > 0 ? [language === 'da' ? plural(rest, 'måned', 'måneder') : plural(rest, 'month', 'months')] : []),
  ];
  return parts.join(language === 'da' ? ' og ' : ' and ');
}
