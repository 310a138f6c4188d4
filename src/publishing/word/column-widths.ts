import { widthOf } from './text-width.ts';

/** A column of a table as its widths are found: its head, the lines of each cell, and which of them must stay whole. */
export interface ColumnTexts {
  readonly head: string;
  readonly isFigures: boolean;
  readonly cells: readonly (readonly string[])[];
  readonly isWhole: (line: string) => boolean;
}

/** Room for the margins of a cell, and a hair more. */
const padding = 190;

/** No column needs be wider for the sake of one word, which may be an address. */
const widestWord = 3200;

/** In how many bits the room that is left is dealt out. */
const bits = 40;

/**
 * How wide the columns of a table should be to fill `whole`: none narrower than its longest word, and the rest to those
 * that make the rows tall. Undefined when the words have no room.
 */
export function columnWidths(
  columns: readonly ColumnTexts[],
  whole: number,
  letters: number,
): readonly number[] | undefined {
  const widths = columns.map(column => leastWidth(column, letters));
  const spare = whole - sum(widths);
  if (spare < 0) return undefined;
  const needs = columns.map(({ head, cells }) =>
    [[head], ...cells].map(lines => sum(lines.map(line => widthOf(line, letters)))),
  );
  let left = spare;
  for (let bit = spare / bits; left > 0; left -= bit) {
    const at = tallest(needs, widths);
    if (at === undefined) break;
    widths[at] = (widths[at] ?? 0) + Math.min(bit, left);
  }
  const parts = partsOf(columns, needs);
  return rounded(
    widths.map((width, at) => width + Math.max(left, 0) * (parts[at] ?? 0)),
    whole,
  );
}

/** The same when the words have no room: each column gets its part of what there is. */
export function squeezedWidths(columns: readonly ColumnTexts[], whole: number, letters: number): readonly number[] {
  const least = columns.map(column => leastWidth(column, letters));
  return rounded(
    least.map(width => (whole * width) / sum(least)),
    whole,
  );
}

function leastWidth({ head, cells, isWhole }: ColumnTexts, letters: number): number {
  const words = cells.flat().flatMap(line => (isWhole(line) ? [line] : line.split(/[ -]/u)));
  const longest = Math.max(...[...words, ...head.split(' ')].map(word => Math.min(widthOf(word, letters), widestWord)));
  return padding + Math.max(letters * 15, longest);
}

/** The column that makes the rows taller than any other does. None when every cell is one line. */
function tallest(needs: readonly (readonly number[])[], widths: readonly number[]): number | undefined {
  const blame = widths.map(() => 0);
  needs[0]?.forEach((_, row) => {
    const heights = widths.map((width, at) => (needs[at]?.[row] ?? 0) / (width - padding));
    const height = Math.max(...heights);
    const at = heights.indexOf(height);
    if (height > 1) blame[at] = (blame[at] ?? 0) + height;
  });
  const most = Math.max(...blame);
  return most === 0 ? undefined : blame.indexOf(most);
}

/** What nobody needs goes to the columns of text, by what they have to say; figures stand close. */
function partsOf(columns: readonly ColumnTexts[], needs: readonly (readonly number[])[]): readonly number[] {
  const text = columns.map(({ isFigures }, at) => (isFigures ? 0 : sum(needs[at] ?? [])));
  const all = sum(text);
  return text.map(said => (all === 0 ? 1 / text.length : said / all));
}

/** Whole numbers with the same sum. */
function rounded(widths: readonly number[], whole: number): readonly number[] {
  const floors = widths.map(Math.floor);
  const widest = floors.indexOf(Math.max(...floors));
  return floors.map((width, at) => (at === widest ? width + whole - sum(floors) : width));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
