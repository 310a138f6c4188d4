import { expect, test } from 'vitest';
import { cursorAt } from '../../src/document/cursor.ts';

/** What a place is taken for; `|` is where something is being typed. */
function at(text: string) {
  const offset = text.indexOf('¦');
  const plain = text.replace('¦', '');
  const cursor = cursorAt(plain, offset);
  return cursor && [cursor.on, cursor.path.join('/'), plain.slice(cursor.from, cursor.to)];
}

test.each<[what: string, text: string, on: 'key' | 'value', path: string, exchanged: string]>([
  ['the first name in a file', '¦', 'key', '', ''],
  ['a name that is begun', 'titel: A\nkom¦', 'key', '', 'kom'],
  ['a name with a colon behind it', 'titel: A\nko¦m: B', 'key', '', 'kom'],
  ['a name in the middle of a file', 'titel: A\n¦\nkommune: B', 'key', '', ''],
  ['a name in an item of a list', 'bilag:\n  - id: a\n    ¦\nkommune: B', 'key', 'bilag/0', ''],
  ['the first name in an item', 'bilag:\n  - ¦\nkommune: B', 'key', 'bilag/0', ''],
  ['a name in a field with nothing in it', 'periode:\n  f¦\nkommune: B', 'key', 'periode', 'f'],
  ['a name behind a list that goes further in', 'a:\n  - b:\n      - c: 1\n    ¦', 'key', 'a/0', ''],
  ['a name between braces', 'periode: { fra: 2021, ¦ }', 'key', 'periode', ''],
  ['a name between braces that are not closed', 'periode: { fra: 2021, t¦\nkommune: B', 'key', 'periode', 't'],
  ['a name in an item between braces', 'm:\n  - { dato: 2021, ¦ }\n  - { dato: 2022 }', 'key', 'm/0', ''],
  ['a value', 'fase: ¦\ntitel: A', 'value', 'fase', ''],
  ['a value that is begun', 'fase: he¦lhed\ntitel: A', 'value', 'fase', 'helhed'],
  ['a value of more words', 'kommune: Eksempel K¦\ntitel: A', 'value', 'kommune', 'Eksempel K'],
  ['a value before a comment', 'fase: h¦  # her\n', 'value', 'fase', 'h'],
  ['a value with a colon in it', 'titel: Sammen: om ¦', 'value', 'titel', 'Sammen: om '],
  ['a value in quotes', 'titel: "Sammen¦"', 'value', 'titel', 'Sammen'],
  ['a value in quotes that are not closed', 'titel: "Sammen¦\nfase: a', 'value', 'titel', 'Sammen'],
  ['a value between braces', 'mål: { hvad: A, problem: j¦ }', 'value', 'mål/problem', 'j'],
  ['a value between braces that are not closed', 'mål: { hvad: A, problem: ¦\nfase: a', 'value', 'mål/problem', ''],
  ['an item between brackets', 'partnere: [A, B¦]', 'value', 'partnere/1', 'B'],
  ['an item of a list that has a sentence', 'skridt:\n  - Samtaler med ¦', 'value', 'skridt/0', 'Samtaler med '],
  ['a value in an item', 'bilag:\n  - id: ¦\n    titel: A', 'value', 'bilag/0/id', ''],
  ['a name where another line is broken', 'titel: A: b\nformål: *vi* vil\n¦', 'key', '', ''],
  [
    'a name with æ, ø and å and emoji about',
    'titel: 🏘 Æblehaven\nbilag:\n  - titel: ø\n    fi¦',
    'key',
    'bilag/0',
    'fi',
  ],
  ['a name in a file with Windows lines', 'titel: A\r\nperiode:\r\n  f¦\r\nkommune: B\r\n', 'key', 'periode', 'f'],
])('%s', (_, text, ...expected) => {
  expect(at(text)).toEqual(expected);
});

test.each([
  ['a comment', '# tit¦'],
  ['a comment behind a value', 'titel: A # B¦'],
  ['a text over more lines', 'formål: |\n  Vi vil: ¦'],
  ['the middle of a sentence', 'formål: |\n  Vi vil ¦meget'],
])('nothing is written in %s', (_, text) => {
  expect(at(text)).toBeUndefined();
});
