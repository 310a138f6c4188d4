import { expect, test } from 'vitest';
import { readAmount, writeAmount } from '../../src/plan/amount.ts';

test.each<readonly [string, number | undefined]>([
  ['250.000', 250_000],
  ['1.250.000', 1_250_000],
  ['1250000', 1_250_000],
  ['1 250 000', 1_250_000],
  ['1.250.000 kr.', 1_250_000],
  ['kr. 1.250.000', 1_250_000],
  ['531.420 kr.', 531_420],
  ['500,-', 500],
  ['1.250,50', 1250.5],
  ['1,25 mio. kr.', 1_250_000],
  ['6,0 mio. kr.', 6_000_000],
  ['10,08 mio. kr.', 10_080_000],
  ['2 mio. kr.', 2_000_000],
  ['3 millioner kroner', 3_000_000],
  ['1.250 t.kr.', 1_250_000],
  ['1.250 tkr.', 1_250_000],
  ['-5.000', -5000],
  ['0', 0],
  ['ca. 3,9 mio. kr.', undefined],
  ['250.00', undefined],
  ['12.34.567', undefined],
  ['mange penge', undefined],
  ['1.000.000 og 2.000.000', undefined],
  ['', undefined],
])('%s is read as %s', (text, kroner) => {
  expect(readAmount(text)).toBe(kroner);
});

test.each([
  [1_234_567, 'da', '1.234.567 kr.'],
  [1_234_567, 'en', 'DKK 1,234,567'],
  [1250.5, 'da', '1.250,50 kr.'],
  [0, 'da', '0 kr.'],
] as const)('%s is written in %s as %s', (kroner, language, written) => {
  expect(writeAmount(kroner, language)).toBe(written);
});
