import { expect, test } from 'vitest';
import { caretIn } from '../../../src/page/form/caret.ts';

/** `|` is the caret, before and after another text has come in. */
test.each([
  ['Flere |unge', 'Flere unge', 'Flere |unge'],
  ['Flere |unge', 'Flere unge i job', 'Flere |unge i job'],
  ['Flere |unge', 'Mange flere unge', 'Mange flere |unge'],
  ['Flere unge|', 'Flere', 'Flere|'],
  ['|Flere', 'Mange', '|Mange'],
  ['Flere|', 'Mange flere', 'Mange flere|'],
])('%s → %s', (before, after, shown) => {
  const caret = before.indexOf('|');
  expect(caretIn(before.replace('|', ''), after, caret)).toBe(shown.indexOf('|'));
});
