import { cellValue, type Value } from '../value.ts';
import type { Heads } from './heads.ts';
import type { Incoming } from './incoming.ts';
import { problems } from './problems.ts';
import type { Tell } from './wish.ts';

/** Tells of the sums below the rows that somebody has written over: what is neither what the sheet adds up to now nor what it did when it was written. */
export function tellOwnSums({ rows }: Incoming, { sheet, first, marks, columns }: Heads, tell: Tell): void {
  const at = rows.findIndex((row, index) => index >= first && row[marks] === 'sum');
  const sums = rows[at];
  if (!sheet.hasSums || !sums) return;
  for (const { key } of sheet.columns) {
    const column = columns.get(key);
    const value = column === undefined ? undefined : sums[column];
    if (column === undefined || typeof value !== 'number') continue;
    const now = sumOf(rows.slice(first, at).map(row => row[column]));
    const before = sumOf(sheet.rows.map(({ cells }) => cellValue(cells.get(key)?.text ?? '', 'amount')));
    if (![now, before].some(sum => Math.abs(sum - value) < 0.5)) tell(problems.ownSum(value), at + 1);
  }
}

const sumOf = (values: readonly (Value | undefined)[]) =>
  values.reduce<number>((sum, value) => (typeof value === 'number' ? sum + value : sum), 0);
