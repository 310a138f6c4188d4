import { describe, expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { completion, type Inserting } from '../../src/language-server/completion.ts';
import { edited, opened } from './opened.ts';

const plain: Inserting = { snippets: false, asIs: true };
const offered = (text: string | Readonly<Record<string, string>>, inserting = plain) => {
  const { plan, file, position } = opened(text);
  return completion(plan, file, position, inserting);
};
const labels = (text: Parameters<typeof offered>[0]) => offered(text).map(({ label }) => label);
const head = 'program: 2019-26\nfase: helhedsplan\nkommune: Eksempel Kommune\n';

test.each<[what: string, text: string, has: readonly string[], hasNot: readonly string[]]>([
  ['the fields of a plan that are not there yet', `${head}¦`, ['titel', 'problemer', 'bilag'], ['program', 'kommune']],
  ['of an indsatsområde', `${head}indsatsområder:\n  - navn: A\n    ¦`, ['formål', 'aktiviteter'], ['navn', 'tema']],
  ['of an activity', `${head}aktiviteter:\n  - titel: A\n    ¦`, ['mål', 'forankring'], ['titel', 'navn']],
  ['of a goal between braces', `${head}mål: { hvad: A, ¦ }`, ['måltal', 'frist', 'problem'], ['hvad', 'titel']],
  ['those of a field in another spelling', `${head}indsatsomraader:\n  - navn: A\n    ¦`, ['aktiviteter'], ['titel']],
  ['none that is there in another spelling', `${head}Indsatsomraader: []\n¦`, ['titel'], ['indsatsområder']],
  ['the programmes', 'program: ¦', ['2006-10', '2019-26'], ['titel']],
  ['the phases', 'fase: ¦', ['prækvalifikation', 'gennemførelse'], []],
  ['the indsatsområder of the programme', `${head}indsatsområder:\n  - navn: ¦`, ['Beskæftigelse'], ['titel']],
  ['problems', `${head}problemer:\n  - { id: job, problem: A }\nmål: { hvad: A, problem: ¦ }`, ['job'], []],
  ['annexes', `${head}bilag:\n  - { id: b1, titel: A }\nmål: { bilag: ¦ }`, ['b1'], []],
  ['activities', `${head}aktiviteter:\n  - { id: a1, titel: A }\n  - { se: ¦ }`, ['a1'], []],
  [
    'those who are named',
    `${head}organisation: { projektleder: Lederen }\naktiviteter:\n  - ansvarlig: ¦`,
    ['Lederen', 'Eksempel Kommune'],
    [],
  ],
  ['those who pay', `${head}budget: { finansiering: [{ kilde: Fonden }] }\nressourcer: { giver: ¦ }`, ['Fonden'], []],
  [
    'a person below its field',
    `${head}organisation: { projektleder: Lederen }\naktiviteter:\n  - ansvarlig:\n      ¦`,
    ['navn', 'Lederen'],
    [],
  ],
  ['how far a thing is', `${head}aktiviteter:\n  - status: ¦`, ['i gang', 'afsluttet'], []],
])('%s', (_, text, has, hasNot) => {
  const found = labels(text);
  expect(has.filter(label => !found.includes(label))).toEqual([]);
  expect(hasNot.filter(label => found.includes(label))).toEqual([]);
});

test.each([
  ['a comment', '# ¦'],
  ['a sentence', `${head}titel: Sammen om ¦`],
  ['a field that no plan has', `${head}ukendt: { ¦ }`],
  ['a date', `${head}dato: ¦`],
])('nothing in %s', (_, text) => {
  expect(labels(text)).toEqual([]);
});

test('a part of a plan is offered the fields of what it is, and the names of the whole', () => {
  const main = `${head}problemer: [{ id: job, problem: A }]\nindsatsområder:\n  - fil: a.yaml\n`;
  expect(labels({ 'plan.yaml': main, 'a.yaml': 'navn: A\n¦' })).toContain('aktiviteter');
  expect(labels({ 'plan.yaml': main, 'a.yaml': 'navn: A\nmål: { hvad: B, problem: ¦ }' })).toEqual(['job']);
});

test('what must be there comes first', () => {
  const found = labels(`${head}aktiviteter:\n  - id: a\n    ¦`);
  expect(found.slice(0, 3)).toEqual(['titel', 'mål', 'skridt']);
});

describe('what is put in', () => {
  const choose = (text: string, label: string, inserting = plain) => {
    const item = offered(text, inserting).find(each => each.label === label);
    const edit = item?.textEdit;
    if (!edit || !('range' in edit)) throw new Error(`${label} is not offered.`);
    return edited(text.replace('¦', ''), [edit]);
  };

  test.each<[what: string, text: string, label: string, after: string]>([
    ['a field on its line', 'ti¦\n', 'titel', 'titel: \n'],
    ['a field with a colon behind it', 'ti¦: A\n', 'titel', 'titel: A\n'],
    [
      'a list',
      'indsatsområder:\n  - navn: A\n    akt¦\n',
      'aktiviteter',
      'indsatsområder:\n  - navn: A\n    aktiviteter:\n      - \n',
    ],
    ['a field between braces', 'mål: { fr¦ }', 'frist', 'mål: { frist:  }'],
    [
      'a value with a colon in it',
      'kommune: "Kommunen: A"\naktiviteter: [{ ansvarlig: ¦ }]',
      'Kommunen: A',
      'kommune: "Kommunen: A"\naktiviteter: [{ ansvarlig: "Kommunen: A" }]',
    ],
    [
      'a value with a comma between braces',
      'kommune: A, B\naktiviteter: [{ ansvarlig: ¦ }]',
      'A, B',
      'kommune: A, B\naktiviteter: [{ ansvarlig: "A, B" }]',
    ],
    [
      'the same in quotes already',
      "kommune: A, B\naktiviteter: [{ ansvarlig: '¦' }]",
      'A, B',
      "kommune: A, B\naktiviteter: [{ ansvarlig: 'A, B' }]",
    ],
    ['a value in the place of what stood', 'fase: præ¦kval # her', 'prækvalifikation', 'fase: prækvalifikation # her'],
    ['after letters of two units', 'titel: 🏘🏘 æ\nbilag: [{ ti¦ }]', 'titel', 'titel: 🏘🏘 æ\nbilag: [{ titel:  }]'],
    ['with the line ends of the file', 'titel: A\r\nakt¦\r\n', 'aktiviteter', 'titel: A\r\naktiviteter:\r\n  - \r\n'],
  ])('%s', (_, text, label, after) => {
    expect(choose(text, label)).toBe(after);
  });

  test('an activity with its six answers is YAML without a slip, and answers nothing', () => {
    const text = `${head}indsatsområder:\n  - navn: Beskæftigelse\n    aktiviteter:\n      - ¦\n`;
    const after = choose(text, 'aktivitet med de seks svar');
    expect(after).toContain(
      '        # Hvad er de vigtigste milepæle?\n        milepæle:\n          - dato:\n            hvad:\n',
    );
    const codes = new Set(check(after).map(({ code }) => code));
    expect(['HP001', 'HP003'].filter(code => codes.has(code))).toEqual([]);
    expect(['HP501', 'HP502', 'HP503', 'HP504', 'HP505', 'HP506'].filter(code => !codes.has(code))).toEqual([]);
  });

  test('an editor that moves lines in by itself is given them from the beginning of the line', () => {
    const text = `${head}indsatsområder:\n  - navn: A\n    akt¦\n`;
    expect(choose(text, 'aktiviteter', { snippets: true, asIs: false })).toContain('    aktiviteter:\n  - $0\n');
  });
});
