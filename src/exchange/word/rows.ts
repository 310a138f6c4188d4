import type { Data } from '../../document/data.ts';
import type { Field } from '../../plan/fields.ts';
import { readExactAmount } from '../../plan/money/amount.ts';
import { labelled } from './lexicon.ts';
import { type Cell, linesOf, type Table, textOf } from './passages.ts';
import { leadOf, setFact } from './thing.ts';

/** The rows of a table as things of a kind, by the heads of its columns, and the lines that are none. */
export interface Rows {
  readonly rows: readonly Data[];
  readonly beside: readonly string[];
  /** The cells of sums that the rows above add up to: they say nothing more. */
  readonly settled: readonly string[];
}

/** A row that adds up those above it, all of them or some. */
export const isSum = (text: string): boolean =>
  /^(?:i alt|sum|total|samlet|subtotal|delsum|mellemsum)(?:\P{L}|$)|\P{L}(?:i alt|total)$/iu.test(text);

/** A row that only says what those below it are. */
export const isHeadOfRows = (cells: readonly string[]): boolean =>
  cells.length > 2 && (cells[0] ?? '') !== '' && cells.slice(1).every(cell => cell === '');

export function rowsAs(thing: Field, table: Table): Rows {
  const [head = [], ...rows] = table.rows;
  const heads = head.map(textOf);
  const lead = leadOf(thing.kind);
  const beside: string[] = [];
  const settled: string[] = [];
  if (rows.length === 0 || heads.every(label => labelled(label, thing) === undefined))
    return { rows: [], beside: linesOf(table), settled: [] };
  const things = rows.flatMap((row): readonly Data[] => {
    const cells = row.map(textOf);
    const filled = cells.filter(cell => cell !== '');
    if (isSum(cells[0] ?? '')) {
      if (addsUp(table, row)) settled.push(...filled);
      else beside.push(filled.join(' | '));
      return [];
    }
    // A sentence alone stands in the column of what such a thing says first.
    const [only] = filled;
    const at = cells.findIndex(cell => cell !== '');
    if (filled.length === 1 && only !== undefined && labelled(heads[at] ?? '', thing) === lead) return [only];
    const fields = new Map<string, Data>();
    row.forEach((cell, at) => {
      const text =
        cell.length > 1 || cell[0]?.kind === 'list' ? cell.flatMap(linesOf).map(bulletless).join('\n') : textOf(cell);
      const label = heads[at] ?? '';
      if (text === '') return;
      if (label === '') setFact(thing, fields, 'note', text, beside);
      else setFact(thing, fields, label, text, beside);
    });
    return [Object.fromEntries(fields)];
  });
  return { rows: things, beside, settled };
}

/** Whether every amount in a row is the sum of those above it in its column, and every share is all of the whole. */
export function addsUp({ rows }: Table, sum: readonly Cell[]): boolean {
  const before = rows.slice(1, rows.indexOf(sum));
  const isSumRow = (row: readonly Cell[]) => isSum(textOf(row[0] ?? []));
  const isOfAll = /^(?:i alt|sum|total|samlet)(?:\P{L}|$)/iu.test(textOf(sum[0] ?? []));
  const above = before.slice(isOfAll ? 0 : before.findLastIndex(isSumRow) + 1).filter(row => !isSumRow(row));
  const amountsIn = (at: number) => above.map(row => textOf(row[at] ?? [])).filter(text => text !== '');
  return sum.slice(1).every((cell, at) => {
    const text = textOf(cell);
    if (text === '' || /^100(?:,0+)? ?%$/u.test(text)) return true;
    const amounts = amountsIn(at + 1).map(readExactAmount);
    const whole = readExactAmount(text);
    return (
      whole !== undefined &&
      amounts.every(each => each !== undefined) &&
      whole === amounts.reduce((all, each) => all + each, 0)
    );
  });
}

const bulletless = (line: string) => line.replace(/^- /u, '');
