import { annexesAbout } from '../plan/annexes.ts';
import { objectsIn } from '../plan/lists.ts';
import { anyCase } from '../plan/wording/any-case.ts';
import { annexesOnChallenges, chaptersOnChallenges, problemTexts } from '../plan/wording/challenges.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP116',
  name: 'problems-without-figure',
  asks: 'problemFigures',
  title: {
    da: 'Ingen af problemerne er vist med et tal eller en kilde',
    en: 'None of the problems is shown by a figure or a source',
  },
  why: {
    da: 'Støtten gives til områder med væsentlige problemer. Et tal med år og kilde viser, hvor stort problemet er, og så kan alle se bagefter, om det er blevet mindre.',
    en: 'The support goes to areas with considerable problems. A figure with year and source shows how large the problem is, and lets everyone see afterwards whether it became smaller.',
  },
  fix: {
    da: 'Skriv `tal`, `år` og `kilde` ved problemet, eller henvis med `bilag` til det dokument, hvor tallene står.',
    en: 'Write `tal`, `år` and `kilde` at the problem, or refer by `bilag` to the document that has the figures.',
  },
  example: {
    bad: `
      problemer: # HP116
        - problem: Mange unge er uden job og uddannelse
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
    da: () => 'Hvor store er problemerne? Der er hverken tal eller kilde.',
    en: () => 'How large are the problems? There is neither figure nor source.',
  },
  *check({ plan, at }) {
    if (plan.problemer === undefined) return;
    if (annexesOnChallenges(plan).length > 0) return;
    // Figures that are made for every area show how large one problem is; which of several they show, the plan must say.
    const isOne = typeof plan.problemer === 'string' || plan.problemer.length < 2;
    if (annexesAbout(plan, generated).length > 0 && (isOne || problemTexts(plan).some(text => named.test(text))))
      return;
    if (objectsIn(plan.problemer).some(problem => ['tal', 'kilde', 'bilag'].some(field => field in problem))) return;
    const texts = [...problemTexts(plan), ...chaptersOnChallenges(plan).map(({ text }) => text)];
    if (!texts.some(text => figure.test(text.normalize('NFC'))))
      yield { at: at(plan, 'problemer'), on: 'key', facts: {} };
  },
});

const generated = /kås|boligsociale data|nøgletal|statisti/i;
const named = anyCase(`${generated.source}|bilag`);

/** A number, or a part in words: `hver femte`, `to ud af tre`. A year alone says nothing of how large a problem is. */
const figure = anyCase(
  /(?<![\d.])(?!(?:19|20)\d\d(?!\d))\d|halvdel|hver (?:anden|tredje|fjerde|femte|sjette|syvende|ottende|niende|tiende)|ud af (?:to|tre|fire|fem|seks|syv|otte|ni|ti)\b|dobbelt|procent/,
);
