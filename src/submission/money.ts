import type { Text } from '../language.ts';
import { readAmount, readExactAmount, readUnit, writeAmount } from '../plan/money/amount.ts';
import type { Manuscript } from './manuscript.ts';

/** How the amounts of a budget are written and added up. */
export interface Money {
  /** An amount as people read it, or the text as it is written when it is not an amount. */
  write(text: string): string;
  /** The sum, when there are amounts and all of them can be read. */
  sum(texts: readonly string[]): number | undefined;
  writeSum(sum: number): string;
}

/** Amounts in kroner; or, when the budget says that it counts in thousands or millions, as they are written. */
export function moneyIn({ language }: Manuscript, unit: string | undefined): Money {
  const inKroner = unit === undefined || readUnit(unit) === 1;
  const read = inKroner ? readExactAmount : readNumber;
  const digits = new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB', { maximumFractionDigits: 6 });
  return {
    write(text) {
      const kroner = inKroner ? readExactAmount(text) : undefined;
      return kroner === undefined ? text : writeAmount(kroner, language);
    },
    sum(texts) {
      const amounts = texts.map(read);
      const known = amounts.filter(amount => amount !== undefined);
      if (known.length === 0 || known.length < amounts.length) return undefined;
      return known.reduce((sum, amount) => sum + amount, 0);
    },
    writeSum: sum => (inKroner ? writeAmount(sum, language) : digits.format(sum)),
  };
}

/** A number as it stands in a budget that counts in millions: `1,255`, with all its decimals. */
function readNumber(text: string): number | undefined {
  const isNumber = /^-?[\d. ]+(?:,\d{1,6})?$/u.test(text) && readAmount(text) !== undefined;
  return isNumber ? Number(text.replace(/[. ]/gu, '').replace(',', '.')) : undefined;
}

/** What the last row of a table of amounts is called. */
export const total: Text = { da: 'I alt', en: 'Total' };
