import { isMap, isSeq, type Node } from 'yaml';
import type { Data, Path } from './data.ts';
import { applyCuts, type Cut } from './edit.ts';
import { endOfLine, firstOnLine, indentAt, lineBefore, lineStartAt } from './lines.ts';
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
  if (kind === 'no-space-after-colon' && isBetweenBraces(text, from)) {
    const colon = text.indexOf(':', from) + 1;
    return { cuts: [{ from: colon, to: colon, text: ' ' }] };
  }
  const { cuts: dashes, from: first, to } = listAt(text, from);
  if (!dashes) return undefined;
  const spaces = underField(text, first, to);
  const cuts = [...spaces, ...dashes].sort((a, b) => a.from - b.from || a.to - b.to);
  const longer = cuts.reduce((sum, cut) => sum + cut.text.length - (cut.to - cut.from), 0);
  const { tree, troubles, asTyped } = parseMended(applyCuts(text, cuts));
  const path = pathTo(tree.contents, firstOnLine(text, first) + (spaces[0]?.text.length ?? 0), asTyped);
  const isPast = troubles.every(trouble => !trouble.breaks || trouble.from > to + longer);
  return isPast && path ? { cuts, path } : undefined;
}

/** Whether the words at an offset stand between `{` and `}` on its line. */
const isBetweenBraces = (text: string, from: number) => /[{,]\s*$/.test(text.slice(lineStartAt(text, from), from));

/** The spaces that put lines under the field right above them, when they are not as far in as it. */
function underField(text: string, from: number, to: number): readonly Cut[] {
  const above = lineBefore(text, from, () => true);
  if (above === undefined) return [];
  const line = text.slice(above, endOfLine(text, above));
  const start = above - lineStartAt(text, above) + (/^(?:- +)*/.exec(line)?.[0].length ?? 0);
  if (!/^(?:- +)*[\p{L}_]+:\s*$/u.test(line) || indentAt(text, from) >= start) return [];
  const cuts: Cut[] = [];
  for (let at = from, next = 0; at < to && next !== -1; at = next + 1) {
    next = text.indexOf('\n', at);
    if (text.slice(at, endOfLine(text, at)).trim() !== '') cuts.push({ from: at, to: at, text: ' '.repeat(start + 2) });
  }
  return cuts;
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
