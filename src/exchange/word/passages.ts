/** A piece of a line, and whether it stands in bold. */
export interface Run {
  readonly text: string;
  readonly isStrong: boolean;
}

export interface Heading {
  readonly kind: 'heading';
  /** 1 is the furthest out. */
  readonly level: number;
  readonly text: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly (readonly Passage[])[];
}

export interface Table {
  readonly kind: 'table';
  readonly rows: readonly (readonly Cell[])[];
}

export type Cell = readonly Passage[];

/** Something that stands beside the text: a footnote, the top or bottom of the pages. */
export interface Aside {
  readonly kind: 'aside';
  readonly what: 'note' | 'page-edge' | 'contents';
  readonly text: string;
}

/** What a document is made of, wherever it was written. */
export type Passage = Heading | Paragraph | List | Table | Aside;

/** A text without line ends, tabs, soft hyphens, and white space that can't be seen. */
export const inOneLine = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff\u0000-\u0008\u000e-\u001f\u007f-\u009f\ue000-\uf8ff\ufffe\uffff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

export const wordsIn = (runs: readonly Run[]): string => inOneLine(runs.map(({ text }) => text).join(''));

/** All lines of a passage, one for each paragraph, item, and row. */
export function linesOf(passage: Passage): readonly string[] {
  switch (passage.kind) {
    case 'heading':
    case 'aside':
      return [inOneLine(passage.text)];
    case 'paragraph':
      return [wordsIn(passage.runs)];
    case 'list':
      return passage.items.flatMap(item =>
        item.flatMap(linesOf).map((line, at) => (at === 0 ? `- ${line}` : `  ${line}`)),
      );
    case 'table':
      return passage.rows.map(row => row.map(textOf).join(' | ')).filter(line => /[^\s|]/u.test(line));
  }
}

/** What a cell or an item says, in one line. */
export const textOf = (passages: readonly Passage[]): string => inOneLine(passages.flatMap(linesOf).join(' '));

/** What is parted in a document: each sentence stands inside one of these. */
export function piecesOf(passage: Passage): readonly string[] {
  if (passage.kind === 'list') return passage.items.flat().flatMap(piecesOf);
  if (passage.kind === 'table') return passage.rows.flat(2).flatMap(piecesOf);
  if (passage.kind === 'paragraph')
    return passage.runs
      .map(({ text }) => text)
      .join('')
      .split(/\n|\s[•·]\s|^[•●○]\s/u)
      .map(inOneLine);
  if (passage.kind === 'aside' && passage.what !== 'note')
    return linesOf(passage).flatMap(line => line.replace(/[\s.…]+\d{1,3}$/u, '').split(' · '));
  return linesOf(passage);
}
