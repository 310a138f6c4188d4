import { Bookmark, type FileChild, HeadingLevel, type IParagraphOptions, Paragraph, TextRun } from 'docx';
import type { Language } from '../../language.ts';
import { type Block, type Inline, type Phrase, piecesOfHeading, saidIn } from '../blocks.ts';
import { isGap } from '../gap.ts';
import { figureOf } from './figures.ts';
import { gapIndent, type ListPlace, setInList } from './lists.ts';
import { style, tags } from './look.ts';
import { type Line, paragraphsOf, plain, runsOf } from './runs.ts';
import { tableOf } from './tables.ts';
import { lineOf } from './text.ts';

/** What of a document is known while its blocks are written. */
export interface Flow {
  readonly language: Language;
  /** How wide the text is. */
  readonly width: number;
  /** How wide the letters are beside those of the usual font. */
  readonly breadth?: number;
  /** A number for a list of steps, which no other list has. */
  nextList(): number;
  /** The heading that begins a page. */
  readonly beginsPage?: Block | undefined;
  /** The heading at the top of a sheet, which begins a page by itself. */
  readonly beginsSheet?: Block | undefined;
  /** A name for the next heading that stands in the contents, where they are not made of the headings by themselves. */
  nextAnchor?(): string;
}

/** Blocks as the paragraphs and tables of a document. */
export function flow(around: Flow, blocks: readonly Block[]): readonly FileChild[] {
  return blocks.flatMap((block, at) => written(around, block, blocks[at - 1], blocks[at + 1]));
}

function written(around: Flow, block: Block, last: Block | undefined, next: Block | undefined): readonly FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [
        headingOf(
          block.level,
          piecesOfHeading(block),
          topOf(around, block),
          isInContents(block) ? around.nextAnchor?.() : undefined,
        ),
      ];
    case 'paragraph':
      return [
        ...paragraphOf(around, block.text, { ...leading(block, next), ...between(last, next), ...below(last) }),
        ...(block.hasRoom ? room() : []),
      ];
    case 'list':
      return listOf(around, block.items, block.ordered, 0, below(last));
    case 'table':
      // Word would make one table of two.
      return [...(last?.kind === 'table' ? [new Paragraph({ style: style.cell })] : []), tableOf(around, block)];
    case 'figure':
      return figureOf(around, block);
  }
}

/** Markdown counts the title among the headings; Word has a style for it, and counts those after it. */
const headings = [
  HeadingLevel.TITLE,
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

/** A heading at the top of a page has no room above it: Word leaves it out, or some of it, and other programs don't. */
export const atTop: IParagraphOptions = { spacing: { before: 0 } };
export const onNewPage: IParagraphOptions = { ...atTop, pageBreakBefore: true };

const topOf = ({ beginsPage, beginsSheet }: Flow, block: Block): IParagraphOptions =>
  block === beginsPage ? onNewPage : block === beginsSheet ? atTop : {};

/** Whether a block is a heading that stands in the contents. */
export const isInContents = (block: Block) => block.kind === 'heading' && block.level > 1 && block.level <= 3;

/** A heading of a level that Markdown counts, where 1 is the title. */
export function headingOf(
  level: number,
  text: string | readonly Inline[],
  options: IParagraphOptions = {},
  anchor?: string,
): FileChild {
  const heading = headings[level - 1] ?? HeadingLevel.HEADING_5;
  const pieces =
    typeof text === 'string' || text.length === 1
      ? [lineOf(typeof text === 'string' ? text : text.map(saidIn).join(''))]
      : text;
  const runs = pieces.map(piece =>
    typeof piece === 'object' && 'text' in piece
      ? new TextRun({ text: lineOf(piece.text), language: { value: tags[piece.language] } })
      : new TextRun(saidIn(piece)),
  );
  const children = anchor === undefined ? runs : [new Bookmark({ id: anchor, children: runs })];
  return new Paragraph({ keepNext: true, ...options, heading, children });
}

function paragraphOf(around: Flow, text: Phrase, options: IParagraphOptions): readonly FileChild[] {
  const gap = isGap(text, around.language);
  const bold = gap ? style.gapWord : style.strong;
  return paragraphsOf(text).map(
    lines =>
      new Paragraph({
        ...options,
        ...(gap ? { style: style.gap } : whole(lines)),
        children: runsOf(lines, bold),
      }),
  );
}

/** How long a paragraph may be and still stand whole on one page, as three or four lines should. */
const short = 320;

const whole = (lines: readonly Line[]): IParagraphOptions =>
  lines.map(plain).join(' ').length <= short ? { keepLines: true } : {};

/** The first paragraph of each item has the sign or the number; the others stand under its text. */
function listOf(
  around: Flow,
  items: readonly (readonly Block[])[],
  ordered: boolean,
  level: number,
  begin: IParagraphOptions = {},
): readonly FileChild[] {
  const list = ordered ? around.nextList() : 0;
  return items.flatMap((blocks, item) => {
    const first = blocks.findIndex(({ kind }) => kind === 'paragraph');
    return blocks.flatMap((block, at) => {
      if (block.kind === 'list') return listOf(around, block.items, block.ordered, level + 1);
      if (block.kind !== 'paragraph') return flow(around, [block]);
      const place = { level, ordered, list, isFirst: at === first };
      const options = { ...leading(block, blocks[at + 1]), ...(item === 0 && at === 0 ? begin : {}) };
      return itemOf(around, block.text, place, options);
    });
  });
}

function itemOf(around: Flow, text: Phrase, place: ListPlace, options: IParagraphOptions): readonly FileChild[] {
  if (isGap(text, around.language)) return paragraphOf(around, text, { ...options, indent: gapIndent(place.level) });
  return paragraphsOf(text).map((lines, at) => {
    const set = setInList({ ...place, isFirst: place.isFirst && at === 0 });
    return new Paragraph({ ...options, ...whole(lines), ...set, children: runsOf(lines) });
  });
}

/** A paragraph that only names what comes under it, or asks for it, is not left alone at the foot of a page. */
function leading({ hasRoom, text }: Extract<Block, { kind: 'paragraph' }>, next: Block | undefined): IParagraphOptions {
  const words = paragraphsOf(text).flat().map(plain).join(' ');
  return hasRoom || (next !== undefined && words.endsWith(':')) ? { keepNext: true } : {};
}

/** Nor is a heading with one paragraph whose table stands on the next. */
const between = (last: Block | undefined, next: Block | undefined): IParagraphOptions =>
  last?.kind === 'heading' && next?.kind === 'table' ? { keepNext: true } : {};

/** How many empty lines there are to write in. They stand in one frame, which grows. */
const emptyLines = 3;

const room = (): readonly FileChild[] =>
  Array.from({ length: emptyLines }, (_, at) => {
    const isLast = at === emptyLines - 1;
    return new Paragraph({ style: style.room, ...(isLast ? { spacing: { after: 160 } } : { keepNext: true }) });
  });

/** A table has no room under it of its own. */
const below = (last: Block | undefined): IParagraphOptions =>
  last?.kind === 'table' ? { spacing: { before: 160 } } : {};
