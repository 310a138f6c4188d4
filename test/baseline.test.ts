import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { apart, knowable, readBaseline, writeBaseline } from '../src/baseline.ts';
import { check } from '../src/check.ts';

const whole = readFileSync('test/rules/whole.helhedsplan.yaml', 'utf8');
const without = (...points: readonly string[]) =>
  whole.replace(new RegExp(` {8}(?:${points.join('|')}):.*\\n`, 'g'), '');
const known = readBaseline(writeBaseline([['plan.yaml', knowable(check(without('mål', 'forankring')))]]))?.get(
  'plan.yaml',
);
const held = (text: string) => {
  const { fresh, known: old, solved } = apart(check(text), known);
  return {
    fresh: fresh.map(({ code }) => code),
    known: old.map(({ code }) => code).sort(),
    solved: solved.map(({ code }) => code).sort(),
  };
};
const another = '      - titel: Noget nyt\n        mål: x\n';

describe('known gaps', () => {
  test.each<readonly [string, string, ReturnType<typeof held>]>([
    ['the same plan', without('mål', 'forankring'), { fresh: [], known: ['HP501', 'HP506'], solved: [] }],
    ['a new gap', without('mål', 'forankring', 'skridt'), { fresh: ['HP502'], known: ['HP501', 'HP506'], solved: [] }],
    ['one solved', without('mål'), { fresh: [], known: ['HP501'], solved: ['HP506'] }],
    ['all solved', whole, { fresh: [], known: [], solved: ['HP501', 'HP506'] }],
    [
      'lines put in above',
      `# en\n# to\n${without('mål', 'forankring').replace('titel: Sammen', '\ntitel: Sammen')}`,
      { fresh: [], known: ['HP501', 'HP506'], solved: [] },
    ],
  ])('%s', (_, text, expected) => expect(held(text)).toEqual(expected));

  test('an activity put in before does not make them new', () => {
    const text = without('mål', 'forankring').replace(
      '      - titel: Fritidsjob',
      `${another}      - titel: Fritidsjob`,
    );
    const { known: old, solved } = held(text);
    expect([old, solved]).toEqual([['HP501', 'HP506'], []]);
  });

  test.each([
    '',
    'titel: "x',
    'PK\u0003\u0004\u0000',
    '- en\n',
    without('mål').replace('indsatsområder:\n', '$&  - fil: væk.yaml\n'),
  ])('what keeps a plan from being read is never known, and solves nothing', text => {
    const found = check(text);
    const listed = [...knowable(found), ...found].map(({ code, place }) => ({ code, place, message: '' }));
    const { fresh, solved } = apart(found, [...listed, { code: 'HP999', place: 'x', message: '' }]);
    expect(fresh.length).toBeGreaterThan(0);
    expect(knowable(fresh)).toEqual([]);
    expect(solved).toEqual([]);
  });

  test('two activities of the same name have a gap each', () => {
    const twice = `${without('mål')}${without('mål').slice(without('mål').indexOf('      - titel: Fritidsjob'))}`;
    const { fresh } = held(twice);
    expect(fresh).toEqual(['HP501']);
  });

  test.each(['', 'x', '{}', '[]', '{"version":2,"gaps":{}}', '{"version":1,"gaps":{"a":[{}]}}'])(
    '%j is no list of them',
    text => expect(readBaseline(text)).toBeUndefined(),
  );
});
