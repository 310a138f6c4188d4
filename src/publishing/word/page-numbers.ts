import type { PageNumberEstimator } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { Block, Phrase } from '../blocks.ts';
import { paragraphsOf, plain } from './runs.ts';

/** How long a text may be, and how long the words in it that no line holds, and still be laid out while one waits. */
const most = { letters: 300_000, inLongWords: 1500 };

/** No line of a page holds a word as long as this. */
const longWord = /\S{90,}/gu;

/**
 * Counts the pages as Word will, so that the contents have their numbers and Word asks nobody to update them. Where it
 * would take too long, the contents have no numbers.
 */
export function pageNumbers(blocks: readonly Block[]): PageNumberEstimator {
  if (!isCountable(blocks)) return () => ({ bookmarks: new Map() });
  const estimate = estimatePageNumbersWith({ guess: true });
  return (body, context) => estimate(body, context);
}

/** Whether the pages of a text can be counted while one waits. */
export function isCountable(blocks: readonly Block[]): boolean {
  const text = textsOf(blocks).join(' ');
  const inLongWords = text.match(longWord)?.join('').length ?? 0;
  return text.length <= most.letters && inLongWords <= most.inLongWords;
}

function textsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(block => {
    switch (block.kind) {
      case 'heading':
        return [block.text];
      case 'list':
        return block.items.flatMap(textsOf);
      case 'paragraph':
        return wordsOf([block.text]);
      case 'figure':
        return wordsOf([
          block.caption,
          block.remark ?? '',
          ...block.grids.flatMap(({ rows }) => rows.flat().map(({ text }) => text)),
        ]);
      default:
        return wordsOf([...block.columns.map(({ head }) => head), ...block.rows.flat()]);
    }
  });
}

const wordsOf = (phrases: readonly Phrase[]) => phrases.flatMap(phrase => paragraphsOf(phrase).flat().map(plain));
