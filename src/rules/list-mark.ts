import { rule } from './rule.ts';

export default rule({
  code: 'HP018',
  name: 'list-mark',
  severity: 'warning',
  source: 'helhed/format',
  title: { da: 'Et punkttegn, der ikke laver en liste', en: 'A mark that makes no list' },
  why: {
    da: 'Kun en bindestreg med et mellemrum efter laver et punkt i en liste. Ellers bliver linjerne læst som én lang tekst.',
    en: 'Only a dash with a space behind it makes an item of a list. Otherwise the lines are read as one long text.',
  },
  fix: {
    da: 'Skriv bindestreg og mellemrum foran hvert punkt: `- Samtaler med de unge`.',
    en: 'Write a dash and a space before each item: `- Samtaler med de unge`.',
  },
  example: {
    bad: `
      skridt:
        –  Aftaler med 12 virksomheder # HP018
    `,
    good: `
      skridt:
        - Aftaler med 12 virksomheder
    `,
  },
  message: {
    da: ({ text }: Facts) =>
      `Linjen ligner et punkt i en liste, men »${text}« læses som tekst. Brug bindestreg og mellemrum.`,
    en: ({ text }: Facts) =>
      `The line looks like an item of a list, but "${text}" is read as text. Use a dash and a space.`,
  },
  *check({ document }) {
    for (const { kind, text, range } of document.traps) if (kind === 'list-mark') yield { range, facts: { text } };
  },
});

type Facts = { readonly text: string };
