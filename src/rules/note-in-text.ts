import { rule } from './rule.ts';

export default rule({
  code: 'HP019',
  name: 'note-in-text',
  severity: 'warning',
  source: 'helhed/format',
  title: { da: 'En note står inde i en tekst', en: 'A note stands inside a text' },
  why: {
    da: 'En linje med »note:«, der er rykket ind under en længere tekst, er en del af teksten. Så kommer noten med i den færdige plan.',
    en: 'A line with "note:" that is indented under a longer text is part of that text. Then the note is printed in the submission.',
  },
  fix: {
    da: 'Ryk noten ud, så den står lige under feltets navn, eller slet den.',
    en: 'Move the note out, to stand right below the name of the field, or delete it.',
  },
  example: {
    bad: `
      revision: |
        Planen bliver gennemgået hvert år i november.
        note: spørg bestyrelsen først # HP019
    `,
    good: `
      revision: |
        Planen bliver gennemgået hvert år i november.
      note: spørg bestyrelsen først
    `,
  },
  message: {
    da: () => 'Noten står inde i teksten og kommer med i den færdige plan. Er det meningen?',
    en: () => 'The note stands inside the text and is printed in the submission. Is that meant?',
  },
  *check({ document }) {
    for (const { kind, range } of document.traps) if (kind === 'note') yield { range, facts: {} };
  },
});
