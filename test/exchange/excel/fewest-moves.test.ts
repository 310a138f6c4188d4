import { expect, test } from 'vitest';
import { longestRise } from '../../../src/exchange/excel/reading/fewest-moves.ts';

test.each<[what: string, numbers: number[], stays: number[]]>([
  ['nothing', [], []],
  ['all in order', [0, 1, 2, 3], [0, 1, 2, 3]],
  ['the first put last', [1, 2, 3, 0], [0, 1, 2]],
  ['the last put first', [3, 0, 1, 2], [1, 2, 3]],
  ['two that change places', [0, 2, 1, 3], [0, 2, 3]],
  ['all turned round', [2, 1, 0], [2]],
])('%s: the most that can stay do', (_, numbers, stays) => {
  expect([...longestRise(numbers)].sort()).toEqual(stays);
});
