import writeXlsxFile, { type CellObject, type SheetData, type SheetOptions } from 'write-excel-file/universal';
import type { Language } from '../../../language.ts';
import { undated } from '../../../publishing/word/zip.ts';
import { choicesIn } from '../flat.ts';
import { markOf, markOfSheet } from '../mark.ts';
import type { Column, Row, Sheet } from '../sheet.ts';
import { cellValue } from '../value.ts';
import { words } from '../words.ts';
import { address } from './address.ts';
import { type Choice, choicesFeature } from './choices.ts';
import { hiddenFeature } from './hidden.ts';
import { type Note, notesFeature } from './notes.ts';
import { printingFeature } from './printing.ts';

/** How many empty rows below the last one have lists to choose from and the formats of their columns. */
const spare = 100;

/**
 * Sheets as an Excel workbook. In each the first row and the first column are hidden: there stands what the sheet, its columns and its rows
 * are known by. All that people wrote is text, days or numbers; the only formulas are sums. The same sheets always give the same bytes.
 */
export async function workbook(sheets: readonly Sheet[], language: Language): Promise<Uint8Array> {
  const lists = new Map<string, { readonly column: number; readonly values: readonly string[] }>();
  const listFor = (values: readonly string[]): number => {
    const key = values.join('\n');
    const list = lists.get(key) ?? { column: lists.size, values };
    lists.set(key, list);
    return list.column;
  };
  const pages = sheets.map(sheet => pageOf(sheet, language, listFor));
  const columns = [...lists.values()];
  const listData: SheetData = Array.from(
    { length: Math.max(1, ...columns.map(({ values }) => values.length)) },
    (_, at) => columns.map(({ values }) => (values[at] === undefined ? null : text(values[at]))),
  );
  const listTitle = words.lists[language];
  const rangeOf = (column: number) => {
    const { values = [] } = columns[column] ?? {};
    return `${listTitle}!$${address(0, column).replace(/\d+$/u, '')}$1:$${address(0, column).replace(/\d+$/u, '')}$${values.length}`;
  };
  const file = writeXlsxFile(
    [...pages.map(({ data, options }) => ({ data, ...options })), { data: listData, sheet: listTitle }],
    {
      fontFamily: 'Calibri',
      fontSize: 11,
      features: [
        hiddenFeature(sheets.length),
        printingFeature(pages.map(({ options }) => String(options.sheet))),
        choicesFeature(
          pages.map(({ choices }) => choices),
          rangeOf,
          words.notOnList[language],
        ),
        notesFeature(pages.map(({ notes }) => notes)),
      ],
    },
  );
  return undated(new Uint8Array(await (await file.toBlob()).arrayBuffer()));
}

interface Page {
  readonly data: SheetData;
  readonly options: SheetOptions<Blob>;
  readonly choices: readonly Choice[];
  readonly notes: readonly Note[];
}

function pageOf(sheet: Sheet, language: Language, listFor: (values: readonly string[]) => number): Page {
  const { within, columns, rows, hasSums } = sheet;
  const hasAbout = rows.some(({ about }) => about !== undefined);
  const first = 1 + within.length;
  const keys = [
    text(markOfSheet(sheet, 'keys')),
    ...[...within, ...columns].map(({ key }) => text(key)),
    ...(hasAbout ? [text('@spørgsmål')] : []),
  ];
  const heads = [...within, ...columns].map(({ label }) => head(label[language]));
  const [yearsFrom, yearsTo] = hasSums ? yearsIn(columns).map(at => at + first) : [];
  const addsYears = yearsFrom !== undefined && yearsTo !== undefined && yearsTo > yearsFrom;
  const widths = [
    4,
    ...within.map(({ key }) => (key === '@felt' ? 44 : 26)),
    ...columns.map(column => widthOf(column, rows)),
    ...(hasAbout ? [80] : []),
    ...(addsYears ? [16] : []),
  ];
  const data: SheetData = [
    [...keys, ...(addsYears ? [text('@sum')] : [])],
    [
      head('helhed'),
      ...heads,
      ...(hasAbout ? [head(words.question[language])] : []),
      ...(addsYears ? [head(words.sumOfYears[language])] : []),
    ],
    ...rows.map((row, at) =>
      high(
        [
          { ...grey(markOf(row, sheet)), wrap: false },
          ...row.within.map(name => grey(name)),
          ...columns.map(({ key }) => cellFor(row, key)),
          ...(hasAbout ? [grey(row.about?.[language] ?? '')] : []),
          ...(addsYears ? [sum(`${address(at + 2, yearsFrom)}:${address(at + 2, yearsTo)}`)] : []),
        ],
        widths,
      ),
    ),
  ];
  const summed = hasSums && rows.length > 0 ? [sumRow(sheet, first, addsYears, language)] : [];
  return {
    data: [...data, ...(summed.length > 0 ? [[], ...summed] : [])],
    options: {
      sheet: sheet.title[language],
      stickyRowsCount: 2,
      // What a row is about stays in sight: where it stands, or else what it says first.
      stickyColumnsCount: 1 + Math.max(1, within.length),
      orientation: 'landscape',
      columns: widths.map(width => ({ width })),
    },
    choices: choicesOf(sheet, first, listFor),
    notes: columns.flatMap(({ note }, at) => (note ? [{ row: 1, column: first + at, text: note[language] }] : [])),
  };
}

