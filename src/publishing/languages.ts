import type { Language } from '../language.ts';
import type { Block, Inline, Phrase } from './blocks.ts';
import type { Paper } from './paper.ts';

/**
 * A paper whose plain texts are in another language than its own words, so that each is read aloud, spelt and divided in its own.
 * Its own words are its headings, the heads of its tables, what is bold, and the texts that say that they are.
 */
export function withTextsIn(language: Language, paper: Paper): Paper {
  return paper.language === language ? paper : { ...paper, blocks: blocksIn(language, paper.language, paper.blocks) };
}

function blocksIn(language: Language, own: Language, blocks: readonly Block[]): readonly Block[] {
  return blocks.map(block => blockIn(language, own, block));
}

function blockIn(language: Language, own: Language, block: Block): Block {
  const phrase = (said: Phrase) => phraseIn(language, own, said);
  switch (block.kind) {
    case 'paragraph':
      return { ...block, text: phrase(block.text) };
    case 'list':
      return { ...block, items: block.items.map(item => blocksIn(language, own, item)) };
    case 'table':
      return { ...block, rows: block.rows.map(row => row.map(phrase)) };
    case 'heading':
      return block.ends === undefined ? block : { ...block, language };
    case 'figure':
      return {
        ...block,
        grids: block.grids.map(grid => ({
          ...grid,
          rows: grid.rows.map((row, at) =>
            at < grid.heads ? row : row.map(cell => ({ ...cell, text: phrase(cell.text) })),
          ),
        })),
      };
  }
}

function phraseIn(language: Language, own: Language, said: Phrase): Phrase {
  if (said.length === 0) return said;
  const pieces = typeof said === 'string' ? [said] : said;
  return pieces.map((piece): Inline => {
    if (typeof piece !== 'string') return 'text' in piece && piece.language === own ? piece.text : piece;
    return /\p{L}/u.test(piece) ? { text: piece, language } : piece;
  });
}
