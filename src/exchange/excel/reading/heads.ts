import type { Text } from '../../../language.ts';
import { fold } from '../../../plan/spelling.ts';
import { readSheetMark } from '../mark.ts';
import type { Sheet } from '../sheet.ts';
import { faultIn, type Value } from '../value.ts';
import { address } from '../xlsx/address.ts';
import type { Incoming } from './incoming.ts';

/** How a sheet that is taken in is to be understood. */
export interface Heads {
  readonly sheet: Sheet;
  /** Where the first row of a thing is. */
  readonly first: number;
  /** The column of the marks, and those of the sheet by their keys. */
  readonly marks: number;
  readonly columns: ReadonlyMap<string, number>;
  /** The short hashes of the rows that were written. */
  readonly written: ReadonlySet<string>;
  /** The names of columns that helhed didn't write, and where they are. */
  readonly unknown: readonly { readonly name: string; readonly at: number }[];
}

/** How far down what helhed wrote above the rows is looked for. */
const furthest = 20;

/** Which sheet of the plan one that is taken in is, and which columns it has; nothing where helhed has not written it. */
export function headsOf({ rows }: Incoming, sheets: readonly Sheet[]): Heads | undefined {
  for (const [at, row] of rows.slice(0, furthest).entries()) {
    const marks = row.findIndex(value => readSheetMark(value) !== undefined);
    const mark = readSheetMark(row[marks]);
    const sheet = sheets.find(sheet => sheet.id === mark?.id);
    if (!mark || !sheet) continue;
    // A workbook has the keys in a row of their own, above the heads that people see.
    const hasKeys = mark.beside === 'keys';
    const columns = hasKeys ? byKey(row, sheet) : byLabel(row, sheet);
    const headsAt = hasKeys ? rows.findIndex((row, below) => below > at && row.some(isSaid)) : at;
    const heads = rows[headsAt] ?? [];
    const width = Math.max(...rows.map(each => each.length));
    const unknown = Array.from({ length: width }, (_, column) => column).flatMap(column => {
      const isOurs =
        column === marks ||
        [...columns.values()].includes(column) ||
        (hasKeys && typeof row[column] === 'string' && String(row[column]).startsWith('@'));
      if (isOurs || faultIn(heads[column]) === 'merged') return [];
      return [{ name: String(heads[column] ?? address(0, column).replace(/\d+$/u, '')), at: column }];
    });
    return { sheet, first: (headsAt === -1 ? at : headsAt) + 1, marks, columns, written: mark.written, unknown };
  }
  return undefined;
}

const isSaid = (value: Value | undefined) => value !== undefined && value !== '';

function byKey(row: Incoming['rows'][number], { within, columns }: Sheet): ReadonlyMap<string, number> {
  return new Map(
    [...within, ...columns].flatMap(({ key }) => {
      const at = row.indexOf(key);
      return at === -1 ? [] : [[key, at] as const];
    }),
  );
}

function byLabel(row: Incoming['rows'][number], { within, columns }: Sheet): ReadonlyMap<string, number> {
  const is = (value: unknown, { da, en }: Text) =>
    typeof value === 'string' && [da, en].some(label => fold(label) === fold(value));
  return new Map(
    [...within, ...columns].flatMap(({ key, label }) => {
      const at = row.findIndex(value => is(value, label));
      return at === -1 ? [] : [[key, at] as const];
    }),
  );
}
