import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { asYaml } from '../../src/editor-schema/as-yaml.ts';
import { editorSchema } from '../../src/editor-schema/editor-schema.ts';
import { programmes } from '../../src/plan/programmes/index.ts';
import { template } from '../../src/template/template.ts';

const folders = ['examples/planer', 'examples/udkast', 'test/plan/real-plans'];
const plans = folders.flatMap(folder =>
  readdirSync(folder)
    .filter(name => name.endsWith('.yaml'))
    .map(name => `${folder}/${name}`),
);
const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false });
for (const word of ['markdownDescription', 'defaultSnippets', 'errorMessage']) ajv.addKeyword(word);
const isPlan = ajv.compile(editorSchema());

/** What an editor's reader of YAML 1.2 and the schema say of a text, as `path: keyword`. */
function said(text: string): readonly string[] {
  isPlan(parse(text));
  return (isPlan.errors ?? []).map(({ instancePath, keyword }) => `${decodeURI(instancePath)}: ${keyword}`);
}

describe('says nothing of what helhed reads', () => {
  test.each(plans.filter(plan => !plan.includes('første-udkast')))('%s', plan => {
    expect(said(readFileSync(plan, 'utf8'))).toEqual([]);
  });

  test.each(
    programmes.flatMap(programme =>
      (['prækvalifikation', 'helhedsplan', 'gennemførelse'] as const).map(phase => [programme, phase] as const),
    ),
  )('a new plan of $id', (programme, phase) => {
    expect(said(template(programme, phase, 'da'))).toEqual([]);
  });

  test.each([
    ['a plan that is not begun', ''],
    ['blank fields', 'titel:\nperiode:\nindsatsområder:\norganisation: { bestyrelse: }'],
    ['a blank item', 'problemer:\n  -\nindsatsområder:\n  - navn: x\n    aktiviteter:\n      -'],
    ['numbers where texts are asked', 'titel: 2022\nkommune: 55\nboliger: 840\nproblemer: [27]'],
    ['true where a text is asked', 'titel: true\nnote: yes'],
    ['dates and years', 'periode: { fra: 2021-11-01, til: 2025 }\ndato: 31.12.2026'],
    [
      'a sentence where there may be parts',
      'periode: 2022-2025\nproblemer: Mange er uden job\norganisation: Se bilag 2',
    ],
    ['the sum of each year', 'budget: { finansiering: [{ kilde: LBF, år: { 2022: 250.000, 2023: 1 } }] }'],
    ['an activity that stands elsewhere', 'indsatsområder: [{ navn: x, aktiviteter: [{ se: y }, { fil: z.yaml }] }]'],
    ['an area that is a file', 'indsatsområder: [{ fil: delaftaler/beskæftigelse.yaml }]'],
    ['a programme in other words', 'program: 2019-2026'],
    ['a programme with another dash', 'program: 2019 – 26'],
    ['the funds of a programme', 'program: 2019-26-midlerne'],
    ['a phase in capitals', 'fase: Helhedsplan'],
    ['a phase without æ', 'fase: praekvalifikation'],
  ])('%s', (_, text) => {
    expect(said(text)).toEqual([]);
  });
});

test.each([
  ['an unknown field of the plan', 'kontakt: x', [': additionalProperties']],
  ['an unknown field of a milestone', 'milepæle: [{ dag: x }]', ['/milepæle/0: additionalProperties']],
  ['fields where a text is asked', 'titel: { da: x }', ['/titel: type']],
  ['a text where a list is asked', 'indsatsområder: Beskæftigelse', ['/indsatsområder: type']],
  ['a programme that is none', 'program: 2031', ['/program: anyOf']],
])('tells of %s', (_, text, expected) => {
  const deepest = said(text).filter(error => !/: (?:enum|pattern)$/.test(error));
  expect(deepest).toEqual(expect.arrayContaining(expected));
});

describe('every example', () => {
  /** Every fenced example, and every stub to put in, with the name of the schema it stands in. */
  function* wordsIn(node: unknown, name = 'plan'): Generator<readonly [string, { readonly [key: string]: unknown }]> {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) {
      for (const each of node) yield* wordsIn(each, name);
      return;
    }
    yield [name, node as { readonly [key: string]: unknown }];
    for (const [key, value] of Object.entries(node))
      if (key !== 'defaultSnippets') yield* wordsIn(value, key === 'anyOf' ? name : key);
  }
  const all = [...wordsIn(editorSchema())];

  test('is shown, and none is put in', () => {
    expect(all.filter(([, node]) => 'examples' in node && Array.isArray(node['examples']))).toEqual([]);
    expect(all.filter(([, node]) => 'default' in node && typeof node['default'] !== 'object')).toEqual([]);
  });
});

test.each([
  [['a', 'b: c', '0052', '#1', '27 %', 2020, '1.250.000', '']],
  [{ navn: 'x', afdelinger: [{ nr: '55', boliger: 842 }], år: { '2022': '250.000' } }],
  [[['a'], [{ b: ['c'] }]]],
])('an example is written in YAML that means it: %j', example => {
  const textsOf = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value, (_, each) => (typeof each === 'number' ? String(each) : each)));
  expect(textsOf(parse(asYaml(example), { schema: 'core' }))).toEqual(textsOf(example));
});
