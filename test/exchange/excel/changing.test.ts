import { expect, test } from 'vitest';
import { exportWorkbook, importSheets, readSheets } from '../../../src/exchange/excel/index.ts';
import type { Incoming } from '../../../src/exchange/excel/reading/incoming.ts';
import type { Value } from '../../../src/exchange/excel/value.ts';
import { planIn } from './plans.ts';

const plan = `# En kommentar
titel: Sammen
periode: {fra: 1.1.2023, til: 31.12.2026}
indsatsområder:
  - navn: Unge  # de unge
    aktiviteter:
      - titel: Job
        partnere: [Skolen, Klubben]
        milepæle:
          - {dato: 1.3.2023, hvad: Åbning}
          - Første hold er færdigt
      - titel: Sport
        milepæle:
          - dato: 2024-05-01
            hvad: Kampdag  # på banen
  - navn: Familier
    aktiviteter:
      - titel: Café
budget:
  finansiering:
    - {kilde: Landsbyggefonden, beløb: 1.250.000 kr.}
    - {kilde: Kommunen, beløb: 250.000 kr.}
`;

type Rows = (Value | undefined)[][];

/** What comes of the plan when the rows of one of its sheets have been changed. The first two rows are keys and heads, the first column marks. */
async function changed(sheet: string, change: (rows: Rows) => Rows, text = plan, written = plan) {
  const sheets = await readSheets(await exportWorkbook(planIn(written).plan, 'da'), 'plan.xlsx');
  if ('unreadable' in sheets) throw new Error(sheets.unreadable.en);
  const wanted = sheets.map(
    (one): Incoming => (one.name === sheet ? { ...one, rows: change(one.rows.map(row => [...row])) } : one),
  );
  const { texts, problems, refused, moved } = importSheets(planIn(text).plan, wanted);
  const lines = (texts.get('plan.yaml') ?? '').split('\n');
  const before = text.split('\n');
  return {
    out: before.filter(line => !lines.includes(line)).map(line => line.trim()),
    in: lines.filter(line => !before.includes(line)).map(line => line.trim()),
    told: [
      ...problems.map(({ sheet, number, text }) => `${sheet} ${number ?? ''}: ${text.da}`),
      ...refused.map(({ why }) => why.da),
    ],
    moved,
    text: lines.join('\n'),
  };
}

/** Puts a value into a cell, by the row's number from 1 as people see it, and the key of its column. */
const put = (row: number, key: string, value: Value | undefined) => (rows: Rows) =>
  rows.map((each, at) => (at === row - 1 ? Object.assign([...each], { [rows[0]?.indexOf(key) ?? 0]: value }) : each));

test.each<[what: string, sheet: string, change: (rows: Rows) => Rows, out: string[], into: string[]]>([
  [
    'a text',
    'Milepæle',
    put(3, 'hvad', 'Vi åbner'),
    ['- {dato: 1.3.2023, hvad: Åbning}'],
    ['- {dato: 1.3.2023, hvad: Vi åbner}'],
  ],
  [
    'a day',
    'Milepæle',
    put(3, 'dato', { day: '2023-04-01' }),
    ['- {dato: 1.3.2023, hvad: Åbning}'],
    ['- {dato: 1.4.2023, hvad: Åbning}'],
  ],
  [
    'a day that is written as ISO',
    'Milepæle',
    put(5, 'dato', { day: '2024-06-01' }),
    ['- dato: 2024-05-01'],
    ['- dato: 2024-06-01'],
  ],
  [
    'a day as a text',
    'Milepæle',
    put(3, 'dato', 'ultimo 2023'),
    ['- {dato: 1.3.2023, hvad: Åbning}'],
    ['- {dato: ultimo 2023, hvad: Åbning}'],
  ],
  [
    'a field of what was a sentence',
    'Milepæle',
    put(4, 'dato', { day: '2024-01-31' }),
    ['- Første hold er færdigt'],
    ['- dato: 31.1.2024', 'hvad: Første hold er færdigt'],
  ],
  [
    'an amount',
    'Finansiering',
    put(4, 'beløb', 300000),
    ['- {kilde: Kommunen, beløb: 250.000 kr.}'],
    ['- {kilde: Kommunen, beløb: 300.000 kr.}'],
  ],
  [
    'an amount in English',
    'Finansiering',
    put(4, 'beløb', '300,000.50'),
    ['- {kilde: Kommunen, beløb: 250.000 kr.}'],
    ['- {kilde: Kommunen, beløb: "300.000,50 kr."}'],
  ],
  [
    'one of several lines',
    'Aktiviteter',
    put(3, 'partnere', 'Skolen\nSportsklubben'),
    ['partnere: [Skolen, Klubben]'],
    ['partnere: [Skolen, Sportsklubben]'],
  ],
])('%s', async (_, sheet, change, out, into) => {
  const result = await changed(sheet, change);
  expect([result.out, result.in, result.told, result.moved]).toEqual([out, into, [], 0]);
});

