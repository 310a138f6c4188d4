import { expect, test } from 'vitest';
import { typed } from '../../src/page/typed.ts';

test.each([
  ['a letter', 'a: 1\r\nb: 2\r\n', 'a: 12\nb: 2\n', 'a: 12\r\nb: 2\r\n'],
  ['a new line', 'a: 1\r\nb: 2\r\n', 'a: 1\nx: 3\nb: 2\n', 'a: 1\r\nx: 3\r\nb: 2\r\n'],
  ['in a file whose lines end in two ways', 'a: 1\r\nb: 2\nc: 3\r\n', 'a: 1\nb: 20\nc: 3\n', 'a: 1\r\nb: 20\nc: 3\r\n'],
  ['at the end', 'a: 1\nb: 2', 'a: 1\nb: 23', 'a: 1\nb: 23'],
  ['all taken out', 'a: 1\r\n', '', ''],
  ['nothing', 'a: 1\r\nb: 2\n', 'a: 1\nb: 2\n', 'a: 1\r\nb: 2\n'],
  ['the same letter again', 'a: oo\n', 'a: ooo\n', 'a: ooo\n'],
])('only what is written is exchanged: %s', (_, text, shown, after) => {
  expect(typed(text, shown)).toBe(after);
});
