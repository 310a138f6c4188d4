import { expect, test } from 'vitest';
import { submitted } from './plans.ts';

/** The amounts of some who pay, and the amounts as they stand in the submission, with the sum last when there is one. */
const written = (unit: string, amounts: readonly string[]): readonly string[] => {
  const lines = amounts.map((beløb, at) => ({ kilde: `Kilde ${at + 1}`, beløb }));
  const markdown = submitted(JSON.stringify({ budget: { enhed: unit, finansiering: lines } }));
  return [...markdown.matchAll(/^\| (?:Kilde \d|\*\*I alt\*\*) \| ([^|]*?) \|/gmu)].map(([, amount = '']) =>
    amount.replaceAll('*', ''),
  );
};

test.each<readonly [unit: string, amounts: readonly string[], written: readonly string[]]>([
  ['kr.', ['1.000.000', '500000', '0,5 mio. kr.'], ['1.000.000 kr.', '500.000 kr.', '500.000 kr.', '2.000.000 kr.']],
  ['kr.', ['1.000,50', '0,25'], ['1.000,50 kr.', '0,25 kr.', '1.000,75 kr.']],
  ['kr.', ['0,10', '0,20'], ['0,10 kr.', '0,20 kr.', '0,30 kr.']],
  ['kr.', ['1.234,567', '1.000'], ['1.234,567', '1.000 kr.']],
  ['kr.', ['ca. 500.000', '1.000'], ['ca. 500.000', '1.000 kr.']],
  ['mio. kr.', ['1,255', '2,5'], ['1,255', '2,5', '3,755']],
  ['mio. kr.', ['0,1', '0,2'], ['0,1', '0,2', '0,3']],
  ['1.000 kr.', ['1.250', '750'], ['1.250', '750', '2.000']],
  ['1.000 kr.', ['1.250,5', 'ca. 750'], ['1.250,5', 'ca. 750']],
])('in %s, %j stand as %j', (unit, amounts, expected) => {
  expect(written(unit, amounts)).toEqual(expected);
});
