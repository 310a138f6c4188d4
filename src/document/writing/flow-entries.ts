import { isMap, isPair, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Cut } from '../edit.ts';
import { fieldsOf } from '../nodes.ts';
import { refuse } from './refusal.ts';
import { isNothing, type Span } from './site.ts';

/** The fields or items between brackets, each from its first letter to its last. */
export function flowEntries(owner: YAMLMap | YAMLSeq, text: string): readonly Span[] {
  const [open, close] = owner.range ?? refuse('unsure');
  if (!/^[[{]/u.test(text[open] ?? '') || !/^[\]}]/u.test(text[close - 1] ?? '')) refuse('unsure');
  if (isSeq(owner))
    return owner.items.map(item => {
      const [from, to] = (item as Node | null)?.range ?? refuse('unsure');
      return { from, to };
    });
  if (!isMap(owner)) return [];
  return fieldsOf(owner, text).map(({ pair, wholeTo }) => {
    const [from, keyEnd] = (pair.key as Node | null)?.range ?? refuse('unsure');
    const colon = /^\s*:/u.exec(text.slice(keyEnd))?.[0].length ?? 0;
    const to = isNothing(pair.value) ? keyEnd + colon : ((pair.value as Node).range?.[1] ?? keyEnd);
    return { from, to: wholeTo ?? to };
  });
}

/** The cut that takes a field or an item out from between brackets, with the comma that parted it from its neighbour. */
export function outOfFlow(owner: YAMLMap | YAMLSeq, index: number, text: string): Cut {
  const entries = flowEntries(owner, text);
  const [open = 0, close = 0] = owner.range ?? [];
  const start = startOf(owner.items[index]);
  const at = entries.findIndex(({ from }) => from === start);
  const entry = entries[at] ?? refuse('unsure');
  const [before, after] = [entries[at - 1], entries[at + 1]];
  const [from, to] = after ? [entry.from, after.from] : before ? [before.to, entry.to] : [open + 1, close - 1];
  return withoutComments({ from, to, text: '' }, text, entry);
}

/** The cut that puts a text in between brackets, as the entry that it is then. */
export function intoFlow(owner: YAMLMap | YAMLSeq, index: number, written: string, text: string): Cut {
  const entries = flowEntries(owner, text);
  const [open = 0, close = 0] = owner.range ?? [];
  const [before, after] = [entries[index - 1], entries[index]];
  if (after) return { from: after.from, to: after.from, text: `${written}${partedBy(entries, text)}` };
  if (before) return { from: before.to, to: before.to, text: `${partedBy(entries, text)}${written}` };
  const space = text[open] === '{' ? ' ' : '';
  return withoutComments({ from: open + 1, to: close - 1, text: `${space}${written}${space}` }, text);
}

/** The cut that puts the items between brackets in another order; what parts them stays. */
export function inOtherOrder(owner: YAMLSeq, order: readonly number[], text: string): Cut {
  const entries = flowEntries(owner, text);
  const first = entries[0] ?? refuse('unsure');
  const last = entries.at(-1) ?? first;
  const pieces = order.map((index, at) => {
    const entry = entries[index] ?? first;
    const place = entries[at] ?? first;
    return text.slice(entry.from, entry.to) + text.slice(place.to, entries[at + 1]?.from ?? place.to);
  });
  return withoutComments({ from: first.from, to: last.to, text: pieces.join('') }, text);
}

/** Where a field's name or an item begins. */
const startOf = (item: unknown) => ((isPair(item) ? item.key : item) as Node | null | undefined)?.range?.[0];

/** What stands between two entries. */
function partedBy([first, second]: readonly Span[], text: string): string {
  const parted = first && second ? text.slice(first.to, second.from) : '';
  return /^\s*,\s*$/u.test(parted) ? parted : ', ';
}

/** Refuses a cut that would take a comment with it, or put something behind one. */
function withoutComments(cut: Cut, text: string, but?: Span): Cut {
  const around = text.slice(cut.from, but?.from ?? cut.from) + text.slice(but?.to ?? cut.from, cut.to);
  if (/(?:^|\s)#/u.test(around)) refuse('unsure');
  return cut;
}
