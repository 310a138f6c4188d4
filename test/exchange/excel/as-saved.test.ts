import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { exportCsv, exportWorkbook, importSheets, readSheets } from '../../../src/exchange/excel/index.ts';
import { examine } from '../../../src/index.ts';
import { planIn } from './plans.ts';

const text = `titel: Sammen
indsatsområder:
  - navn: Unge
    aktiviteter:
      - titel: Job
        milepæle:
          - {dato: 1.3.2023, hvad: Åbning}
          - {dato: 1.5.2023, hvad: Kampdag}
          - {dato: 1.7.2023, hvad: Slut}
problemer:
  - {problem: Uden job, tal: 27 %}
budget:
  finansiering:
    - {kilde: Landsbyggefonden, beløb: 1.250.000}
    - {kilde: Kommunen, beløb: 250.000}
`;
const { plan, sheets } = planIn(text);
const written = unzipSync(await exportWorkbook(plan, 'da'));
const fileOf = (title: string) => `xl/worksheets/sheet${sheets.findIndex(({ title: { da } }) => da === title) + 1}.xml`;
const xmlIn = (name: string) => strFromU8(written[name] ?? new Uint8Array());

/** A workbook in which some parts have been changed. */
const withParts = (...parts: readonly (readonly [name: string, change: (xml: string) => string])[]) =>
  zipSync({
    ...written,
    ...Object.fromEntries(parts.map(([name, change]) => [name, strToU8(change(xmlIn(name)))])),
  });

/** The address of a cell: that of a row, counted as people see it, below the column with a key. */
function addressOf(title: string, row: number, key: string): string {
  const sheet = sheets.find(({ title: { da } }) => da === title);
  const keys = ['', ...(sheet?.within ?? []).map(({ key }) => key), ...(sheet?.columns ?? []).map(({ key }) => key)];
  return `${String.fromCharCode(65 + keys.indexOf(key))}${row}`;
}

/** A workbook with other cells in one sheet, each by its address and what stands between `<c r="…"` and `</c>`; and with more behind the rows. */
const withCells = (title: string, cells: readonly (readonly [row: number, key: string, rest: string])[], more = '') =>
  withParts([
    fileOf(title),
    xml =>
      cells
        .reduce((sum, [row, key, rest]) => {
          const address = addressOf(title, row, key);
          const cell = `<c r="${address}"${rest}</c>`;
          const found = new RegExp(`<c r="${address}"(?:[^>]*/>|.*?</c>)`, 'u');
          return found.test(sum)
            ? sum.replace(found, cell)
            : sum.replace(new RegExp(`(<row r="${row}".*?)</row>`, 'u'), `$1${cell}</row>`);
        }, xml)
        .replace('</sheetData>', `</sheetData>${more}`),
  ]);

async function taken(bytes: Uint8Array, name = 'plan.xlsx') {
  const read = await readSheets(bytes, name);
  if ('unreadable' in read) return { unreadable: read.unreadable.da };
  const { texts, problems, refused, moved } = importSheets(plan, read);
  const after = (texts.get('plan.yaml') ?? '').split('\n');
  const before = text.split('\n');
  const told = [...problems.map(({ text }) => text.da), ...refused.map(({ why }) => why.da)];
  return {
    out: before.filter(line => !after.includes(line)).map(line => line.trim()),
    in: after.filter(line => !before.includes(line)).map(line => line.trim()),
    told,
    moved,
  };
}

const unchanged = { out: [], in: [], told: [], moved: 0 };
const day = (date: string) => ({
  ...unchanged,
  out: ['- {dato: 1.3.2023, hvad: Åbning}'],
  in: [`- {dato: ${date}, hvad: Åbning}`],
});
const amount = (beløb: string) => ({
  ...unchanged,
  out: ['- {kilde: Kommunen, beløb: 250.000}'],
  in: [`- {kilde: Kommunen, beløb: ${beløb}}`],
});
const said = (words: string) => ({ ...unchanged, told: [expect.stringContaining(words)] });
const typed = (value: string) => ` t="inlineStr"><is><t>${value}</t></is>`;

