import {
  Document,
  type FileChild,
  type IParagraphStyleOptions,
  Packer,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Box, FillIn, FillInBlock } from '../../fill-in.ts';
import type { Paper } from '../../paper.ts';
import { DescribedTable } from '../described-table.ts';
import { footer, header } from '../edges.ts';
import { headingOf } from '../flow.ts';
import { numbering } from '../lists.ts';
import { colour, page, setting, style, textWidth } from '../look.ts';
import { settled } from '../settled.ts';
import { stylesIn } from '../styles.ts';
import { tableStyle } from '../table-style.ts';
import { lineOf } from '../text.ts';
import { BoxInParagraph, boxAlone, type NextNumber } from './control.ts';

/** A document to fill in, in Word. The same always gives the same bytes. */
export async function fillInDocument(fillIn: FillIn): Promise<Uint8Array> {
  const { language, title, about, blocks } = fillIn;
  const [area = ''] = about;
  const edges: Paper = { language, title, area, edition: '', shape: 'sheet', blocks: [] };
  let count = 0;
  const next: NextNumber = () => ++count;
  const styles = stylesIn(language, setting.usual);
  const document = new Document({
    title: lineOf(title),
    subject: lineOf(area),
    creator: '',
    lastModifiedBy: '',
    styles: {
      ...styles,
      paragraphStyles: [...(styles.paragraphStyles ?? []), ...ownStyles],
      characterStyles: [
        ...(styles.characterStyles ?? []),
        { id: style.prompt, name: 'Placeholder Text', run: { color: colour.soft, italics: true } },
      ],
    },
    numbering,
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: page.short, height: page.long },
            margin: {
              top: page.top,
              bottom: page.bottom,
              left: page.margin,
              right: page.margin,
              header: page.edge,
              footer: page.edge,
            },
          },
        },
        headers: { default: header(edges, textWidth.upright) },
        footers: { default: footer(edges), first: footer(edges) },
        children: [
          headingOf(1, title, { spacing: { before: 0 } }),
          ...about.map(text => new Paragraph({ style: style.subtitle, spacing: { after: 40 }, text: lineOf(text) })),
          ...blocks.flatMap((block, at) => childrenOf(block, blocks[at - 1], next)),
          new Paragraph({ style: style.cell }),
        ],
      },
    ],
  });
  document.Styles.addChildElement(tableStyle);
  return settled(await Packer.pack(document, 'uint8array'));
}

/** A long answer has a frame, so that it is seen where to write. */
const ownStyles: readonly IParagraphStyleOptions[] = [
  { id: style.answer, name: 'Svar', basedOn: style.room, quickFormat: true, paragraph: { spacing: { after: 120 } } },
];

function childrenOf(block: FillInBlock, last: FillInBlock | undefined, next: NextNumber): readonly FileChild[] {
  // Word would make one table of two.
  const apart = last?.kind === 'pairs' || last?.kind === 'grid' ? [new Paragraph({ style: style.cell })] : [];
  switch (block.kind) {
    case 'heading':
      return [headingOf(block.level + 1, block.text)];
    case 'text':
      return [
        new Paragraph({
          keepNext: true,
          text: lineOf(block.text),
          ...(apart.length > 0 && { spacing: { before: 200 } }),
        }),
      ];
    case 'box':
      return boxAlone(block.box, next());
    case 'pairs':
      return [
        ...apart,
        tableOf(
          block.caption,
          [3000, textWidth.upright - 3000],
          undefined,
          block.rows.map(({ label, help, box }) => [
            [words(label, style.head), ...(help === undefined ? [] : [words(help, style.smallCell)])],
            [boxIn(box, next)],
          ]),
        ),
      ];
    case 'grid': {
      const { caption, heads, rows } = block;
      return [
        ...apart,
        tableOf(
          caption,
          gridWidths(rows[0] ?? []),
          heads,
          rows.map(row => row.map(box => [boxIn(box, next)])),
        ),
      ];
    }
  }
}

/** The first column says what it is about and is wider than the others; a day needs less room. */
function gridWidths(boxes: readonly Box[]): readonly number[] {
  const shares = boxes.map(({ kind }, at) => (at === 0 ? 2 : kind === 'date' ? 0.9 : 1.1));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map(share => Math.floor((textWidth.upright * share) / all));
}

type Cell = readonly Paragraph[];

function tableOf(
  caption: string,
  widths: readonly number[],
  heads: readonly string[] | undefined,
  rows: readonly (readonly Cell[])[],
): FileChild {
  const look = (at: number) =>
    heads === undefined ? { verticalAlign: VerticalAlignTable.TOP, shading: at === 0 ? washed : white } : {};
  const cell = (children: Cell, at: number) =>
    new TableCell({ children, width: { size: widths[at] ?? 0, type: WidthType.DXA }, ...look(at) });
  return new DescribedTable(
    {
      style: style.table,
      width: { size: textWidth.upright, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      tableLook: {
        firstRow: heads !== undefined,
        lastRow: false,
        firstColumn: heads === undefined,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
      rows: [
        ...(heads === undefined
          ? []
          : [
              new TableRow({
                tableHeader: true,
                cantSplit: true,
                children: heads.map((head, at) => cell([words(head, style.head)], at)),
              }),
            ]),
        ...rows.map(cells => new TableRow({ cantSplit: true, children: cells.map(cell) })),
      ],
    },
    caption,
  );
}

/** Said at each cell, since LibreOffice gives every table a head. */
const washed = { fill: colour.wash };
const white = { fill: 'FFFFFF' };

const words = (text: string, paragraphStyle: string) =>
  new Paragraph({ style: paragraphStyle, keepNext: false, children: [new TextRun(lineOf(text))] });

const boxIn = (box: Box, next: NextNumber) => new BoxInParagraph(box, next(), style.cell);
