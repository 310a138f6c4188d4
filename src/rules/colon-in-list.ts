import { rule } from './rule.ts';

export default rule({
  code: 'HP014',
  name: 'colon-in-list',
  severity: 'warning',
  source: 'helhed/format',
  title: { da: 'Et kolon i en liste', en: 'A colon in a list' },
  why: {
    da: 'YAML læser et ord med kolon efter som et felt. helhed læser linjen som den sætning, den er, men det gør andre programmer ikke.',
    en: 'YAML reads a word with a colon behind it as a field. helhed reads the line as the sentence it is, but other programs do not.',
  },
  fix: { da: 'Sæt hele sætningen i anførselstegn.', en: 'Put the whole sentence in quotes.' },
  example: {
    bad: `
      skridt:
        - Foråret: samtaler med alle familier # HP014
        - Efteråret begynder holdene
    `,
    good: `
      skridt:
        - "Foråret: samtaler med alle familier"
        - Efteråret begynder holdene
    `,
  },
  message: {
    da: () => 'Der står et kolon i sætningen, så den kan læses som et felt. Sæt den i anførselstegn.',
    en: () => 'There is a colon in the sentence, so it can be read as a field. Put it in quotes.',
  },
  mended: { da: () => 'sætningen sat i anførselstegn', en: () => 'the sentence put in quotes' },
  *check({ problems, document }) {
    for (const problem of problems)
      if (problem.kind === 'colon') yield { at: problem.at, facts: {}, edits: document.quoted(problem.at) };
  },
});
