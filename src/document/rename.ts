import { isMap, isScalar } from 'yaml';
import type { Cut } from './edit.ts';
import { keyOf } from './nodes.ts';

/** The cut that gives a field of a map another name, between the quotes if there are any. None when the name stands twice or over several lines. */
export function newName(
  map: unknown,
  old: string | number | undefined,
  name: string,
  text: string,
  asTyped: (text: string) => string,
): readonly Cut[] | undefined {
  const [pair, ...others] = isMap(map) ? map.items.filter(pair => keyOf(pair, asTyped) === old) : [];
  const key = pair?.key;
  // Where a bracket stands in the name, more was meant than a name.
  if (/[([{]/.test(String(old)) || others.length > 0 || !isScalar(key) || !key.range) return undefined;
  const [from, to] = key.range;
  if (text.slice(from, to).includes('\n')) return undefined;
  if (key.type === 'PLAIN') return [{ from, to, text: name }];
  const isQuoted = key.type === 'QUOTE_DOUBLE' || key.type === 'QUOTE_SINGLE';
  return isQuoted ? [{ from: from + 1, to: to - 1, text: name }] : undefined;
}
