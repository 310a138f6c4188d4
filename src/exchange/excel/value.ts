import { readExactAmount } from '../../plan/money/amount.ts';
import { readDate } from '../../plan/time/calendar.ts';
import type { CellKind } from './sheet.ts';

/** What stands in a cell of a workbook: a text, a number, or a day as `2026-12-31`. */
export type Value = string | number | { readonly day: string };

/** A text of the plan as a cell has it: as a day or a number where it surely is one, else as it is typed. */
export function cellValue(text: string, kind: CellKind): Value {
  const typed = plain(text);
  if (kind === 'date') return dayIn(typed) ?? typed;
  if (kind === 'amount') return numberIn(typed) ?? typed;
  return kind === 'count' && /^\d/u.test(typed) ? (numberIn(typed) ?? typed) : typed;
}

function dayIn(text: string): Value | undefined {
  const span = readDate(text);
  if (!span || span === 'impossible' || span.from !== span.to) return undefined;
  // The days before are counted wrongly in the programs that the workbook is for.
  return span.from >= '1900-03-01' && span.from <= '9999-12-31' ? { day: span.from } : undefined;
}

/** A number that stands alone, with `kr.` or without. In a budget in thousands what has `kr.` counts in something else than the others. */
function numberIn(text: string): number | undefined {
  if (!/^-?\d[\d.]*(?:,\d{1,2})?(?: ?kr\.?)?$/u.test(text) || /^0\d/u.test(text)) return undefined;
  const number = readExactAmount(text);
  return number !== undefined && Math.abs(number) < 1e13 ? number : undefined;
}

/** A text without what no cell can hold, and with the line ends that cells have. */
export const plain = (text: string): string =>
  text
    .replace(/\r\n?/gu, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufffe\uffff]/gu, '')
    .replace(/[^\S\n]+$/gmu, '')
    .trim();

/** Why a cell has no value that can be read: a formula that has not been worked out, cells that are merged, or an error as it is shown. */
export type Fault = 'formula' | 'merged' | `#${string}`;

/** What stands for the value of a cell that has none. */
export const faulty = (fault: Fault): string => `${faultSign}${fault}`;

/** What is wrong with a value, where anything is. */
export function faultIn(value: Value | undefined): Fault | undefined {
  if (typeof value !== 'string') return undefined;
  const fault = value.startsWith(faultSign) ? value.slice(faultSign.length) : value;
  if (fault !== value && (fault === 'formula' || fault === 'merged')) return fault;
  return (fault !== value || error.test(fault)) && fault.startsWith('#') ? `#${fault.slice(1)}` : undefined;
}

/** A sign that no text of a plan has in a cell. */
const faultSign = '\ufdd0';

/** The errors of Excel in English, as files have them, and in Danish, as CSV may. */
const error =
  /^#(?:REF!|NAME\?|VALUE!|DIV\/0!|N\/A|NULL!|NUM!|SPILL!|CALC!|REFERENCE!|NAVN\?|VÆRDI!|DIVISION\/0!|I\/T|NUL!)$/u;

/** The most letters that a cell can hold. */
export const mostInCell = 32_000;

/** What a value says, so that two that say the same are the same text. */
export function sayingOf(value: Value | undefined, kind: CellKind): string {
  if (value === undefined) return '';
  const read = typeof value === 'string' ? cellValue(value, kind) : value;
  if (typeof read === 'object') return `d${read.day}`;
  return typeof read === 'number' ? `n${read}` : read === '' ? '' : `t${read}`;
}
