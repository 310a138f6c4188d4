import { distance, fold } from '../index.ts';

/** The word that was most likely meant: one that is spelt nearly the same, with æøå or without, or that goes on from what was written. */
export function nearest(written: string, words: readonly string[]): string | undefined {
  const wanted = fold(written);
  if (wanted === '') return undefined;
  const reach = wanted.length <= 3 ? 1 : 2;
  const [first] = words
    .map(word => ({ word, away: distance(wanted, fold(word), reach) }))
    .filter(({ away, word }) => away <= reach && away < fold(word).length)
    .sort((one, other) => one.away - other.away);
  return first?.word ?? (wanted.length < 3 ? undefined : words.find(word => fold(word).startsWith(wanted)));
}
