import { isAlias, isMap, isPair, isScalar, isSeq, type Node } from 'yaml';
import type { Path } from './data.ts';
import { fieldsOf, isEmpty, keyOf, spanOf } from './nodes.ts';

/** A stretch of a text by offsets in UTF-16 units; `to` is the first place after it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A value in a text and where all of it stands, with the values that stand in it. */
export interface Branch {
  readonly path: Path;
  readonly kind: 'fields' | 'list' | 'text';
  /** What a text says; empty for fields and lists. */
  readonly text: string;
  /** Where the name of its field stands; left out for the items of a list, and for the whole. */
  readonly key?: Stretch;
  /** Where the value stands, with the quotes around it. Nothing wide where there is none. */
  readonly value: Stretch;
  /** The fields and items in it, in the order of the text. */
  readonly children: readonly Branch[];
}

/** All that stands in a tree. A text that is broken has what could be made out of it. */
export function outlineOf(root: unknown, text: string, asTyped: (text: string) => string): Branch {
  const branch = (node: unknown, path: Path, key: Stretch | undefined, wholeTo?: number): Branch => {
    const [from, to] = (isEmpty(node) ? undefined : spanOf(node, text)) ?? [key?.to ?? 0, key?.to ?? 0];
    return {
      path,
      kind: isMap(node) ? 'fields' : isSeq(node) ? 'list' : 'text',
      text: wholeTo === undefined ? textOf(node, asTyped) : asTyped(text.slice(from, wholeTo)),
      ...(key && { key }),
      value: { from, to: wholeTo ?? to },
      children: childrenOf(node, path),
    };
  };
  const childrenOf = (node: unknown, path: Path): readonly Branch[] => {
    if (isMap(node))
      return fieldsOf(node, text).map(({ pair, wholeTo }) => {
        const [from, to] = (pair.key as Node | null)?.range ?? [0, 0];
        return branch(pair.value, [...path, keyOf(pair, asTyped)], { from, to }, wholeTo);
      });
    if (isSeq(node))
      return node.items.map((item, at) => branch(isPair(item) ? item.value : item, [...path, at], undefined));
    return [];
  };
  return branch(root, [], undefined);
}

function textOf(node: unknown, asTyped: (text: string) => string): string {
  if (isScalar(node)) return typeof node.value === 'string' ? asTyped(node.value) : '';
  return isAlias(node) ? `*${node.source}` : '';
}

/** Where a branch begins and ends, its field's name and all. */
export function stretchOf({ key, value }: Branch): Stretch {
  return { from: key?.from ?? value.from, to: Math.max(value.to, key?.to ?? 0) };
}

/** The branches that hold an offset, from the outermost in. */
export function branchesAt(root: Branch, offset: number): readonly Branch[] {
  const found: Branch[] = [root];
  for (let inner: Branch | undefined = root; inner; ) {
    inner = inner.children.find(child => {
      const { from, to } = stretchOf(child);
      return from <= offset && offset <= to;
    });
    if (inner) found.push(inner);
  }
  return found;
}
