import { inOneLine, type Table } from './passages.ts';

interface Placed {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A table found in lines of text, and the first line behind it. */
export interface LayoutTable {
  readonly table: Table;
  readonly end: number;
}

/**
 * The table that begins at a line, where columns are kept apart by spaces, as a PDF gives them. A line without a first cell goes on with
 * the row above, and so does one that has nothing else. Nothing where a cell stands below no column: a figure in the wrong column is
 * worse than none.
 */
export function layoutTableAt(lines: readonly string[], begin: number): LayoutTable | undefined {
  const head = cellsOf(lines[begin] ?? '');
  if (head.length < 2 || head[0]?.from !== (lines[begin] ?? '').search(/\S/u)) return undefined;
  const rows: string[][] = [];
  let end = begin;
  for (; end < lines.length; end++) {
    const line = lines[end] ?? '';
    const cells = cellsOf(line);
    if (cells.length === 0 || (cells.length === 1 && isProse(line, head))) break;
    const columns = cells.map(cell => columnOf(cell, head));
    if (columns.some((column, at) => column === undefined || columns.indexOf(column) !== at)) {
      if (cells.length === 1) break;
      return undefined;
    }
    const said = head.map((_, column) => cells[columns.indexOf(column)]?.text ?? '');
    const last = rows.at(-1);
    const goesOn = said[0] === '' || said.slice(1).every(text => text === '');
    if (!goesOn) rows.push(said);
    else if (last) rows[rows.length - 1] = last.map((text, column) => inOneLine(`${text} ${said[column] ?? ''}`));
    else return undefined;
  }
  return rows.length < 2 ? undefined : { table: tableOf(rows), end };
}

/** The cells of a line: what three spaces or more keep apart. */
const cellsOf = (line: string): readonly Placed[] =>
  [...line.matchAll(/\S+(?: {1,2}\S+)*/gu)].map(({ 0: text, index }) => ({
    text: inOneLine(text),
    from: index,
    to: index + text.length,
  }));

/** Whether a line that is one piece runs on over the columns. */
const isProse = (line: string, [first, second]: readonly Placed[]) =>
  line.search(/\S/u) <= (first?.from ?? 0) && line.trimEnd().length >= (second?.from ?? 0) - 1;

/** The most signs that the edge of a cell may be off that of its column. */
const slack = 4;

/** The column whose left or right edge a cell stands at. */
function columnOf({ from, to }: Placed, head: readonly Placed[]): number | undefined {
  const off = head.map(column => Math.min(Math.abs(column.from - from), Math.abs(column.to - to)));
  const least = Math.min(...off);
  return least > slack ? undefined : off.indexOf(least);
}

const tableOf = (rows: readonly (readonly string[])[]): Table => ({
  kind: 'table',
  rows: rows.map(row =>
    row.map(text => (text === '' ? [] : [{ kind: 'paragraph', runs: [{ text, isStrong: false }] }])),
  ),
});
