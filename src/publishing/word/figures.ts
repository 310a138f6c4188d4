import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Paragraph,
  ShadingType,
  type Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Figure, Grid, GridCell, Shade } from '../figure.ts';
import { DescribedTable } from './described-table.ts';
import type { Flow } from './flow.ts';
import { colour, style } from './look.ts';
import { paragraphsOf, runsOf } from './runs.ts';

/** A figure as tables that can be edited, with its caption over them and its remark under. Its words are for who can't see them. */
export function figureOf(around: Flow, { caption, description, grids, remark }: Figure): readonly FileChild[] {
  return [
    new Paragraph({
      keepNext: true,
      keepLines: true,
      spacing: { before: 200 },
      children: runsOf([[{ strong: caption }]]),
    }),
    ...grids.flatMap((grid, at) => [
      ...(at === 0 ? [] : [new Paragraph({ style: style.cell, keepNext: true, children: [] })]),
      tableOf(around, grid, caption, description),
    ]),
    // Without a paragraph between them, Word would make one table of this and the next.
    remark === undefined
      ? new Paragraph({ style: style.cell })
      : new Paragraph({ spacing: { before: 120 }, children: runsOf([[remark]]) }),
  ];
}

function tableOf(around: Flow, grid: Grid, caption: string, description: string): Table {
  const sum = grid.widths.reduce((all, width) => all + width, 0);
  const widths = grid.widths.map(width => Math.floor((around.width * width) / sum));
  const isShort = grid.rows.length <= together;
  const last = grid.rows.length - 1;
  // A row across the whole says what the signs mean, and is not left alone on the next page.
  const keepsLast = (grid.rows[last] ?? []).length === 1;
  return new DescribedTable(
    {
      style: style.table,
      width: { size: around.width, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      tableLook: {
        firstRow: grid.heads > 0,
        lastRow: false,
        firstColumn: false,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
      rows: placed(grid).map((cells, at) => {
        const isHead = at < grid.heads;
        const isKept = isHead || leads(cells[0]?.cell) || (keepsLast && at === last - 1);
        const keepNext = isKept || (isShort && at < last);
        const children = cells.map(({ cell, column }) => cellOf(cell, isHead, keepNext, spanned(widths, cell, column)));
        return new TableRow({ cantSplit: true, tableHeader: isHead, children });
      }),
    },
    caption,
    description,
  );
}

const leads = (cell: GridCell | undefined) => typeof cell?.text[0] === 'object';

/** How many rows a grid may have and still be kept on one page. */
const together = 12;

/** The cells of each row with the columns they begin in: those that reach down from the rows above take their room. */
function placed({ rows }: Grid): readonly (readonly { readonly cell: GridCell; readonly column: number }[])[] {
  const taken = new Set<string>();
  return rows.map((cells, row) => {
    let column = 0;
    return cells.map(cell => {
      while (taken.has(`${row} ${column}`)) column += 1;
      const { columns = 1, rows: down = 1 } = cell;
      for (let below = 1; below < down; below++)
        for (let right = 0; right < columns; right++) taken.add(`${row + below} ${column + right}`);
      column += columns;
      return { cell, column: column - columns };
    });
  });
}

const spanned = (widths: readonly number[], { columns = 1 }: GridCell, column: number) =>
  widths.slice(column, column + columns).reduce((all, width) => all + width, 0);

function cellOf(
  { align, begins, columns, isBox, rows, shade, text }: GridCell,
  isHead: boolean,
  keepNext: boolean,
  width: number,
): TableCell {
  const isNarrow = width < narrow;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(columns === undefined ? {} : { columnSpan: columns }),
    ...(rows === undefined ? {} : { rowSpan: rows }),
    ...(shade === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill: fills[shade] } }),
    ...(isBox
      ? { borders: { top: outline, bottom: outline, left: outline, right: outline } }
      : begins
        ? { borders: { left: outline } }
        : {}),
    ...(isNarrow ? { margins: { left: 15, right: 15, marginUnitType: WidthType.DXA } } : {}),
    ...(rows === undefined ? {} : { verticalAlign: VerticalAlignTable.TOP }),
    children: paragraphsOf(text).map(
      lines =>
        new Paragraph({
          style: isHead ? style.smallHead : style.smallCell,
          keepNext,
          ...(align === undefined ? {} : { alignment: AlignmentType[align === 'center' ? 'CENTER' : 'RIGHT'] }),
          children: runsOf(lines),
        }),
    ),
  });
}

/** A cell that is so narrow needs its room for the text. */
const narrow = 1000;

const outline = { style: BorderStyle.SINGLE, size: 6, color: colour.soft } as const;

const fills: Readonly<Record<Shade, string>> = { light: colour.wash, medium: 'A9C6CB', strong: colour.accent };
