import {
  DeletedTextRun,
  Document,
  type FileChild,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { planFromWord } from '../../../src/exchange/word/index.ts';
import { examine } from '../../../src/index.ts';

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4];

export const title = (text: string): Paragraph => new Paragraph({ text, heading: HeadingLevel.TITLE });
export const heading = (level: 1 | 2 | 3 | 4, text: string): Paragraph =>
  new Paragraph({ text, heading: levels[level - 1] ?? HeadingLevel.HEADING_1 });
export const paragraph = (text: string): Paragraph => new Paragraph(text);
export const bold = (text: string, rest = ''): Paragraph =>
  new Paragraph({ children: [new TextRun({ text, bold: true }), new TextRun(rest)] });
export const bullet = (text: string): Paragraph => new Paragraph({ text, bullet: { level: 0 } });
export const withNote = (text: string): Paragraph =>
  new Paragraph({ children: [new TextRun(text), new FootnoteReferenceRun(1)] });
export const changed = (kept: string, inserted: string, deleted: string): Paragraph => {
  const by = { id: 1, author: 'x', date: '2020-01-01T00:00:00Z' };
  return new Paragraph({
    children: [
      new TextRun(kept),
      new InsertedTextRun({ text: inserted, ...by }),
      new DeletedTextRun({ text: deleted, ...by }),
    ],
  });
};

/** A table; a cell is a text, or what stands in it. */
export const table = (...rows: readonly (readonly (string | readonly FileChild[])[])[]): Table =>
  new Table({
    rows: rows.map(
      cells =>
        new TableRow({
          children: cells.map(
            cell =>
              new TableCell({
                children: typeof cell === 'string' ? [new Paragraph(cell)] : ([...cell] as (Paragraph | Table)[]),
              }),
          ),
        }),
    ),
  });

/** A composed Word document, as the docx package saves it. */
export async function word(children: readonly FileChild[], { note = '', top = '' } = {}): Promise<Uint8Array> {
  const headers = top === '' ? {} : { headers: { default: new Header({ children: [new Paragraph(top)] }) } };
  return Packer.toBuffer(
    new Document({
      footnotes: note === '' ? {} : { 1: { children: [new Paragraph(note)] } },
      sections: [{ ...headers, children }],
    }),
  );
}

/** What a document becomes: the plan as it is written, and as it is read. */
export async function planOf(bytes: Uint8Array) {
  const plan = await planFromWord(bytes, 'da');
  if ('problem' in plan) throw new Error(plan.problem.da);
  const { document, findings } = examine(plan.text);
  return { ...plan, data: document.data, findings };
}
