import { isMap, isScalar, isSeq, type Scalar } from 'yaml';
import type { Data } from '../data.ts';
import type { Cut } from '../edit.ts';
import { endOfLine, indentAt, lineStartAt } from '../lines.ts';
import { type Entry, entriesOf, nextLine } from './entries.ts';
import { flowScalar, flowText } from './flow-text.ts';
import { columnAt } from './habits.ts';
import { below, folded, paragraphsIn, type TextBelow } from './lines-of-text.ts';
import { type LineStyle, onOneLine } from './quoted.ts';
import { refuse } from './refusal.ts';
import { type Behind, movedIn, type Rendered, rendered } from './rendering.ts';
import { isBlock, isTextBelow, refuseSigns, type Site, type Span, spanOf } from './site.ts';
import { linesAt, type Source } from './source.ts';

/** The cuts that exchange the value at a place, or give one to a place that has none. Comments around the value stay. */
export function exchanged(source: Source, sites: readonly Site[], content: Data): readonly Cut[] {
  const site = sites.at(-1) ?? refuse('gone');
  refuseSigns(site.node);
  if (!site.owner) refuse('otherShape');
  if (site.inFlow) return [inBrackets(source, site, content)];
  const entry = entriesOf(site.owner, source.text, sites.length === 2)[site.index] ?? refuse('gone');
  refuseRest(source.text, entry);
  const behind: Behind = { kind: site.pair ? 'colon' : 'dash', column: columnAt(source.text, entry.from) };
  const span = spanOf(site, source.text);
  if (span && isBlock(site.node)) return inPlaceOfBlock(source, site, entry, behind, content);
  if (span && isTextBelow(site.node)) return inPlaceOfTextBelow(source, site, entry, behind, content);
  return inLine(source, site, entry, behind, content, span);
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
function inLine(
  source: Source,
  site: Site,
  entry: Entry,
  behind: Behind,
  content: Data,
  span: Span | undefined,
): readonly Cut[] {
  const { text } = source;
  const { head, lines } = withHabitsOf(source, site, entry, behind, content);
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
function inPlaceOfTextBelow(source: Source, site: Site, entry: Entry, behind: Behind, content: Data): readonly Cut[] {
  const { text } = source;
  const { from } = spanOf(site, text) ?? refuse('unsure');
  const sign = /^\S+/u.exec(text.slice(from, endOfLine(text, from)))?.[0] ?? '';
  const { head, lines } = withHabitsOf(source, site, entry, behind, content);
  const body = nextLine(text, from);
  const end = Math.max(nextLine(text, entry.to), body);
  const start = head === '' ? entry.behind : from;
  return joined(
    { from: start, to: from + sign.length, text: head },
    { from: body, to: end, text: bodyFor(source, body, end, lines) },
  );
}

/** Fields or items give their place to another value. Behind a dash they begin on its line. */
function inPlaceOfBlock(source: Source, site: Site, entry: Entry, behind: Behind, content: Data): readonly Cut[] {
  const { text } = source;
  const { from } = spanOf(site, text) ?? refuse('unsure');
  const { head, lines } = withHabitsOf(source, site, entry, behind, content);
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

/** New content as it is written in the place of old: in the same quotes, after the same sign, as far in. */
function withHabitsOf(source: Source, site: Site, entry: Entry, behind: Behind, content: Data): Rendered {
  const { text } = source;
  const { node } = site;
  if (typeof content !== 'string') {
    const isFlow = (isMap(node) || isSeq(node)) && node.flow && node.items.length > 0 && mayStandInFlow(content);
    return isFlow ? { head: flowText(content), lines: [] } : rendered(content, behind, habitsOn(source, site, behind));
  }
  const written = textBelow(source, site, content);
  if (written) {
    const column = Math.max(columnBelow(source, site, behind), deepestComment(text, entry) + 1);
    return { head: written.sign, lines: movedIn(written.lines, column) };
  }
  const style = styleOf(node);
  if (content === '' && behind.kind === 'colon' && (style === undefined || style === 'plain'))
    return { head: '', lines: [] };
  return { head: onOneLine(content, style, false), lines: [] };
}

/** A list or fields in place of others stand as far in as those; behind a dash, where what they replace begins. */
function habitsOn({ text, habits }: Source, site: Site, { kind, column }: Behind) {
  const from = kind === 'dash' || isBlock(site.node) ? spanOf(site, text)?.from : undefined;
  const away = from === undefined ? 0 : columnAt(text, from) - column;
  if (kind === 'dash') return away > 1 ? { ...habits, item: away } : habits;
  return from === undefined ? habits : { ...habits, fields: Math.max(away, 1), dash: away };
}

function textBelow({ text }: Source, { node }: Site, content: string): TextBelow | undefined {
  const hadSign = isTextBelow(node);
  if (!content.includes('\n') && !(hadSign && content !== '' && /^[|>]\d?-/u.test(signOf(node, text))))
    return undefined;
  const hadPlus = hadSign && /^[|>]\d?\+/u.test(signOf(node, text));
  if (hadSign && (node as Scalar).type === 'BLOCK_FOLDED') {
    const [from, to] = (node as Scalar).range ?? refuse('unsure');
    const had = paragraphsIn(text.slice(nextLine(text, from), to).split(/\r?\n/u));
    return folded(content, had, hadPlus) ?? below(content, hadPlus);
  }
  return below(content, hadPlus);
}

const signOf = (node: unknown, text: string) => {
  const from = (node as Scalar).range?.[0] ?? 0;
  return text.slice(from, endOfLine(text, from));
};

/** How far in the lines of a text stand: as far as they stood. */
function columnBelow({ text, habits }: Source, { node }: Site, { kind, column }: Behind): number {
  if (isTextBelow(node)) {
    const from = (node as Scalar).range?.[0] ?? 0;
    const to = (node as Scalar).range?.[1] ?? from;
    const line = text
      .slice(nextLine(text, from), to)
      .split('\n')
      .find(line => line.trim() !== '');
    const digit = /^[|>][-+]?(\d)/u.exec(signOf(node, text))?.[1];
    if (line !== undefined && digit === undefined) return indentAt(line, 0);
  }
  return column + (kind === 'colon' ? habits.fields || 2 : habits.item);
}

/** How far in the deepest comment right below a value stands: a text that stands no further in would take it in. */
function deepestComment(text: string, { to, end }: Entry): number {
  let deepest = -1;
  for (let at = nextLine(text, to); at < end; at = nextLine(text, at))
    if (text.slice(at, endOfLine(text, at)).trim() !== '') deepest = Math.max(deepest, indentAt(text, at));
  return deepest;
}

/** Whether content is short enough to be read between brackets. */
export function mayStandInFlow(content: Data): boolean {
  const written = flowText(content);
  return written.length <= 100 && !written.includes('\\n');
}

function styleOf(node: unknown): LineStyle | undefined {
  if (!isScalar(node)) return undefined;
  if (node.type === 'QUOTE_DOUBLE') return 'double';
  if (node.type === 'QUOTE_SINGLE') return 'single';
  return node.type === 'PLAIN' ? 'plain' : undefined;
}
