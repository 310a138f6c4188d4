import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { programmes } from '../../src/plan/programmes/index.ts';
import { template } from '../../src/template/template.ts';
import { yamlEditor } from './yaml-editor.ts';

const schema = resolve('schemas/helhedsplan.editor.schema.json');
const folder = mkdtempSync(join(tmpdir(), 'helhed æøå '));
mkdirSync(join(folder, 'delaftaler'));
copyFileSync(schema, join(folder, 'helhedsplan.schema.json'));
const modeline = '# yaml-language-server: $schema=helhedsplan.schema.json';
const unknown =
  'helhed kender ikke dette her. Er feltet stavet rigtigt? Ctrl+mellemrum viser de felter, der kan stå her.';

let editor: Awaited<ReturnType<typeof yamlEditor>>;
beforeAll(async () => {
  editor = await yamlEditor(folder);
});
afterAll(async () => {
  await editor.end();
  rmSync(folder, { recursive: true });
});

const plans = ['examples/planer', 'examples/udkast', 'test/plan/real-plans'].flatMap(folder =>
  readdirSync(folder)
    .filter(name => name.endsWith('.yaml'))
    .map(name => `${folder}/${name}`),
);
const told = async (path: string, text: string) =>
  (await editor.open(path, text)).map(({ range, message }) => `${range.start.line + 1}: ${message}`);

test('says nothing of a plan that helhed can read, but for its misspelt fields', async () => {
  const texts = [
    ...plans.map(plan => [plan.replaceAll('/', '-'), readFileSync(plan, 'utf8')] as const),
    ...programmes.map(programme => [`ny-${programme.id}.yaml`, template(programme, 'helhedsplan', 'da')] as const),
  ];
  const all = await Promise.all(texts.map(async ([name, text]) => [name, await told(name, `${modeline}\n${text}`)]));
  expect(all.length).toBeGreaterThan(30);
  expect(all.filter(([, said]) => said?.length !== 0)).toEqual([
    ['examples-udkast-første-udkast.helhedsplan.yaml', [`36: ${unknown}`, `30: ${unknown}`]],
  ]);
});

test.each([
  ['beside the plan', 'a.yaml', 'helhedsplan.schema.json', unknown],
  ['beside the plan, from here', 'b.yaml', './helhedsplan.schema.json', unknown],
  [
    'in the folder above, for an activity',
    'delaftaler/a.yaml',
    '../helhedsplan.schema.json#/definitions/aktivitet',
    unknown,
  ],
  [
    'in the folder above, for an area',
    'delaftaler/b.yaml',
    '../helhedsplan.schema.json#/definitions/indsatsomraade',
    unknown,
  ],
  ['in another form of the comment', 'c.yaml', undefined, unknown],
])('finds the schema %s', async (_, path, at, expected) => {
  const first = at === undefined ? '# $schema: helhedsplan.schema.json' : `# yaml-language-server: $schema=${at}`;
  expect(await told(path, `${first}\nkontakt: x\n`)).toEqual([`2: ${expected}`]);
});

test.each([
  ['a text where there are fields', 'titel: { da: x }', 'Her skal der stå en tekst uden felter under sig.'],
  [
    'a text where there is a list',
    'indsatsområder: x',
    'Her skal der stå en liste: hver ting på sin egen linje efter »- «.',
  ],
  ['a programme that is none', 'program: "2031"', 'Her kan der stå 2006-10, 2011-14, 2015-18 eller 2019-26.'],
  ['a field that is not there', 'milepæle: [{ dag: x }]', unknown],
])('says in Danish that there is %s', async (what, text, expected) => {
  expect(await told(`${what}.yaml`, `${modeline}\n${text}\n`)).toEqual([`2: ${expected}`]);
});

const inArea = (text: string) => `indsatsområder:\n  - navn: x\n    aktiviteter:\n${text.replace(/^/gm, '      ')}\n`;

