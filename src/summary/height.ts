import { type Block, type Phrase, saidIn } from '../publishing/blocks.ts';

/** A sheet of A4 as some printing has it, in lines of its usual text. */
export interface Sheet {
  readonly lines: number;
  /** How many letters a line of the usual text has, and one of a table and of the title. */
  readonly letters: number;
  readonly tableLetters: number;
  readonly titleLetters: number;
  /** What a line of the title and of a heading takes, and the room after a paragraph or a list and within a row. */
  readonly title: number;
  readonly heading: number;
  readonly after: number;
  readonly row: number;
}

/** The page that helhed sets itself, in Word and as a web page. */
export const ownSheet: Sheet = {
  lines: 62,
  letters: 93,
  tableLetters: 97,
  titleLetters: 60,
  title: 1.8,
  heading: 2.1,
  after: 0.4,
  row: 0.35,
};

/** Markdown as a browser prints it without any style: large headings, and much room around them. */
export const plainSheet: Sheet = {
  lines: 51,
  letters: 96,
  tableLetters: 74,
  titleLetters: 30,
  title: 2.3,
  heading: 3.75,
  after: 0.9,
  row: 0.2,
};

/** How many lines blocks take on a sheet, and rather too many than too few. */
export function heightOf(blocks: readonly Block[], sheet: Sheet): number {
  return blocks.reduce((sum, block) => sum + blockHeight(block, sheet), 0);
}

function blockHeight(block: Block, sheet: Sheet): number {
  switch (block.kind) {
    case 'heading':
      return block.level === 1
        ? sheet.title * Math.ceil(block.text.length / sheet.titleLetters) + sheet.after
        : sheet.heading * Math.ceil(block.text.length / sheet.titleLetters);
    case 'paragraph':
      return linesOf(block.text, sheet.letters) + sheet.after;
    case 'list':
      return block.items.reduce((sum, item) => sum + heightOf(item, { ...sheet, after: 0.1 }), sheet.after);
    case 'table':
      return tableHeight([block.columns.map(({ head }) => head), ...block.rows], sheet) + sheet.after;
    case 'figure':
      return linesOf(block.caption, sheet.letters) + linesOf(block.description, sheet.letters);
  }
}

/** A column is no narrower than this, or than all that stands in it. */
const narrow = 16;

/** The columns of a table share its width by the longest text in each, once those that need little have it. */
function tableHeight(rows: readonly (readonly Phrase[])[], { tableLetters, row }: Sheet): number {
  const widest = (rows[0] ?? []).map((_, at) => 3 + Math.max(4, ...rows.map(cells => lengthOf(cells[at] ?? ''))));
  const isWide = (width: number) => width > narrow;
  const sum = (widths: readonly number[]) => widths.reduce((all, width) => all + width, 0);
  const left = tableLetters - sum(widest.filter(width => !isWide(width)));
  const part = Math.min(1, left / sum(widest.filter(isWide)));
  const widths = widest.map(width => (isWide(width) ? width * part : width) - 3);
  return rows.reduce(
    (sum, cells) => sum + row + Math.max(...cells.map((cell, at) => linesOf(cell, widths[at] ?? narrow))),
    0,
  );
}

/** The lines that a text takes when whole words are set side by side, and a word that is longer than a line is parted. */
function linesOf(text: Phrase, letters: number): number {
  const width = Math.max(1, Math.floor(letters));
  let lines = 1;
  let used = 0;
  for (const word of wordsOf(text)) {
    const room = used === 0 ? width : width - used - 1;
    if (word.length <= room) used += word.length + (used === 0 ? 0 : 1);
    else {
      lines += Math.ceil(word.length / width) - (used === 0 ? 1 : 0);
      used = word.length % width || width;
    }
  }
  return lines;
}

const wordsOf = (text: Phrase) => textOf(text).split(/[\t\n\r ]+/u);

const lengthOf = (text: Phrase): number => textOf(text).length;

const textOf = (text: Phrase): string => (typeof text === 'string' ? text : text.map(saidIn).join(''));
