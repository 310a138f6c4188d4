import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { exportCsv, exportWorkbook, importSheets, readSheets } from '../../../src/exchange/excel/index.ts';
import { planIn } from './plans.ts';

const titled = (title: string) => planIn(`titel: ${JSON.stringify(title)}\nkommune: "=1+1"\ndato: 1.3.2023\n`);
const written = await exportWorkbook(titled('Sammen').plan, 'da');
const parts = unzipSync(written);
const changed = (name: string, change: (xml: string) => string) =>
  zipSync({ ...parts, [name]: strToU8(change(new TextDecoder().decode(parts[name]))) });

const utf16 = (text: string) => [...text].flatMap(letter => [letter.charCodeAt(0), 0]);
const old = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The same zip file, whose table of contents says that each part is a gigabyte. */
function swollen(zip: Uint8Array): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1 << 30, true);
  return bytes;
}

test.each<[what: string, bytes: Uint8Array, why: string]>([
  ['nothing', new Uint8Array(), 'Filen er ikke et Excel-regneark.'],
  ['a text', strToU8('hej'), 'Filen er ikke et Excel-regneark.'],
  [
    'a page that calls itself a workbook',
    strToU8('<html><table><tr><td>1</td></tr></table></html>'),
    'Filen er ikke et Excel-regneark.',
  ],
  ['another zip file', zipSync({ 'a.txt': strToU8('a') }), 'Filen er ikke et Excel-regneark.'],
  ['an old workbook', new Uint8Array([...old, ...utf16('Workbook')]), 'Filen er i Excels gamle format (.xls).'],
  [
    'a workbook with a password',
    new Uint8Array([...old, 0, 0, ...utf16('EncryptedPackage')]),
    'Regnearket er låst med en adgangskode.',
  ],
  ['a binary workbook', zipSync({ 'xl/workbook.bin': strToU8('') }), 'Filen er i Excels binære format (.xlsb).'],
  ['half a workbook', written.slice(0, written.length / 2), 'Regnearket er gået i stykker'],
  [
    'a workbook without its sheets',
    zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }),
    'Regnearket er gået i stykker',
  ],
  [
    'a workbook whose sheet is broken',
    changed('xl/worksheets/sheet1.xml', xml => xml.slice(0, 900)),
    'Regnearket er gået i stykker',
  ],
  ['a workbook that unpacks to far too much', swollen(written), 'Regnearket fylder mere, end en helhedsplan kan gøre'],
  [
    'a workbook of far too many parts',
    zipSync({ ...parts, ...Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`${at}`, strToU8('')])) }),
    'Regnearket fylder mere, end en helhedsplan kan gøre',
  ],
])('%s is told of in a sentence', async (_, bytes, why) => {
  const sheets = await readSheets(bytes, 'plan.xlsx');
  expect('unreadable' in sheets ? sheets.unreadable.da : sheets).toContain(why);
});

test('a workbook with macros and links to others is read as it is, and nothing of that is done', async () => {
  const bytes = zipSync({
    ...parts,
    'xl/vbaProject.bin': strToU8('Sub Auto_Open()'),
    'xl/externalLinks/externalLink1.xml': strToU8('<externalLink/>'),
  });
  const sheets = await readSheets(bytes, 'plan.xlsm');
  expect('unreadable' in sheets).toBe(false);
});

const texts: readonly string[] = [
  '=1+1',
  '+45 12 34 56 78',
  '-5',
  '@sum',
  "'=1+1",
  '\t=1+1',
  '=cmd|"/c calc"!A1',
  'a;b"c',
  'en\nto',
  '<b>&amp;</b>',
  '_x0041_',
  'æøå 🏡',
  'a\u0007b',
  'a\u0000b',
  '1.000',
  '007',
  '#REF!',
  'x'.repeat(32_001),
  'sum',
];

test.each(texts.map(text => [JSON.stringify(text).slice(0, 40), text] as const))(
  'the title %s is text and stays as it is',
  async (_, text) => {
    const { plan, text: before } = titled(text);
    const workbook = await exportWorkbook(plan, 'da');
    const formulas = Object.entries(unzipSync(workbook)).filter(([, xml]) =>
      new TextDecoder().decode(xml).includes('<f>'),
    );
    expect(formulas).toEqual([]);
    const csv = exportCsv(plan, 'plan', 'da') ?? '';
    expect(csv).not.toMatch(/(?:^|[;\n])"?[=+@\t-]/u);
    for (const [bytes, name] of [
      [workbook, 'plan.xlsx'],
      [strToU8(csv), 'plan.csv'],
    ] as const) {
      const sheets = await readSheets(bytes, name);
      if ('unreadable' in sheets) throw new Error(sheets.unreadable.en);
      const { texts, problems } = importSheets(plan, sheets);
      expect([problems, texts.get('plan.yaml') === before]).toEqual([[], true]);
    }
  },
);

const cells = (first: string, more = '') =>
  changed('xl/worksheets/sheet1.xml', xml =>
    xml.replace(/<c r="C5"[^>]*>.*?<\/c>/u, first).replace('</sheetData>', `</sheetData>${more}`),
  );

test.each<[what: string, bytes: Uint8Array, says: unknown]>([
  ['a formula is what it was last worked out to', cells('<c r="C5" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>'), 'ab'],
  ['a text in the cell itself', cells('<c r="C5" t="inlineStr"><is><t>ab</t></is></c>'), 'ab'],
  ['a number', cells('<c r="C5"><v>12.5</v></c>'), 12.5],
  ['yes', cells('<c r="C5" t="b"><v>1</v></c>'), 'ja'],
  [
    'merged cells are the first of them',
    cells(
      '<c r="C5" t="inlineStr"><is><t>ab</t></is></c>',
      '<mergeCells count="1"><mergeCell ref="C5:C6"/></mergeCells>',
    ),
    'ab',
  ],
])('%s', async (_, bytes, says) => {
  const sheets = await readSheets(bytes, 'plan.xlsx');
  expect('unreadable' in sheets ? sheets.unreadable.da : sheets[0]?.rows[4]?.[2]).toEqual(says);
});

test('days are counted from where the workbook counts them', async () => {
  const dayOf = async (bytes: Uint8Array) => {
    const sheets = await readSheets(bytes, 'plan.xlsx');
    return 'unreadable' in sheets
      ? []
      : sheets.flatMap(({ rows }) => rows.flat().filter(value => typeof value === 'object'));
  };
  expect(await dayOf(written)).toEqual([{ day: '2023-03-01' }]);
  const from1904 = changed('xl/workbook.xml', xml => xml.replace(/<workbookPr\b/u, '$& date1904="1"'));
  expect(await dayOf(from1904)).toEqual([{ day: '2027-03-02' }]);
});
