import type { Node, YAMLMap, YAMLSeq } from 'yaml';
import type { Data } from '../data.ts';
import type { Cut } from '../edit.ts';
import { fieldsOf, keyOf } from '../nodes.ts';
import { type Entry, entriesOf, gapIn } from './entries.ts';
import { intoFlow } from './flow-entries.ts';
import { flowText, keyText } from './flow-text.ts';
import { columnAt } from './habits.ts';
import { mayStandInFlow } from './in-style-of.ts';
import { refuse } from './refusal.ts';
import { fieldLines, itemLines } from './rendering.ts';
import { areInBraces, isBlock } from './site.ts';
import { linesAt, type Source } from './source.ts';

/** The cut that puts a field among others, where people look for it: after the last of those that come before it in their order. */
export function fieldInto(
  source: Source,
  map: YAMLMap,
  key: string,
  content: Data,
  { isRoot, order }: { readonly isRoot: boolean; readonly order: readonly string[] },
): Cut {
  const { text, tree, habits } = source;
  const names = fieldsOf(map, text).map(({ pair }) => keyOf(pair, tree.asTyped));
  const index = placeAmong(names, key, order);
  if (!isBlock(map)) return intoFlow(map, index, `${keyText(key, true)}: ${flowText(content)}`, text);
  const entries = entriesOf(map, text, isRoot);
  const column = columnAt(text, entries[0]?.from ?? 0);
  const lines = fieldLines(key, content, column, habits);
  const isLong = lines.length > 1;
  const gaps = gapsBetween(entries, text);
  const around = [gaps[index - 1], gaps[index - 2]].filter(gap => gap !== undefined);
  const gap = around.length === 0 ? 0 : isLong ? Math.max(...around) : Math.min(...around);
  return among(source, entries, index, lines, gap);
}

/** The cut that puts an item into a list, set up as those beside it. */
export function itemInto(source: Source, list: YAMLSeq, index: number, content: Data, isRoot: boolean): Cut {
  const { text } = source;
  if (!isBlock(list)) return intoFlow(list, index, flowText(content), text);
  const entries = entriesOf(list, text, isRoot);
  const gaps = gapsBetween(entries, text);
  const gap = gaps[index - 1] ?? gaps[index - 2] ?? gaps[0] ?? 0;
  return among(source, entries, index, linesOfItem(source, list, content, columnAt(text, entries[0]?.from ?? 0)), gap);
}

function linesOfItem(source: Source, list: YAMLSeq, content: Data, column: number): readonly string[] {
  const { text, habits } = source;
  const away = list.items
    .map(other => (other as Node | null)?.range?.[0])
    .filter(from => from !== undefined)
    .map(from => columnAt(text, from) - column)
    .find(away => away > 1);
  const beside = { ...habits, item: away ?? habits.item };
  const isFlow = areInBraces(list.items) && typeof content !== 'string' && mayStandInFlow(content);
  if (!isFlow || habits.kept?.lines) return itemLines(content, column, beside);
  return [`${' '.repeat(column)}-${' '.repeat(beside.item - 1)}${flowText(content)}`];
}

/** The cut that puts lines among entries, as the one that they are then, with empty lines between as between the others. */
function among(source: Source, entries: readonly Entry[], index: number, lines: readonly string[], gap: number): Cut {
  const { text, newline } = source;
  const empty = Array<string>(gap).fill('');
  const [before, after] = [entries[index - 1], entries[index]];
  if (!before && after?.isBehindDash) {
    const indent = ' '.repeat(columnAt(text, after.from));
    const [first = '', ...more] = lines;
    const put = [first.trimStart(), ...more, indent].join(newline);
    return { from: after.from, to: after.from, text: put };
  }
  if (!before) {
    const at = after?.start ?? refuse('unsure');
    return { from: at, to: at, text: linesAt(source, at, [...lines, ...empty]) };
  }
  return { from: before.end, to: before.end, text: linesAt(source, before.end, [...empty, ...lines]) };
}

/** How many empty lines stand between an entry and the next; none where comments stand there. */
const gapsBetween = (entries: readonly Entry[], text: string) =>
  entries.slice(1).map(({ start }, at) => gapIn(text, entries[at]?.end ?? start, start) ?? 0);

/** Where a field belongs among others: after the nearest before it in the order, or before the nearest after it, or last. */
function placeAmong(names: readonly string[], key: string, order: readonly string[]): number {
  const plain = (name: string) => name.normalize('NFC').toLowerCase();
  const ranks = new Map(order.map((name, rank) => [plain(name), rank]));
  const own = ranks.get(plain(key));
  if (own === undefined) return names.length;
  const before = names.findLastIndex(name => (ranks.get(plain(name)) ?? own) < own);
  if (before !== -1) return before + 1;
  const after = names.findIndex(name => (ranks.get(plain(name)) ?? own) > own);
  return after === -1 ? names.length : after;
}
