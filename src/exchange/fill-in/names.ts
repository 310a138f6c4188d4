import { short } from '../excel/mark.ts';
import type { CellKind } from '../excel/sheet.ts';
import { cellValue, sayingOf } from '../excel/value.ts';
import { inOneLine } from '../word/passages.ts';

/**
 * What a box of a form is known by, all in short hashes: the thing, the path of the answer from it, for a row its number and its column, and what
 * stood in the box when the form was written. It has room in the name of a bookmark, which is the one thing that every program keeps.
 */
export interface BoxName {
  readonly part: string;
  readonly ask: string;
  readonly row?: { readonly at: number; readonly column: string };
  readonly value: string;
}

export const hash: (text: string) => string = short;

export const boxName = ({ part, ask, row, value }: BoxName): string =>
  [`_h${part}`, ask, ...(row ? [String(row.at), row.column] : []), value].join('_');

/** What a name says; nothing where it is not that of a box. */
export function readBoxName(name: string): BoxName | undefined {
  const found = /^_h([a-z\d]{1,7})_([a-z\d]{1,7})(?:_(\d{1,4})_([a-z\d]{1,7}))?_([a-z\d]{1,7})$/u.exec(name);
  if (!found) return undefined;
  const [, part = '', ask = '', at, column, value = ''] = found;
  return { part, ask, value, ...(at !== undefined && column !== undefined && { row: { at: Number(at), column } }) };
}

/** What an answer says as a short hash: two that differ in white space alone, or in how a date or an amount is written, are the same. */
export function hashOfAnswer(text: string, kind: CellKind): string {
  if (kind === 'lines')
    return hash(
      text
        .split('\n')
        .map(inOneLine)
        .filter(line => line !== '')
        .join('\n'),
    );
  return hash(kind === 'text' ? inOneLine(text) : sayingOf(inOneLine(text), kind));
}

/** The day that an answer is, where it is one. */
export function dayIn(text: string): string | undefined {
  const value = cellValue(text, 'date');
  return typeof value === 'object' ? value.day : undefined;
}
