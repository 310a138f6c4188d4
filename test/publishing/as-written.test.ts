import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Passage, passagesOf, unwrapped } from '../../src/publishing/as-written.ts';

const lines = (text: string): Passage => ({ kind: 'lines', text });
const list = (...items: readonly string[]): Passage => ({ kind: 'list', ordered: false, items });
const steps = (...items: readonly string[]): Passage => ({ kind: 'list', ordered: true, items });

const cases: readonly (readonly [name: string, text: string, ...passages: Passage[]])[] = [
  ['lines go on as one', 'En lang linje,\nder går videre', lines('En lang linje, der går videre')],
  ['in every way that lines are parted', 'a\r\nb\rc\u2028d', lines('a b c d')],
  ['a blank line parts paragraphs', 'a\nb\n \nc', lines('a b'), lines('c')],
  ['two spaces keep a break', 'Torvet 1  \n9999 By', lines('Torvet 1  \n9999 By')],
  ['signs are a list', 'Vi vil:\n- a\n- b', lines('Vi vil:'), list('a', 'b')],
  ['an item goes on in the next line', '* a\n  og mere\n* b', list('a og mere', 'b')],
  ['items may be parted', '• a\n\n• b', list('a'), list('b')],
  ['one sign alone is a sign', '* med forbehold', lines('* med forbehold')],
  ['dashes after a colon are a list', 'Ja:\n– a\n– b', lines('Ja:'), list('a', 'b')],
  ['dashes in a sentence are none', 'Vi – og I\n– er enige\n– helt', lines('Vi – og I – er enige – helt')],
  ['numbers from 1 are steps', '1. a\n2. b\n3. c', steps('a', 'b', 'c')],
  ['a date is no step', '1. januar 2027\ngår det løs', lines('1. januar 2027 går det løs')],
  ['other numbers are text', '3. a\n4. b', lines('3. a 4. b')],
  ['figures with a sign are text', '-2 grader\n-3 grader', lines('-2 grader -3 grader')],
];

test.each(cases.map(([name, text, ...passages]) => ({ name, text, passages })))('$name', ({ text, passages }) => {
  expect(passagesOf(text)).toEqual(passages);
});

test('in one text the lists keep their lines', () => {
  expect(unwrapped('Vi\nvil:\n- a\n  b\n- c\n\nSlut\nnu')).toBe('Vi vil:\n- a b\n- c\n\nSlut nu');
});

test('a text that is unwrapped has the same passages, and stays as it is', () => {
  const line = fc.constantFrom('ord', 'Ja:', 'ord  ', '- ord', '* ord', '– ord');
  const ending = fc.constantFrom('\n', '\n', '\r\n', '\n\n', '\n  ');
  fc.assert(
    fc.property(fc.array(fc.tuple(line, ending), { maxLength: 9 }), pieces => {
      const text = pieces.flat().join('').trim();
      const once = unwrapped(text);
      expect(passagesOf(once)).toEqual(passagesOf(text));
      expect(unwrapped(once)).toBe(once);
    }),
    { numRuns: 2000 },
  );
});
