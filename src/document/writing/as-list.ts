import { isMap, isScalar, type Node } from 'yaml';
import type { Data } from '../data.ts';
import type { Cut } from '../edit.ts';
import { endOfLine, lineStartAt } from '../lines.ts';
import { entriesOf, nextLine } from './entries.ts';
import { refuseRest } from './exchange.ts';
import { flowText } from './flow-text.ts';
import { columnAt } from './habits.ts';
import { linesIn, moved } from './moved.ts';
import { isGrammar } from './plain.ts';
import { onOneLine } from './quoted.ts';
import { refuse } from './refusal.ts';
import { itemLines } from './rendering.ts';
import { isBlock, isTextBelow, refuseSigns, type Site, spanOf } from './site.ts';
import { linesAt, type Source } from './source.ts';

/** The cuts that make a list of a value alone and put an item before it or after it. The value keeps its letters, and its comment. */
export function listOf(source: Source, sites: readonly Site[], at: number, content: Data): readonly Cut[] {
  const site = sites.at(-1) ?? refuse('gone');
  const { text, habits, newline } = source;
  const span = spanOf(site, text) ?? refuse('unsure');
  refuseSigns(site.node);
  if (!site.owner || !site.pair) refuse('otherShape');
  if (site.inFlow) {
    const value = text.slice(span.from, span.to);
    const own = isPlain(site.node) && /[,[\]{}]/u.test(value) ? onOneLine(value, undefined, true) : value;
    const written = flowText(content);
    return [{ ...span, text: `[${at === 0 ? `${written}, ${own}` : `${own}, ${written}`}]` }];
  }
  const entry = entriesOf(site.owner, text, sites.length === 2)[site.index] ?? refuse('gone');
  refuseRest(text, entry);
  const column = columnAt(text, entry.from) + habits.dash;
  const added = itemLines(content, column, habits);
  const dash = `${' '.repeat(column)}-${' '.repeat(habits.item - 1)}`;
  if (isBlock(site.node)) return aroundBlock(source, site, entry, { at, added, dash });
  const isBeside = lineStartAt(text, span.from) === lineStartAt(text, entry.from);
  if (!isBeside) refuse('unsure');
  // The comment on the line goes with the value that it stands behind.
  const first = endOfLine(text, isTextBelow(site.node) ? span.from : entry.to);
  const value = text.slice(span.from, span.to);
  // Behind a name helhed gets past a colon in a sentence; behind a dash it would make a field of it.
  const isSlip = isPlain(site.node) && !value.includes('\n') && isGrammar(value);
  const head = isSlip ? onOneLine(value, undefined, false) + text.slice(span.to, first) : text.slice(span.from, first);
  const body = isTextBelow(site.node) ? nextLine(text, first) : first;
  const below = isTextBelow(site.node) ? moved(linesIn(text.slice(body, entry.to)), habits.dash) : [];
  const [top = '', ...rest] = linesIn(head);
  const own = [dash + top, ...moved(rest, habits.dash + habits.item), ...below];
  const to = isTextBelow(site.node) ? endOfLine(text, entry.to) : first;
  const lines = at === 0 ? [...added, ...own] : [...own, ...added];
  return [{ from: entry.behind, to, text: newline + lines.join(newline) }];
}

const isPlain = (node: unknown) => isScalar(node) && node.type === 'PLAIN';

function aroundBlock(
  source: Source,
  { node }: Site,
  entry: { readonly end: number; readonly to: number },
  { at, added, dash }: { readonly at: number; readonly added: readonly string[]; readonly dash: string },
): readonly Cut[] {
  const { text, newline } = source;
  const from = (node as Node).range?.[0] ?? refuse('unsure');
  if (!isMap(node)) refuse('otherShape');
  const start = lineStartAt(text, from);
  const end = nextLine(text, entry.to);
  const away = dash.length - columnAt(text, from);
  const lines = moved(linesIn(text.slice(start, end).replace(/\r?\n$/u, '')), away);
  const own = [`${dash}${(lines[0] ?? '').slice(dash.length)}`, ...lines.slice(1)];
  const isOpen = end === text.length && text[end - 1] !== '\n';
  const all = at === 0 ? [...added, ...own] : [...own, ...added];
  return [{ from: start, to: end, text: isOpen ? all.join(newline) : linesAt(source, start, all) }];
}
