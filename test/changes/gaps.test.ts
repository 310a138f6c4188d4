import { expect, test } from 'vitest';
import { between } from './versions.ts';

const plan = (title: string, fields: string) =>
  `program: 2019-26\nfase: helhedsplan\ntitel: Planen\nindsatsområder:\n  - navn: Beskæftigelse\n    aktiviteter:\n      - titel: ${title}\n        mål: 60 unge har haft et job i tre måneder\n${fields}`;
const codes = (gaps: readonly { readonly code: string }[]) => gaps.map(({ code }) => code);

test('an answer closes a gap, and the other way round it opens it', () => {
  const [without, withSteps] = [
    plan('Fritidsjob', ''),
    plan('Fritidsjob', '        skridt: [Vi ringer til virksomheder]\n'),
  ];
  const forth = between(without, withSteps).gaps;
  const back = between(withSteps, without).gaps;
  expect([codes(forth.closed), codes(forth.opened)]).toEqual([['HP502'], []]);
  expect([codes(back.closed), codes(back.opened)]).toEqual([[], ['HP502']]);
  expect(forth.remaining).toBe(back.remaining);
});

test('the gaps of an activity that is renamed are the same gaps', () => {
  const { closed, opened, remaining } = between(plan('Fritidsjob', ''), plan('Job til alle unge', '')).gaps;
  expect([codes(closed), codes(opened)]).toEqual([[], []]);
  expect(remaining).toBeGreaterThan(0);
});
