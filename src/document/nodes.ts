import { isAlias, isScalar, type Node, type Pair, type YAMLMap } from 'yaml';

/** The name of a field, as typed. */
export function keyOf({ key }: Pair, asTyped: (text: string) => string): string {
  if (isScalar(key)) return asTyped(String(key.value ?? ''));
  return isAlias(key) ? `*${key.source}` : String(key ?? '');
}

/** Where a node stands, without the white space that may end it. */
export function spanOf(node: unknown, text: string): [number, number] | undefined {
  const range = (node as Node | null | undefined)?.range;
  if (!range) return undefined;
  const [from, to] = range;
  return [from, from + text.slice(from, to).trimEnd().length];
}

/** Tells whether nothing stands where a value could. */
export const isEmpty = (node: unknown) =>
  node === null || node === undefined || (isScalar(node) && (node.value === null || node.source === ''));

/** A field of a map, and where its text ends, when commas between `{` and `}` have cut it into pieces. */
export interface FieldNode {
  readonly pair: Pair;
  readonly wholeTo: number | undefined;
}

/** The fields of a map. Between `{` and `}` a piece without a colon is the rest of a text that had a comma in it. */
export function fieldsOf(map: YAMLMap, text: string): readonly FieldNode[] {
  if (!map.flow) return map.items.map(pair => ({ pair, wholeTo: undefined }));
  const fields: { pair: Pair; wholeTo: number | undefined }[] = [];
  for (const pair of map.items) {
    const last = fields.at(-1);
    const key = (pair.key as Node | null)?.range;
    const isPiece = key && isScalar(pair.key) && pair.key.type === 'PLAIN' && !/^\s*:/.test(text.slice(key[1]));
    if (isPiece && last && isScalar(last.pair.value) && last.pair.value.type === 'PLAIN') last.wholeTo = key[1];
    else fields.push({ pair, wholeTo: undefined });
  }
  return fields;
}
