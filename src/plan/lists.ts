/** One value, a list of them or lists in lists, as one flat list: a plan may write any answer in each of these ways. */
export function listOf<T>(value: T | readonly T[] | undefined): readonly Exclude<T, readonly unknown[]>[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value.flat(Number.POSITIVE_INFINITY) : [value]) as readonly Exclude<
    T,
    readonly unknown[]
  >[];
}

/** One item of an answer, and the object or list that holds it: what `at` needs to say where it stands. */
export interface Spot<T> {
  readonly value: T;
  readonly owner: object;
  readonly key: string | number;
}

/** The items of an owner's answer, as `listOf` gives them, each with its place. */
export function spotsOf<T>(owner: object, key: string): readonly Spot<T>[] {
  const found: Spot<T>[] = [];
  const look = (value: unknown, holder: object, at: string | number): void => {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) look(item, value, index);
    else if (value !== undefined) found.push({ value: value as T, owner: holder, key: at });
  };
  look((owner as Readonly<Record<string, unknown>>)[key], owner, key);
  return found;
}

/** Every object in a plan, from the top down. */
export function objectsIn(value: unknown): readonly object[] {
  const found: object[] = [];
  const look = (inside: unknown): void => {
    if (typeof inside !== 'object' || inside === null) return;
    if (!Array.isArray(inside)) found.push(inside);
    for (const child of Object.values(inside)) look(child);
  };
  look(value);
  return found;
}

/** Things by what they have in common, each group in the order of the things. */
export function groupedBy<Thing, Key>(
  things: Iterable<Thing>,
  keyOf: (thing: Thing) => Key,
): ReadonlyMap<Key, readonly Thing[]> {
  const groups = new Map<Key, Thing[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group) group.push(thing);
    else groups.set(keyOf(thing), [thing]);
  }
  return groups;
}
