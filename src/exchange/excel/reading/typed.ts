import { writeDay } from '../../../plan/time/calendar.ts';
import type { CellKind } from '../sheet.ts';
import { cellValue, plain, type Value } from '../value.ts';

/** A value of a cell as people type it in a plan, in the manner of what stood there, or else of what stands in the same column. */
export function typed(value: Value | undefined, kind: CellKind, manners: readonly string[]): string {
  if (value === undefined) return '';
  if (typeof value === 'object')
    return dayLike(
      value.day,
      manners.find(manner => typeof cellValue(manner, 'date') === 'object'),
    );
  if (typeof value === 'string') return plain(value);
  const isMoney = kind === 'amount';
  const manner = manners.find(text => typeof cellValue(text, isMoney ? 'amount' : 'count') === 'number');
  return numberLike(isMoney ? Math.round(value * 100) / 100 : Number(value.toPrecision(12)), kind, manner);
}

function dayLike(day: string, manner = ''): string {
  if (/^\d{4}-\d{2}-\d{2}$/u.test(manner.trim())) return day;
  const written = writeDay(day, 'da');
  const isUnpadded = /^[1-9]\.|^\d+\.[1-9]\./u.test(manner.trim());
  return isUnpadded ? written.replace(/\b0(?=\d\.)/gu, '') : written;
}

function numberLike(number: number, kind: CellKind, manner = ''): string {
  const [whole = '', ...parts] = String(Math.abs(number)).split('.');
  const decimals = parts[0]?.padEnd(kind === 'amount' ? 2 : 0, '0');
  const isPlain =
    kind === 'text' ||
    kind === 'lines' ||
    /\d{4}/u.test(manner) ||
    (kind === 'count' && manner === '' && number < 10_000);
  const grouped = isPlain ? whole : whole.replace(/\B(?=(?:\d{3})+$)/gu, '.');
  const [after = ''] = /(?: ?kr\.?)?$/u.exec(manner) ?? [];
  return `${number < 0 ? '-' : ''}${grouped}${decimals === undefined ? '' : `,${decimals}`}${after}`;
}

/** A value as it surely is meant: an amount as the English write it, and a year or a day that is only a number in its cell; any other as it is. */
export function asMeant(value: Value | undefined, kind: CellKind): Value | undefined {
  if (kind === 'date' && typeof value === 'number') return dateOf(value);
  if (kind !== 'amount' || typeof value !== 'string') return value;
  const text = value.trim();
  const isEnglish = /^\d{1,3}(?:,\d{3})+\.\d{1,2}$|^\d{1,3}(?:,\d{3}){2,}$/u.test(text);
  return isEnglish ? Number(text.replaceAll(',', '')) : value;
}

/** Days are counted from 30 December 1899 in workbooks; those of this century up to 2079 have these numbers. */
function dateOf(number: number): Value {
  const isDay = Number.isInteger(number) && number >= 36_526 && number < 65_746;
  if (isDay) return { day: new Date(Date.UTC(1899, 11, 30 + number)).toISOString().slice(0, 10) };
  return String(number).replace('.', ',');
}
