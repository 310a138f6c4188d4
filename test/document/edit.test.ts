import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, type Edit, withoutClashes } from '../../src/document/edit.ts';
import { lineTable } from '../../src/document/range.ts';

const edit = (text: string, from: number, to: number, instead: string): Edit => {
  const at = lineTable(text);
  return { range: { start: at(from), end: at(to) }, text: instead };
};

describe('edits change what they say and nothing else', () => {
  test.each<readonly [string, string, readonly (readonly [number, number, string])[], string]>([
    ['nothing to do', 'a: b', [], 'a: b'],
    ['a word', 'a: b\nc: d', [[3, 4, 'x y']], 'a: x y\nc: d'],
    ['in any order', 'abc', [[2, 3, 'z'], [0, 1, 'x']], 'xbz'], // biome-ignore format: a line for each
    ['put in', 'abc', [[1, 1, '"'], [3, 3, '"']], 'a"bc"'], // biome-ignore format: a line for each
    ['put in before what is changed', 'abc', [[1, 2, "''"], [1, 1, "'"]], "a'''c"], // biome-ignore format: a line for each
    ['taken out', 'a\nb\n', [[1, 3, '']], 'a\n'],
    ['over a line end', 'a\r\nb\r\n', [[0, 1, 'x'], [3, 4, 'y']], 'x\r\ny\r\n'], // biome-ignore format: a line for each
    ['beyond the basic letters', '👩‍👧 æ\u030a', [[6, 7, 'ø']], '👩‍👧 ø\u030a'],
  ])('%s', (_, text, cuts, expected) => {
    expect(
      applyEdits(
        text,
        cuts.map(([from, to, instead]) => edit(text, from, to, instead)),
      ),
    ).toBe(expected);
  });

  const line = fc.constantFrom('a', 'mål: x', '', '  - ”æ” # b', 'c\r', '👩‍👧', 'e\u0301');
  const edited = fc
    .array(line, { minLength: 1, maxLength: 6 })
    .map(lines => lines.join('\n'))
    .chain(text =>
      fc.record({
        text: fc.constant(text),
        cuts: fc.array(fc.tuple(fc.nat(text.length), fc.nat(text.length), fc.constantFrom('', 'x', '\n', '"')), {
          maxLength: 8,
        }),
      }),
    );

  test('of any edits, those that are apart can be made, and every letter outside them stays', () => {
    fc.assert(
      fc.property(edited, ({ text, cuts }) => {
        const all = cuts.map(([one, other, instead]) => ({
          from: Math.min(one, other),
          to: Math.max(one, other),
          instead,
          edits: [edit(text, Math.min(one, other), Math.max(one, other), instead)],
        }));
        const apart = [...withoutClashes(all)].sort((a, b) => a.from - b.from || a.to - b.to);
        let expected = '';
        let at = 0;
        for (const { from, to, instead } of apart) {
          expected += text.slice(at, from) + instead;
          at = to;
        }
        expect(
          applyEdits(
            text,
            apart.flatMap(({ edits }) => edits),
          ),
        ).toBe(expected + text.slice(at));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('edits that overlap are refused', () => {
  const text = 'abcdef';
  test.each([
    ['the same letters', [0, 3], [2, 4]],
    ['one in the other', [0, 6], [2, 3]],
    ['both put in at one place', [2, 2], [2, 2]],
    ['twice the same', [1, 2], [1, 2]],
  ] as const)('%s', (_, one, other) => {
    const edits = [edit(text, one[0], one[1], 'x'), edit(text, other[0], other[1], 'y')];
    expect(() => applyEdits(text, edits)).toThrow(RangeError);
    const [first, second] = edits.map(edit => ({ edits: [edit] }));
    expect(withoutClashes([first!, second!])).toEqual([first]);
    expect(withoutClashes([second!, first!])).toEqual([second]);
  });

  test('and so is a place that the text does not have', () => {
    const at = (line: number, column: number): Edit => ({
      range: { start: { line, column }, end: { line, column } },
      text: 'x',
    });
    for (const place of [at(0, 1), at(3, 1), at(1, 9), at(1, 0)]) expect(() => applyEdits('a\nb', [place])).toThrow();
  });

  test('of edits that come together, all or none are made', () => {
    const quotes = { edits: [edit(text, 1, 1, '"'), edit(text, 4, 4, '"')] };
    const inner = { edits: [edit(text, 2, 2, "'"), edit(text, 4, 4, "'")] };
    const apart = { edits: [edit(text, 5, 6, 'x')] };
    expect(withoutClashes([quotes, inner, apart, { edits: [] }, {}])).toEqual([quotes, apart]);
  });
});
