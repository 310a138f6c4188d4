/** The places in a row of numbers whose numbers rise and that are the most of such: what stands there need not be moved for all to be in order. */
export function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  /** For each length the place where a rise of that length ends with the least number, and for each place the one before it in its rise. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [at, number] of numbers.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    before[at] = ends[low - 1];
    ends[low] = at;
  }
  const rise = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before[at]) rise.add(at);
  return rise;
}