const all =
  (...changes: readonly ((rows: Rows) => Rows)[]) =>
  (rows: Rows) =>
    changes.reduce((sum, change) => change(sum), rows);

test('several cells at once are what they would be one after the other', async () => {
  const {
    out,
    in: into,
    told,
  } = await changed(
    'Milepæle',
    all(
      put(4, 'hvad', 'Holdet er i gang'),
      put(4, 'dato', { day: '2024-01-31' }),
      put(4, 'hvem', 'Lederen'),
      put(3, 'hvad', 'Vi åbner'),
      put(5, 'dato', { day: '2024-06-01' }),
    ),
  );
  expect([out, into, told]).toEqual([
    ['- {dato: 1.3.2023, hvad: Åbning}', '- Første hold er færdigt', '- dato: 2024-05-01'],
    [
      '- {dato: 1.3.2023, hvad: Vi åbner}',
      '- dato: 31.1.2024',
      'hvad: Holdet er i gang',
      'hvem: Lederen',
      '- dato: 2024-06-01',
    ],
    [],
  ]);
});

test('two that begin the same thing are both in it', async () => {
  const text = `${plan}organisation:\n  sekretariat:\n`;
  const both = all(put(3, 'målgruppe', 'Unge'), put(3, 'ansvarlig', 'Lederen'), put(4, 'målgruppe', 'Børn'));
  const { out, in: into, told } = await changed('Aktiviteter', both, text, text);
  expect([out, into.toSorted(), told]).toEqual([[], ['ansvarlig: Lederen', 'målgruppe: Børn', 'målgruppe: Unge'], []]);
});

test('where one of several can’t be written, the others are, and it is told which', async () => {
  const text = plan.replace('titel: Sport', 'titel: &navn Sport');
  const two = all(put(3, 'titel', 'Jobs'), put(4, 'titel', 'Idræt'), put(5, 'titel', 'Caféen'));
  const { in: into, told } = await changed('Aktiviteter', two, text, text);
  expect(into).toEqual(['- titel: Jobs', '- titel: Caféen']);
  expect(told).toEqual([expect.stringContaining('Her bruger filen et &')]);
});

const row = (rows: Rows, values: Readonly<Record<string, Value>>): Rows[number] =>
  (rows[0] ?? []).map(key => values[String(key)]);

test.each<[what: string, sheet: string, change: (rows: Rows) => Rows, out: string[], into: string[], moved?: number]>([
  [
    'a new row',
    'Milepæle',
    rows => [...rows, row(rows, { '@aktivitet': 'Café', hvad: 'Caféen åbner', dato: { day: '2025-08-01' } })],
    [],
    ['- dato: 1.8.2025', 'hvad: Caféen åbner'],
  ],
  [
    'a new row in a list that is there',
    'Milepæle',
    rows => [...rows, row(rows, { '@indsatsområde': 'Unge', '@aktivitet': 'job', hvad: 'Slut' })],
    [],
    ['- hvad: Slut'],
  ],
  ['a row that is deleted', 'Milepæle', rows => rows.filter((_, at) => at !== 3), ['- Første hold er færdigt'], []],
  [
    'an activity that is deleted, and all in it',
    'Aktiviteter',
    rows => rows.filter((_, at) => at !== 3),
    ['- titel: Sport', '- dato: 2024-05-01', 'hvad: Kampdag  # på banen'],
    [],
  ],
  ['a row that is copied', 'Milepæle', rows => [...rows, rows[4] ?? []], [], ['- dato: 1.5.2024', 'hvad: Kampdag']],
  ['rows in another order', 'Finansiering', rows => [...rows.slice(0, 2), rows[3] ?? [], rows[2] ?? []], [], [], 1],
  ['the first row put last', 'Milepæle', rows => [...rows.slice(0, 2), ...rows.slice(3), rows[2] ?? []], [], [], 1],
  [
    'several rows that are deleted',
    'Milepæle',
    rows => rows.slice(0, 2),
    ['- {dato: 1.3.2023, hvad: Åbning}', '- Første hold er færdigt', '- dato: 2024-05-01', 'hvad: Kampdag  # på banen'],
    [],
  ],
  ['an activity that belongs elsewhere', 'Aktiviteter', put(4, '@indsatsområde', 'Familier'), [], []],
  [
    'empty lines, and columns in another order',
    'Milepæle',
    rows => rows.flatMap(each => [[...each].reverse(), []]),
    [],
    [],
  ],
  ['a column that is left out', 'Milepæle', rows => rows.map(each => each.slice(0, 4)), [], []],
])('%s', async (_, sheet, change, out, into, moved = 0) => {
  const result = await changed(sheet, change);
  expect([result.out, result.in, result.told, result.moved]).toEqual([out, into, [], moved]);
});

