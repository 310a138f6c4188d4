import { isMap, isScalar, isSeq } from 'yaml';
import type { Data } from '../data.ts';
import { endOfLine, indentAt } from '../lines.ts';
import { type Entry, nextLine } from './entries.ts';
import { flowText } from './flow-text.ts';
import { columnAt, type Habits } from './habits.ts';
import { below, folded, paragraphsIn, type TextBelow } from './lines-of-text.ts';
import { linesIn, moved } from './moved.ts';
import { type LineStyle, onOneLine } from './quoted.ts';
import { type Behind, type Rendered, rendered } from './rendering.ts';
import { areInBraces, isBlank, isBlock, isTextBelow, type Span } from './site.ts';
import type { Source } from './source.ts';

/** A value on lines of its own that gives its place to another, or the place alone. */
export interface Old {
  readonly node: unknown;
  readonly span: Span | undefined;
  readonly entry: Entry;
  readonly behind: Behind;
  /** For an item, those beside it. */
  readonly beside: readonly unknown[];
}

/** New content as it is written in the place of old: in the same quotes, after the same sign, as far in. */
export function inStyleOf(source: Source, old: Old, content: Data): Rendered {
  const { node, behind, entry } = old;
  if (typeof content !== 'string') {
    const wasFlow = (isMap(node) || isSeq(node)) && node.flow && node.items.length > 0;
    const isFlow = (wasFlow || (isBlank(node) && areInBraces(old.beside))) && mayStandInFlow(content);
    return isFlow ? { head: flowText(content), lines: [] } : rendered(content, behind, habitsOn(source, old));
  }
  const written = textBelow(source, old, content);
  if (written) {
    const column = Math.max(columnBelow(source, old), deepestComment(source.text, entry) + 1);
    return { head: written.sign, lines: moved(written.lines, column) };
  }
  const style = styleOf(node);
  if (content === '' && behind.kind === 'colon' && (style === undefined || style === 'plain'))
    return { head: '', lines: [] };
  return { head: onOneLine(content, style, false), lines: [] };
}

/** A list or fields in place of others stand as far in as those; behind a dash, where what they replace begins. */
function habitsOn({ text, habits }: Source, { node, span, behind: { kind, column } }: Old): Habits {
  const from = kind === 'dash' || isBlock(node) ? span?.from : undefined;
  const away = from === undefined ? 0 : columnAt(text, from) - column;
  if (kind === 'dash') return away > 1 ? { ...habits, item: away } : habits;
  return from === undefined ? habits : { ...habits, fields: Math.max(away, 1), dash: away };
}

/** The sign of an old text of several lines, `|` or `>`, and its lines as they stand in the file. */
function oldText(text: string, { node, span }: Old) {
  if (!span || !isTextBelow(node)) return undefined;
  const [sign = '', ...lines] = linesIn(text.slice(span.from, span.to));
  return { sign, lines };
}

function textBelow({ text }: Source, old: Old, content: string): TextBelow | undefined {
  const { sign = '', lines = [] } = oldText(text, old) ?? {};
  const hadPlus = /^[|>]\d?\+/u.test(sign);
  const mayBeOneLine = /^>\d?-/u.test(sign) && content !== '';
  if (!content.includes('\n') && !mayBeOneLine) return undefined;
  const wrapped = sign.startsWith('>') ? folded(content, paragraphsIn(lines), hadPlus) : undefined;
  return wrapped ?? below(content, hadPlus);
}

/** How far in the lines of a text stand: as far as they stood. */
function columnBelow(source: Source, old: Old): number {
  const { sign = '', lines = [] } = oldText(source.text, old) ?? {};
  const line = lines.find(line => line.trim() !== '');
  if (line !== undefined && !/^[|>][-+]?\d/u.test(sign)) return indentAt(line, 0);
  const { kind, column } = old.behind;
  return column + (kind === 'colon' ? source.habits.fields : source.habits.item);
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

/** The quotes around a text; nothing for what is no text on one line. */
export function styleOf(node: unknown): LineStyle | undefined {
  if (!isScalar(node)) return undefined;
  if (node.type === 'QUOTE_DOUBLE') return 'double';
  if (node.type === 'QUOTE_SINGLE') return 'single';
  return node.type === 'PLAIN' ? 'plain' : undefined;
}
