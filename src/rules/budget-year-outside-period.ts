import { type Language, listed } from '../language.ts';
import { economyOf, type Line } from '../plan/money/economy.ts';
import { readPeriod } from '../plan/time/calendar.ts';
import { periodOf } from '../plan/time/period.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP316',
  name: 'budget-year-outside-period',
  severity: 'error',
  title: { da: 'Budgettet har et år, der ligger uden for planen', en: 'The budget has a year outside the plan' },
  why: {
    da: 'Pengene er til de år, planen løber. Et år før eller efter er enten en slåfejl, eller også er planens periode en anden.',
    en: 'The money is for the years of the plan. A year before or after is either a slip, or the plan has another period.',
  },
  fix: {
    da: 'Ret året under `år:`, eller ret planens `periode:`. Penge til tiden før og efter hører til under `uden_for:`.',
    en: 'Correct the year under `år:`, or correct the `periode:` of the plan. Money for the time before and after belongs under `uden_for:`.',
  },
  example: {
    bad: `
      budget:
        i_alt: "1.600.000"
        finansiering:
          - kilde: Landsbyggefonden
            beløb: "1.200.000"
            år:
              2022: "600.000"
              2026: "600.000" # HP316
          - { kilde: Eksempel Kommune, rolle: kommune, beløb: "400.000", status: aftalt }
    `,
    good: `
      budget:
        i_alt: "1.600.000"
        finansiering:
          - kilde: Landsbyggefonden
            beløb: "1.200.000"
            år:
              2022: "600.000"
              2023: "600.000"
          - { kilde: Eksempel Kommune, rolle: kommune, beløb: "400.000", status: aftalt }
    `,
  },
  message: {
    da: ({ years, from, to }: Facts) =>
      `Budgettet har penge i ${listed(years, 'and', 'da')}, men ${running(from, to).da}.`,
    en: ({ years, from, to }: Facts) =>
      `The budget has money in ${listed(years, 'and', 'en')}, but ${running(from, to).en}.`,
  },
  *check(input) {
    const economy = economyOf(input);
    const { from, to } = periodOf(input.plan);
    if (!economy || (from === undefined && to === undefined) || (from && to && from > to)) return;
    const isOutside = (year: string) =>
      (from !== undefined && year < from.slice(0, 4)) || (to !== undefined && year > to.slice(0, 4));
    const years = [...economy.financing, ...economy.posts].flatMap(yearsOf).filter(({ year }) => isOutside(year));
    const [first] = years;
    if (!first) return;
    yield {
      at: input.at(first.owner, first.key as keyof typeof first.owner),
      facts: {
        years: [...new Set(years.map(({ year }) => year))].sort(),
        from: from?.slice(0, 4),
        to: to?.slice(0, 4),
      },
    };
  },
});

/** The years of a line, each with its place. A year with nothing in it is only an empty column. */
function yearsOf({ value, divided, fields }: Line): readonly { year: string; owner: object; key: string | number }[] {
  if (typeof value !== 'object') return [];
  const { år } = fields;
  if (divided.år) {
    const { owner, parts } = divided.år;
    return [...parts].flatMap(([key, { kroner, precision }]) =>
      kroner === 0 && precision !== Number.POSITIVE_INFINITY ? [] : boundsOf(key).map(year => ({ year, owner, key })),
    );
  }
  if (Array.isArray(år))
    return år.flatMap((text, key) => boundsOf(String(text)).map(year => ({ year, owner: år, key })));
  return typeof år === 'string' ? boundsOf(år).map(year => ({ year, owner: value, key: 'år' })) : [];
}

/** The first and the last year of a time, `2022` or `2022-2024`. */
function boundsOf(text: string): readonly string[] {
  const span = /^\D*(?:19|20)\d\d\D*(?:\d\d){0,2}\D*$/u.test(text) ? readPeriod(text) : undefined;
  return !span || span === 'impossible' ? [] : [span.from.slice(0, 4), span.to.slice(0, 4)];
}

function running(from: string | undefined, to: string | undefined): Readonly<Record<Language, string>> {
  if (from === undefined) return { da: `planen slutter i ${to}`, en: `the plan ends in ${to}` };
  if (to === undefined) return { da: `planen begynder i ${from}`, en: `the plan begins in ${from}` };
  return { da: `planen løber fra ${from} til ${to}`, en: `the plan runs from ${from} to ${to}` };
}

type Facts = { readonly years: readonly string[]; readonly from: string | undefined; readonly to: string | undefined };