test('an activity that belongs elsewhere goes there, with all that stands in it', async () => {
  const { text } = await changed('Aktiviteter', put(4, '@indsatsområde', 'Familier'));
  expect(text.slice(text.indexOf('Familier'), text.indexOf('budget'))).toBe(`Familier
    aktiviteter:
      - titel: Sport
        milepæle:
          - dato: 2024-05-01
            hvad: Kampdag  # på banen
      - titel: Café
`);
});

test.each<[what: string, sheet: string, change: (rows: Rows) => Rows, told: string]>([
  ['a sheet of their own', 'Plan', () => [['Mine tal'], [1]], 'Plan : Arket er ikke skrevet af helhed'],
  [
    'a column of their own',
    'Milepæle',
    rows => rows.map((each, at) => [...each, at === 0 ? undefined : 'Min']),
    'Milepæle : Kolonnen »Min« kender helhed ikke.',
  ],
  [
    'a new row that belongs nowhere',
    'Milepæle',
    rows => [...rows, row(rows, { hvad: 'Slut' })],
    'Milepæle 6: Rækken er ny. Skriv i kolonnen »Aktivitet«',
  ],
  [
    'a new row in what is not there',
    'Milepæle',
    rows => [...rows, row(rows, { '@aktivitet': 'Dans', hvad: 'Slut' })],
    'Milepæle 6: Planen har ikke ét sted, der hedder »Dans«',
  ],
  ['an error in a cell', 'Finansiering', put(4, 'beløb', '#REF!'), 'Finansiering 4: Under »Beløb« står fejlen #REF!.'],
  [
    'a new field',
    'Plan',
    rows => [...rows, [undefined, 'Farve', 'Rød']],
    'Rækken er ny, og helhed kender ikke det felt, den er til.',
  ],
  [
    'a sum that is written over',
    'Finansiering',
    put(6, 'beløb', 2_000_000),
    'Finansiering 6: Summerne under »I alt« bliver regnet ud',
  ],
  [
    'words beside the rows',
    'Milepæle',
    rows => rows.map((each, at) => (at === 3 ? Object.assign([...each], { 9: 'Husk kaffe' }) : each)),
    'Milepæle : Kolonnen »J« kender helhed ikke.',
  ],
  ['a field that is deleted', 'Plan', rows => rows.slice(0, -1), 'Plan : En række er slettet.'],
])('%s is told of, and nothing is changed', async (_, sheet, change, told) => {
  const result = await changed(sheet, change);
  expect([result.out, result.in, result.moved]).toEqual([[], [], 0]);
  expect(result.told).toHaveLength(1);
  expect(result.told[0]).toContain(told);
});

test.each<[what: string, goal: string, goals: readonly string[]]>([
  ['a text', 'mål: Ti er i job', ['Ti er i job', 'Tyve er i job', 'Tredive er i job']],
  ['one thing', 'mål: {hvad: Ti er i job, frist: 2025}', ['Ti er i job', 'Tyve er i job', 'Tredive er i job']],
  ['a list', 'mål: [Ti er i job]', ['Ti er i job', 'Tyve er i job', 'Tredive er i job']],
  ['nothing', 'mål:', ['Tyve er i job', 'Tredive er i job']],
])('new rows go behind what stands there as %s', async (_, goal, goals) => {
  const text = plan.replace('titel: Café', `titel: Café\n        ${goal}`);
  const added = (hvad: string) => (rows: Rows) => [...rows, row(rows, { '@aktivitet': 'Café', hvad })];
  const result = await changed('Mål', all(added('Tyve er i job'), added('Tredive er i job')), text, text);
  expect([result.told, result.moved]).toEqual([[], 0]);
  const rows = planIn(result.text).sheets.find(({ id }) => id === 'mål')?.rows ?? [];
  expect(rows.map(({ cells }) => cells.get('hvad')?.text)).toEqual(goals);
});

