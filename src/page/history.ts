import type { Path } from '../document/data.ts';
import type { Text } from '../language.ts';
import { isClash, merged, textOf } from './merging.ts';
import type { Texts } from './texts.ts';

/** A change that the writer made, and can take back. */
export interface Change {
  /** What was done, as it is told when it is taken back. */
  readonly label: Text;
  /** Where it was done. */
  readonly path?: Path | undefined;
  /** Changes that are told by the same name and come soon after each other are taken back as one: those of typing in one field. */
  readonly sameAs?: string | undefined;
  readonly before: Texts;
  readonly after: Texts;
  /** When, in milliseconds. */
  readonly at: number;
}

/** The changes that can be taken back, and those that have been and can be made again; the last ones last. */
export interface History {
  readonly done: readonly Change[];
  readonly undone: readonly Change[];
}

export const noHistory: History = { done: [], undone: [] };

/** How long somebody may rest and still be typing the same, in milliseconds. */
const rest = 3000;

/** How many changes are remembered. */
const most = 500;

export function remembered({ done }: History, change: Change): History {
  const last = done.at(-1);
  const goesOn = last?.sameAs !== undefined && last.sameAs === change.sameAs && change.at - last.at < rest;
  const all = goesOn ? [...done.slice(0, -1), { ...change, before: last.before }] : [...done, change];
  return { done: all.slice(-most), undone: [] };
}

/**
 * The texts without a change, or with it again. What others have changed since stays; nothing is given where they have
 * changed the same.
 */
export function turned(texts: Texts, { before, after }: Change, to: 'before' | 'after'): Texts | undefined {
  const [from, wanted] = to === 'before' ? [after, before] : [before, after];
  const result = new Map(texts);
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [was, wish, now] = [from.get(name), wanted.get(name), texts.get(name)];
    if (was === wish) continue;
    if (now === was && wish === undefined) result.delete(name);
    else if (now === was || was === undefined) result.set(name, wish ?? '');
    else {
      const pieces = merged(was, wish ?? '', now ?? '');
      if (pieces.some(isClash)) return undefined;
      result.set(
        name,
        textOf(pieces, () => []),
      );
    }
  }
  return result;
}
