import { isMap, isSeq, type Pair, type YAMLMap } from 'yaml';
import type { Path } from './data.ts';
import { isEmpty, keyOf, spanOf } from './nodes.ts';

type Span = [from: number, to: number];

/** What a map is known by, most telling first. */
export const names = ['titel', 'navn', 'kriterium', 'overskrift', 'hvad', 'id'];

interface Found {
  readonly pair: Pair | undefined;
  readonly node: unknown;
  /** Whether the whole path was there; otherwise `node` is the last owner on the way. */
  readonly whole: boolean;
}

/** Finds the places of paths in a tree. */
export function placesIn(root: unknown, text: string, asTyped: (text: string) => string) {
  const fields = new Map<YAMLMap, ReadonlyMap<string, Pair>>();

  /** A map's fields by name; of two with the same name the later, as in the data. */
  const fieldsOf = (map: YAMLMap): ReadonlyMap<string, Pair> => {
    const known = fields.get(map) ?? new Map(map.items.map(pair => [keyOf(pair, asTyped), pair]));
    fields.set(map, known);
    return known;
  };

  const nodeAt = (path: Path): Found => {
    let found: Found = { pair: undefined, node: root, whole: true };
    for (const step of path) {
      const { node } = found;
      const pair = isMap(node) ? fieldsOf(node).get(String(step)) : undefined;
      if (pair) found = { pair, node: pair.value, whole: true };
      else if (isSeq(node) && typeof step === 'number' && step < node.items.length)
        found = { pair: found.pair, node: node.items[step], whole: true };
      else return { ...found, whole: false };
    }
    return found;
  };

  const spanAt = (path: Path, on: 'key' | 'value'): Span => {
    const { node, pair, whole } = nodeAt(path);
    const key = pair && spanOf(pair.key, text);
    if (on === 'key' && whole && key && typeof path.at(-1) === 'string') return key;
    if (isMap(node) && node.items.length > 0) {
      const named = names.map(name => fieldsOf(node).get(name)).find(found => found && !isEmpty(found.value));
      return spanOf(named ? named.value : node.items[0]?.key, text) ?? [0, 0];
    }
    if (isSeq(node) && !node.flow && key) return key;
    const value = isEmpty(node) ? undefined : spanOf(node, text);
    return value ?? (typeof path.at(-1) === 'string' ? key : undefined) ?? spanOf(node, text) ?? firstLine(text);
  };

  return { nodeAt, spanAt };
}

function firstLine(text: string): Span {
  const end = text.indexOf('\n');
  return [0, end === -1 ? text.length : end];
}
