import { expect, test } from 'vitest';
import { decode } from '../../src/document/decode.ts';

const text = 'mål: æøå – 5 €';
const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');

test.each<readonly [string, Uint8Array, string, string]>([
  ['utf-8', Buffer.from(text), text, 'utf-8'],
  ['utf-8 with a byte order mark', Buffer.from(`\ufeff${text}`), text, 'utf-8'],
  ['utf-16, little end first', utf16, text, 'utf-16le'],
  ['utf-16, big end first', Buffer.from(utf16).swap16(), text, 'utf-16be'],
  ['windows-1252', Buffer.from([0x6d, 0xe5, 0x6c, 0x3a, 0x20, 0x96, 0x80]), 'mål: –€', 'windows-1252'],
  ['nothing', Buffer.from(''), '', 'utf-8'],
  ['a zip file', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), '', 'binary'],
  ['bytes that are no text', Buffer.from([0xff, 0x81, 0x8d]), '', 'binary'],
])('%s', (_, bytes, expected, encoding) => {
  expect(decode(bytes)).toMatchObject({ text: expected, encoding });
});

test.each([
  ['må', [0x6d, 0xe5], 1],
  ['æøå then å in one byte', [...Buffer.from('æøå'), 0xe5, 0x20], 6],
])('the first letter that is not UTF-8 is found: %s', (_, bytes, at) => {
  expect(decode(Uint8Array.from(bytes)).firstForeign).toBe(at);
});
