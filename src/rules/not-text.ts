import type { OtherFile } from '../document/decode.ts';
import type { Text } from '../language.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP011',
  name: 'not-text',
  severity: 'error',
  isAlwaysTold: true,
  source: 'helhed/format',
  title: { da: 'Filen er ikke en tekstfil', en: 'The file is not a text file' },
  why: {
    da: 'En plan er ren tekst. Word-dokumenter, PDF-filer, regneark og billeder kan ikke læses som en plan.',
    en: 'A plan is plain text. Word documents, PDFs, spreadsheets and pictures cannot be read as a plan.',
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
    da: ({ other }: Facts) => `Filen er ${nameOf(other).da}, så der er ingen plan at læse i den.`,
    en: ({ other }: Facts) => `The file is ${nameOf(other).en}, so there is no plan to read in it.`,
  },
  *check({ document }) {
    if (document.encoding === 'binary' && !document.tooLarge) yield { at: [], facts: { other: document.other } };
  },
});

type Facts = { readonly other: OtherFile | undefined };

const nameOf = (other: OtherFile | undefined) =>
  other === undefined ? { da: 'ikke en tekstfil', en: 'not a text file' } : names[other];

const names: Readonly<Record<OtherFile, Text>> = {
  pdf: { da: 'en PDF', en: 'a PDF' },
  rtf: { da: 'et dokument fra et tekstbehandlingsprogram (RTF)', en: 'a document from a word processor (RTF)' },
  packed: {
    da: 'et Word-dokument, et regneark eller en anden pakket fil',
    en: 'a Word document, a spreadsheet or another packed file',
  },
  office: { da: 'et ældre Word-dokument eller regneark', en: 'an older Word document or spreadsheet' },
  picture: { da: 'et billede', en: 'a picture' },
};
