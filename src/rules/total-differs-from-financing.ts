import { writeAmount } from '../plan/money/amount.ts';
import { sourceGaps, yearGaps } from '../plan/money/budget-gaps.ts';
import { differ } from '../plan/money/money.ts';
import { comparableEconomyOf } from '../plan/money/unit.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP306',
  name: 'total-differs-from-financing',
  severity: 'error',
  title: {
    da: 'Budget og finansiering giver ikke det samme beløb',
    en: 'Budget and financing do not come to the same amount',
  },
  why: {
    da: 'Det, planen koster, skal være det samme som det, der betales. Ellers er et af tallene forkert, eller en, der betaler, mangler.',
    en: 'What the plan costs must be what is paid. Otherwise one of the numbers is wrong, or somebody who pays is missing.',
  },
  fix: {
    da: 'Ret `i_alt:` eller beløbene under `finansiering:`. Penge, der ikke er med i det samlede beløb, hører til under `uden_for:`.',
    en: 'Correct `i_alt:` or the amounts under `finansiering:`. Money that is not part of the total belongs under `uden_for:`.',
  },
  example: {
    bad: `
      budget:
        i_alt: "1.700.001" # HP306
        finansiering:
          - { kilde: Landsbyggefonden, beløb: "1.200.000" }
          - { kilde: Eksempel Kommune, rolle: kommune, beløb: "250.000", status: aftalt }
          - { kilde: Boligforeningen Eksempel, rolle: boligorganisation, beløb: "150.000", status: aftalt }
          - { kilde: Eksempelfonden, beløb: "100.000", status: bevilget }
    `,
    good: `
      budget:
        i_alt: "1.700.000"
        finansiering:
          - { kilde: Landsbyggefonden, beløb: "1.200.000" }
          - { kilde: Eksempel Kommune, rolle: kommune, beløb: "250.000", status: aftalt }
          - { kilde: Boligforeningen Eksempel, rolle: boligorganisation, beløb: "150.000", status: aftalt }
          - { kilde: Eksempelfonden, beløb: "100.000", status: bevilget }
    `,
  },
  message: {
    da: ({ stated, financed }: Facts) =>
      `Planen koster ${writeAmount(stated, 'da')} i alt, men finansieringen giver ${writeAmount(financed, 'da')} Forskellen er ${writeAmount(Math.abs(stated - financed), 'da')}`,
    en: ({ stated, financed }: Facts) =>
      `The plan costs ${writeAmount(stated, 'en')} in all, but the financing comes to ${writeAmount(financed, 'en')}. The difference is ${writeAmount(Math.abs(stated - financed), 'en')}.`,
  },
  *check(input) {
    const economy = comparableEconomyOf(input);
    if (!economy) return;
    const { budget, stated, financed, posted, inMoney } = economy;
    if (!stated || !financed || !differ(stated, financed)) return;
    // What is given in kind may have an amount without being part of the total.
    if (!differ(stated, inMoney)) return;
    // Where the posts agree with the total, the line of the financing that is wrong is told there.
    const isToldAtLine =
      posted && !differ(stated, posted) && (sourceGaps(economy).length > 0 || yearGaps(economy).length > 0);
    if (!isToldAtLine)
      yield { at: input.at(budget, 'i_alt'), facts: { stated: stated.kroner, financed: financed.kroner } };
  },
});

type Facts = { readonly stated: number; readonly financed: number };
