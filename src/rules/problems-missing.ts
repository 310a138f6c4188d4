import { tellsOfChallenges } from '../plan/wording/challenges.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP115',
  name: 'problems-missing',
  asks: 'problems',
  title: {
    da: 'Planen siger ikke, hvilke problemer den skal løse',
    en: 'The plan does not say which problems it is to solve',
  },
  why: {
    da: 'Alt andet i planen bygger på svaret: hvorfor indsatsen er nødvendig, hvad den skal prioritere, og hvad den skal ændre.',
    en: 'All else in the plan rests on the answer: why the effort is needed, what it is to give priority, and what it is to change.',
  },
  fix: {
    da: 'Skriv problemerne under `problemer:` med `tal`, `år` og `kilde`, eller i et afsnit om områdets udfordringer.',
    en: 'Write the problems under `problemer:` with `tal`, `år` and `kilde`, or in a section on the challenges of the area.',
  },
  example: {
    bad: `
      problemer: # HP115
    `,
    good: `
      problemer:
        - problem: Mange unge er uden job og uddannelse
          tal: 27 %
          år: 2020
          kilde: Boligsociale Data
    `,
  },
  message: {
    da: () => 'Hvilke problemer skal indsatsen løse?',
    en: () => 'Which problems is the effort to solve?',
  },
  *check({ plan, at, refused }) {
    if (plan.problemer !== undefined || refused(plan, 'problemer') || tellsOfChallenges(plan)) return;
    yield { at: at(plan, 'problemer'), facts: {} };
  },
});
