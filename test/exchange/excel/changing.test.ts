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
