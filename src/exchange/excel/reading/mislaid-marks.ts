/** A row that is taken in, by the mark beside it, and by the hashes of what its cells say in the order that a mark has them. */
export interface Marked {
  readonly said: string;
  readonly content: string;
}

/**
 * The marks of rows, put where they belong when the cells were sorted without the column that they stand in: where what a row says is what another
 * mark tells of, that is its mark. What no row says goes to the rows that are left, the likest first.
 */
export function marksInPlace(rows: readonly Marked[]): readonly string[] {
  const marks = rows.map(({ said }) => said);
  const isRight = rows.map(({ said, content }) => contentOf(said) === content);
  const lost = new Map<string, number[]>();
  for (const [at, { said }] of rows.entries())
    if (!isRight[at] && said !== '') lost.set(contentOf(said), [...(lost.get(contentOf(said)) ?? []), at]);
  const taken = new Set<number>();
  const bare = new Set<number>();
  for (const [at, { content, said }] of rows.entries()) {
    const from = isRight[at] || said === '' ? undefined : lost.get(content)?.shift();
    if (from === undefined) continue;
    marks[at] = rows[from]?.said ?? '';
    taken.add(from);
    bare.add(at);
  }
  // Whoever has lost its mark to another takes the likest of those that nobody has taken.
  const left = new Set([...bare].filter(at => !taken.has(at)));
  for (const [at, { content }] of rows.entries()) {
    if (!taken.has(at) || bare.has(at)) continue;
    const [best] = [...left]
      .map(from => ({ from, likeness: likeness(rows[from]?.said ?? '', content) }))
      .sort((one, other) => other.likeness - one.likeness);
    marks[at] = best && best.likeness > 0.5 ? (rows[best.from]?.said ?? '') : '';
    if (best && best.likeness > 0.5) left.delete(best.from);
  }
  return marks;
}

const contentOf = (mark: string) => mark.slice(0, Math.max(0, mark.lastIndexOf(' /')));

function likeness(mark: string, content: string): number {
  const [one, other] = [contentOf(mark).split(' '), content.split(' ')];
  return one.filter((hash, at) => hash === other[at]).length / Math.max(1, one.length);
}
