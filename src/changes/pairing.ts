/** Two lists held up against each other: what is in both, what only the old one has, and what only the new one has. */
export interface Pairing<T> {
  readonly pairs: readonly (readonly [old: T, now: T])[];
  readonly gone: readonly T[];
  readonly fresh: readonly T[];
}

/** How things are recognised. */
export interface Recognising<T> {
  /** What a thing is known by, the surest first. Two things with the same key are the same; an empty one says nothing. */
  readonly keys: readonly ((thing: T) => string)[];
  /** How much two things are alike, from 0 to 1. */
  readonly alike: (old: T, now: T) => number;
  /** How much is enough. */
  readonly enough: number;
}

/** Beyond so many pairs it takes too long to compare each thing with each. */
const most = 40_000;

/** Finds the things of one list in another: by what they are known by, and what is left by likeness, the most alike first. */
export function pair<T>(olds: readonly T[], news: readonly T[], { keys, alike, enough }: Recognising<T>): Pairing<T> {
  const partner = new Map<T, T>();
  const taken = new Set<T>();
  const meet = (old: T, now: T) => {
    partner.set(old, now);
    taken.add(now);
  };
  for (const keyOf of keys) {
    const waiting = new Map<string, T[]>();
    for (const now of news) {
      const key = taken.has(now) ? '' : keyOf(now);
      if (key === '') continue;
      const same = waiting.get(key);
      if (same) same.push(now);
      else waiting.set(key, [now]);
    }
    for (const old of olds) {
      const now = partner.has(old) ? undefined : waiting.get(keyOf(old))?.shift();
      if (now !== undefined) meet(old, now);
    }
  }
  const [left, open] = [olds.filter(old => !partner.has(old)), news.filter(now => !taken.has(now))];
  if (left.length * open.length <= most) {
    const likely = left
      .flatMap(old => open.map(now => ({ old, now, score: alike(old, now) })))
      .filter(({ score }) => score >= enough)
      .sort((a, b) => b.score - a.score);
    for (const { old, now } of likely) if (!partner.has(old) && !taken.has(now)) meet(old, now);
  }
  return {
    pairs: olds.flatMap(old => {
      const now = partner.get(old);
      return now === undefined ? [] : [[old, now] as const];
    }),
    gone: olds.filter(old => !partner.has(old)),
    fresh: news.filter(now => !taken.has(now)),
  };
}