test('what stands alone can be taken out, and put behind others', async () => {
  const text = plan.replace('titel: Café', 'titel: Café\n        mål: Ti er i job');
  const gone = await changed('Mål', rows => rows.slice(0, 2), text, text);
  expect([gone.out, gone.told]).toEqual([['mål: Ti er i job'], []]);
  const turned = await changed(
    'Mål',
    rows => [...rows.slice(0, 2), row(rows, { '@aktivitet': 'Café', hvad: 'Tyve er i job' }), ...rows.slice(2)],
    text,
    text,
  );
  const rows = planIn(turned.text).sheets.find(({ id }) => id === 'mål')?.rows ?? [];
  expect([rows.map(({ cells }) => cells.get('hvad')?.text), turned.told]).toEqual([
    ['Tyve er i job', 'Ti er i job'],
    [],
  ]);
});

test('what has been changed in the plan meanwhile stays, and what was changed in both is told of', async () => {
  const now = plan.replace('hvad: Åbning', 'hvad: Festlig åbning').replace('250.000 kr.}', '275.000 kr.}');
  const other = await changed('Milepæle', put(4, 'hvad', 'Første hold er nået'), now);
  expect([other.out, other.in, other.told]).toEqual([['- Første hold er færdigt'], ['- Første hold er nået'], []]);
  const both = await changed('Milepæle', put(3, 'hvad', 'Vi åbner'), now);
  expect([both.out, both.in]).toEqual([[], []]);
  expect(both.told[0]).toContain('Milepæle 3: »Hvad« er ændret både her (til »Vi åbner«) og i planen');
});

test('a row is known again when things have been put in above it', async () => {
  const now = plan.replace('  - navn: Unge', '  - navn: Børn\n  - navn: Unge');
  const { out, in: into, told } = await changed('Milepæle', put(3, 'hvad', 'Vi åbner'), now);
  expect([out, into, told]).toEqual([['- {dato: 1.3.2023, hvad: Åbning}'], ['- {dato: 1.3.2023, hvad: Vi åbner}'], []]);
});

test('the same sheet taken in twice puts a new row in once', async () => {
  const add = (rows: Rows) => [
    ...rows,
    row(rows, { '@aktivitet': 'job', hvad: 'Slut', dato: { day: '2025-08-01' } }),
    rows[4] ?? [],
    row(rows, { '@aktivitet': 'Café', hvad: 'Caféen åbner' }),
  ];
  const once = await changed('Milepæle', add);
  const twice = await changed('Milepæle', add, once.text, plan);
  expect([once.in.length > 0, twice.out, twice.in, twice.told, twice.moved]).toEqual([true, [], [], [], 0]);
});

test('cells that were sorted without what their rows are known by are rows in another order', async () => {
  const sorted = (rows: Rows) => {
    const cells = rows
      .slice(2)
      .map(each => each.slice(1))
      .reverse();
    return [...rows.slice(0, 2), ...cells.map((each, at) => [rows[at + 2]?.[0], ...each])];
  };
  const { out, in: into, told, moved, text } = await changed('Milepæle', sorted);
  expect([out, into, told, moved]).toEqual([[], [], [], 1]);
  expect(text.indexOf('Første hold')).toBeLessThan(text.indexOf('Åbning'));
  const also = await changed('Milepæle', all(sorted, put(3, 'hvad', 'Stor kampdag')));
  expect([also.in, also.told, also.moved]).toEqual([['hvad: Stor kampdag  # på banen'], [], 1]);
});

test('a row that was deleted while the plan was changed there stays, and that is told', async () => {
  const now = plan.replace('Åbning', 'Festlig åbning');
  const { out, in: into, told } = await changed('Milepæle', rows => rows.filter((_, at) => at !== 2), now, plan);
  expect([out, into, told]).toEqual([
    [],
    [],
    [
      'Milepæle : En række er slettet her, men planen er ændret det sted, siden regnearket blev skrevet. Rækken er ikke taget ud af planen.',
    ],
  ]);
  const both = await changed(
    'Milepæle',
    rows => rows.filter((_, at) => at !== 2),
    plan.replace(/.*Åbning.*\n/u, ''),
    plan,
  );
  expect(both.told).toEqual([]);
});

