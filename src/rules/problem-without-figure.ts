import { asksOf } from '../plan/programmes/index.ts';
import { annexesOnChallenges } from '../plan/wording/challenges.ts';
import { hasFigure } from '../plan/wording/wording.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP152',
  name: 'problem-without-figure',
  severity: 'note',
  source: 'helhed/råd',
  title: {
    da: 'Et af problemerne har hverken tal eller kilde',
    en: 'One of the problems has neither figure nor source',
  },
  why: {
    da: 'Når de andre problemer er vist med tal, kommer dette let til at ligne en fornemmelse. Et tal eller en kilde viser, hvor I ved det fra.',
    en: 'When the other problems are shown with figures, this one easily looks like a mere feeling. A figure or a source shows how you know.',
  },
  fix: {
    da: 'Skriv `tal:`, `år:` og `kilde:` ved problemet, fx `{ problem: Mange er ensomme, tal: 31 %, år: 2021, kilde: Beboerundersøgelse }`.',
    en: 'Write `tal:`, `år:` and `kilde:` at the problem, for example `{ problem: Mange er ensomme, tal: 31 %, år: 2021, kilde: Beboerundersøgelse }`.',
  },
  example: {
    bad: `
      problemer:
        - { problem: Mange unge er uden job og uddannelse, tal: 27 %, år: 2020, kilde: Boligsociale Data }
        - problem: Mange ældre er ensomme # HP152
    `,
    good: `
      problemer:
        - { problem: Mange unge er uden job og uddannelse, tal: 27 %, år: 2020, kilde: Boligsociale Data }
        - { problem: Mange ældre er ensomme, tal: 31 %, år: 2021, kilde: Beboerundersøgelse }
    `,
  },
  message: {
    da: () => 'Hvor stort er problemet, og hvor ved I det fra?',
    en: () => 'How large is the problem, and how do you know?',
  },
  *check({ plan, at }) {
    if (!asksOf(plan.program).problemFigures || typeof plan.problemer !== 'object') return;
    const problems = plan.problemer.map((problem, index) => ({
      problem,
      index,
      isShown:
        typeof problem === 'string'
          ? hasFigure(problem)
          : ['tal', 'kilde', 'bilag'].some(field => field in problem) || hasFigure(problem.problem ?? ''),
    }));
    // Where none has a figure, that is asked once, of all of them; and an annex may show what the plan only names.
    if (!problems.some(({ isShown }) => isShown) || annexesOnChallenges(plan).length > 0) return;
    for (const { problem, index, isShown } of problems)
      if (!isShown)
        yield typeof problem === 'string'
          ? { at: at(plan.problemer, index as never), facts: {} }
          : { at: at(problem, 'tal'), facts: {} };
  },
});
