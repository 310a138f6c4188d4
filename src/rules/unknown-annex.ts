import { annexOf } from '../plan/annexes.ts';
import { objectsIn } from '../plan/lists.ts';
import { isListAsked } from './annex.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP111',
  name: 'unknown-annex',
  severity: 'error',
  title: { da: 'Bilaget findes ikke i planens liste', en: "The annex is not in the plan's list" },
  why: {
    da: 'Et svar i et bilag tæller kun, når den, der læser planen, kan finde bilaget.',
    en: 'An answer in an annex counts only when a reader of the plan can find the annex.',
  },
  fix: {
    da: 'Skriv bilaget under `bilag:` med samme `id`, eller ret henvisningen.',
    en: 'Write the annex under `bilag:` with the same `id`, or correct the reference.',
  },
  example: {
    bad: `
      program: 2006-10
      bilag:
        - id: milepælsplan
          titel: Milepælsplan
          sted: sekretariatet
      ressourcer: { bilag: ressourceplan, side: 3 } # HP111
    `,
    good: `
      program: 2006-10
      bilag:
        - id: milepælsplan
          titel: Milepælsplan
          sted: sekretariatet
        - id: ressourceplan
          titel: Ressourceplan
          sted: sekretariatet
      ressourcer: { bilag: ressourceplan, side: 3 }
    `,
  },
  message: {
    da: ({ reference }: Facts) => `Her henvises til bilaget »${reference}«, men det står ikke under »bilag«.`,
    en: ({ reference }: Facts) => `This refers to the annex "${reference}", but it is not listed under "bilag".`,
  },
  *check(input) {
    const { plan, at, refused } = input;
    if (refused(plan, 'bilag') || isListAsked(input)) return;
    for (const owner of objectsIn(plan)) {
      if (!('bilag' in owner) || typeof owner.bilag !== 'string') continue;
      if (!annexOf(plan, owner.bilag)) yield { at: at(owner, 'bilag'), facts: { reference: owner.bilag } };
    }
  },
});

type Facts = { readonly reference: string };
