/** The items of a list with a key each, by which they are known again when the list has changed. */
export interface Keyed {
  readonly signatures: readonly string[];
  readonly keys: readonly number[];
  /** The next key that is free. */
  readonly next: number;
}

export const noItems: Keyed = { signatures: [], keys: [], next: 0 };

/**
 * Gives each item the key that it had: those that say the same are the same, first in the same place and then in any; of those that are
 * left, the ones beside the same neighbour, and then in their order. So an item that is typed in keeps its key, also when another is put
 * in above it in the same moment.
 *
 * @param signatures what each item says, in the order of the list
 */
export function keyed(before: Keyed, signatures: readonly string[]): Keyed {
  const left = before.signatures.map((signature, at) => ({ signature, at, key: before.keys[at]! }));
  const keys = new Map<number, number>();
  const take = (isSame: (item: (typeof left)[number], signature: string, at: number) => boolean) =>
    signatures.forEach((signature, at) => {
      const found = keys.has(at) ? -1 : left.findIndex(item => isSame(item, signature, at));
      if (found >= 0) keys.set(at, left.splice(found, 1)[0]!.key);
    });
  const beside = (step: number) => (item: (typeof left)[number], _: string, at: number) =>
    keys.has(at + step) && keys.get(at + step) === before.keys[item.at + step];
  take((item, signature, at) => item.signature === signature && item.at === at);
  take((item, signature) => item.signature === signature);
  take(beside(-1));
  take(beside(1));
  take(() => true);
  let { next } = before;
  const all = signatures.map((_, at) => keys.get(at) ?? next++);
  return { signatures, keys: all, next };
}
