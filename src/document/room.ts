import { isMap, isScalar, type Node } from 'yaml';
import type { Cut } from './edit.ts';

/**
 * The cut that puts lines into a map after its last field and the comments that belong to it, as far in as its fields are.
 * None for a map between `{` and `}`. Cuts at the same place may be put together, the innermost map's first.
 */
export function linesInto(map: unknown, lines: readonly string[], text: string): Cut | undefined {
  if (!isMap(map) || map.flow) return undefined;
  const first = (map.items[0]?.key as Node | null | undefined)?.range?.[0];
  const last = map.items.at(-1);
  if (first === undefined || !last || !isScalar(last.key)) return undefined;
  const before = text.slice(text.lastIndexOf('\n', first - 1) + 1, first);
  if (!/^[ -]*$/.test(before)) return undefined;
  const end = Math.max(last.key.range?.[1] ?? 0, endOf(last.value, text));
  const at = afterComments(text, lineAfter(text, end), before.length);
  const newline = /\r?\n/.exec(text)?.[0] ?? '\n';
  const added = lines.map(line => ' '.repeat(before.length) + line);
  const isOpen = text[at - 1] !== '\n';
  return { from: at, to: at, text: added.map(line => (isOpen ? newline + line : line + newline)).join('') };
}

/** Where a value ends: behind its last letter, or, for a block of text that keeps its empty lines, behind these. */
function endOf(value: unknown, text: string): number {
  const [from, to] = (value as Node | null)?.range ?? [0, 0];
  const isKept = /^[|>]\d?\+/.test(text.slice(from, from + 3));
  return isKept ? to - 1 : from + text.slice(from, to).trimEnd().length;
}

function lineAfter(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end + 1;
}

/** Comments right below, as far in as the fields or further, belong to the map. */
function afterComments(text: string, from: number, indent: number): number {
  const comment = new RegExp(`^ {${indent},}#`);
  let at = from;
  while (comment.test(text.slice(at, lineAfter(text, at)))) at = lineAfter(text, at);
  return at;
}
