import { writeAmount } from '../plan/money/amount.ts';
import { sourceGaps } from '../plan/money/budget-gaps.ts';
import { comparableEconomyOf } from '../plan/money/unit.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP309',
  name: 'source-differs',
  severity: 'error',
  title: {
    da: 'Posterne og finansieringen er uenige om, hvem der betaler hvad',
    en: 'The items and the financing disagree on who pays what',
  },
  why: {
    da: 'Det, en kilde betaler af de enkelte poster, skal tilsammen være det, der står under finansieringen. Det er det beløb, parterne skriver under på.',
    en: 'What a source pays of the single items must add up to what the financing says. That is the amount the parties sign for.',
  },
  fix: {
    da: 'Ret beløbet under `finansiering:`, eller ret `kilde:` og `kilder:` under `poster:`.',
    en: 'Correct the amount under `finansiering:`, or correct `kilde:` and `kilder:` under `poster:`.',
  },
  example: {
    bad: `
      budget:
        i_alt: "1.700.000"
        finansiering:
          - { kilde: Landsbyggefonden, beløb: "1.200.000" }
          - { kilde: Eksempel Kommune, rolle: kommune, beløb: "450.000", status: aftalt } # HP309
        poster:
          - { post: Fritidsjobvejleder, beløb: "1.500.000", kilder: { Landsbyggefonden: "1.000.000", Eksempel Kommune: "500.000" } }
          - { post: Evaluering, beløb: "200.000", kilde: Landsbyggefonden }
    `,
    good: `
      budget:
        i_alt: "1.700.000"
        finansiering:
          - { kilde: Landsbyggefonden, beløb: "1.200.000" }
          - { kilde: Eksempel Kommune, rolle: kommune, beløb: "500.000", status: aftalt }
        poster:
          - { post: Fritidsjobvejleder, beløb: "1.500.000", kilder: { Landsbyggefonden: "1.000.000", Eksempel Kommune: "500.000" } }
          - { post: Evaluering, beløb: "200.000", kilde: Landsbyggefonden }
    `,
  },
  message: {
    da: ({ payers }: Facts) =>
      payers
        .map(
          ({ name, financed, posted }) =>
            `»${name}« betaler ${writeAmount(financed, 'da')} ifølge finansieringen, men ${writeAmount(posted, 'da')} ifølge posterne. Forskellen er ${writeAmount(Math.abs(financed - posted), 'da')}`,
        )
        .join(' '),
    en: ({ payers }: Facts) =>
      payers
        .map(
          ({ name, financed, posted }) =>
            `"${name}" pays ${writeAmount(financed, 'en')} according to the financing, but ${writeAmount(posted, 'en')} according to the items. The difference is ${writeAmount(Math.abs(financed - posted), 'en')}.`,
        )
        .join(' '),
  },
  *check(input) {
    const economy = comparableEconomyOf(input);
    const gaps = economy ? sourceGaps(economy) : [];
    const [first] = gaps;
    if (!first) return;
    const { owner, key } = first.line;
    const payers = gaps.map(({ name, financed, posted }) => ({
      name,
      financed: financed.kroner,
      posted: posted.kroner,
    }));
    yield { at: input.at(owner, key as keyof typeof owner), facts: { payers } };
  },
});

type Facts = {
  readonly payers: readonly { readonly name: string; readonly financed: number; readonly posted: number }[];
};
