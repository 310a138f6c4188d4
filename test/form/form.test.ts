import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import schema from '../../schemas/helhedsplan.schema.json' with { type: 'json' };
import { examine } from '../../src/check.ts';
import type { Data } from '../../src/document/data.ts';
import type { Field } from '../../src/form/form.ts';
import { form } from '../../src/form/index.ts';
import { saidInForm } from '../../src/form/said.ts';
import { pointerTo } from '../../src/placing.ts';
import { fieldIn, itemOf, type Field as Known, planField } from '../../src/plan/fields.ts';
import { rules } from '../../src/rules/index.ts';
import { planWith } from '../rules/plan-with.ts';
import { fieldAt, fieldsOf, formOf } from './shown.ts';

const folders = ['examples/planer', 'examples/udkast', 'test/plan/real-plans'];
const plans = folders.flatMap(folder =>
  readdirSync(folder)
    .filter(name => name.endsWith('.yaml'))
    .map(name => join(folder, name)),
);
const badExamples = rules.map(rule => [rule.code, planWith(rule.example.bad)] as const);

/** `maal.hvad` for each field that the schema has. */
const inSchema = [
  ...Object.keys(schema.properties).map(name => `plan.${name}`),
  ...Object.entries(schema.$defs).flatMap(([kind, shape]) =>
    Object.keys('properties' in shape ? shape.properties : {}).map(name => `${kind}.${name}`),
  ),
].sort();

/** A plan with something in every list: a blank item, or one with all its fields. */
function planFrom(known: Known, isFilled: boolean, within: readonly string[] = []): Data {
  const { properties } = known.shape;
  const item = itemOf(known);
  if (known.kind !== undefined && within.includes(known.kind)) return 'x';
  const inside = known.kind === undefined ? within : [...within, known.kind];
  if (properties && (isFilled || known.kind === 'plan'))
    return Object.fromEntries(
      Object.keys(properties)
        .filter(name => name !== 'fil' && name !== 'se')
        .flatMap(name => {
          const field = fieldIn(known, name);
          const value = field && planFrom(field, isFilled, inside);
          return value === undefined || (value === '' && !isFilled) ? [] : [[name, value]];
        }),
    );
  if (item && !properties && known.shape.type === 'array') return [isFilled ? planFrom(item, isFilled, inside) : ''];
  return isFilled ? 'x' : '';
}

/** `maal.hvad` for each field in a form, by the schema's names. */
function reachedIn(text: string): readonly string[] {
  const reached = new Set<string>();
  const look = (fields: readonly Field[], owner: Known) => {
    for (const field of fields) {
      const known = fieldIn(owner, field.name);
      if (!known) continue;
      reached.add(`${owner.kind}.${field.name}`);
      inside(field, known);
    }
  };
  const inside = ({ control }: Field, known: Known): void => {
    const item = itemOf(known);
    if (control.kind === 'group') look([...control.fields, ...control.more], known);
    if (control.kind === 'list') for (const one of control.items) if (item) inside(one, item);
    if (control.kind === 'table')
      for (const { name, rest, cells } of control.rows)
        if (item) look([name, ...rest, ...cells.flatMap(cell => cell ?? [])], item);
  };
  for (const { field } of formOf(text).sections) inside(field, planField);
  return [...reached].sort();
}

describe('every field of the schema can be reached', () => {
  // An amount of the lines of a budget stands in its table, by year or by who pays.
  const inTables = ['finansiering.år', 'post.kilder', 'post.områder', 'post.år'];
  const reachable = inSchema.filter(name => !inTables.includes(name));

  test('in a plan where all is filled in', () => {
    expect(reachedIn(JSON.stringify(planFrom(planField, true)))).toEqual(expect.arrayContaining(reachable));
  });
});

describe('each finding stands at one field', () => {
  test.each([...plans.map(file => [file, readFileSync(file, 'utf8')] as const), ...badExamples])('%s', (_, text) => {
    const examination = examine(text, 'plan.yaml', { exists: () => false });
    const shown = form(examination);
    const told = [...shown.gaps, ...fieldsOf(shown).flatMap(({ gaps }) => gaps)];
    expect(told.length).toBe(examination.findings.length);
    expect(new Set(told)).toEqual(new Set(examination.findings.map(saidInForm)));
  });
});

/** All texts in data, with where they stand. */
function* textsIn(data: Data, at = ''): Generator<readonly [string, string]> {
  if (typeof data === 'string') yield [at, data];
  else for (const [key, value] of Object.entries(data)) yield* textsIn(value as Data, at + pointerTo([key]));
}