test.each([
  ['a field of the plan', 'ti|tel: x', '#### Titel\n\nPlanens navn, som det skal stå på forsiden.\n\nFx: Sammen om'],
  ['a field with æøå', 'områ|de: x', '#### Område\n\nDet boligområde, planen gælder.'],
  ['one of a few values', 'fa|se: helhedsplan', '#### Fase\n\nHvor langt planen er: prækvalifikation'],
  ['a period', 'peri|ode:\n  fra: 2021', '```yaml\nfra: 2021-11-01\ntil: 2025-10-31\n```'],
  ['a field of an activity', inArea('- titel: x\n  ansva|rlig: y'), 'Hvem der har ansvaret for aktiviteten.'],
  ['the goal of an activity', inArea('- titel: x\n  må|l: y'), 'hvilken virkning skal aktiviteten have?'],
  ['the goal of the plan', 'må|l: y', '#### Mål for hele planen\n\nDe mål, der gælder for hele planen.'],
  ['the milestones', inArea('- milepæ|le:\n    - hvad: x'), '```yaml\n- dato: 2022-03-01\n  hvad: De første ti'],
  ['a milestone', inArea('- milepæle:\n    - da|to: x'), 'en dag, en måned, et kvartal eller et år.'],
])('shows what is asked in Danish: %s', async (_, marked, expected) => {
  expect(await editor.hover(modeline, marked)).toContain(expected);
});

test.each([
  [
    'the fields of a plan',
    '|\n',
    { titel: 'titel: ', periode: 'periode:\n  ', indsatsområder: 'indsatsområder:\n  - ' },
  ],
  ['the programmes', 'program: |\n', { '2019-26': '2019-26' }],
  ['the phases', 'fase: |\n', { prækvalifikation: 'prækvalifikation' }],
  ['the areas', 'indsatsområder:\n  - navn: |\n', { Beskæftigelse: 'Beskæftigelse', Sundhed: 'Sundhed' }],
  ['the words for how far it is', inArea('- titel: x\n  status: |'), { 'i gang': 'i gang' }],
  [
    'the fields of an activity',
    inArea('- titel: x\n  |'),
    {
      mål: 'mål: ',
      ansvarlig: 'ansvarlig: ',
      skridt: 'skridt:\n  - ',
      milepæle: 'milepæle:\n  - dato: $1\n    hvad: $2',
    },
  ],
  ['a milestone', inArea('- milepæle:\n    - |'), { milepæl: 'dato: $1\n  hvad: $2' }],
])('offers %s', async (_, marked, expected) => {
  const offered = await editor.complete(modeline, marked);
  expect(Object.fromEntries(offered)).toMatchObject(expected);
});

test('offers a whole activity with its six answers, all blank', async () => {
  const offered = await editor.complete(modeline, inArea('- |'));
  expect(offered.get('aktivitet med de seks svar')?.replace(/\$\d+/g, '').split('\n')).toEqual([
    'titel: ',
    '  målgruppe: ',
    '  ansvarlig: ',
    '  mål: ',
    '  skridt:',
    '    - ',
    '  succeskriterier:',
    '    - kriterium: ',
    '      måling: ',
    '  milepæle:',
    '    - dato: ',
    '      hvad: ',
    '  ressourcer:',
    '    - hvad: ',
    '      giver: ',
    '      beløb: ',
    '  forankring:',
    '    hvad: ',
    '    hvem: ',
    '    hvornår: ',
  ]);
});

test.each([
  ['a title', 'titel: |\n'],
  ['a responsible', inArea('- titel: x\n  ansvarlig: |')],
  ['a programme', 'program: |\n'],
])('offers no made-up words for %s', async (_, marked) => {
  const offered = [...(await editor.complete(modeline, marked)).keys()];
  expect(offered.filter(label => !/^20\d\d-\d\d$/.test(label))).toEqual([]);
});
