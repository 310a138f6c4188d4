import { rule } from './rule.ts';

export default rule({
  code: 'HP101',
  name: 'programme-missing',
  severity: 'error',
  source: 'helhed/format',
  title: {
    da: 'Planen siger ikke, hvilket program den søger',
    en: 'The plan does not say which programme it applies to',
  },
  why: {
    da: 'Landsbyggefonden spørger ikke om det samme i hvert program. Indtil programmet er kendt, spørger helhed kun om det, der er ens for dem alle.',
    en: 'Landsbyggefonden does not ask the same in each programme. Until it is known, helhed only asks what is asked in all of them.',
  },
  fix: {
    da: 'Skriv svaret efter `program:` øverst i planen: 2006-10, 2011-14, 2015-18 eller 2019-26.',
    en: 'Write the answer after `program:` at the top of the plan: 2006-10, 2011-14, 2015-18 or 2019-26.',
  },
  example: {
    bad: `
      program: # HP101
    `,
    good: `
      program: 2019-26
    `,
  },
  message: {
    da: () => 'Hvilket program søger planen: 2006-10, 2011-14, 2015-18 eller 2019-26?',
    en: () => 'Which programme does the plan apply to: 2006-10, 2011-14, 2015-18 or 2019-26?',
  },
  *check({ plan, at, refused }) {
    if (plan.program === undefined && !refused(plan, 'program')) yield { at: at(plan, 'program'), facts: {} };
  },
});
