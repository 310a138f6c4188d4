import { isSeq, type Scalar } from 'yaml';
import type { Data } from '../data.ts';
import type { Cut } from '../edit.ts';
import { endOfLine, lineStartAt } from '../lines.ts';
import { type Entry, entriesOf, nextLine } from './entries.ts';
import { flowScalar, flowText } from './flow-text.ts';
import { columnAt } from './habits.ts';
import { inStyleOf, type Old, styleOf } from './in-style-of.ts';
import { refuse } from './refusal.ts';
import { isBlock, isTextBelow, refuseSigns, type Site, spanOf } from './site.ts';
import { linesAt, type Source } from './source.ts';

/** The cuts that exchange the value at a place, or give one to a place that has none. Comments around the value stay. */
export function exchanged(source: Source, sites: readonly Site[], content: Data): readonly Cut[] {
  const site = sites.at(-1) ?? refuse('gone');
  refuseSigns(site.node);
  if (!site.owner) refuse('otherShape');
  if (site.inFlow) return [inBrackets(source, site, content)];
  const entry = entriesOf(site.owner, source.text, sites.length === 2)[site.index] ?? refuse('gone');
  refuseRest(source.text, entry);
  const old: Old = {
    node: site.node,
    span: spanOf(site, source.text),
    entry,
    beside: isSeq(site.owner) ? site.owner.items : [],
    behind: { kind: site.pair ? 'colon' : 'dash', column: columnAt(source.text, entry.from) },
  };
  if (isBlock(site.node)) return inPlaceOfBlock(source, old, content);
  if (isTextBelow(site.node)) return inPlaceOfTextBelow(source, old, content);
  return inLine(source, old, content);
}

/** Refuses to change a value behind which its line goes on in a way that no reader takes in. */
export function refuseRest(text: string, { to }: Pick<Entry, 'to'>): void {
  if (!/^(?:[ \t]*|[ \t]+#.*)$/u.test(text.slice(to, endOfLine(text, to)))) refuse('goesOn');
}

function inBrackets({ text }: Source, site: Site, content: Data): Cut {
  const written = typeof content === 'string' ? flowScalar(content, styleOf(site.node)) : flowText(content);
  const span = spanOf(site, text);
  if (span) return { ...span, text: written };
  const keyEnd = (site.pair?.key as Scalar | undefined)?.range?.[1] ?? refuse('unsure');
  const colon = /^\s*:/u.exec(text.slice(keyEnd))?.[0];
  const at = keyEnd + (colon?.length ?? 0);
  return { from: at, to: at, text: `${colon === undefined ? ':' : ''} ${written}` };
}

/** A value of one line, or none, gives its place to another. */
function inLine(source: Source, old: Old, content: Data): readonly Cut[] {
  const { text } = source;
  const { entry, behind, span } = old;
  const { head, lines } = inStyleOf(source, old, content);
  const line = lineStartAt(text, span?.from ?? entry.behind);
  const isBelow = line > entry.behind;
  if (span && isBelow && head === '' && lines.length > 0)
    return [{ from: line, to: span.to, text: lines.join(source.newline) }];
  const from = head === '' && !isBelow ? entry.behind : (span?.from ?? entry.behind);
  const apart = behind.kind === 'colon' ? 1 : source.habits.item - 1;
  const put = !span && head !== '' ? ' '.repeat(apart) + head : head;
  const lineEnd = endOfLine(text, span?.to ?? entry.behind);
  // Spaces behind the colon of a field without a value would stay behind the new one.
  const to = span?.to ?? (text.slice(entry.behind, lineEnd).trim() === '' ? lineEnd : entry.behind);
  const isText = typeof content === 'string';
  const at = isText ? nextLine(text, to) : entry.end;
  return joined({ from, to, text: put }, { from: at, to: at, text: linesAt(source, at, lines) });
}

/** A text below its sign gives its place to another value. */
function inPlaceOfTextBelow(source: Source, old: Old, content: Data): readonly Cut[] {
  const { text } = source;
  const { entry } = old;
  const { from } = old.span ?? refuse('unsure');
  const sign = /^\S+/u.exec(text.slice(from, endOfLine(text, from)))?.[0] ?? '';
  const { head, lines } = inStyleOf(source, old, content);
  const body = nextLine(text, from);
  const end = Math.max(nextLine(text, entry.to), body);
  const start = head === '' ? entry.behind : from;
  return joined(
    { from: start, to: from + sign.length, text: head },
    { from: body, to: end, text: bodyFor(source, body, end, lines) },
  );
}

/** Fields or items give their place to another value. Behind a dash they begin on its line. */
function inPlaceOfBlock(source: Source, old: Old, content: Data): readonly Cut[] {
  const { text } = source;
  const { entry } = old;
  const { from } = old.span ?? refuse('unsure');
  const { head, lines } = inStyleOf(source, old, content);
  const end = nextLine(text, entry.to);
  const isBeside = lineStartAt(text, from) === lineStartAt(text, entry.from);
  if (isBeside) {
    const last = endOfLine(text, entry.to);
    return [{ from, to: last, text: [head, ...lines].join(source.newline) }];
  }
  const body = lineStartAt(text, from);
  const isText = typeof content === 'string';
  const top = nextLine(text, entry.behind);
  const put: Cut = { from: entry.behind, to: entry.behind, text: head === '' ? '' : ` ${head}` };
  if (!isText || lines.length === 0 || top === body)
    return joined(put, { from: body, to: end, text: bodyFor(source, body, end, lines) });
  return [...joined(put, { from: top, to: top, text: linesAt(source, top, lines) }), { from: body, to: end, text: '' }];
}

/** Lines in place of others, with a line break at the end if there was one. */
function bodyFor(source: Source, from: number, to: number, lines: readonly string[]): string {
  const { text, newline } = source;
  if (from === to) return linesAt(source, from, lines);
  const isOpen = to === text.length && text[to - 1] !== '\n';
  return lines.length === 0 ? '' : lines.join(newline) + (isOpen ? '' : newline);
}

const joined = (head: Cut, lines: Cut): readonly Cut[] =>
  [head, lines].filter(({ from, to, text }) => from < to || text !== '');
