import { rule } from './rule.ts';

export default rule({
  code: 'HP612',
  name: 'status-date-missing',
  severity: 'note',
  source: 'helhed/råd',
  title: {
    da: 'Det fremgår ikke, hvilken dag planens status er fra',
    en: 'The plan does not say which day its status is from',
  },
  why: {
    da: 'I en plan, der er i gang, ændrer svarene sig. Med en dato kan alle se, hvornår I sidst gjorde status, og helhed kan se, hvilke milepæle der er passeret.',
    en: 'In a plan that is under way the answers change. With a date all can see when you last took stock, and helhed can see which milestones have passed.',
  },
  fix: {
    da: 'Skriv dagen efter `dato:` øverst i planen, og ret den, hver gang I gør status.',
    en: 'Write the day after `dato:` at the top of the plan, and correct it each time you take stock.',
  },
  example: {
    bad: `
      fase: gennemførelse
      dato: # HP612
    `,
    good: `
      fase: gennemførelse
      dato: 2021-12-01
    `,
  },
  message: {
    da: () => 'Hvilken dag er planens status fra?',
    en: () => 'Which day is the status of the plan from?',
  },
  *check({ plan, phase, at, refused }) {
    if (phase === 'gennemførelse' && plan.dato === undefined && !refused(plan, 'dato'))
      yield { at: at(plan, 'dato'), facts: {} };
  },
});
