import { rule } from './rule.ts';

export default rule({
  code: 'HP011',
  name: 'not-text',
  severity: 'error',
  isAlwaysTold: true,
  source: 'helhed/format',
  title: { da: 'Filen er ikke en tekstfil', en: 'The file is not a text file' },
  why: {
    da: 'En plan er ren tekst. Word-dokumenter, regneark og billeder kan ikke læses som en plan.',
    en: 'A plan is plain text. Word documents, spreadsheets and pictures cannot be read as a plan.',
  },
  fix: {
    da: 'Gem planen som en tekstfil, der ender på .yaml, med UTF-8 som tegnsæt.',
    en: 'Save the plan as a text file that ends in .yaml, with UTF-8 as its encoding.',
  },
  example: {
    bad: `
      et Word-dokument # HP011
    `,
    good: `
      titel: Sammen om Birkeparken
    `,
  },
  message: {
    da: () => 'Filen er ikke en tekstfil, så der er ingen plan at læse i den.',
    en: () => 'The file is not a text file, so there is no plan to read in it.',
  },
  *check({ document }) {
    if (document.encoding === 'binary' && !document.tooLarge) yield { at: [], facts: {} };
  },
});
