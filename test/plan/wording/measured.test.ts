import { expect, test } from 'vitest';
import { changeIn, measuredIn } from '../../../src/plan/wording/measured.ts';

test.each([
  ['41 unge', 41, 'unge'],
  ['41', 41, ''],
  ['18 unge (2020)', 18, 'unge'],
  ['38 % (2020)', 38, '%'],
  ['38,5 procent', 38.5, '%'],
  ['1.250 beboere', 1250, 'beboere'],
  ['mindst 60', 60, ''],
  ['-3', -3, ''],
  ['38 % i 2020', 38, '%'],
  ['42 pct.', 42, '%'],
])('»%s« is one number', (text, number, unit) => expect(measuredIn(text)).toEqual({ number, unit }));

test.each([
  '42 ud af 60',
  '41 unge og 12 voksne',
  'omtrent halvdelen',
  '10-12',
  '3.5',
  '',
  '1/2',
  '12 unge i fast job',
])('»%s« is no plain number', text => expect(measuredIn(text)).toBeUndefined());

test.each([
  ['Andelen af trygge stiger fra 42 % til 55 %', 42, 55, '%'],
  ['Ledigheden falder fra 38 % i 2020 til 25 % i 2024', 38, 25, '%'],
  ['Fra 12 til 30 unge får job', 12, 30, 'unge'],
  ['Antallet falder fra ca. 1.200 (2021) til højst 900', 1200, 900, ''],
])('»%s« tells both ends', (text, from, to, unit) =>
  expect(changeIn(text)).toEqual([
    { number: from, unit },
    { number: to, unit },
  ]),
);

test.each(['Fra 2020 til 2024 får 60 unge job', 'For unge fra 13 til 17 år', 'Flere unge i job'])(
  '»%s« tells no change',
  text => expect(changeIn(text)).toBeUndefined(),
);
