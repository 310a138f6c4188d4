import type { Text } from '../language.ts';
import { readMoney, writeAmount } from '../plan/money/amount.ts';
import { least, type Money } from '../plan/money/money.ts';
import { readDate, readPeriod, writeDay } from '../plan/time/calendar.ts';

/** How a date is understood: `31.12.2026`, or the days that it lies between. */
export function dateReadAs(text: string, as: 'dato' | 'periode'): Text | undefined {
  const span = as === 'periode' ? readPeriod(text) : readDate(text);
  if (!span || span === 'impossible') return undefined;
  const { from, to } = span;
  return from === to
    ? { da: writeDay(from, 'da'), en: writeDay(from, 'en') }
    : { da: `${writeDay(from, 'da')} – ${writeDay(to, 'da')}`, en: `${writeDay(from, 'en')} – ${writeDay(to, 'en')}` };
}

/** How an amount is understood, that counts in so many kroner: `1.234.567 kr.`, `ca. 500.000 kr.`, or what it lies between. */
export function amountReadAs(text: string, unit: number | undefined): Text | undefined {
  const money = readMoney(text, unit ?? Number.NaN);
  return money && !Number.isNaN(money.kroner) ? moneyInWords(money) : undefined;
}

/** Money in words, as far as it is known; nothing where it may be anything. */
export function moneyInWords({ kroner, precision, open, isRange }: Money): Text | undefined {
  if (open) return undefined;
  const said = (kroner: number): Text => ({ da: writeAmount(kroner, 'da'), en: writeAmount(kroner, 'en') });
  if (precision === Number.POSITIVE_INFINITY) {
    if (kroner === 0) return undefined;
    const about = said(kroner);
    return { da: `ca. ${about.da}`, en: `about ${about.en}` };
  }
  if (!isRange) return said(kroner);
  const [from, to] = [said(least({ kroner, precision, open })), said(kroner + precision)];
  return { da: `${from.da} – ${to.da}`, en: `${from.en} – ${to.en}` };
}
