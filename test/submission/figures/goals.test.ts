import { expect, test } from 'vitest';
import { branchesOf } from '../../../src/submission/figures/goal-chains.ts';
import { goalHierarchy } from '../../../src/submission/figures/goals.ts';
import { manuscript } from './drawn.ts';

const chains = (text: string) => branchesOf(manuscript(text)).flatMap(branch => branch.chains);
const problems = 'problemer: [ { id: job, problem: Mange er uden job }, { id: ro, problem: Mange er utrygge } ]';

test('a chain goes from a problem to the goal, the activity and the criteria', () => {
  const text = `${problems}
indsatsområder:
  - navn: Job
    formål: Flere i job
    aktiviteter:
      - { nr: "1.1", titel: Klub, mål: { hvad: Ti i job, problem: job }, succeskriterier: [ { kriterium: Ti er i job }, Otte bliver ] }`;
  expect(branchesOf(manuscript(text))).toMatchObject([{ name: 'Job', purpose: 'Flere i job' }]);
  expect(chains(text)).toEqual([
    {
      problem: 'Mange er uden job',
      goals: ['Ti i job'],
      activity: '1.1 Klub',
      criteria: ['Ti er i job', 'Otte bliver'],
    },
  ]);
});

test.each([
  ['its id', 'mål: { hvad: X, problem: ro }', 'Mange er utrygge'],
  ['its words', 'mål: { hvad: X, problem: mange er utrygge }', 'Mange er utrygge'],
  ['two ids', 'mål: { hvad: X, problem: ro og job }', 'Mange er utrygge; Mange er uden job'],
  ['words of its own', 'mål: { hvad: X, problem: Der er for mørkt }', 'Der er for mørkt'],
  ['the goal of the indsatsområde', 'titel: Klub', 'Mange er uden job'],
])('a problem is found by %s', (_, activity, problem) => {
  const text = `${problems}\nindsatsområder: [ { navn: A, mål: { hvad: Y, problem: job }, aktiviteter: [ { ${activity} } ] } ]`;
  const found = chains(text).find(chain => chain.activity !== undefined)?.problem;
  expect(found).toBe(problem);
});

test('chains with one problem stand together, and those without one last', () => {
  const activity = (title: string, problem: string) => `{ titel: ${title}, mål: { hvad: X${problem} } }`;
  const text = `${problems}\nindsatsområder: [ { navn: A, aktiviteter: [ ${activity('A', ', problem: job')}, ${activity('B', '')}, ${activity('C', ', problem: ro')}, ${activity('D', ', problem: job')} ] } ]`;
  expect(chains(text).map(chain => chain.activity)).toEqual(['1 A', '4 D', '3 C', '2 B']);
  expect(goalHierarchy(manuscript(text))[0]?.description).toBe(
    'Mange er uden job: 1 A; 4 D. Mange er utrygge: 3 C. Uden nævnt problem: 2 B.',
  );
});

test('without problems there is no column for them', () => {
  const [figure] = goalHierarchy(manuscript('aktiviteter: [ { titel: Klub, mål: Ti i job } ]'));
  expect(figure?.grids[0]?.rows[0]?.map(({ text }) => text)).toEqual(['Mål', 'Aktivitet', 'Succeskriterier']);
  expect(figure?.description).toBe('Aktiviteterne: 1 Klub.');
});

test.each([
  ['there are no activities', 'mål: Flere i job'],
  ['no activity has a goal or a criterion', 'aktiviteter: [ { titel: Klub }, { titel: Café } ]'],
])('there is no figure when %s', (_, text) => {
  expect(goalHierarchy(manuscript(text))).toEqual([]);
});

test.each([
  ['has a goal of its own', 'mål: { hvad: X, problem: ro }'],
  ['has the goal of its indsatsområde', 'titel: Klub, succeskriterier: [Otte bliver]'],
  ['has no criteria', 'titel: Klub'],
])('a line from the problem reaches the activity that %s', (_, activity) => {
  const text = `${problems}\nindsatsområder: [ { navn: A, mål: { hvad: Y, problem: job }, aktiviteter: [ { ${activity} }, { titel: B, mål: { hvad: Z, problem: job } } ] } ]`;
  for (const { shapes } of goalHierarchy(manuscript(text)).flatMap(({ drawings }) => drawings)) {
    const lines = shapes.flatMap(shape => (shape.kind === 'line' ? [shape.points] : []));
    const boxes = shapes.flatMap(shape => (shape.kind === 'box' ? [shape] : []));
    const loose = lines.filter(points => {
      const [x = 0, y = 0] = points.at(-1) ?? [];
      const atBox = boxes.some(box => Math.abs(box.x - x) < 1 && box.y <= y && y <= box.y + box.height);
      return !atBox && !lines.some(([start]) => start && Math.abs(start[0] - x) < 1 && Math.abs(start[1] - y) < 1);
    });
    expect(lines.length).toBeGreaterThan(0);
    expect(loose).toEqual([]);
  }
});
