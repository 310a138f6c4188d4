import { expect, test } from 'vitest';
import { anyCase } from '../../../src/plan/wording/any-case.ts';

test.each([
  ['kås', 'Se KÅS-tallene', true],
  ['[\\wæøå]+skole\\W', 'UNGDOMSSKOLE!', true],
  ['^øvrige$', 'ØVRIGE', true],
  ['kås', 'Kasse', false],
])('»%s« and »%s«: %s', (source, text, isFound) => {
  expect(anyCase(source).test(text)).toBe(isFound);
  expect(anyCase(new RegExp(source)).test(text)).toBe(isFound);
});

test('a large letter in the pattern could never be found, and is refused', () => {
  expect(() => anyCase('KÅS')).toThrow('small letters');
});
