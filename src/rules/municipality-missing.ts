import { rule } from './rule.ts';

export default rule({
  code: 'HP105',
  name: 'municipality-missing',
  asks: 'municipality',
  title: { da: 'Planen nævner ikke kommunen', en: 'The plan does not name the municipality' },
  why: {
    da: 'Boligorganisationerne søger sammen med den kommune, området ligger i, og aftalen binder dem begge.',
    en: 'The housing organisations apply together with the municipality that the area lies in, and the agreement binds both.',
  },
  fix: {
    da: 'Skriv kommunens navn efter `kommune:`.',
    en: 'Write the name of the municipality after `kommune:`.',
  },
  example: {
    bad: `
      kommune: # HP105
    `,
    good: `
      kommune: Eksempel Kommune
    `,
  },
  message: {
    da: () => 'Hvilken kommune ligger området i?',
    en: () => 'Which municipality does the area lie in?',
  },
  *check({ plan, at, refused }) {
    if (plan.kommune === undefined && !refused(plan, 'kommune')) yield { at: at(plan, 'kommune'), facts: {} };
  },
});
