import { isMap, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { endOfLine, indentAt, lineStartAt } from '../lines.ts';
import { isWaiver } from '../waivers.ts';
import { columnAt } from './habits.ts';
import { refuse } from './refusal.ts';
import { isBlock, isTextBelow, spanOf } from './site.ts';

/** A field or an item on lines of its own, with what belongs to it. Offsets in the text. */
export interface Entry {
  /** Where its name or its dash begins, and where its last letter ends. */
  readonly from: number;
  readonly to: number;
  /** The place behind the colon or the dash. */
  readonly behind: number;
  /** Where the comments above it begin that belong to it; where it begins itself, when it stands behind a dash. */
  readonly start: number;
  /** Where the line begins that it stands on, or itself behind a dash. */
  readonly own: number;
  /** Where the line ends, with its line break, of the last that belongs to it: a comment may follow, further in than its name. */
  readonly end: number;
  /** Whether it stands behind the dash of the item that it is part of. */
  readonly isBehindDash: boolean;
}

/** Where the next line begins. */
export function nextLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end + 1;
}

/** The entries of a map or list that stands on lines of its own. */
export function entriesOf(owner: YAMLMap | YAMLSeq, text: string, isRoot: boolean): readonly Entry[] {
  const places = owner.items.map((_, index) => placeOf(owner, index, text));
  const column = columnAt(text, places[0]?.from ?? 0);
  const ends = places.map(({ to }) => afterDeeper(text, nextLine(text, to), column));
  const tops = places.map(({ from }, index) => {
    if (isBehind(text, from)) return from;
    return commentsAbove(text, lineStartAt(text, from), ends[index - 1] ?? 0);
  });
  // What stands above the first may be said of all, unless the others have such lines too; and the first lines of a file are the file's.
  const haveOwn = !isRoot && places.some(({ from }, index) => index > 0 && tops[index] !== lineStartAt(text, from));
  return places.map((place, index) => {
    const isBehindDash = isBehind(text, place.from);
    const own = isBehindDash ? place.from : lineStartAt(text, place.from);
    const top = tops[index] ?? own;
    const start = index > 0 || haveOwn || isBehindDash ? top : waiversAbove(text, own, top);
    return { ...place, start, own, end: ends[index] ?? own, isBehindDash };
  });
}

const isBehind = (text: string, from: number) => text.slice(lineStartAt(text, from), from).trim() !== '';

function placeOf(owner: YAMLMap | YAMLSeq, index: number, text: string): Pick<Entry, 'from' | 'to' | 'behind'> {
  if (isMap(owner)) {
    const pair = owner.items[index];
    const [from, to] = (pair?.key as Node | null | undefined)?.range ?? refuse('unsure');
    const colon = /^[ \t]*:/u.exec(text.slice(to, to + 100))?.[0];
    if (colon === undefined || isBehindSign(text, from)) refuse('unsure');
    const behind = to + colon.length;
    return { from, behind, to: lastOf(pair?.value, behind, text) };
  }
  const item = owner.items[index] as Node | null;
  const from = dashBefore(text, item?.range?.[0] ?? refuse('unsure'), owner.range?.[0] ?? 0);
  return { from, behind: from + 1, to: lastOf(item, from + 1, text) };
}

/** A name after `?`, or after an anchor or a tag. */
const isBehindSign = (text: string, from: number) => /[^\s-]/u.test(text.slice(lineStartAt(text, from), from));

/** The dash of the item that begins at an offset; comments may stand between. */
function dashBefore(text: string, itemStart: number, firstDash: number): number {
  const column = columnAt(text, firstDash);
  for (let line = lineStartAt(text, itemStart); line >= 0; line = lineStartAt(text, line - 1)) {
    const dash = line + column;
    const isDash = dash < itemStart || (dash === itemStart && text[dash] === '-');
    if (isDash && /^[ -]*-$/u.test(text.slice(line, dash + 1)) && /^(?:\s|$)/u.test(text.slice(dash + 1, dash + 2)))
      return dash;
    if (line <= firstDash) break;
  }
  return refuse('unsure');
}

/** Where the last letter of a value ends. */
export function lastOf(node: unknown, behind: number, text: string): number {
  if (isBlock(node)) {
    const last = node.items.length - 1;
    return Math.max(placeOf(node, last, text).to, behind);
  }
  const span = spanOf({ owner: undefined, index: 0, node, inFlow: false }, text);
  if (!span) return behind;
  const { to } = span;
  if (!isTextBelow(node) || text[to - 1] !== '\n') return to;
  return to - (text[to - 2] === '\r' ? 2 : 1);
}

/** How many empty lines there are between two places; nothing where something stands there. */
export function gapIn(text: string, from: number, to: number): number | undefined {
  const between = text.slice(from, to);
  return between.trim() === '' ? between.split('\n').length - 1 : undefined;
}

const isComment = (line: string) => /^\s*#/u.test(line);

/** Behind the comments below a value that stand further in than the names beside it, and the empty lines between them. */
function afterDeeper(text: string, from: number, column: number): number {
  let after = from;
  for (let at = from; at < text.length; at = nextLine(text, at)) {
    const line = text.slice(at, endOfLine(text, at));
    if (line.trim() === '') continue;
    if (!isComment(line) || indentAt(text, at) <= column) break;
    after = nextLine(text, at);
  }
  return after;
}

/** Where the comments begin that stand right above a line, not before `from`. */
function commentsAbove(text: string, line: number, from: number): number {
  let at = line;
  while (at > from) {
    const above = lineStartAt(text, at - 1);
    if (above < from || !isComment(text.slice(above, endOfLine(text, above)))) break;
    at = above;
  }
  return at;
}

/** Of the comments above a line those nearest to it that let a gap pass, which is always one of its own. */
function waiversAbove(text: string, line: number, from: number): number {
  let at = line;
  while (at > from) {
    const above = lineStartAt(text, at - 1);
    if (!isWaiver(text.slice(above, endOfLine(text, above)).trim())) break;
    at = above;
  }
  return at;
}
