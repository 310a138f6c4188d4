import type { Language } from '../../language.ts';

/** The language that Word checks spelling and divides words in. */
export const tags: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };

/** Sizes are in twips, of which there are 20 to a point and 567 to a centimetre; sizes of letters in half points. */
export const page = { short: 11906, long: 16838, margin: 1418, top: 1531, bottom: 1418, edge: 709 } as const;

/** The edges of what is to be one page, and of what is set in large letters. */
export const closePage = { ...page, margin: 1134, top: 964, bottom: 1021, edge: 482 } as const;

/** How wide the text is on a page that stands, and on one that lies. */
export const textWidth = { upright: page.short - 2 * page.margin, wide: page.long - 2 * page.margin } as const;

/** The size of letters, and the room before and after a paragraph and between its lines: as usual, in large letters, and for what is to be one page. */
export const setting = {
  usual: {
    letters: 22,
    line: 269,
    after: 120,
    title: [56, 900, 120],
    heading: [34, 480, 140],
    lower: [26, 22, 22],
    item: 60,
  },
  large: {
    letters: 27,
    line: 276,
    after: 140,
    title: [60, 200, 140],
    heading: [38, 320, 120],
    lower: [32, 29, 27],
    item: 60,
  },
  close: {
    letters: 20,
    line: 245,
    after: 50,
    title: [34, 0, 50],
    heading: [23, 130, 50],
    lower: [22, 20, 20],
    item: 10,
  },
} as const;
export type Setting = (typeof setting)[keyof typeof setting];

/** How far the text of a list stands in, for each level. */
export const listStep = 340;

/** A font that every Word has, and LibreOffice has one as wide. */
export const font = 'Calibri';

/** The colours of the web page, dark enough to be read in print. */
export const colour = {
  ink: '1D2429',
  soft: '4B565D',
  line: 'C5CED3',
  wash: 'EDF2F3',
  accent: '12545E',
  gapInk: '7A3000',
  gapLine: 'C25A12',
  gapWash: 'FFF4E8',
  removed: '8A2A1B',
  added: '1B5E37',
} as const;

/** The styles of the document by their ids. The names that people see stand in `styles.ts`. */
export const style = {
  subtitle: 'Subtitle',
  contentsTitle: 'TOCHeading',
  strong: 'Strong',
  removed: 'Udgaaet',
  added: 'Tilfoejet',
  link: 'Hyperlink',
  table: 'TabelIPlan',
  cell: 'Tabeltekst',
  head: 'Tabelhoved',
  smallCell: 'TabeltekstLille',
  smallHead: 'TabelhovedLille',
  gap: 'Mangler',
  gapWord: 'ManglerOrd',
  gapInCell: 'ManglerITabel',
  room: 'Skriveplads',
  answer: 'Svar',
  prompt: 'PlaceholderText',
} as const;

/** How large the letters of a table are, and of one with so many columns that it must be set small. */
export const tableLetters = { usual: 19, small: 16 } as const;
