import { isSeq, type Node, type YAMLSeq } from 'yaml';
import type { Cut } from '../edit.ts';
import { type Entry, entriesOf, gapIn } from './entries.ts';
import { inOtherOrder, intoFlow } from './flow-entries.ts';
import { columnAt } from './habits.ts';
import { linesIn, moved as movedIn } from './moved.ts';
import { refuse } from './refusal.ts';
import { refuseSigns, type Site } from './site.ts';
import { linesAt, type Source } from './source.ts';

/** The cut that moves an item within its list. What belongs to it goes with it; the empty lines between stay where they are. */
export function moved(source: Source, sites: readonly Site[], from: number, to: number): readonly Cut[] {
  const { list } = listAt(sites, [from, to]);
  if (from === to) return [];
  const order = list.items.map((_, index) => index);
  order.splice(to, 0, ...order.splice(from, 1));
  refuseSigns(list);
  if (list.flow) return [inOtherOrder(list, order, source.text)];
  const entries = entriesOf(list, source.text, sites.length === 1);
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const own = source.document.text;
  const pieces = order.slice(low, high + 1).map((index, at) => {
    const [entry, place, next] = [entries[index], entries[low + at], entries[low + at + 1]];
    if (!entry || !place) return refuse('gone');
    if ((place.isBehindDash || entry.isBehindDash) && entry.start !== entry.own) refuse('unsure');
    const isLast = low + at === high;
    const gap = isLast ? '' : own.slice(place.end, next?.start);
    return `${place.isBehindDash ? '' : indentOf(source, entries, entry)}${ended(source, entry)}${gap}`;
  });
  const start = entries[low]?.start ?? refuse('gone');
  const end = entries[high]?.end ?? refuse('gone');
  const isOpen = own[end - 1] !== '\n';
  const joined = pieces.join('');
  return [{ from: start, to: end, text: isOpen ? joined.replace(/\r?\n$/u, '') : joined }];
}

/** The cut that puts an item in once more, right after itself. */
export function copied(source: Source, sites: readonly Site[], from: number): readonly Cut[] {
  const { text } = source;
  const { list } = listAt(sites, [from]);
  refuseSigns(list.items[from]);
  if (list.flow) {
    const [start, end] = (list.items[from] as Node).range ?? refuse('unsure');
    return [intoFlow(list, from + 1, text.slice(start, end), text)];
  }
  const entries = entriesOf(list, text, sites.length === 1);
  const entry = entries[from] ?? refuse('gone');
  const lines = linesOf(source, entry, columnAt(text, entry.from));
  const [before, next] = [entries[from - 1], entries[from + 1]];
  const below = next && gapIn(text, entry.end, next.start);
  const above = before && gapIn(text, before.end, entry.start);
  const gap = Array<string>((next ? below : above) ?? 0).fill('');
  return [{ from: entry.end, to: entry.end, text: linesAt(source, entry.end, [...gap, ...lines]) }];
}

/** The lines of an entry and all that belongs to it, as they stand at another column. */
export function linesOf({ text, document }: Source, entry: Entry, column: number): readonly string[] {
  const own = document.text.slice(entry.start, entry.end).replace(/\r?\n$/u, '');
  const at = columnAt(text, entry.from);
  return movedIn(linesIn((entry.isBehindDash ? ' '.repeat(at) : '') + own), column - at);
}

function listAt(sites: readonly Site[], indices: readonly number[]): { readonly list: YAMLSeq } {
  const list = sites.at(-1)?.node;
  if (!isSeq(list)) return refuse('otherShape');
  if (indices.some(index => !(index in list.items))) refuse('gone');
  return { list };
}

/** An entry with a line break at its end. */
function ended({ document, newline }: Source, { start, end }: Entry): string {
  const own = document.text.slice(start, end);
  return own.endsWith('\n') ? own : own + newline;
}

/** The spaces before an entry that has stood behind a dash. */
const indentOf = ({ text }: Source, entries: readonly Entry[], entry: Entry) =>
  entry.isBehindDash ? ' '.repeat(columnAt(text, entries[0]?.from ?? 0)) : '';
