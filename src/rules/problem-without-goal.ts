import { hasAreas } from '../plan/activities.ts';
import { isAnnex } from '../plan/answers.ts';
import { aimsOf, astray, goalsIn, linkedBy, namedProblems } from '../plan/problems.ts';
import { fold } from '../plan/spelling.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP521',
  name: 'problem-without-goal',
  severity: 'note',
  source: 'helhed/råd',
  title: { da: 'Intet mål tager fat i problemet', en: 'No goal takes up the problem' },
  why: {
    da: 'Et problem, som intet mål tager fat i, får læseren til at spørge, hvorfor det er med. Det er helheds eget råd.',
    en: "A problem that no goal takes up makes the reader ask why it is there. This is helhed's own advice.",
  },
  fix: {
    da: 'Skriv `problem:` med problemets `id` ved det mål, der skal løse det. Er det en del af baggrunden og ikke noget, planen skal løse, så flyt det til `afsnit:`.',
    en: 'Write `problem:` with the `id` of the problem at the goal that is to solve it. If it is part of the background and nothing the plan is to solve, move it to `afsnit:`.',
  },
  example: {
    bad: `
      problemer:
        - { id: job, problem: Mange unge er uden job og uddannelse, tal: 27 %, år: 2020, kilde: Boligsociale Data }
        - { id: naboer, problem: Hver anden kender ikke sine naboer, tal: 52 %, år: 2020, kilde: Beboerundersøgelse } # HP521
      mål:
        - { hvad: Andelen af unge uden job og uddannelse falder til 20 %, frist: 2024, problem: job }
    `,
    good: `
      problemer:
        - { id: job, problem: Mange unge er uden job og uddannelse, tal: 27 %, år: 2020, kilde: Boligsociale Data }
        - { id: naboer, problem: Hver anden kender ikke sine naboer, tal: 52 %, år: 2020, kilde: Beboerundersøgelse }
      mål:
        - { hvad: Andelen af unge uden job og uddannelse falder til 20 %, frist: 2024, problem: job }
        - { hvad: Tre ud af fire kender deres naboer, måltal: 75 %, frist: 2024, problem: naboer }
    `,
  },
  message: {
    da: ({ name }: Facts) => `Hvilket mål skal løse problemet »${name}«?`,
    en: ({ name }: Facts) => `Which goal is to solve the problem "${name}"?`,
  },
  *check({ plan, activities, at }) {
    const goals = goalsIn(plan, activities);
    const problems = namedProblems(plan);
    const linked = linkedBy(problems, goals);
    if (linked.size === 0 || astray(problems, goals).length > 0) return;
    // The goal that is missing may be that of an activity, or of activities that are still to come.
    if (!hasAreas(plan) || activities.some(({ activity: { mål } }) => mål === undefined || isAnnex(mål))) return;
    const aims = aimsOf([plan, ...(plan.indsatsområder ?? []), ...activities.map(({ activity }) => activity)]);
    for (const problem of problems) {
      const id = fold(problem.id);
      if (!linked.has(id) && !aims.includes(id)) yield { at: at(problem, 'id'), facts: { name: problem.id } };
    }
  },
});

type Facts = { readonly name: string };
