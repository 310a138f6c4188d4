import { describe, expect, test } from 'vitest';
import { parse } from '../../src/document/document.ts';
import { bare, bothOf, isClash, merged, textOf } from '../../src/page/merging.ts';

const base = ['titel: Vi', 'område: Parken', 'kommune: Byen', '', 'formål: Tryghed', ''].join('\n');
const mineOf = (from: string, to: string) => base.replace(from, to);
const choosing = (whose: 'mine' | 'theirs', mine: string, theirs: string) =>
  textOf(merged(base, mine, theirs), clash => clash[whose]);

describe('what two have changed, each their own, is put together', () => {
  test.each([
    ['far apart', mineOf('Vi', 'Os'), mineOf('Tryghed', 'Ro'), base.replace('Vi', 'Os').replace('Tryghed', 'Ro')],
    [
      'on lines beside each other',
      mineOf('Vi', 'Os'),
      mineOf('Parken', 'Haven'),
      base.replace('Vi', 'Os').replace('Parken', 'Haven'),
    ],
    ['the same', mineOf('Vi', 'Os'), mineOf('Vi', 'Os'), mineOf('Vi', 'Os')],
    [
      'one has put lines in',
      mineOf('kommune', 'note: x\nkommune'),
      mineOf('Tryghed', 'Ro'),
      base.replace('kommune', 'note: x\nkommune').replace('Tryghed', 'Ro'),
    ],
    [
      'one has taken lines out',
      mineOf('kommune: Byen\n', ''),
      mineOf('Tryghed', 'Ro'),
      base.replace('kommune: Byen\n', '').replace('Tryghed', 'Ro'),
    ],
    ['one has done nothing', base, mineOf('Vi', 'Os'), mineOf('Vi', 'Os')],
  ])('%s', (_, mine, theirs, both) => {
    const pieces = merged(base, mine, theirs);
    expect(pieces.some(isClash)).toBe(false);
    expect(textOf(pieces, () => ['!'])).toBe(both);
  });
});

test('where both have changed the same line, somebody chooses, and all else is put together', () => {
  const mine = mineOf('Vi', 'Os').replace('Tryghed', 'Ro');
  const theirs = mineOf('Vi', 'Dem').replace('Byen', 'Landet');
  expect(merged(base, mine, theirs).filter(isClash)).toEqual([{ mine: ['titel: Os\n'], theirs: ['titel: Dem\n'] }]);
  expect(choosing('mine', mine, theirs)).toBe(mine.replace('Byen', 'Landet'));
  expect(choosing('theirs', mine, theirs)).toBe(theirs.replace('Tryghed', 'Ro'));
});

test('line ends and a last line without one stay as they are', () => {
  const windows = 'a: 1\r\nb: 2\r\nc: 3';
  expect(textOf(merged(windows, windows.replace('1', '9'), windows.replace('3', '7')), () => [])).toBe(
    'a: 9\r\nb: 2\r\nc: 7',
  );
});

describe('of what two have changed, both can be kept', () => {
  test.each([
    ['in a list, below each other', 'mål:\n  - a\n', 'mål:\n  - b\n', 'mål:\n  - c\n', 'mål:\n  - b\n  - c\n'],
    ['in one field, after each other', 'titel: a\n', 'titel: b\n', 'titel: c\n', 'titel: b c\n'],
    ['not where it could not be read', 'titel: a\n', 'titel: "b"\n', 'titel: "c"\n', undefined],
  ])('%s', (_, base, mine, theirs, both) => {
    const pieces = merged(base, mine, theirs);
    const [clash] = pieces.filter(isClash);
    const lines = clash && bothOf(pieces, clash, text => !parse(text).broken);
    expect(lines && textOf(pieces, () => lines)).toBe(both);
  });

  test('and they are shown without indent, dash and the name of the field', () => {
    const [clash] = merged('  - titel: a\n', '  - titel: b\n', '  - titel: c\n').filter(isClash);
    expect(clash && bare(clash)).toEqual({ mine: 'b', theirs: 'c' });
  });
});
