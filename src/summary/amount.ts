import type { Text } from '../language.ts';
import { writeAmount } from '../plan/money/amount.ts';
import { least, type Money } from '../plan/money/money.ts';

/** Whether an amount is known to what its notation leaves open, so that a share can be made of it. */
export const isExact = ({ precision, open, isRange }: Money) => !open && !isRange && Number.isFinite(precision);

/** An amount as far as it is known: `ca. 500.000 kr.`, `fra 1.000.000 kr. til 2.000.000 kr.`. */
export function written(money: Money): Text {
  const { kroner, open, precision } = money;
  const isRange = money.isRange === true && Number.isFinite(precision);
  const from = inWords(isRange ? least(money) : kroner);
  if (isExact(money)) return from;
  if (kroner === 0)
    return open ? { da: 'beløb ikke nævnt', en: 'no amount given' } : { da: 'kan ikke læses', en: 'cannot be read' };
  if (open) return { da: `mindst ${from.da}`, en: `at least ${from.en}` };
  if (!isRange) return { da: `ca. ${from.da}`, en: `about ${from.en}` };
  const to = inWords(kroner + precision);
  return { da: `fra ${from.da} til ${to.da}`, en: `from ${from.en} to ${to.en}` };
}

const inWords = (kroner: number): Text => ({ da: writeAmount(kroner, 'da'), en: writeAmount(kroner, 'en') });