test.each<[what: string, bytes: () => Uint8Array, result: unknown]>([
  ['nothing changed', () => zipSync(written), unchanged],
  [
    'an error',
    () => withCells('Finansiering', [[4, 'beløb', ' t="e"><f>1/0</f><v>#DIV/0!</v>']]),
    said('Under »Beløb« står fejlen #DIV/0!.'),
  ],
  [
    'an error that is typed',
    () => withCells('Finansiering', [[4, 'beløb', typed('#REF!')]]),
    said('Under »Beløb« står fejlen #REF!.'),
  ],
  [
    'a formula with its result',
    () => withCells('Finansiering', [[4, 'beløb', '><f>150000*2</f><v>300000</v>']]),
    amount('"300.000"'),
  ],
  [
    'a formula whose result is a text',
    () => withCells('Milepæle', [[3, 'dato', ' t="str"><f>"ult"&amp;"imo"</f><v>ultimo 2023</v>']]),
    day('ultimo 2023'),
  ],
  [
    'a formula that was not worked out',
    () => withCells('Finansiering', [[4, 'beløb', '><f>150000*2</f>']]),
    said('Under »Beløb« står en formel, der ikke er regnet ud.'),
  ],
  [
    'a formula that was not worked out, as openpyxl writes it',
    () => withCells('Finansiering', [[4, 'beløb', '><f>150000*2</f><v></v>']]),
    said('Under »Beløb« står en formel, der ikke er regnet ud.'),
  ],
  ['a year that is a number', () => withCells('Milepæle', [[3, 'dato', '><v>2025</v>']]), day('2025')],
  ['a day that is a number', () => withCells('Milepæle', [[3, 'dato', '><v>45000</v>']]), day('15.3.2023')],
  ['a day as a text', () => withCells('Milepæle', [[3, 'dato', typed('15-03-2023')]]), day('15-03-2023')],
  ['the same day as a text', () => withCells('Milepæle', [[3, 'dato', typed('01-03-2023')]]), unchanged],
  [
    'an amount in Danish',
    () => withCells('Finansiering', [[4, 'beløb', typed('300.000,50 kr.')]]),
    amount('"300.000,50 kr."'),
  ],
  [
    'an amount in English',
    () => withCells('Finansiering', [[4, 'beløb', typed('300,000.50')]]),
    amount('"300.000,50"'),
  ],
  [
    'an apostrophe before a number',
    () => withCells('Finansiering', [[4, 'beløb', ` quotePrefix="1"${typed('300000')}`]]),
    amount('300000'),
  ],
  [
    'yes and no',
    () => withCells('Milepæle', [[3, 'hvad', ' t="b"><v>1</v>']]),
    { ...unchanged, out: ['- {dato: 1.3.2023, hvad: Åbning}'], in: ['- {dato: 1.3.2023, hvad: ja}'] },
  ],
  [
    'per cent',
    () => {
      const styles = xmlIn('xl/styles.xml');
      const count = [...(/<cellXfs.*?<\/cellXfs>/su.exec(styles)?.[0] ?? '').matchAll(/<xf\s/gu)].length;
      const cells = unzipSync(withCells('Problemer', [[3, 'tal', ` s="${count}"><v>0.285</v>`]]));
      return zipSync({
        ...cells,
        'xl/styles.xml': strToU8(styles.replace('</cellXfs>', '<xf numFmtId="10" xfId="0"/></cellXfs>')),
      });
    },
    { ...unchanged, out: ['- {problem: Uden job, tal: 27 %}'], in: ['- {problem: Uden job, tal: "28,5 %"}'] },
  ],
  [
    'days counted from 1904',
    () => {
      const cells = unzipSync(withCells('Milepæle', []));
      const xml = strFromU8(cells[fileOf('Milepæle')] ?? new Uint8Array());
      return zipSync({
        ...cells,
        'xl/workbook.xml': strToU8(xmlIn('xl/workbook.xml').replace(/<workbookPr\b/u, '$& date1904="1"')),
        [fileOf('Milepæle')]: strToU8(
          xml.replace(/<v>(4\d{4})<\/v>/gu, (_, number: string) => `<v>${Number(number) - 1462}</v>`),
        ),
      });
    },
    unchanged,
  ],
  [
    'hidden and filtered rows',
    () =>
      withParts([
        fileOf('Milepæle'),
        xml =>
          xml
            .replace(/<row r="4"/u, '<row r="4" hidden="1"')
            .replace(
              '</sheetData>',
              '</sheetData><autoFilter ref="A2:F5"><filterColumn colId="3"><filters><filter val="x"/></filters></filterColumn></autoFilter>',
            ),
      ]),
    unchanged,
  ],
  [
    'places that are merged, and so written once',
    () =>
      withCells(
        'Milepæle',
        [
          [4, '@indsatsområde', '>'],
          [5, '@indsatsområde', '>'],
          [4, '@aktivitet', '>'],
          [5, '@aktivitet', '>'],
        ],
        '<mergeCells count="2"><mergeCell ref="B3:B5"/><mergeCell ref="C3:C5"/></mergeCells>',
      ),
    unchanged,
  ],
  [
    'cells beside each other that are merged',
    () => withCells('Milepæle', [[3, 'dato', '>']], '<mergeCells count="1"><mergeCell ref="D3:E3"/></mergeCells>'),
    said('Cellen under »Dato« er flettet sammen'),
  ],
  [
    'places that are emptied',
    () =>
      withCells('Milepæle', [
        [4, '@indsatsområde', '>'],
        [4, '@aktivitet', '>'],
      ]),
    said('Rækken siger ikke længere, hvor den hører til.'),
  ],
  [
    'a row that is emptied',
    () =>
      withCells('Milepæle', [
        [4, '@indsatsområde', '>'],
        [4, '@aktivitet', '>'],
        [4, 'hvad', '>'],
        [4, 'dato', '>'],
      ]),
    { ...unchanged, out: ['- {dato: 1.5.2023, hvad: Kampdag}'] },
  ],
  [
    'a text of several looks, with how it is said',
    () =>
      withCells('Milepæle', [
        [
          3,
          'hvad',
          ' t="inlineStr"><is><r><rPr><b/></rPr><t xml:space="preserve">Vi </t></r><r><t>åbner</t></r><rPh sb="0" eb="2"><t>xx</t></rPh></is>',
        ],
      ]),
    { ...unchanged, out: ['- {dato: 1.3.2023, hvad: Åbning}'], in: ['- {dato: 1.3.2023, hvad: Vi åbner}'] },
  ],
  [
    'the names of a strict workbook',
    () =>
      zipSync(
        Object.fromEntries(
          Object.entries(written).map(([name, content]) => [
            name,
            /\.(?:xml|rels)$/u.test(name)
              ? strToU8(
                  strFromU8(content)
                    .replaceAll(
                      'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
                      'http://purl.oclc.org/ooxml/spreadsheetml/main',
                    )
                    .replaceAll(
                      'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
                      'http://purl.oclc.org/ooxml/officeDocument/relationships',
                    ),
                )
              : content,
          ]),
        ),
      ),
    unchanged,
  ],
  [
    'a sheet with another name',
    () => withParts(['xl/workbook.xml', xml => xml.replace('name="Milepæle"', 'name="Vores milepæle"')]),
    unchanged,
  ],
  [
    'sheets in another order',
    () =>
      withParts([
        'xl/workbook.xml',
        xml =>
          xml.replace(
            /(<sheets>)(.*)(<\/sheets>)/u,
            (_, open: string, all: string, close: string) =>
              `${open}${(all.match(/<sheet .*?\/>/gu) ?? []).reverse().join('')}${close}`,
          ),
      ]),
    unchanged,
  ],
  [
    'one sheet only',
    () => withParts(['xl/workbook.xml', xml => xml.replace(/<sheet (?![^>]*name="Milepæle").*?\/>/gu, '')]),
    unchanged,
  ],
  ['a heading in other words', () => withCells('Milepæle', [[2, 'hvad', typed('Hvad skal nås?')]]), unchanged],
  [
    'a file whose parts say they are small',
    () => {
      const bytes = zipSync(written).slice();
      const view = new DataView(bytes.buffer);
      for (let at = 0; at < bytes.length - 4; at++)
        if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
      return bytes;
    },
    { unreadable: expect.stringContaining('Regnearket er gået i stykker') },
  ],
])('%s', async (_, bytes, result) => {
  expect(await taken(bytes())).toEqual(result);
});

