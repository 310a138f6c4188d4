import { expect, test } from 'vitest';
import { once } from '../../src/plan/once.ts';

test('works it out once for each thing, also where it is nothing', () => {
  const asked: object[] = [];
  const nameOf = once((thing: { readonly name?: string }) => {
    asked.push(thing);
    return thing.name;
  });
  const [named, nameless] = [{ name: 'Birkeparken' }, {}];
  expect([nameOf(named), nameOf(nameless), nameOf(named), nameOf(nameless)]).toEqual([
    'Birkeparken',
    undefined,
    'Birkeparken',
    undefined,
  ]);
  expect(asked).toEqual([named, nameless]);
});

test('takes two things that say the same for two', () => {
  let count = 0;
  const next = once(() => ++count);
  expect([next({}), next({})]).toEqual([1, 2]);
});
