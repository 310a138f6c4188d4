import { expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { planWith } from './plan-with.ts';

const codes = ['HP151', 'HP520', 'HP521', 'HP522', 'HP523'];
const found = (yaml: string) =>
  check(planWith(yaml))
    .map(({ code }) => code)
    .filter(code => codes.includes(code));

/** A plan with two problems, with its own goals and those of its activities as `[hvad, problem]`. */
function plan(
  own: readonly (readonly [string, string?])[],
  activities: readonly (readonly [string, string?])[],
): string {
  const goal = ([hvad, problem]: readonly [string, string?]) =>
    `{ hvad: ${hvad}${problem ? `, problem: "${problem}"` : ''} }`;
  return `problemer:
  - { id: ledighed, problem: Mange unge er uden job, tal: 27 %, år: 2020, kilde: Boligsociale Data }
  - { id: naboskab, problem: Få kender hinanden, tal: 52 %, år: 2020, kilde: Beboerundersøgelse }
mål: [${own.map(goal).join(', ')}]
afsnit: []
indsatsområder:
  - navn: Beskæftigelse
    aktiviteter: [${activities.map((one, at) => `{ titel: Aktivitet ${at}, mål: ${goal(one)} }`).join(', ')}]
`;
}

test('a name that is unknown is held against what the problems are about', () => {
  const [found] = check(planWith(plan([], [['Job', 'ledighed og naboskap']]))).filter(({ code }) => code === 'HP151');
  expect(found?.message).toEqual({
    da: 'Intet problem i planen hedder »naboskap«. Mener I »ledighed« (Mange unge er uden job) eller »naboskab« (Få kender hinanden)?',
    en: 'No problem in the plan is called "naboskap". Do you mean "ledighed" (Mange unge er uden job) or "naboskab" (Få kender hinanden)?',
  });
});

test.each<[what: string, yaml: string, codes: readonly string[]]>([
  [
    'both problems have a goal and an activity',
    plan(
      [['Flere i job', 'ledighed']],
      [
        ['Job', 'ledighed'],
        ['Fest', 'naboskab'],
      ],
    ),
    [],
  ],
  ['one goal for two problems', plan([], [['Job og fest', 'ledighed og naboskab']]), []],
  [
    'in another spelling',
    plan(
      [],
      [
        ['Job', 'Ledighed'],
        ['Fest', 'naboskab'],
      ],
    ),
    [],
  ],
  [
    'a sentence that repeats the problem',
    plan(
      [],
      [
        ['Job', 'Mange unge er uden job'],
        ['Fest', 'naboskab'],
      ],
    ),
    [],
  ],
  [
    'a sentence of its own is no reference',
    plan(
      [],
      [
        ['Job', 'De unge mangler erfaring'],
        ['Fest', 'naboskab'],
        ['Job', 'ledighed'],
      ],
    ),
    [],
  ],
  [
    'a reference to nothing',
    plan(
      [],
      [
        ['Job', 'ledige'],
        ['Fest', 'naboskab'],
      ],
    ),
    ['HP151'],
  ],
  ['no goal links', plan([['Flere i job']], [['Job'], ['Fest']]), ['HP520']],
  ['a theory of change shows it', `${plan([], [['Job'], ['Fest']])}formål: Vores forandringsteori viser vejen.\n`, []],
  ['one problem has no goal', plan([], [['Job', 'ledighed']]), ['HP521']],
  [
    'one problem is spoken of in a goal',
    plan(
      [],
      [
        ['Job', 'ledighed'],
        ['Godt naboskab i hver opgang', 'ledighed'],
      ],
    ),
    [],
  ],
  ['a goal without activity', plan([['Kender naboer', 'naboskab']], [['Job', 'ledighed']]), ['HP522']],
  [
    'a goal that an activity speaks of',
    plan([['Flere fællesspisninger', 'naboskab']], [['Ti fællesspisninger om året', 'ledighed']]),
    [],
  ],
  [
    'activities do not link at all',
    plan(
      [
        ['Job', 'ledighed'],
        ['Fest', 'naboskab'],
      ],
      [['Job'], ['Fest']],
    ),
    [],
  ],
  ['one activity of many does not', plan([], [['Job', 'ledighed'], ['Fest', 'naboskab'], ['Kor']]), ['HP523']],
  ['most activities do not', plan([], [['Job', 'ledighed og naboskab'], ['Fest'], ['Kor']]), []],
  [
    'an activity has no goal: it may be its',
    plan([['Flere i job', 'ledighed']], [['Job', 'ledighed']]).replace('[{ titel', '[{ titel: Fest }, { titel'),
    [],
  ],
  [
    'no areas: they are the first question',
    plan([['Flere i job', 'ledighed']], []).replace(/^indsatsområder:.*\n.*\n.*/m, 'indsatsområder:'),
    [],
  ],
  [
    'a goal whose activity may be the one that points astray',
    plan(
      [['Kender naboer', 'naboskab']],
      [
        ['Job', 'ledighed'],
        ['Fest', 'naboskap'],
      ],
    ),
    ['HP151'],
  ],
  ['problems have no names', 'problemer: [Mange unge er uden job]\n', []],
])('%s', (_, yaml, expected) => expect(found(yaml)).toEqual(expected));
