import { isMap, isSeq, type Node, type Pair } from 'yaml';
import type { Path } from './data.ts';
import { keyOf } from './nodes.ts';

/** Where something stands in a tree: its field, if it is one, its value, and the outermost braces or brackets around it. */
export interface Spot {
  readonly pair: Pair | undefined;
  readonly node: Node | null;
  /** Where the first letter of it is, or of the name of its field. */
  readonly from: number;
  /** Where the outermost `{` or `[` stands that it is inside of. */
  readonly inside: number | undefined;
}

/** The place at the end of a path; nothing where the tree has no such place. */
export function spotAt(root: unknown, path: Path, asTyped: (text: string) => string): Spot | undefined {
  let spot: Spot = { pair: undefined, node: root as Node | null, from: 0, inside: undefined };
  for (const step of path) {
    const { node } = spot;
    const isFlow = (isMap(node) || isSeq(node)) && node.flow === true;
    const inside: number | undefined = spot.inside ?? (isFlow ? node?.range?.[0] : undefined);
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.findLast(item => keyOf(item, asTyped) === String(step));
      const from = (pair?.key as Node | null | undefined)?.range?.[0];
      if (!pair || from === undefined) return undefined;
      spot = { pair, node: pair.value as Node | null, from, inside };
    } else if (isSeq(node) && typeof step === 'number') {
      const item = node.items[step] as Node | null | undefined;
      const from = item?.range?.[0];
      if (!item || from === undefined) return undefined;
      spot = { pair: undefined, node: item, from, inside };
    } else return undefined;
  }
  return spot;
}
