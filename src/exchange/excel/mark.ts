import { pointerTo } from '../../placing.ts';
import type { CellKind, Row, Sheet } from './sheet.ts';
import { sayingOf, type Value } from './value.ts';

/** What is written beside a row to know it again: a short hash of what each cell says, and where it stood. */
export const markOf = (row: Row, sheet: Sheet): string =>
  [
    ...sheet.within.map(({ key }, at) => hashOf(key, row.within[at], 'text')),
    cellsOf(row, sheet),
    pointerTo(row.field.path),
  ].join(' ');

/** Short hashes of what the cells of a row say, without those of where it stands. */
export const cellsOf = ({ cells }: Row, { columns }: Sheet): string =>
  columns
    .map(({ key }) => {
      const cell = cells.get(key);
      return hashOf(key, cell?.text, cell?.kind ?? 'text');
    })
    .join(' ');

/** A mark as it is read. */
export interface Mark {
  readonly hashes: ReadonlySet<string>;
  readonly pointer: string;
}

/** What a mark says; nothing where it is none. */
export function readMark(text: string): Mark | undefined {
  const found = /^([a-z0-9 ]*?) ?(\/.*)$/u.exec(text.trim());
  if (!found) return undefined;
  const [, hashes = '', pointer = ''] = found;
  return { hashes: new Set(hashes.split(' ')), pointer };
}

/** A short hash of what a cell says in a column. */
export const hashOf = (key: string, value: Value | undefined, kind: CellKind): string =>
  short(`${key}\u0000${sayingOf(value, kind)}`);

/** What is written beside the heads of a sheet, or beside the keys of its columns: which sheet it is, and a short hash of the mark of each row. */
export const markOfSheet = (sheet: Sheet, beside: 'heads' | 'keys'): string =>
  [beside === 'keys' ? keyed : headed, sheet.id, ...sheet.rows.map(row => short(markOf(row, sheet)))].join(' ');

const headed = 'helhed';
const keyed = 'helhed:';

/** What is written beside the heads or the keys of a sheet, as it is read. */
export interface SheetMark {
  readonly beside: 'heads' | 'keys';
  readonly id: string;
  readonly written: ReadonlySet<string>;
}

/** What the mark of a sheet says; nothing where it is none. */
export function readSheetMark(value: Value | undefined): SheetMark | undefined {
  const [name, id, ...written] = typeof value === 'string' ? value.trim().split(' ') : [];
  if ((name !== headed && name !== keyed) || id === undefined) return undefined;
  return { beside: name === keyed ? 'keys' : 'heads', id, written: new Set(written) };
}

/** FNV-1a, in 32 bits. */
export function short(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36);
}
