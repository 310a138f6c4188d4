import type { Pair, YAMLMap, YAMLSeq } from 'yaml';
import type { Cut } from '../edit.ts';
import { endOfLine, lineStartAt } from '../lines.ts';
import { keyOf } from '../nodes.ts';
import { type Entry, entriesOf, gapIn } from './entries.ts';
import { outOfFlow } from './flow-entries.ts';
import { linesIn } from './moved.ts';
import { refuse } from './refusal.ts';
import { refuseSigns, type Site } from './site.ts';
import { linesAt, type Source } from './source.ts';

/** The cuts that take out a field or an item. The last that its owner holds leaves the owner's place empty. */
export function removed(source: Source, sites: readonly Site[]): readonly Cut[] {
  const site = sites.at(-1) ?? refuse('gone');
  const { owner, index } = site;
  const { text } = source;
  if (!owner) return refuse('otherShape');
  refuseSigns(site.pair ?? site.node);
  refuseTwins(source, owner, site.pair);
  if (site.inFlow) return [outOfFlow(owner, index, text)];
  const entries = entriesOf(owner, text, sites.length === 2);
  const entry = entries[index] ?? refuse('gone');
  if (!entry.isBehindDash) return [withoutLines(source, entries, index)];
  const next = entries[index + 1];
  if (next) return upToDash(source, entry, next);
  const dash = text.slice(0, entry.from).trimEnd().length;
  return [{ from: dash, to: endOfLine(text, lastLine(text, entry.end)), text: '' }];
}

/** Where the last line begins that ends before an offset. */
const lastLine = (text: string, end: number) => lineStartAt(text, text[end - 1] === '\n' ? end - 1 : end);

function refuseTwins({ tree }: Source, owner: YAMLMap | YAMLSeq, pair: Pair | undefined): void {
  const name = pair && keyOf(pair, tree.asTyped);
  const twins = pair ? owner.items.filter(other => keyOf(other as Pair, tree.asTyped) === name) : [];
  if (twins.length > 1) refuse('twice');
}

/** An entry's lines, and of the empty lines before and after it those that are fewer. */
function withoutLines({ text }: Source, entries: readonly Entry[], index: number): Cut {
  const entry = entries[index] ?? refuse('gone');
  const [before, after] = [entries[index - 1], entries[index + 1]];
  const above = before && gapIn(text, before.end, entry.start);
  const below = after && gapIn(text, entry.end, after.start);
  const isBelowTaken = below !== undefined && (above === undefined || below <= above);
  const from = !isBelowTaken && above !== undefined ? (before?.end ?? entry.start) : entry.start;
  const to = isBelowTaken ? (after?.start ?? entry.end) : entry.end;
  // Where the last line of a file is not ended, the one before it is not either.
  const isOpen = to === text.length && text[to - 1] !== '\n';
  return { from: isOpen ? text.slice(0, from).replace(/\r?\n$/u, '').length : from, to, text: '' };
}

/** The next field takes the place behind the dash; comments between the two go above it. */
function upToDash(source: Source, entry: Entry, next: Entry): readonly Cut[] {
  const { text } = source;
  const line = lineStartAt(text, entry.from);
  const indent = ' '.repeat(/^ */u.exec(text.slice(line))?.[0].length ?? 0);
  const comments = linesIn(text.slice(entry.end, lineStartAt(text, next.from)))
    .filter(line => line.trim() !== '')
    .map(comment => indent + comment.trim());
  const cut = { from: entry.from, to: next.from, text: '' };
  return comments.length === 0 ? [cut] : [{ from: line, to: line, text: linesAt(source, line, comments) }, cut];
}
