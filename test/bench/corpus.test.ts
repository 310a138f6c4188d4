import { describe, expect, test } from 'vitest';
import { check, examine } from '../../src/check.ts';
import { plan, planOf, withTenGaps } from './corpus.js';

const numbers = [0, 1, 2, 3, 4, 5, 6, 7];

describe('the plans that are measured with', () => {
  test.each(numbers)('plan %i has no gap, and is the same each time', number => {
    expect(check(plan(number))).toEqual([]);
    expect(plan(number)).toBe(plan(number));
  });

  test('are of the size of most plans, and no two are the same', () => {
    const texts = numbers.map(plan);
    for (const text of texts) expect(Math.abs(Buffer.byteLength(text) - 28_000)).toBeLessThan(1000);
    expect(new Set(texts).size).toBe(numbers.length);
  });

  test('has one with ten gaps', () => {
    expect(check(withTenGaps)).toHaveLength(10);
  });

  test('has one with as many activities as is asked for', () => {
    const { plan: read } = examine(planOf(100)).reading;
    const written = read.indsatsområder?.flatMap(({ aktiviteter = [] }) => aktiviteter);
    expect(written?.filter(activity => !('se' in activity))).toHaveLength(100);
  });
});
