import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '../../src/document/decode.ts';
import { encode } from '../../src/document/encode.ts';

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

test.each<readonly [string, Uint8Array, string | undefined]>([
  ['a PDF, cut off', Buffer.from('%PDF-1.4\n%âãÏÓ'), 'pdf'],
  ['a PDF behind a byte order mark', Buffer.from('\ufeff%PDF-1.7'), 'pdf'],
  ['rich text', Buffer.from('{\\rtf1\\ansi Plan}'), 'rtf'],
  ['a Word document', Buffer.from('PK\u0003\u0004'), 'packed'],
  ['an old Word document', Buffer.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'office'],
  ['a picture', Buffer.of(0x89, 0x50, 0x4e, 0x47), 'picture'],
  ['a plan that tells of a PDF', Buffer.from('titel: "%PDF-1.4"'), undefined],
  ['a plan between braces', Buffer.from('{titel: rtf}'), undefined],
])('what a file is by its first bytes: %s', (_, bytes, other) => {
  expect(decode(bytes).other).toBe(other);
  if (other !== undefined) expect(decode(bytes)).toMatchObject({ text: '', encoding: 'binary' });
});

test.each([
  ['må', [0x6d, 0xe5], 1],
  ['æøå then å in one byte', [...Buffer.from('æøå'), 0xe5, 0x20], 6],
])('the first letter that is not UTF-8 is found: %s', (_, bytes, at) => {
  expect(decode(Uint8Array.from(bytes)).firstForeign).toBe(at);
});

test.each([
  ['Windows-1252 alone', Buffer.from('måske på »fredag«', 'latin1'), false],
  ['both', Buffer.concat([Buffer.from('måske på '), Buffer.from('lørdag', 'latin1')]), true],
])('it is told when the letters are of two encodings: %s', (_, bytes, mixed) => {
  expect(decode(bytes)).toMatchObject({ encoding: 'windows-1252', mixed });
});

test.each([
  ['one wrong byte', Buffer.concat([Buffer.from('så på mål, på gåtur '), Buffer.of(0xe5), Buffer.from('æøåæøå')]), 20],
  ['the last letter cut', Buffer.from('æøåæøåæøåæ').subarray(0, -1), 9],
])('a text in UTF-8 with a damaged letter is read as such: %s', (_, bytes, lost) => {
  const { text, encoding } = decode(bytes);
  expect({ encoding, lost: text.indexOf('\ufffd') }).toEqual({ encoding: 'utf-8', lost });
});

test('what was read is written as the same bytes, with its byte order mark', () => {
  const letters = fc.string({ unit: 'grapheme', maxLength: 40 });
  const saved = letters.chain(text => {
    const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
    return fc.constantFrom(Buffer.from(text), Buffer.from(`\ufeff${text}`), utf16, Buffer.from(utf16).swap16());
  });
  fc.assert(
    fc.property(saved, bytes => {
      const decoded = decode(bytes);
      fc.pre(decoded.encoding !== 'binary');
      expect(Buffer.from(encode(decoded.text, decoded))).toEqual(Buffer.from(bytes));
    }),
    { numRuns: 2000 },
  );
});

test('Windows-1252 is written as UTF-8', () => {
  const decoded = decode(Buffer.from([0x6d, 0xe5, 0x6c, 0x20, 0x96, 0x80]));
  expect(Buffer.from(encode(decoded.text, decoded)).toString()).toBe('mål –€');
});
