import { writeAmount } from '../plan/money/amount.ts';
import { unitsApart } from '../plan/money/unit.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP322',
  name: 'unit-wrong',
  severity: 'error',
  title: { da: 'Beløbene er ikke i samme enhed', en: 'The amounts are not in the same unit' },
  why: {
    da: 'Når nogle tal er i kroner og andre i 1.000 kr., bliver planen tusind gange for dyr eller for billig for den, der læser den.',
    en: 'When some numbers are in kroner and others in thousands, the plan becomes a thousand times too dear or too cheap for its reader.',
  },
  fix: {
    da: 'Skriv `enhed: 1.000 kr.` under `budget:`, hvis tallene er i tusinder, og `kr.` efter de beløb, der er i kroner. Ellers ret tallene.',
    en: 'Write `enhed: 1.000 kr.` under `budget:` if the numbers are in thousands, and `kr.` after the amounts that are in kroner. Otherwise correct the numbers.',
  },
  example: {
    bad: `
      budget:
        i_alt: "1.600" # HP322
        finansiering:
          - { kilde: Landsbyggefonden, beløb: "1.200.000" }
          - { kilde: Eksempel Kommune, rolle: kommune, beløb: "400.000", status: aftalt }
    `,
    good: `
      budget:
        enhed: 1.000 kr.
        i_alt: "1.600"
        finansiering:
          - { kilde: Landsbyggefonden, beløb: "1.200" }
          - { kilde: Eksempel Kommune, rolle: kommune, beløb: "400", status: aftalt }
    `,
  },
  message: {
    da: ({ field, budgeted, other, otherIs }: Facts) =>
      `${field === 'i_alt' ? 'Planen koster' : field === 'finansiering' ? 'Finansieringen giver' : 'Posterne giver'} ${writeAmount(budgeted, 'da')}, men ${others[otherIs].da} ${writeAmount(other, 'da')} Er enheden rigtig?`,
    en: ({ field, budgeted, other, otherIs }: Facts) =>
      `${field === 'i_alt' ? 'The plan costs' : field === 'finansiering' ? 'The financing comes to' : 'The items come to'} ${writeAmount(budgeted, 'en')}, but ${others[otherIs].en} ${writeAmount(other, 'en')}. Is the unit right?`,
  },
  *check(input) {
    const apart = unitsApart(input);
    const { budget } = input.plan;
    if (apart && typeof budget === 'object')
      yield { at: input.at(budget, apart.field), on: 'key', facts: { ...apart } };
  },
});

const others = {
  financing: { da: 'finansieringen giver', en: 'the financing comes to' },
  posts: { da: 'posterne giver', en: 'the items come to' },
  resources: { da: 'aktiviteternes ressourcer er på', en: "the activities' resources come to" },
};

type Facts = {
  readonly field: 'i_alt' | 'finansiering' | 'poster';
  readonly budgeted: number;
  readonly other: number;
  readonly otherIs: keyof typeof others;
};
