import type { Language } from '../language.ts';
import { passagesOf } from './as-written.ts';
import type { Figure } from './figure.ts';

/**
 * A piece of a line: text as somebody wrote it, or text of which the language is known, or a short text in bold, or words that
 * one version of a plan has and another has not (`change`). Markdown signs in it mean nothing.
 */
export type Inline =
  | string
  | { readonly text: string; readonly language: Language }
  | { readonly strong: string; readonly change?: 'removed' | 'added' };

/** What a piece says. */
export function saidIn(piece: Inline): string {
  if (typeof piece === 'string') return piece;
  return 'text' in piece ? piece.text : piece.strong;
}

/** What a line, a cell or a paragraph says. */
export type Phrase = string | readonly Inline[];

/** A part of a paper. It holds text only; how it is written in each form is for the form to know. */
export type Block =
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly text: string;
      /** The end of the text that is not the paper's own words, and its language when it is another. */
      readonly ends?: string;
      readonly language?: Language;
    }
  | {
      readonly kind: 'paragraph';
      readonly text: Phrase;
      /** Whether there is room under it for people to write, in a form that they write in. */
      readonly hasRoom?: true;
    }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | {
      readonly kind: 'table';
      /** What it is called, for who can't see where it stands. */
      readonly caption?: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Phrase[])[];
    }
  | Figure;

/** The head of a column; figures stand to the right. */
export interface Column {
  readonly head: string;
  readonly figures?: boolean;
}

/** A heading; 1 is the title of the paper. `ends` is the end of its text that is not the paper's own words. */
export const heading = (level: number, text: string, ends?: string): Block => ({
  ...{ kind: 'heading', level, text },
  ...(ends === undefined ? {} : { ends }),
});

/** The pieces of a heading. */
export function piecesOfHeading({ ends, language, text }: Extract<Block, { kind: 'heading' }>): readonly Inline[] {
  if (ends === undefined || language === undefined || !text.endsWith(ends)) return [text];
  const start = text.slice(0, text.length - ends.length);
  return [...(start === '' ? [] : [start]), { text: ends, language }];
}

/** A short text in bold, or nothing when there is none. */
export const strong = (text: string): Phrase => (text === '' ? '' : [{ strong: text }]);

/** One paragraph. A line break in it is kept. */
export const paragraph = (text: Phrase): Block => ({ kind: 'paragraph', text });

/** The paragraphs and the lists of a text, as its writer set them. */
export function prose(text: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const passage of passagesOf(text)) {
    const last = blocks.at(-1);
    if (passage.kind === 'lines') blocks.push(paragraph(passage.text));
    else {
      const { ordered } = passage;
      const items = passage.items.map(item => [paragraph(item)]);
      // Items may be parted by blank lines.
      if (last?.kind === 'list' && !ordered && !last.ordered)
        blocks[blocks.length - 1] = { ...last, items: [...last.items, ...items] };
      else blocks.push({ kind: 'list', ordered, items });
    }
  }
  return blocks;
}

/** A list with dots, each item made of blocks. Nothing when there are no items. */
export const bullets = (items: readonly (readonly Block[])[]): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }];

/** A list with numbers. Nothing when there are no items. */
export const steps = (items: readonly (readonly Block[])[]): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', ordered: true, items }];

/** A table without its empty columns. Nothing when there are no rows. */
export function table(columns: readonly Column[], rows: readonly (readonly Phrase[])[]): readonly Block[] {
  if (rows.length === 0) return [];
  const used = columns.flatMap((_, at) => (rows.some(row => row[at]?.length) ? [at] : []));
  const pick = <T>(list: readonly T[]) => list.filter((_, at) => used.includes(at));
  return [{ kind: 'table', columns: pick(columns), rows: rows.map(pick) }];
}
