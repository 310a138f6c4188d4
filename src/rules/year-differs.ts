import { writeAmount } from '../plan/money/amount.ts';
import { sourceGaps, yearGaps } from '../plan/money/budget-gaps.ts';
import { differ } from '../plan/money/money.ts';
import { comparableEconomyOf } from '../plan/money/unit.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP310',
  name: 'year-differs',
  severity: 'error',
  title: {
    da: 'Posterne og finansieringen er uenige om et år',
    en: 'The items and the financing disagree on a year',
  },
  why: {
    da: 'Det, der bruges i et år, skal være det, der betales i det år.',
    en: 'What is spent in a year must be what is paid in that year.',
  },
  fix: {
    da: 'Ret årets tal under `finansiering:` eller under `poster:`.',
    en: "Correct the year's numbers under `finansiering:` or under `poster:`.",
  },
  example: {
    bad: `
      budget:
        i_alt: "1.600.000"
        finansiering:
          - kilde: Landsbyggefonden
            beløb: "1.200.000"
            år: { 2022: "500.000", 2023: "700.000" } # HP310
          - kilde: Eksempel Kommune
            rolle: kommune
            beløb: "400.000"
            år: { 2022: "200.000", 2023: "100.000", 2024: "100.000" }
            status: aftalt
        poster:
          - { post: Fritidsjobvejleder, beløb: "1.400.000", år: { 2022: "700.000", 2023: "700.000" } }
          - { post: Evaluering, beløb: "200.000", år: { 2022: "100.000", 2024: "100.000" } }
    `,
    good: `
      budget:
        i_alt: "1.600.000"
        finansiering:
          - kilde: Landsbyggefonden
            beløb: "1.200.000"
            år: { 2022: "600.000", 2023: "600.000" }
          - kilde: Eksempel Kommune
            rolle: kommune
            beløb: "400.000"
            år: { 2022: "200.000", 2023: "100.000", 2024: "100.000" }
            status: aftalt
        poster:
          - { post: Fritidsjobvejleder, beløb: "1.400.000", år: { 2022: "700.000", 2023: "700.000" } }
          - { post: Evaluering, beløb: "200.000", år: { 2022: "100.000", 2024: "100.000" } }
    `,
  },
  message: {
    da: ({ years }: Facts) =>
      years
        .map(
          ({ name, financed, posted }) =>
            `I ${name} betales der ${writeAmount(financed, 'da')}, men posterne giver ${writeAmount(posted, 'da')} Forskellen er ${writeAmount(Math.abs(financed - posted), 'da')}`,
        )
        .join(' '),
    en: ({ years }: Facts) =>
      years
        .map(
          ({ name, financed, posted }) =>
            `In ${name} ${writeAmount(financed, 'en')} is paid, but the items add up to ${writeAmount(posted, 'en')}. The difference is ${writeAmount(Math.abs(financed - posted), 'en')}.`,
        )
        .join(' '),
  },
  *check(input) {
    const economy = comparableEconomyOf(input);
    if (!economy) return;
    const { financed, posted } = economy;
    // Where one sum is too large, it is told at the source that it comes from.
    if (financed && posted && differ(financed, posted) && sourceGaps(economy).length > 0) return;
    const gaps = yearGaps(economy);
    const owner = gaps[0]?.line.value;
    if (typeof owner !== 'object') return;
    const years = gaps.map(({ name, financed, posted }) => ({
      name,
      financed: financed.kroner,
      posted: posted.kroner,
    }));
    yield { at: input.at(owner, 'år'), on: 'key', facts: { years } };
  },
});

type Facts = {
  readonly years: readonly { readonly name: string; readonly financed: number; readonly posted: number }[];
};