/** Plans that say things in other shapes than anybody means. */
const odd: readonly (readonly [string, string])[] = [
  ['a list where there should be a text', 'titel: [Et navn, Et til]'],
  ['fields where there should be a text', 'kommune: { navn: Eksempel Kommune, by: Eksempelby }'],
  ['a text where there should be a list', 'parter: Eksempel Kommune'],
  ['fields where there should be a list', 'bilag: { titel: Budget, fil: budget.xlsx }'],
  ['a text where there should be an activity', 'indsatsområder: [{ navn: Job, aktiviteter: [Fritidsjob] }]'],
  ['a text where there should be amounts', 'budget: { poster: [{ post: Løn, kilder: halvt om halvt }] }'],
  ['lists in lists', 'mål: [[Et mål, [Endnu et]], { hvad: Et tredje, delmål: [Et delmål] }]'],
  ['fields that no plan has', 'titel: Plan\nvision: Her er godt\nandet: { a: [1, 2], b: tre }'],
  ['a field in two spellings', 'mål: Et mål\nmålsætning: Et andet mål\nMål: Et tredje'],
  ['a colon in a list', 'skridt:\n  - Fase 1: samtaler\n  - Fase 2: job'],
  [
    'an activity that is written elsewhere and here',
    'aktiviteter: [{ fil: a.yaml, titel: Fritidsjob, mål: Job til alle }]',
  ],
  [
    'years in words',
    'budget: { finansiering: [LBF betaler resten, { kilde: Kommunen, år: 2022-2024, beløb: 3 mio. }] }',
  ],
  ['a period that is no period', 'periode: så længe det varer'],
  [
    'a group in a sentence',
    'organisation: { styregruppe: Chefen og formanden, bestyrelse: [A, { navn: B, formand: C }] }',
  ],
  ['an organisation in a sentence', 'organisation: Vi arbejder sammen'],
  ['keys in quotes and with signs', '"titel": Plan\n"a/b~c": værdi\n"0052": tal'],
];

describe('nothing that stands in the file is out of sight', () => {
  const texts = [...plans.map(file => [file, readFileSync(file, 'utf8')] as const), ...odd, ...badExamples];
  test.each(texts)('%s', (_, text) => {
    const examination = examine(text, 'plan.yaml');
    if (!examination.isPlan) return;
    const shown = fieldsOf(form(examination)).flatMap(({ control }) => ('value' in control ? [control.value] : []));
    const all = shown.join('\n').replace(/\s+/gu, ' ');
    for (const [at, text] of textsIn(examination.document.data)) {
      // The two ends of a period that is written as one text stand in a field each.
      const pieces = at === '/periode' && !all.includes(text) ? text.split(/\s*[-–]\s*/u) : [text];
      for (const piece of pieces) {
        const said = piece.replace(/\s+/gu, ' ').trim();
        expect(all.includes(said) ? at : `${at}: ${said}`).toBe(at);
      }
    }
  });
});

describe('a field', () => {
  const text = planWith(rules.find(({ code }) => code === 'HP501')?.example.bad ?? '');
  const goal = fieldAt(formOf(text), '/indsatsområder/0/aktiviteter/0/mål');

  test('has what is asked there, and by whom', () => {
    expect(goal).toMatchObject({
      label: { da: 'Mål', en: 'Goal' },
      question: { da: 'Hvad er det konkrete mål med aktiviteten – hvilken virkning skal aktiviteten have?' },
      required: 'must',
      isOpen: true,
      gaps: [{ code: 'HP501' }],
    });
  });

  test('has what is found in it where one thing stands alone in place of a list', () => {
    const alone = planWith(
      'aktiviteter: [{ titel: Fritidsjob, succeskriterier: { kriterium: 60 unge i job, måltal: 60 } }]',
    );
    const missing = fieldAt(formOf(alone), '/aktiviteter/0/succeskriterier/0/måling');
    expect(missing.gaps.map(({ code }) => code)).toEqual(['HP507']);
  });

  test('has what is answered there, though it is told of elsewhere', () => {
    const bad = formOf(planWith(rules.find(({ code }) => code === 'HP140')?.example.bad ?? ''));
    expect(fieldAt(bad, '/titel').gaps).toEqual([]);
    expect(fieldAt(bad, '/bilag').gaps.map(({ code }) => code)).toContain('HP140');
  });

  test('tells how many of the questions of its activity have an answer', () => {
    expect(fieldAt(formOf(text), '/indsatsområder/0/aktiviteter/0').standing).toEqual({ answered: 5, asked: 6 });
  });
});

test('people are called by their names, and not by what they are', () => {
  const { control } = fieldAt(
    formOf('parter:\n  - { navn: Eksempel Kommune, underskriver: Bo Eksempel, titel: kommunaldirektør }\n'),
    '/parter',
  );
  expect(control).toMatchObject({ kind: 'list', nameOf: [{ da: 'Eksempel Kommune' }] });
});

test.each(['problemer:\n  - { id: tomme, problem: Tomme boliger }\n', 'problemer:\n  - { id: , problem: }\n'])(
  'what a thing is referred to by is asked after all else: %j',
  text => {
    const { control } = fieldAt(formOf(text), '/problemer/0');
    const names =
      control.kind === 'group' ? [control.fields, control.more].map(each => each.map(({ name }) => name)) : [];
    expect(names.flat()).toContain('id');
    expect(names[0]?.[0]).toBe('problem');
    expect(names[0]?.includes('id')).toBe(text.includes('tomme'));
  },
);
