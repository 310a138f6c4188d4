import { diffArrays } from 'diff';
import type { Inline } from '../publishing/blocks.ts';
import { likeness } from './likeness.ts';

/** How many words that stay are shown on each side of those that differ. */
const around = 7;

/** Beyond so many words that differ, two texts are not told word by word. */
const most = 400;

/** Texts that are less alike than this are read more easily one after the other. */
const enough = 0.35;

/** The words of two texts in one line: those that stay, those that were taken out, and those that were put in. */
export function wordDifferences(old: string, now: string): readonly Inline[] {
  const [before, after] = [wordsOf(old), wordsOf(now)];
  const found = likeness(old, now) < enough ? undefined : diffArrays([...before], [...after], { maxEditLength: most });
  if (found === undefined) return [removed(before), ' ', added(after)];
  const pieces = joined(found);
  return pieces.flatMap(({ kind, words }, at) => {
    const space = at === 0 ? [] : [' '];
    if (kind === 'removed') return [...space, removed(words)];
    if (kind === 'added') return [...space, added(words)];
    return [...space, shortened(words, at === 0, at === pieces.length - 1)];
  });
}

/** Words that were taken out. */
export const removed = (words: readonly string[]): Inline => ({ strong: words.join(' '), change: 'removed' });

/** Words that were put in. */
export const added = (words: readonly string[]): Inline => ({ strong: words.join(' '), change: 'added' });

const wordsOf = (text: string): readonly string[] => text.normalize('NFC').match(/\S+/gu) ?? [];

interface Piece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly words: readonly string[];
}

/** What differs, in as few pieces as can be read: a single word that stays between two that differ is told with them. */
function joined(found: readonly { readonly added: boolean; readonly removed: boolean; readonly value: string[] }[]) {
  const pieces: Piece[] = [];
  let gone: string[] = [];
  let come: string[] = [];
  const end = () => {
    if (gone.length > 0) pieces.push({ kind: 'removed', words: gone });
    if (come.length > 0) pieces.push({ kind: 'added', words: come });
    gone = [];
    come = [];
  };
  for (const [at, { added, removed, value }] of found.entries()) {
    if (removed) gone.push(...value);
    else if (added) come.push(...value);
    else if (value.length === 1 && at > 0 && at < found.length - 1) {
      gone.push(...value);
      come.push(...value);
    } else {
      end();
      pieces.push({ kind: 'same', words: value });
    }
  }
  end();
  return pieces;
}

/** The words that stay, without those that are far from any that differ. */
function shortened(words: readonly string[], isFirst: boolean, isLast: boolean): string {
  const before = isFirst ? 0 : around;
  const after = isLast ? 0 : around;
  if (words.length <= before + after + 3) return words.join(' ');
  const end = after === 0 ? [] : words.slice(-after);
  return [...words.slice(0, before), '…', ...end].join(' ');
}
