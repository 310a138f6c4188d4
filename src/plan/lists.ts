/** One value, a list of them or lists in lists, as one flat list: a plan may write any answer in each of these ways. */
export function listOf<T>(value: T | readonly T[] | undefined): readonly Exclude<T, readonly unknown[]>[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value.flat(Number.POSITIVE_INFINITY) : [value]) as readonly Exclude<T, readonly unknown[]>[];
}
