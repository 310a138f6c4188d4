import { expect, test } from 'vitest';
import { readAmount, readExactAmount, readMoney, readUnit, writeAmount } from '../../../src/plan/money/amount.ts';

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

test.each<readonly [string, number | undefined]>([
  ['1.234,56', 1234.56],
  ['1,25 mio. kr.', 1_250_000],
  ['0,500 t.kr.', 500],
  ['000123', 123],
  ['0', 0],
  ['1.234,567', undefined],
  ['0,005', undefined],
  ['1,234567891 mio. kr.', undefined],
  ['12345678901234567890', undefined],
  ['ca. 500', undefined],
])('%s is %s to the øre', (text, kroner) => {
  expect(readExactAmount(text)).toBe(kroner);
});

test.each([
  [1_234_567, 'da', '1.234.567 kr.'],
  [1_234_567, 'en', 'DKK 1,234,567'],
  [1250.5, 'da', '1.250,50 kr.'],
  [0, 'da', '0 kr.'],
] as const)('%s is written in %s as %s', (kroner, language, written) => {
  expect(writeAmount(kroner, language)).toBe(written);
});

test.each<readonly [text: string, kroner: number, precision: number]>([
  ['1.250.000', 1_250_000, 0],
  ['1 250 000 kr.', 1_250_000, 0],
  ['1.250.000,-', 1_250_000, 0],
  ['1.250.000.-', 1_250_000, 0],
  ['1.250.000 kr. i alt', 1_250_000, 0],
  ['1.250,50', 1250.5, 0],
  ['13,6 mio. kr.', 13_600_000, 50_000],
  ['10,08 mio. kr.', 10_080_000, 5000],
  ['8 mio', 8_000_000, 500_000],
  ['1.250 t.kr.', 1_250_000, 500],
  ['250 tusinde kr.', 250_000, 500],
  ['ti millioner kroner', 10_000_000, 500_000],
  ['en halv million', 500_000, 50_000],
  ['200.000 + 50.000', 250_000, 0],
  ['500.000 - 600.000', 550_000, 50_000],
  ['1-2 mio. kr.', 1_500_000, 1_000_000],
  ['mellem 1 og 2 mio. kr.', 1_500_000, 1_000_000],
  ['ca. 500.000', 500_000, Number.POSITIVE_INFINITY],
  ['knap 3 mio. kr.', 3_000_000, Number.POSITIVE_INFINITY],
  ['op til 100.000 kr.', 100_000, Number.POSITIVE_INFINITY],
  ['300.000 kr. til løn', 300_000, Number.POSITIVE_INFINITY],
  ['-5.000', -5000, 0],
  ['−5.000', -5000, 0],
  ['0', 0, 0],
  ['ingen', 0, 0],
])('%s is so much, and so exact', (text, kroner, precision) => {
  expect(readMoney(text)).toMatchObject({ kroner, precision, open: false });
});

test.each([
  ['7.5 mio'],
  ['2,5 mio. pr. år'],
  ['200.000 kr. årligt'],
  ['250.00'],
  ['1,250,000'],
  ['250.000 kr. i 2022 og 300.000 kr. i 2023'],
  [`1${'.000'.repeat(50)}`],
])('%s is no amount that anybody can be sure of', text => {
  expect(readMoney(text)).toBeUndefined();
});

test.each<readonly [text: string, unit: string, kroner: number, precision: number]>([
  ['13.680', '1.000 kr.', 13_680_000, 500],
  ['500', 't.kr.', 500_000, 500],
  ['13,6', 'mio. kr.', 13_600_000, 50_000],
  ['848.000 kr.', '1.000 kr.', 848_000, 0],
  ['1,2 mio.', '1.000 kr.', 1_200_000, 50_000],
  ['1.200', 'kr.', 1200, 0],
])('%s in a budget that counts in %s', (text, unit, kroner, precision) => {
  expect(readMoney(text, readUnit(unit))).toEqual({ kroner, precision, open: false });
});

test.each([
  ['kr.', 1],
  ['hele kroner', 1],
  ['DKK', 1],
  ['1.000 kr.', 1000],
  ['1000 kr', 1000],
  ['i tusinde kr.', 1000],
  ['t.kr.', 1000],
  ['tkr', 1000],
  ['mio. kr.', 1e6],
  ['millioner', 1e6],
  ['euro', undefined],
] as const)('%s is a unit of %s kroner', (text, unit) => {
  expect(readUnit(text)).toBe(unit);
});
