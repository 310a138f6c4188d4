import { expect, test } from 'vitest';
import { amountBetween, timeBetween } from '../../src/changes/distance.ts';

test.each<readonly [string, string, string | undefined]>([
  ['760.000', '800.000 kr.', '40.000 kr. mere'],
  ['1,25 mio. kr.', '1.000.000', '250.000 kr. mindre'],
  ['1.000,50', '1.001', '0,50 kr. mere'],
  ['500.000', '500000 kr.', undefined],
  ['ca. 500.000', '600.000', undefined],
])('from %s to %s: %s', (old, now, words) => {
  expect(amountBetween(old, now)?.da).toBe(words);
});

test.each<readonly [string, string, string | undefined]>([
  ['2023-02-01', '1.4.2023', '2 måneder senere'],
  ['30.09.2026', '31.12.2026', '3 måneder senere'],
  ['31.12.2026', '30.09.2026', '3 måneder tidligere'],
  ['1.1.2022', '1.1.2023', '1 år senere'],
  ['1.7.2017', '1.9.2021', '4 år og 2 måneder senere'],
  ['1.1.2022', '15.1.2022', '14 dage senere'],
  ['2.1.2022', '1.1.2022', '1 dag tidligere'],
  ['15.6.2022', '1.3.2024', 'senere'],
  ['juni 2024', 'august 2024', '2 måneder senere'],
  ['2024', '2025', 'senere'],
  ['1. kvartal 2024', 'februar 2024', undefined],
  ['snart', '1.1.2024', undefined],
])('from %s to %s: %s', (old, now, words) => {
  expect(timeBetween(old, now)?.da).toBe(words);
});
