import { readAmount } from '../plan/money/amount.ts';
import { readShare } from '../plan/money/payments.ts';
import { readDate } from '../plan/time/calendar.ts';
import { isThing, type Value } from './thing.ts';

const dates = ['dato', 'start', 'slut', 'frist', 'fra', 'til', 'godkendt', 'ajourført', 'hvornår'];
const counts = ['boliger', 'beboere', 'antal', 'sider'];
const amounts = ['beløb', 'i_alt'];
const divided = ['år', 'kilder', 'områder'];

/** Whether a field holds an amount: by its own name, or by that of the field which divides an amount. */
export const isAmount = (field: string, within: string) => amounts.includes(field) || divided.includes(within);

/** Whether a field holds a date. */
export const isDate = (field: string) => dates.includes(field);

/**
 * What a value says, as a key: the same for the same date, amount, share, count or words, however they are written. What leaves
 * room (`ca. 500.000`, `forventet 2022`) is the same only in the same words.
 */
export function meaningOf(value: Value, within = ''): string {
  if (!isThing(value)) return meaningOfText(value.field, value.text, within);
  const fields = [...value.fields].map(([field, values]) => [field, values.map(one => meaningOf(one, value.field))]);
  return JSON.stringify(fields.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)));
}

/** A text without what makes no difference: the way letters are composed, and spaces and line breaks. */
export const plainly = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

function meaningOfText(field: string, text: string, within: string): string {
  const said = plainly(text);
  if (isAmount(field, within)) {
    const kroner = readAmount(said);
    if (kroner !== undefined) return `= ${kroner}`;
  }
  const share = field === 'andel' ? readShare(said) : undefined;
  if (share !== undefined) return `= ${share.percent} %`;
  if (counts.includes(field) && /^\d{1,3}(?:[. ]\d{3})+$|^\d+$/u.test(said)) return `= ${said.replace(/[. ]/gu, '')}`;
  return (isDate(field) ? dayOrMonth(said) : undefined) ?? said;
}

/** A date that is a day, a month in words or figures, or a year alone. */
function dayOrMonth(said: string): string | undefined {
  if (!/^(?:den |d\. )?[\d\s./-]*(?:\p{L}+ \d{4})?$/u.test(said)) return undefined;
  const span = readDate(said);
  if (typeof span !== 'object' || (/\p{L}/u.test(said) && !['day', 'month'].includes(span.precision))) return undefined;
  return `${span.from}/${span.to}`;
}
