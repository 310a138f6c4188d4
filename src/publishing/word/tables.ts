import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type ITableCellOptions,
  Paragraph,
  type Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Phrase } from '../blocks.ts';
import { isByHand } from '../by-hand.ts';
import { isGap } from '../gap.ts';
import { DescribedTable } from './described-table.ts';
import type { Flow } from './flow.ts';
import { colour, style } from './look.ts';
import { paragraphsOf, plain, runsOf } from './runs.ts';
import { type Fit, fit, squeeze, type TableBlock } from './table-fit.ts';
import { lineOf } from './text.ts';

/** How many rows a table may have, and how many letters, and still be kept on one page. */
const together = { rows: 9, letters: 450 };

/** A table whose head is said again on each page, and whose rows stand whole. */
export function tableOf(around: Flow, block: TableBlock): Table {
  const { columns, rows } = block;
  const set = fit(block, around.width, around.breadth) ?? squeeze(block, around.width);
  const last = rows.length - 1;
  const hasSum = last > 0 && isSum(rows[last] ?? [], around);
  const aligned = (at: number) => (columns[at]?.figures ? { alignment: AlignmentType.RIGHT } : {});
  const cell = (at: number, children: readonly Paragraph[], more: Partial<ITableCellOptions> = {}) =>
    new TableCell({ children, width: { size: set.widths[at] ?? 0, type: WidthType.DXA }, ...more });
  const head = columns.map(({ head }, at) =>
    cell(at, [
      new Paragraph({
        style: set.isSmall ? style.smallHead : style.head,
        ...aligned(at),
        children: runsOf([[lineOf(head)]]),
      }),
    ]),
  );
  const body = rows.map((row, at) =>
    row.map((phrase, column) => {
      const gap = isGap(phrase, around.language);
      const look = isByHand(phrase) ? byHandLook : gap ? gapLook : hasSum && at === last ? sumLook : {};
      const text = columns[column]?.figures && set.keepsAmounts ? unbroken(phrase) : phrase;
      return cell(column, paragraphs(text, gap, set, aligned(column)), look);
    }),
  );
  const options = {
    style: style.table,
    width: { size: around.width, type: WidthType.DXA },
    columnWidths: set.widths,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, keepNext: true, children: head }),
      ...body.map((children, at) => {
        const keepNext = at < last && (isSmall(rows) || (hasSum && at === last - 1));
        const height = rows[at]?.some(isByHand) ? byHandHeight : {};
        return new TableRow({ cantSplit: true, keepNext, ...height, children });
      }),
    ],
  };
  return new DescribedTable(options, block.caption);
}

function paragraphs(text: Phrase, gap: boolean, { isSmall }: Fit, aligned: object): readonly Paragraph[] {
  const usual = isSmall ? style.smallCell : style.cell;
  return paragraphsOf(text).map(
    lines =>
      new Paragraph({
        style: gap ? style.gapInCell : usual,
        ...aligned,
        children: runsOf(lines, gap ? style.gapWord : style.strong),
      }),
  );
}

function isSmall(rows: TableBlock['rows']): boolean {
  const letters = rows
    .flat()
    .flatMap(cell => paragraphsOf(cell).flat().map(plain))
    .join('').length;
  return rows.length <= together.rows && letters <= together.letters;
}

/** Whether a row is a sum, which stands in bold. */
function isSum(row: readonly Phrase[], { language }: Flow): boolean {
  return row.every(cell => !isGap(cell, language) && (cell.length === 0 || typeof cell[0] === 'object'));
}

/** An amount and its unit on one line. */
function unbroken(phrase: Phrase): Phrase {
  const keep = (text: string) => (text.length <= 24 ? text.replaceAll(' ', '\u00a0') : text);
  if (typeof phrase === 'string') return keep(phrase);
  return phrase.map(piece => {
    if (typeof piece === 'string') return keep(piece);
    return 'text' in piece ? { ...piece, text: keep(piece.text) } : { ...piece, strong: keep(piece.strong) };
  });
}

/** Room for a signature: a centimetre and a half. */
const byHandHeight = { height: { value: 850, rule: HeightRule.ATLEAST } };
const byHandLook = { verticalAlign: VerticalAlignTable.BOTTOM };
const sumLook = { borders: { top: { style: BorderStyle.SINGLE, size: 8, color: colour.soft } } };
const gapLook = {
  shading: { fill: colour.gapWash },
  borders: { left: { style: BorderStyle.SINGLE, size: 24, color: colour.gapLine } },
};
