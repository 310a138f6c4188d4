import { describe, expect, test } from 'vitest';
import { waiversIn } from '../../src/document/waivers.ts';

describe('comments that ask a rule to be silent', () => {
  test.each<readonly [string, readonly (readonly [line: number, codes: string, reason: string])[]]>([
    ['a: b # helhed: ignorer HP506 fordi den slutter med planen', [[1, 'HP506', 'den slutter med planen']]],
    ['# helhed: ignorer HP506 fordi den slutter\na: b', [[2, 'HP506', 'den slutter']]],
    ['# helhed: ignorer HP506 fordi den slutter\n\n  # og mere\na: b', [[4, 'HP506', 'den slutter']]],
    ['a: b # helhed: ignore HP506 because it ends', [[1, 'HP506', 'it ends']]],
    [
      'a: b # Helhed : Ignorer hp506, HP504 og HP502: det aftales i maj',
      [[1, 'HP506 HP504 HP502', 'det aftales i maj']],
    ],
    ['a: b # helhed: ignorer HP506 – den slutter', [[1, 'HP506', 'den slutter']]],
    ['a: b # helhed: HP506 fordi den slutter', [[1, 'HP506', 'den slutter']]],
    ['a: b # helhed: ignorer HP506', [[1, 'HP506', '']]],
    ['a: b # helhed: ignorer HP506 fordi', [[1, 'HP506', '']]],
    ['a: b # helhed: ignorer fordi den slutter', [[1, '', 'den slutter']]],
    ['a: b # helhed: ignorer HP506 fordi det er aftalt # og mere', [[1, 'HP506', 'det er aftalt']]],
    ['a: b\r\n# helhed: ignorer HP506 fordi det er aftalt\r\nc: d\r\n', [[3, 'HP506', 'det er aftalt']]],
    ['# helhed: ignorer HP506 fordi det er aftalt', [[1, 'HP506', 'det er aftalt']]],
    ['a: "b # helhed: ignorer HP506 fordi det er aftalt"', []],
    ['a: |\n  b # helhed: ignorer HP506 fordi det er aftalt\n', []],
    ['a: b# helhed: ignorer HP506 fordi det er aftalt', []],
    ['a: b # helhed er godt\n# vi bruger helhed: det er nemt', []],
    ['a: b', []],
  ])('%j', (text, expected) => {
    expect(waiversIn(text).map(({ line, codes, reason }) => [line, codes.join(' '), reason])).toEqual(expected);
  });

  test('each says where it stands', () => {
    expect(waiversIn('æ: 👍 # helhed: ignorer HP506').map(({ range }) => range)).toEqual([
      { start: { line: 1, column: 7 }, end: { line: 1, column: 30 } },
    ]);
  });
});
