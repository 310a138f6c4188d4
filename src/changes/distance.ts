import type { Text } from '../language.ts';
import { readAmount, writeAmount } from '../plan/money/amount.ts';
import { readDate } from '../plan/time/calendar.ts';

/** How much more or less an amount is than another; nothing where one of them is no single amount. */
export function amountBetween(old: string, now: string): Text | undefined {
  const [from, to] = [readAmount(old), readAmount(now)];
  if (from === undefined || to === undefined || from === to) return undefined;
  const kroner = Math.round(Math.abs(to - from) * 100) / 100;
  return to > from
    ? { da: `${writeAmount(kroner, 'da')} mere`, en: `${writeAmount(kroner, 'en')} more` }
    : { da: `${writeAmount(kroner, 'da')} mindre`, en: `${writeAmount(kroner, 'en')} less` };
}

/** How much later or sooner a day is than another; of other times only which comes first, where that is sure. */
export function timeBetween(old: string, now: string): Text | undefined {
  const [from, to] = [readDate(old), readDate(now)];
  if (typeof from !== 'object' || typeof to !== 'object') return undefined;
  const isLater = to.from > from.from && to.to > from.to;
  if (!isLater && !(to.from < from.from && to.to < from.to)) return undefined;
  const direction = isLater ? { da: 'senere', en: 'later' } : { da: 'tidligere', en: 'sooner' };
  if (from.precision !== to.precision || !['day', 'month'].includes(from.precision)) return direction;
  const length = lengthBetween(from.from, to.from);
  if (length === undefined) return direction;
  return { da: `${length.da} ${direction.da}`, en: `${length.en} ${direction.en}` };
}

/** How many days are counted; of more nobody has a picture. */
const mostDays = 60;

/** Whole months where the day of the month is the same, else days where they are few. */
function lengthBetween(one: string, other: string): Text | undefined {
  const [first, last] = one < other ? [one, other] : [other, one];
  const [from, to] = [first, last].map(iso => iso.split('-').map(Number)) as [number[], number[]];
  const months = ((to[0] ?? 0) - (from[0] ?? 0)) * 12 + (to[1] ?? 0) - (from[1] ?? 0);
  const isEnd = [first, last].every(iso => iso.slice(8) === lastDayOf(iso));
  if (months > 0 && (from[2] === to[2] || isEnd)) {
    const [years, rest] = [Math.floor(months / 12), months % 12];
    const said = [
      ...(years === 0 ? [] : [{ da: `${years} år`, en: years === 1 ? '1 year' : `${years} years` }]),
      ...(rest === 0
        ? []
        : [{ da: rest === 1 ? '1 måned' : `${rest} måneder`, en: rest === 1 ? '1 month' : `${rest} months` }]),
    ];
    return { da: said.map(({ da }) => da).join(' og '), en: said.map(({ en }) => en).join(' and ') };
  }
  const days = Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000);
  if (days > mostDays) return undefined;
  return { da: days === 1 ? '1 dag' : `${days} dage`, en: days === 1 ? '1 day' : `${days} days` };
}

const lastDayOf = (iso: string) =>
  String(new Date(Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), 0)).getUTCDate());