test('a workbook of another plan changes nothing, and that is told once', async () => {
  const other = plan
    .replace(/[A-ZÆØÅ][a-zæøå]+/gu, word => `${word}en`)
    .replace(/\d{4}/gu, year => String(Number(year) - 7))
    .replace(/\d+\.000/gu, '77.000');
  const { out, in: into, told } = await changed('Milepæle', rows => rows, other, plan);
  expect([out, into, told]).toEqual([[], [], [expect.stringContaining('skrevet af en anden plan')]]);
});

test('rows of a sheet of fields are new answers and new things, by the words that say where they belong', async () => {
  const text = `${plan}organisation:
  medarbejdere:
    - Projektlederen
  følgegrupper:
    - navn: Følgegruppen for unge
      medlemmer: [Lærerne]
`;
  const groups = 'Organisation – Følgegrupper – Følgegruppe';
  const add = (words: string, answer: string) => (rows: Rows) => [...rows, [undefined, words, answer]];
  const change = all(
    add('Organisation – Medarbejdere – Medarbejder 2 – Navn', 'Ungevejlederen'),
    add(`${groups} 2 – Navn`, 'Følgegruppen for job'),
    add(`${groups} 2 – Medlemmer – Medlem 1 – Navn`, 'Jobcentret'),
    add(`${groups} 2 – Medlemmer – Medlem 2 – Navn`, 'Biblioteket'),
    add(`${groups} 1 – Møder`, 'hver måned'),
    add(`${groups} 1 – Navn`, 'Et andet navn'),
    add('Organisation – Farve', 'Rød'),
  );
  const { out, in: into, told, text: after } = await changed('Organisation', change, text, text);
  expect([out, into]).toEqual([
    [],
    [
      '- Ungevejlederen',
      'møder: hver måned',
      '- navn: Følgegruppen for job',
      'medlemmer:',
      '- navn: Jobcentret',
      '- navn: Biblioteket',
    ],
  ]);
  expect(told).toEqual([
    expect.stringContaining('har allerede et svar i planen'),
    expect.stringContaining('fx »Organisation – Medarbejdere – Medarbejder 2 – Navn«'),
  ]);
  const again = await changed('Organisation', change, after, text);
  expect([again.out, again.in, again.told.length]).toEqual([[], [], told.length]);
});

test('a text that is longer than a cell can hold is told of in its cell, and can’t be changed there', async () => {
  const long = `${'ord '.repeat(9000)}slut`;
  const text = plan.replace('titel: Café', `titel: Café\n        formål: ${long}`);
  const sheets = await readSheets(await exportWorkbook(planIn(text).plan, 'da'), 'plan.xlsx');
  const row = 'unreadable' in sheets ? [] : sheets.flatMap(({ rows }) => rows.filter(each => each.includes('Café')));
  expect(row.flat()).toContain(
    '[Teksten har 36.004 tegn, og det er flere, end en celle kan rumme. Den står kun i planen og bliver ikke rørt herfra.]',
  );
  const same = await changed('Aktiviteter', rows => rows, text, text);
  expect([same.out, same.told]).toEqual([[], []]);
  const { out, told } = await changed('Aktiviteter', put(5, 'formål', 'Kort'), text, text);
  expect([out, told]).toEqual([[], [expect.stringContaining('er for lang til en celle')]]);
});

test('what belongs in something that is new in the same workbook comes in when it is taken in once more', async () => {
  const sheets = await readSheets(await exportWorkbook(planIn(plan).plan, 'da'), 'plan.xlsx');
  if ('unreadable' in sheets) throw new Error(sheets.unreadable.en);
  const added: Readonly<Record<string, Readonly<Record<string, Value>>>> = {
    Aktiviteter: { '@indsatsområde': 'Familier', titel: 'Dans' },
    Milepæle: { '@aktivitet': 'Dans', hvad: 'De første danser' },
  };
  const wanted = sheets.map(one => {
    const more = added[one.name];
    const rows = one.rows.map(each => [...each]);
    return { ...one, rows: more ? [...rows, row(rows, more)] : rows };
  });
  const first = importSheets(planIn(plan).plan, wanted);
  expect(first.problems.map(({ text }) => text.da)).toEqual([expect.stringContaining('så indlæs det en gang til')]);
  const second = importSheets(planIn(first.texts.get('plan.yaml') ?? '').plan, wanted);
  expect([second.done.length, second.problems, second.refused, second.moved]).toEqual([1, [], [], 0]);
  expect(second.texts.get('plan.yaml')).toContain('titel: Dans\n        milepæle:\n');
});
