import { expect, test } from 'vitest';
import { distanceWords } from '../../src/progress/distance-words.ts';
import { progress } from '../../src/progress/progress.ts';
import { planUnderWay } from './plan.ts';

/** A criterion as it is on a day, from what is said of it. */
const on = (said: string, day = '2023-11-25') => {
  const plan = planUnderWay(`succeskriterier: [{ måling: Tælling, ${said} }]`);
  const [only] = progress(plan, day, 'da').criteria;
  if (!only) throw new Error('no criterion');
  return only;
};
const field = (from: string, to: string, now: string) =>
  `kriterium: K, udgangspunkt: ${from}, måltal: ${to}, resultater: [{ resultat: ${now} }]`;

test.each([
  [field('18 unge (2020)', '60 unge', '41 unge'), 54, '54 % af vejen'],
  [field('38 %', '25 %', '30 %'), 61, '61 % af vejen'],
  [field('1.200', '900', '900'), 100, 'Måltallet er nået'],
  [field('0', '100', '118'), 118, 'Over måltallet: 118 % af vejen'],
  [field('0', '1.000', '3'), 0, 'under 1 % af vejen'],
  [field('0', '1.000', '999'), 99, '99 % af vejen'],
  [field('40', '60', '40'), 0, 'Som ved udgangspunktet'],
  [field('40', '60', '39'), -5, 'Den forkerte vej: længere fra målet end ved udgangspunktet'],
  [field('38 %', '25 %', '40 %'), -16, 'Den forkerte vej: længere fra målet end ved udgangspunktet'],
  [`enhed: unge, ${field('18', '60', '39 unge')}`, 50, '50 % af vejen'],
  [`enhed: procent, ${field('40 %', '60', '50')}`, 50, '50 % af vejen'],
  ['kriterium: Andelen stiger fra 42 % i 2021 til 52 %, resultater: [{ resultat: 47 % }]', 50, '50 % af vejen'],
])('%s is %i per cent', (said, percent, words) => {
  const criterion = on(said);
  expect(criterion.distance).toMatchObject({ kind: 'known', percent });
  expect(distanceWords(criterion, 'da')).toBe(words);
});

test.each([
  ['kriterium: K, udgangspunkt: 1, måltal: 2', 'notMeasured'],
  ['kriterium: K, måltal: 60 unge, resultater: [{ resultat: 41 unge }]', 'noBaseline'],
  ['kriterium: K, udgangspunkt: 60 unge, resultater: [{ resultat: 41 unge }]', 'noTarget'],
  [field('få', '60', '41'), 'notNumbers'],
  [field('18', '60', '41 ud af 50'), 'notNumbers'],
  [field('18 unge', '60 unge', '41 %'), 'differentUnits'],
  [field('18', '60', '41 %'), 'differentUnits'],
  [field('18 unge', '60 familier', '41 unge'), 'differentUnits'],
  [field('60', '60', '41'), 'sameFigures'],
])('%s is not counted', (said, why) => expect(on(said).distance).toEqual({ kind: 'unknown', why }));

test.each([
  ['2023-11-25', '41 unge', 2],
  ['2023-01-01', '29 unge', 1],
  ['2021-12-01', null, 0],
])('on %s the latest measurement is %s', (day, result, measurements) => {
  const criterion = on(
    'kriterium: K, resultater: [{ dato: 30.9.2023, resultat: 41 unge }, "31.12.2022: 29 unge"]',
    day,
  );
  expect([criterion.latest?.result ?? null, criterion.measurements]).toEqual([result, measurements]);
});
