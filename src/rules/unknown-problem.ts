import { listed } from '../language.ts';
import { astray, goalsIn, namedProblems } from '../plan/problems.ts';
import { fold } from '../plan/spelling.ts';
import { beginning } from '../plan/wording/wording.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP151',
  name: 'unknown-problem',
  severity: 'error',
  title: {
    da: 'Målet henviser til et problem, der ikke findes',
    en: 'The goal refers to a problem that does not exist',
  },
  why: {
    da: 'Et mål kan vise, hvilket problem det skal løse. Det kan læseren kun følge, når problemet står i planen.',
    en: 'A goal can show which problem it is to solve. The reader can follow that only when the problem is in the plan.',
  },
  fix: {
    da: 'Ret `problem:`, så det er `id` på et af planens problemer, eller skriv problemet under `problemer:`.',
    en: 'Correct `problem:` so that it is the `id` of one of the problems of the plan, or write the problem under `problemer:`.',
  },
  example: {
    bad: `
      problemer:
        - { id: job, problem: Mange unge er uden job og uddannelse, tal: 27 %, år: 2020, kilde: Boligsociale Data }
        - { id: naboer, problem: Hver anden kender ikke sine naboer, tal: 52 %, år: 2020, kilde: Beboerundersøgelse }
      mål:
        - { hvad: Andelen af unge uden job og uddannelse falder til 20 %, frist: 2024, problem: jobb } # HP151
        - { hvad: Tre ud af fire kender deres naboer, måltal: 75 %, frist: 2024, problem: naboer }
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
    da: ({ name, known }: Facts) =>
      `Intet problem i planen hedder »${name}«. Mener I ${listed(known.slice(0, 8).map(shortly('»', '«')), 'or', 'da')}?`,
    en: ({ name, known }: Facts) =>
      `No problem in the plan is called "${name}". Do you mean ${listed(known.slice(0, 8).map(shortly('"', '"')), 'or', 'en')}?`,
  },
  *check({ plan, activities, at }) {
    const problems = namedProblems(plan);
    if (problems.length === 0) return;
    const known = problems.map(({ id, problem = '' }) => ({
      id,
      about: fold(problem) === fold(id) ? '' : beginning(problem, 40),
    }));
    for (const { goal, name } of astray(problems, goalsIn(plan, activities)))
      yield { at: at(goal, 'problem'), facts: { name, known } };
  },
});

interface Known {
  readonly id: string;
  readonly about: string;
}

type Facts = { readonly name: string; readonly known: readonly Known[] };

/** What a problem is called, and what it is about: a number alone tells nobody which it is. */
const shortly =
  (open: string, close: string) =>
  ({ id, about }: Known) =>
    `${open}${id}${close}${about && ` (${about})`}`;
