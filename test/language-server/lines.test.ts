import { expect, test } from 'vitest';
import { parse } from '../../src/document/document.ts';
import { linesOf } from '../../src/language-server/lines.ts';

test.each<[what: string, open: string, line: number, character: number]>([
  ['plain lines', 'titel: A\nfase: ¦b\n', 1, 6],
  ['Windows lines', 'titel: A\r\nfase: ¦b\r\n', 1, 6],
  ['lines of an old Macintosh', 'titel: A\rfase: ¦b\r', 1, 6],
  ['lines that only YAML ends', 'titel: A\u2028\nfase: ¦b\n', 1, 6],
  ['letters of two units', 'titel: 🏘🏘 ¦b\n', 0, 12],
  ['letters of two signs', 'titel: a\u030a ¦b\n', 0, 10],
  ['a byte order mark', '\ufefftitel: ¦b\n', 0, 8],
  ['the line after one', '\ufefftitel: A\nfase: ¦b\n', 1, 6],
])('a place is the same to an editor and to helhed: %s', (_, text, line, character) => {
  const open = text.replace('¦', '');
  const document = parse(open);
  const offset = document.text.lastIndexOf('b');
  const { offsetAt, rangeBetween, rangeOf } = linesOf(document.text, open);
  const place = { line, character };
  expect(offsetAt(place)).toBe(offset);
  expect(rangeBetween({ from: offset, to: offset }).start).toEqual(place);
  const path = Object.keys(document.data).slice(-1);
  expect(rangeOf(document.rangeOf(path)).end).toEqual({ line, character: character + 1 });
});

test.each([
  ['a line that is not there', { line: 9, character: 0 }, 9],
  ['a letter that is not there', { line: 0, character: 99 }, 8],
])('%s is taken for the nearest that is', (_, place, offset) => {
  expect(linesOf('titel: A\n').offsetAt(place)).toBe(offset);
});