const csv = exportCsv(plan, 'milepæle', 'da')?.replace('Åbning', 'Vi åbner æøå') ?? '';
const parted = (sign: string) => csv.replace(/;/gu, sign);
const opened = {
  ...unchanged,
  out: ['- {dato: 1.3.2023, hvad: Åbning}'],
  in: ['- {dato: 1.3.2023, hvad: Vi åbner æøå}'],
};
const utf16 = (text: string) =>
  new Uint8Array([0xff, 0xfe, ...[...text].flatMap(sign => [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8])]);

test.each<[what: string, bytes: Uint8Array, name?: string]>([
  ['as it is written', strToU8(csv)],
  ['without the mark of UTF-8', strToU8(csv.slice(1))],
  ['in Windows-1252, as Danish Excel saves it', new Uint8Array([...csv.slice(1)].map(sign => sign.charCodeAt(0)))],
  ['in UTF-16', utf16(csv.slice(1))],
  ['parted by commas, as English Excel saves it', strToU8(parted(','))],
  ['parted by tabs, in UTF-16, as Excel saves Unicode text', utf16(parted('\t').slice(1)), 'm.tsv'],
  ['with a line that says what parts it', strToU8(`sep=;\r\n${csv.slice(1)}`)],
  ['with days as Danish Excel shows them', strToU8(csv.replace('1.3.2023', '01-03-2023'))],
  ['with quotes around all', strToU8(csv.slice(1).replace(/[^;\r\n]+/gu, '"$&"'))],
  ['with empty lines, and lines of separators alone', strToU8(csv.replace(/\r\n/gu, '\r\n;;;;;;\r\n\r\n'))],
  ['with line ends of other systems', strToU8(csv.replaceAll('\r\n', '\n'))],
])('CSV %s', async (_, bytes, name = 'm.csv') => {
  expect(await taken(bytes, name)).toEqual(opened);
});

