import { writeAmount } from '../plan/money/amount.ts';
import { sourceGaps, yearGaps } from '../plan/money/budget-gaps.ts';
import type { Economy } from '../plan/money/economy.ts';
import { differ } from '../plan/money/money.ts';
import { comparableEconomyOf } from '../plan/money/unit.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP307',
  name: 'total-differs-from-posts',
  severity: 'error',
  title: { da: 'Posterne giver ikke det samlede beløb', en: 'The items do not add up to the total' },
  why: {
    da: 'Posterne skal tilsammen være det, planen koster. Ellers er et af tallene forkert, eller en post mangler.',
    en: 'Together the items must be what the plan costs. Otherwise one of the numbers is wrong, or an item is missing.',
  },
  fix: {
    da: 'Ret beløbene under `poster:`, skriv den post, der mangler, eller ret `i_alt:`.',
    en: 'Correct the amounts under `poster:`, write the item that is missing, or correct `i_alt:`.',
  },
  example: {
    bad: `
      budget:
        i_alt: "1.600.000"
        finansiering:
          - { kilde: Landsbyggefonden, beløb: "1.200.000" }
          - { kilde: Eksempel Kommune, rolle: kommune, beløb: "400.000", status: aftalt }
        poster: # HP307
          - { post: Fritidsjobvejleder, beløb: "1.450.000" }
          - { post: Evaluering, beløb: "105.000" }
    `,
    good: `
      budget:
        i_alt: "1.600.000"
        finansiering:
          - { kilde: Landsbyggefonden, beløb: "1.200.000" }
          - { kilde: Eksempel Kommune, rolle: kommune, beløb: "400.000", status: aftalt }
        poster:
          - { post: Fritidsjobvejleder, beløb: "1.450.000" }
          - { post: Evaluering, beløb: "150.000" }
    `,
  },
  message: {
    da: ({ posted, other, isFinancing }: Facts) =>
      `Posterne giver ${writeAmount(posted, 'da')} tilsammen, men ${isFinancing ? 'finansieringen giver' : 'planen koster'} ${writeAmount(other, 'da')} Forskellen er ${writeAmount(Math.abs(posted - other), 'da')}`,
    en: ({ posted, other, isFinancing }: Facts) =>
      `The items add up to ${writeAmount(posted, 'en')}, but ${isFinancing ? 'the financing comes to' : 'the plan costs'} ${writeAmount(other, 'en')}. The difference is ${writeAmount(Math.abs(posted - other), 'en')}.`,
  },
  *check(input) {
    const economy = comparableEconomyOf(input);
    const other = economy && (economy.stated ?? economy.financed);
    if (!economy?.posted || !other || !differ(economy.posted, other) || isToldElsewhere(economy)) return;
    const facts = { posted: economy.posted.kroner, other: other.kroner, isFinancing: !economy.stated };
    yield { at: input.at(economy.budget, 'poster'), on: 'key', facts };
  },
});

/** Tells whether there is no gap in money, or it is told at the total, which is alone with its number, or at the source or year it comes from. */
function isToldElsewhere(economy: Economy): boolean {
  const { stated, financed, posted, inMoney, financing } = economy;
  if (!financed || !posted) return false;
  // What is given in kind may have an amount without being in the posts.
  if (financing.some(line => line.isInKind) && !differ(inMoney, posted)) return true;
  if (stated && differ(stated, financed)) return !differ(financed, posted);
  return sourceGaps(economy).length > 0 || yearGaps(economy).length > 0;
}

type Facts = { readonly posted: number; readonly other: number; readonly isFinancing: boolean };
