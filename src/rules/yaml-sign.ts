import { rule } from './rule.ts';

export default rule({
  code: 'HP008',
  name: 'yaml-sign',
  severity: 'error',
  source: 'helhed/format',
  title: { da: 'Et tegn, der betyder noget særligt i YAML', en: 'A sign that means something special in YAML' },
  why: {
    da: 'Et ord med »&«, »*« eller »!« foran er ikke tekst i YAML, men et navn eller en henvisning. En plan har ikke brug for dem, og teksten bliver ikke læst, som den står.',
    en: 'A word with "&", "*" or "!" before it is no text in YAML, but a name or a reference. A plan does not need them, and the text is not read as it stands.',
  },
  fix: {
    da: 'Sæt hele teksten i anførselstegn.',
    en: 'Put the whole text in quotes.',
  },
  example: {
    bad: `
      titel: !vigtigt Sammen om Birkeparken # HP008
    `,
    good: `
      titel: "!vigtigt Sammen om Birkeparken"
    `,
  },
  message: {
    da: ({ text }: Facts) => `»${text}« betyder noget særligt i YAML, så teksten bliver ikke læst, som den står.`,
    en: ({ text }: Facts) => `"${text}" means something special in YAML, so the text is not read as it stands.`,
  },
  *check({ document }) {
    for (const { text, range } of document.signs) yield { range, facts: { text } };
  },
});

type Facts = { readonly text: string };
