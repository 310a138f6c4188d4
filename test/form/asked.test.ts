import { describe, expect, test } from 'vitest';
import { examine } from '../../src/check.ts';
import { askedAt, askers, everywhere } from '../../src/form/asked.ts';
import { pathOf } from '../../src/placing.ts';
import { fieldAt as knownAt } from '../../src/plan/fields.ts';
import { asksOf } from '../../src/plan/programmes/index.ts';
import { ruleOf } from '../../src/rules/index.ts';
import { planWith } from '../rules/plan-with.ts';
import { fieldAt, formOf } from './shown.ts';

const all = Object.entries(askers).flatMap(([owner, fields]) =>
  Object.entries(fields).map(([name, code]) => [`${owner}.${name}`, code] as const),
);

describe('a rule asks at the field where it finds nothing', () => {
  test.each(all.filter(([, code]) => code !== everywhere))('%s %s', (place, code) => {
    const { findings } = examine(planWith(ruleOf(code)?.example.bad ?? ''), 'plan.yaml');
    const pointer = findings.find(finding => finding.code === code)?.pointer ?? '';
    const path = pathOf(pointer);
    const known = knownAt(path);
    const owner = known?.owner === 'gruppe' ? path.at(-2) : known?.owner;
    // That nobody pays is told at the budget, and stands where the answer would.
    expect(code === 'HP304' ? `budget.finansiering` : `${owner}.${known?.name}`).toBe(place);
  });
});

test('a field is asked for as its programme asks in its phase', () => {
  const asked = (program: string, phase: 'prækvalifikation' | 'helhedsplan') =>
    askedAt('organisation', 'bestyrelse', { asks: asksOf(program), phase })?.level;
  expect([
    asked('2011-14', 'helhedsplan'),
    asked('2019-26', 'prækvalifikation'),
    asked('2019-26', 'helhedsplan'),
  ]).toEqual([undefined, undefined, 'must']);
});

test('a question is there when it has its answer, too', () => {
  const goal = fieldAt(formOf(planWith('program: 2019-26')), '/indsatsområder/0/aktiviteter/0/mål');
  expect(goal).toMatchObject({ required: 'must', isOpen: false, gaps: [] });
  expect(goal.question?.da).toMatch(/^Hvad er det konkrete mål/);
});
