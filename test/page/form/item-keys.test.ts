import { expect, test } from 'vitest';
import { keyed, noItems } from '../../../src/page/form/item-keys.ts';

/** Items by their words, before and after, and the keys that they have then; `a b c` have 0 1 2. */
test.each([
  ['nothing is changed', 'a b c', [0, 1, 2]],
  ['one is typed in', 'a bx c', [0, 1, 2]],
  ['one is put in above', 'n a b c', [3, 0, 1, 2]],
  ['one is put in below', 'a b c n', [0, 1, 2, 3]],
  ['one is put in above, and another is typed in', 'n a bx c', [3, 0, 1, 2]],
  ['one is moved', 'b a c', [1, 0, 2]],
  ['one is copied', 'a b b c', [0, 1, 3, 2]],
  ['one is taken out', 'a c', [0, 2]],
  ['one is put in above the first, which is typed in', 'n ax b c', [3, 0, 1, 2]],
  ['all are others', 'x y z', [0, 1, 2]],
  ['none is left', '', []],
])('%s', (_, after, keys) => {
  const before = keyed(noItems, 'a b c'.split(' '));
  expect(
    keyed(
      before,
      after.split(' ').filter(word => word !== ''),
    ).keys,
  ).toEqual(keys);
});

test('a key is never used again', () => {
  const less = keyed(keyed(noItems, ['a', 'b']), ['a']);
  expect(keyed(less, ['a', 'n']).keys).toEqual([0, 2]);
});
