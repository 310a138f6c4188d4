import { expect, test } from 'vitest';
import { progress } from '../../src/progress/progress.ts';
import { planUnderWay } from './plan.ts';

const day = '2023-11-25';
const of = (milestone: string, activity = '') => {
  const [only] = progress(planUnderWay(`milepæle: [${milestone}]\n${activity}`), day, 'da').milestones;
  return only;
};

test.each([
  ['{ dato: 2022-03-01, hvad: A, status: nået }', 'done', '2022-03-01'],
  ['{ dato: 2022-03-01, hvad: A, status: "nået i april 2022" }', 'done', '2022-03-01'],
  ['{ dato: 2024-03-01, hvad: A, status: nået }', 'done', '2024-03-01'],
  ['{ dato: 2023-06-01, hvad: A, status: nået 1.12.2023 }', 'overdue', '2023-06-01'],
  ['{ dato: 2022-03-01, hvad: A, status: delvist nået }', 'overdue', '2022-03-01'],
  ['{ dato: 2022-03-01, hvad: A, status: grøn }', 'overdue', '2022-03-01'],
  ['{ dato: 2023-11-24, hvad: A }', 'overdue', '2023-11-24'],
  ['{ dato: 2023-11-25, hvad: A }', 'within30', '2023-11-25'],
  ['{ dato: 2023-12-25, hvad: A }', 'within30', '2023-12-25'],
  ['{ dato: 2023-12-26, hvad: A }', 'within90', '2023-12-26'],
  ['{ dato: 2024-02-23, hvad: A }', 'within90', '2024-02-23'],
  ['{ dato: 2024-02-24, hvad: A }', 'later', '2024-02-24'],
  ['{ dato: november 2023, hvad: A }', 'within30', '2023-11-30'],
  ['{ dato: efterår 2023, hvad: A }', 'within30', '2023-11-30'],
  ['{ dato: 4. kvartal 2023, hvad: A }', 'within90', '2023-12-31'],
  ['"Februar 2024: A"', 'later', '2024-02-29'],
  ['{ dato: 2023-05-01, hvad: A, status: udskudt til 1.2.2024 }', 'within90', '2024-02-01'],
  ['{ dato: 2022-05-01, hvad: A, status: udskudt til 1.2.2023 }', 'overdue', '2023-02-01'],
  ['{ dato: 2022-05-01, hvad: A, status: opgivet }', 'dropped', '2022-05-01'],
  ['{ dato: fra 2022, hvad: A }', 'undated', null],
  ['{ dato: når vi er klar, hvad: A }', 'undated', null],
  ['A', 'undated', null],
])('%s is %s', (milestone, state, due) => expect(of(milestone)).toMatchObject({ state, due, what: 'A' }));

test.each([
  ['its own', '{ dato: 2024-01-01, hvad: A, hvem: Klubben }', 'Klubben'],
  ['that of the activity', '{ dato: 2024-01-01, hvad: A }', 'Vejlederen'],
])('who is responsible: %s', (_, milestone, responsible) => expect(of(milestone)).toMatchObject({ responsible }));

test('those of an activity that is given up are given up with it', () => {
  expect(of('{ dato: 2022-01-01, hvad: A }', 'status: opgivet')?.state).toBe('dropped');
});

test('those of the plan and of an indsatsområde are there too, by day', () => {
  const plan = planUnderWay('milepæle: ["1.3.2024: C"]', 'milepæle: ["1.2.2024: B", "1.4.2024: D"]');
  expect(progress(plan, day, 'da').milestones.map(({ what, of }) => [what, of.name])).toEqual([
    ['B', 'Hele planen'],
    ['C', '1 Fritidsjob'],
    ['D', 'Hele planen'],
  ]);
});
