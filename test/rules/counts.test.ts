import { expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { planWith } from './plan-with.ts';

const found = (boliger: string) =>
  check(planWith(`boliger: ${boliger}\n`))
    .filter(({ code }) => code === 'HP026')
    .map(({ message }) => message.da);

test.each<readonly [written: string, message: string]>([
  ['1.12', 'Her står »1.12« boliger. Mener I 1.120?'],
  ['"1,12"', 'Her står »1,12« boliger. Mener I 1.120?'],
  ['6.4', 'Her står »6.4« boliger. Hvor mange boliger er der?'],
  ['"21,1"', 'Her står »21,1« boliger. Hvor mange boliger er der?'],
  ['-510', 'Her står »-510« boliger. Mener I 510?'],
])('%s homes is no count', (written, message) => {
  expect(found(written)).toEqual([message]);
});

test.each(['842', '"1.120"', 'ca. 840', 'knap 1.100', '24 + 247', 'tre hundrede', '400-450', '"- "'])(
  '%s homes is a count',
  written => {
    expect(found(written)).toEqual([]);
  },
);
