import { pointerTo } from '../../placing.ts';
import type { CellKind, Row, Sheet } from './sheet.ts';
import { sayingOf, type Value } from './value.ts';

/** What is written beside a row to know it again: a short hash of what each cell says, and where it stands. */
export const markOf = ({ field, cells }: Row, { columns }: Sheet): string =>
  [
    ...columns.map(({ key }) => {
      const cell = cells.get(key);
      return hashOf(key, cell?.text, cell?.kind ?? 'text');
    }),
    pointerTo(field.path),
  ].join(' ');

/** A short hash of what a cell says in a column. */
export const hashOf = (key: string, value: Value | undefined, kind: CellKind): string =>
  short(`${key}\u0000${sayingOf(value, kind)}`);

/** What is written beside the heads of a sheet: which it is, and a short hash of each of its rows. */
export const markOfSheet = (sheet: Sheet): string =>
  ['helhed', sheet.id, ...sheet.rows.map(row => short(markOf(row, sheet)))].join(' ');

/** FNV-1a, in 32 bits. */
export function short(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36);
}
