import {
  AlignmentType,
  type FileChild,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Figure, GridCell, Shade } from '../figure.ts';
import type { Flow } from './flow.ts';
import { style } from './look.ts';
import { paragraphsOf, runsOf } from './runs.ts';

/** A figure as a table that can be edited, with its caption over it and its words under. */
export function figureOf(around: Flow, { caption, description, grid }: Figure): readonly FileChild[] {
  const sum = grid.widths.reduce((all, width) => all + width, 0);
  const widths = grid.widths.map(width => Math.floor((around.width * width) / sum));
  const table = new Table({
    style: style.table,
    width: { size: around.width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: grid.rows.map(
      (cells, at) => new TableRow({ cantSplit: true, tableHeader: at < grid.heads, children: cells.map(cellOf) }),
    ),
  });
  return [
    new Paragraph({ keepNext: true, children: runsOf([[{ strong: caption }]]) }),
    table,
    new Paragraph({ children: runsOf([[description]]) }),
  ];
}

function cellOf({ align, columns, rows, shade, text }: GridCell): TableCell {
  return new TableCell({
    ...(columns === undefined ? {} : { columnSpan: columns }),
    ...(rows === undefined ? {} : { rowSpan: rows }),
    ...(shade === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill: fills[shade] } }),
    children: paragraphsOf(text).map(
      lines =>
        new Paragraph({
          style: style.smallCell,
          ...(align === undefined ? {} : { alignment: AlignmentType[align === 'center' ? 'CENTER' : 'RIGHT'] }),
          children: runsOf(lines),
        }),
    ),
  });
}

const fills: Readonly<Record<Shade, string>> = { light: 'EDF2F3', medium: 'A9C6CB', strong: '12545E' };
