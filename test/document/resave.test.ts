import { describe, expect, test } from 'vitest';
import { parse } from '../../src/document/document.ts';
import { encode } from '../../src/document/encode.ts';
import { reasonToLeave, resaved } from '../../src/document/resave.ts';

const utf8 = new TextEncoder();
const windows = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0));
const asIn = (encoding: 'utf-16le' | 'utf-16be') => encode('mål: år\n', { encoding, bom: true });

describe('a changed text is saved as its file was', () => {
  test.each<readonly [string, Uint8Array, string, Uint8Array]>([
    ['UTF-8', utf8.encode('mål: år\n'), 'mål: øst\n', utf8.encode('mål: øst\n')],
    ['with a byte order mark', utf8.encode('\ufeffmål: år\n'), 'mål: øst\n', utf8.encode('\ufeffmål: øst\n')],
    ['with lines from Windows', utf8.encode('mål: år\r\n'), 'mål: øst\r\n', utf8.encode('mål: øst\r\n')],
    ['with lines from an old Mac', utf8.encode('a: b\rmål: år\r'), 'a: b\nmål: øst\n', utf8.encode('a: b\rmål: øst\r')],
    ['UTF-16, little end first', asIn('utf-16le'), 'mål: år\n', asIn('utf-16le')],
    ['UTF-16, big end first', asIn('utf-16be'), 'mål: år\n', asIn('utf-16be')],
    ['Windows-1252', windows('mål: år\n'), 'mål: øst – €\n', windows('mål: øst \u0096 \u0080\n')],
    ['Windows-1252 that must become UTF-8', windows('mål: år\n'), 'mål: ≥ 60\n', utf8.encode('mål: ≥ 60\n')],
  ])('%s', (_, given, text, saved) => {
    const document = parse(given);
    expect(reasonToLeave(document, given)).toBeUndefined();
    expect(resaved(document.text, document)).toEqual(given);
    expect(resaved(text, document)).toEqual(saved);
  });
});

const damaged = Uint8Array.of(...utf8.encode('mål: blåbærgrød på øen ærø, året rundt'), 0xe5);

test.each<readonly [string, Uint8Array, RegExp]>([
  ['letters in two encodings', Uint8Array.of(...utf8.encode('mål: '), ...windows('år\n')), /two encodings/],
  ['letters that are lost', damaged, /letters that are lost/],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2), /cannot be saved/],
])('a file with %s is left as it is', (_, given, reason) => {
  expect(reasonToLeave(parse(given), given)?.en).toMatch(reason);
});
