import { writeAmount } from '../plan/money/amount.ts';
import { economyOf } from '../plan/money/economy.ts';
import { localShareOf } from '../plan/money/local-share.ts';
import { isInShares } from '../plan/money/payments.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP302',
  name: 'local-share-too-low',
  asks: 'localShare',
  title: { da: 'Den lokale medfinansiering er for lille', en: 'The local co-financing is too small' },
  why: {
    da: 'En del af planen skal betales lokalt, af kommune, boligorganisationer eller andre. helhed har talt alt det lokale med, også timer og lokaler.',
    en: 'A part of the plan must be paid locally, by municipality, housing organisations or others. helhed has counted all that is local, hours and rooms too.',
  },
  fix: {
    da: 'Ret beløbene under `finansiering:`, eller find flere, der vil betale. Det, der står under `uden_for:`, tæller ikke med.',
    en: 'Correct the amounts under `finansiering:`, or find others to pay. What is under `uden_for:` is not counted.',
  },
  example: {
    bad: `
      budget:
        i_alt: "1.600.000"
        finansiering: # HP302
          - { kilde: Landsbyggefonden, beløb: "1.200.001" }
          - { kilde: Eksempel Kommune, rolle: kommune, beløb: "249.999", status: aftalt }
          - { kilde: Boligforeningen Eksempel, rolle: boligorganisation, beløb: "150.000", status: aftalt }
    `,
    good: `
      budget:
        i_alt: "1.600.000"
        finansiering:
          - { kilde: Landsbyggefonden, beløb: "1.200.000" }
          - { kilde: Eksempel Kommune, rolle: kommune, beløb: "250.000", status: aftalt }
          - { kilde: Boligforeningen Eksempel, rolle: boligorganisation, beløb: "150.000", status: aftalt }
    `,
  },
  message: {
    da: ({ local, total, needed, percent, inShares }: Facts) =>
      inShares
        ? `Den lokale medfinansiering er ${share(local)} %. Den skal være mindst ${percent} %.`
        : `Den lokale medfinansiering er ${writeAmount(local, 'da')} ud af ${writeAmount(total, 'da')} Der mangler ${writeAmount(needed - local, 'da')} for at nå ${percent} %, som er ${writeAmount(needed, 'da')}`,
    en: ({ local, total, needed, percent, inShares }: Facts) =>
      inShares
        ? `The local co-financing is ${share(local)}%. It must be at least ${percent}%.`
        : `The local co-financing is ${writeAmount(local, 'en')} of ${writeAmount(total, 'en')}. ${writeAmount(needed - local, 'en')} is missing to reach ${percent}%, which is ${writeAmount(needed, 'en')}.`,
  },
  *check(input, least) {
    const economy = economyOf(input);
    const part = economy && localShareOf(economy);
    if (!economy || !part) return;
    const neededOf = (total: number) => Math.floor(total * least + 1e-6);
    const total = [part.total.kroner, part.paid.kroner].find(kroner => neededOf(kroner) - part.local.kroner > 0.995);
    // Less than a krone may be rounding.
    if (total === undefined || (least - part.localAtMost) * total < 0.995) return;
    yield {
      at: input.at(economy.budget, economy.financing.length > 0 ? 'finansiering' : 'poster'),
      on: 'key',
      facts: {
        local: part.local.kroner,
        total,
        needed: neededOf(total),
        percent: Math.round(least * 100),
        inShares: isInShares(economy),
      },
    };
  },
});

/** A share that is counted in a hundred millionths. */
const share = (of: number) => String(Math.round(of / 1e4) / 100).replace('.', ',');

type Facts = {
  readonly local: number;
  readonly total: number;
  readonly needed: number;
  readonly percent: number;
  readonly inShares: boolean;
};
