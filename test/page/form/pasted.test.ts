import { expect, test } from 'vitest';
import { cellsIn, cleaned, inOneLine, itemsIn } from '../../../src/page/form/pasted.ts';

test.each([
  ['hard spaces', '1\u00a0250\u202f000\u00a0kr.', '1 250 000 kr.'],
  ['soft hyphens and marks that nobody sees', '\ufeffbe\u00adskæf\u00adti\u200bgelse', 'beskæftigelse'],
  ['line breaks of every kind', 'a\r\nb\rc\vd\u2028e\u2029f', 'a\nb\nc\nd\ne\nf'],
  ['quotes and dashes of a word processor', '»Her« “er” ‘godt’ – at bo …', '»Her« “er” ‘godt’ – at bo …'],
  ['tabulators', 'a\tb', 'a\tb'],
])('%s', (_, pasted, text) => {
  expect(cleaned(pasted)).toBe(text);
});

test('lines become one where there is room for one', () => {
  expect(inOneLine('Flere unge\r\n   i job\n')).toBe('Flere unge i job ');
});

test.each([
  ['bullets', '•\tFlere i job\n•\tFærre flytter\n', ['Flere i job', 'Færre flytter']],
  ['bullets of Word in its own font', '\uf0b7\tFlere i job\r\no\tFærre flytter', ['Flere i job', 'Færre flytter']],
  ['dashes', '- Flere i job\n– Færre flytter\n— Mere tryghed', ['Flere i job', 'Færre flytter', 'Mere tryghed']],
  ['numbers and letters', '1. Flere\n(2) Færre\na) Mere\n12) Sidst', ['Flere', 'Færre', 'Mere', 'Sidst']],
  ['empty lines', '\n\nFlere i job\n\n\nFærre flytter\n', ['Flere i job', 'Færre flytter']],
  [
    'years, amounts and words that begin like a mark',
    '2024 er året\n1.250 kr.\nOvergang\n-5 %',
    ['2024 er året', '1.250 kr.', 'Overgang', '-5 %'],
  ],
  ['one sentence', 'Flere i job', ['Flere i job']],
])('the items of a list: %s', (_, pasted, items) => {
  expect(itemsIn(pasted)).toEqual(items);
});

test('the cells of a sheet', () => {
  expect(cellsIn('Løn\t1.250.000\t 2021 \r\nHusleje\t\t2022\r\n')).toEqual([
    ['Løn', '1.250.000', '2021'],
    ['Husleje', '', '2022'],
  ]);
});
