import { expect, test } from 'vitest';
import { length, pad, shorten, wrap } from '../../src/report/columns.ts';

test.each([
  ['', 0],
  ['Fritidsjob', 10],
  ['æøåÆØÅ »–« … ✓ ✗ →', 18],
  ['a\u030abne', 4],
  ['o\u0308st', 3],
  ['🏠 hjem', 7],
  ['👩‍👩‍👧', 2],
  ['日本', 4],
])('»%s« takes %i columns', (text, columns) => {
  expect(length(text)).toBe(columns);
});

test.each([
  ['Fritidsjob', 10, 'Fritidsjob'],
  ['Fritidsjob', 6, 'Friti…'],
  ['🏠🏠🏠', 5, '🏠🏠…'],
  ['🏠🏠🏠', 4, '🏠…'],
  ['👩‍👩‍👧👩‍👩‍👧', 3, '👩‍👩‍👧…'],
  ['a\u030aa\u030aa\u030a', 2, 'a\u030a…'],
])('»%s« cut to %i columns is %s', (text, width, cut) => {
  expect(shorten(text, width)).toBe(cut);
});

test('what is filled up or broken has the width that is seen', () => {
  expect(pad('🏠', 4)).toBe('🏠  ');
  expect(wrap('🏠🏠 🏠🏠 🏠🏠', 9)).toEqual(['🏠🏠 🏠🏠', '🏠🏠']);
});