test('a number that Excel has made a day of stays as it was in the plan', async () => {
  const { plan, text } = planIn('indsatsområder:\n  - navn: Unge\n    aktiviteter:\n      - {nr: "1.1", titel: Job}\n');
  const saved = exportCsv(plan, 'aktiviteter', 'da')?.replace('1.1', '01-jan').replace(';Job', ';Jobs') ?? '';
  const read = await readSheets(strToU8(saved), 'a.csv');
  if ('unreadable' in read) throw new Error(read.unreadable.da);
  const { problems, texts } = importSheets(plan, read);
  expect(problems.map(({ text }) => text.da)).toEqual([
    'Under »Nummer« står »01-jan«. Excel har vist gjort nummeret 1.1 til en dato, så det er som før i planen.',
  ]);
  expect(texts.get('plan.yaml')).toBe(text.replace('titel: Job', 'titel: Jobs'));
});

test('what is new is called by its title, whatever stands before it', async () => {
  const { plan } = planIn('indsatsområder:\n  - navn: Unge\n    aktiviteter:\n      - {nr: "1.1", titel: Job}\n');
  const [heads = '', ...rows] = exportCsv(plan, 'aktiviteter', 'da')?.trim().split('\r\n') ?? [];
  const cells = heads.split(';').map(head => ({ Indsatsområde: 'Unge', Nummer: '1.2', Titel: 'Klub' })[head] ?? '');
  const read = await readSheets(strToU8([heads, ...rows, cells.join(';')].join('\r\n')), 'a.csv');
  if ('unreadable' in read) throw new Error(read.unreadable.da);
  expect(importSheets(plan, read).done).toMatchObject([{ kind: 'add', called: 'Klub' }]);
});

test('the amounts of a new row keep their years', async () => {
  const { plan, text } = planIn('budget:\n  poster:\n    - { post: Løn, år: { 2018: 100, 2019: 200 } }\n');
  const [heads = '', ...rows] = exportCsv(plan, 'poster', 'da')?.trim().split('\r\n') ?? [];
  const said: Readonly<Record<string, string>> = { Post: 'Fest', 'Pr. år – 2018': '40', 'Pr. år – 2019': '50' };
  const row = heads.split(';').map(head => said[head] ?? '');
  const read = await readSheets(strToU8([heads, ...rows, row.join(';')].join('\r\n')), 'a.csv');
  if ('unreadable' in read) throw new Error(read.unreadable.da);
  const { texts } = importSheets(plan, read);
  expect(examine(texts.get('plan.yaml') ?? text).document.data).toEqual({
    budget: {
      poster: [
        { post: 'Løn', år: { 2018: '100', 2019: '200' } },
        { post: 'Fest', år: { 2018: '40', 2019: '50' } },
      ],
    },
  });
});
