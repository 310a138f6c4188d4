import { rule } from './rule.ts';

export default rule({
  code: 'HP107',
  name: 'period-missing',
  asks: 'periodStart',
  title: { da: 'Planens periode mangler', en: 'The period of the plan is missing' },
  why: {
    da: 'Uden en periode kan ingen se, hvornår milepælene falder, eller hvad budgettet dækker.',
    en: 'Without a period nobody can see when the milestones fall, or what the budget covers.',
  },
  fix: {
    da: 'Skriv `periode: { fra: 2021-11-01, til: 2025-10-31 }` med jeres egne datoer. Et årstal er nok.',
    en: 'Write `periode: { fra: 2021-11-01, til: 2025-10-31 }` with your own dates. A year is enough.',
  },
  example: {
    bad: `
      periode: # HP107
    `,
    good: `
      periode:
        fra: 2021-11-01
        til: 2025-10-31
    `,
  },
  message: {
    da: () => 'Hvornår begynder planen, og hvornår slutter den?',
    en: () => 'When does the plan begin, and when does it end?',
  },
  *check({ plan, at, refused }) {
    if (plan.periode === undefined && !refused(plan, 'periode')) yield { at: at(plan, 'periode'), facts: {} };
  },
});
