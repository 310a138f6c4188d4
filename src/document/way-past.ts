import { isMap, isSeq, type Node } from 'yaml';
import type { Data, Path } from './data.ts';
import { applyCuts, type Cut } from './edit.ts';
import { listAt } from './list-marks.ts';
import { parseMended } from './mend.ts';
import { keyOf } from './nodes.ts';
import { spacesForTabs } from './tabs.ts';
import type { Trouble } from './trouble.ts';

interface WayPast {
  readonly cuts: readonly Cut[];
  /** Where a list comes to stand, when that is what the cuts make. */
  readonly path?: Path;
}

/**
 * The cuts that get a reader past a place that hides the structure, where it is plain what was meant: spaces for tabs in
 * indents, and dashes for the other marks of a list.
 */
export function wayPast(
  text: string,
  { kind, from, breaks }: Trouble,
  read: (text: string) => { readonly data: Data; readonly broken: boolean },
): WayPast | undefined {
  if (!breaks) return undefined;
  if (kind === 'tab-indent') {
    const cuts = spacesForTabs(text, read);
    return cuts && { cuts };
  }
  const { cuts, from: first, to } = listAt(text, from);
  if (!cuts) return undefined;
  const longer = cuts.reduce((sum, cut) => sum + cut.text.length - (cut.to - cut.from), 0);
  const { tree, troubles, asTyped } = parseMended(applyCuts(text, cuts));
  const path = pathTo(tree.contents, first + (/^ */.exec(text.slice(first, to))?.[0].length ?? 0), asTyped);
  const isPast = troubles.every(trouble => !trouble.breaks || trouble.from > to + longer);
  return isPast && path ? { cuts, path } : undefined;
}

/** The way to the list that begins at an offset. */
function pathTo(root: unknown, at: number, asTyped: (text: string) => string): Path | undefined {
  const begins = (node: unknown) => (node as Node | null)?.range?.[0] ?? Number.POSITIVE_INFINITY;
  const path: (string | number)[] = [];
  for (let node = root; ; ) {
    if (isSeq(node) && begins(node) === at) return path;
    if (isMap(node)) {
      const pair = node.items.findLast(({ value }) => begins(value) <= at);
      if (!pair) return undefined;
      path.push(keyOf(pair, asTyped));
      node = pair.value;
    } else if (isSeq(node)) {
      const index = node.items.findLastIndex(item => begins(item) <= at);
      path.push(index);
      node = node.items[index];
    } else return undefined;
  }
}