/** A text; what would be read as the code of a sign is written so that it stays as it is. */
const text = (value: string): CellObject => ({
  value: value.replace(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_'),
  type: String,
});
const head = (value: string): CellObject => ({
  ...text(value),
  fontWeight: 'bold',
  backgroundColor: '#DCE6F1',
  wrap: true,
  alignVertical: 'top',
});
const grey = (value: string): CellObject => ({
  ...text(value),
  textColor: '#595959',
  backgroundColor: '#F2F2F2',
  wrap: true,
  alignVertical: 'top',
});
const sum = (range: string): CellObject => ({
  value: `SUM(${range})`,
  type: 'Formula',
  format: '#,##0',
  fontWeight: 'bold',
  alignVertical: 'top',
});

/** A field as a cell. Whatever is no day and no number is text, and so are new words in its place: no program takes it for a formula. */
function cellFor({ cells }: Row, key: string): CellObject | null {
  const cell = cells.get(key);
  if (!cell) return null;
  const value = cellValue(cell.text, cell.kind);
  if (typeof value === 'object')
    return {
      value: new Date(`${value.day}T00:00:00Z`),
      type: Date,
      format: 'dd.mm.yyyy',
      align: 'left',
      alignVertical: 'top',
    };
  if (typeof value === 'number')
    return { value, type: Number, format: Number.isInteger(value) ? '#,##0' : '#,##0.00', alignVertical: 'top' };
  if (value !== '')
    return {
      ...text(value),
      ...(cell.kind === 'text' || cell.kind === 'lines' ? { format: '@' } : {}),
      wrap: true,
      alignVertical: 'top',
    };
  return null;
}

/** The first and last of the columns that hold the years. */
function yearsIn(columns: readonly Column[]): readonly number[] {
  const at = columns.flatMap(({ key }, index) => (/^år\/\d{4}$/u.test(key) ? [index] : []));
  const [first, last] = [at[0], at.at(-1)];
  return first === undefined || last === undefined || last - first !== at.length - 1 ? [] : [first, last];
}

/** The row below all others, with what the amounts come to. */
function sumRow(
  { columns, rows, within }: Sheet,
  first: number,
  addsYears: boolean,
  language: Language,
): SheetData[number] {
  const to = rows.length + 2;
  const sums = columns.map(({ key }, at) => {
    const isAmount = rows.some(({ cells }) => {
      const cell = cells.get(key);
      return cell?.kind === 'amount' && typeof cellValue(cell.text, cell.kind) === 'number';
    });
    return isAmount ? sum(`${address(2, first + at)}:${address(to, first + at)}`) : null;
  });
  const label: CellObject = { ...text(words.sum[language]), fontWeight: 'bold' };
  const years = columns.length + first;
  return [
    grey('sum'),
    ...within.map(() => null),
    ...(sums[0] ? sums : [label, ...sums.slice(1)]),
    ...(addsYears ? [sum(`${address(2, years)}:${address(to, years)}`)] : []),
  ];
}

/** How wide a column is, in letters: as its longest text, within reason. */
function widthOf({ key, label }: Column, rows: readonly Row[]): number {
  const lengths = rows.map(({ cells }) => longestLine(cells.get(key)?.text ?? ''));
  return Math.min(50, Math.max(12, label.da.length + 2, ...lengths.map(length => length + 2)));
}

const longestLine = (text: string) => Math.max(...text.split('\n').map(line => line.length));

const lineHeight = 15;
/** The highest that a row may be. */
const highest = 400;

/** The same row, as high as its texts need when they are broken into lines. */
function high(row: readonly (CellObject | null)[], widths: readonly number[]): (CellObject | null)[] {
  const lines = row.map((cell, at) =>
    typeof cell?.value === 'string' && cell.wrap
      ? cell.value
          .split('\n')
          .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / (widths[at] ?? 12))), 0)
      : 1,
  );
  const height = Math.min(highest, Math.max(1, ...lines) * lineHeight);
  return row.map((cell, at) => (at === 0 && cell ? { ...cell, height } : cell));
}

/** What may be chosen in the cells of a sheet, also in new rows. */
function choicesOf(
  { within, columns, rows, homes }: Sheet,
  first: number,
  listFor: (values: readonly string[]) => number,
): Choice[] {
  const places = within.flatMap(({ names }, at): Choice[] => {
    const own = names.filter(name => name !== '');
    if (own.length === 0 || homes.length === 0) return [];
    return [{ from: [2, at + 1], to: [rows.length + 1 + spare, at + 1], list: listFor(own), isFree: false }];
  });
  const fields = columns.flatMap(({ key }, at): Choice[] => {
    const column = first + at;
    const each = rows.map(({ cells }) => {
      const cell = cells.get(key);
      return cell ? choicesIn(cell.field) : undefined;
    });
    const valuesOf = (row: number) =>
      each[row]?.options.map(({ value }) => value).filter(value => value !== '' && !value.includes('\n')) ?? [];
    const same = rows.length > 0 && rows.every((_, row) => valuesOf(row).join('\n') === valuesOf(0).join('\n'));
    const choice = (from: number, to: number, row: number): Choice[] =>
      valuesOf(row).length === 0
        ? []
        : [{ from: [from, column], to: [to, column], list: listFor(valuesOf(row)), isFree: each[row]?.isFree ?? true }];
    if (same) return choice(2, rows.length + 1 + (homes.length > 0 ? spare : 0), 0);
    return rows.flatMap((_, row) => choice(row + 2, row + 2, row));
  });
  return [...places, ...fields];
}
