import { offsetTable, type Position, type Range } from './range.ts';

/** One change of a text: what stands in `range` is exchanged for `text`. An empty range puts `text` in. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** The same by offsets, before anybody has asked which line they are on. */
export interface Cut {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The text with the edits made in it; all ranges are those of the text as given, and what is outside them stays as it is.
 * Refuses edits that overlap, since their order would decide what becomes of them.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = inOrder(edits);
  if (sorted.some((edit, at) => at > 0 && clashes(sorted[at - 1]!, edit)))
    throw new RangeError('Two edits want to change the same place.');
  const offsetAt = offsetTable(text);
  return applyCuts(
    text,
    sorted.map(({ range, text }) => ({ from: offsetAt(range.start), to: offsetAt(range.end), text })),
  );
}

/** The text with cuts made in it that are apart and in order. */
export function applyCuts(text: string, cuts: readonly Cut[]): string {
  let at = 0;
  const pieces = cuts.map(cut => {
    const piece = text.slice(at, cut.from) + cut.text;
    at = cut.to;
    return piece;
  });
  return pieces.join('') + text.slice(at);
}

/** Of several with edits, those whose edits can be made at once. Of two that want the same place it is the first. */
export function withoutClashes<One extends { readonly edits?: readonly Edit[] }>(all: readonly One[]): readonly One[] {
  const out = new Set<One>();
  const owners = new Map(all.flatMap((one, at) => (one.edits ?? []).map(edit => [edit, { one, at }] as const)));
  let last: Edit | undefined;
  for (const edit of inOrder([...owners.keys()])) {
    const owner = owners.get(edit);
    const other = last && owners.get(last);
    if (!owner || out.has(owner.one)) continue;
    const clash = last && clashes(last, edit);
    if (clash && other && other.at <= owner.at) out.add(owner.one);
    else {
      if (clash && other) out.add(other.one);
      last = edit;
    }
  }
  return all.filter(one => (one.edits ?? []).length > 0 && !out.has(one));
}

/** Two edits in order clash when they change the same letters, or put something in at the same place. */
function clashes({ range: one }: Edit, { range: other }: Edit): boolean {
  return (
    compare(one.end, other.start) > 0 || (compare(one.start, other.start) === 0 && compare(one.end, other.end) === 0)
  );
}

const inOrder = (edits: readonly Edit[]) =>
  [...edits].sort((a, b) => compare(a.range.start, b.range.start) || compare(a.range.end, b.range.end));

const compare = (a: Position, b: Position) => a.line - b.line || a.column - b.column;
