import { isMap, isScalar, isSeq } from 'yaml';
import { applyCuts, type Cut } from './edit.ts';
import { indentAt, lineStartAt } from './lines.ts';
import { listSign } from './marks.ts';
import { parseMended } from './mend.ts';
import { isEmpty } from './nodes.ts';

/** A line that looks like an item of a list: at the start of a text, or on a line that goes on with it. */
export const listMark = new RegExp(`(?:^|\\n)[ \\t]*(${listSign}|-(?=\\p{L}))|\\n[ \\t]*(-)(?=\\s)`, 'u');

const mark = new RegExp(`^(?:(${listSign})([^\\S\\r\\n]+)|-(?=\\p{L}))`, 'u');
const item = /^-(?:\s|$)/;

/** Lines that look like a list, from the first to the end of the last, and what makes one of them, where that is plain. */
export interface ListLines {
  readonly from: number;
  readonly to: number;
  readonly cuts?: readonly Cut[];
}

/** The list that a line with a mark may belong to: the lines as far in as it, as long as all begin like items. */
export function listAt(text: string, offset: number): ListLines {
  const start = lineStartAt(text, offset);
  const indent = indentAt(text, start);
  const above: number[] = [];
  // What is pasted from Word stands at the start of the line, however far in its field is.
  const isPasted = indent === 0 && text[start] !== '-';
  const isOwner = (at: number) => isPasted && /^ +(?:- +)*[\p{L}_]+:\s*$/u.test(text.slice(at, lineEnd(text, at)));
  for (let at = start; at > 0; ) {
    at = lineStartAt(text, at - 1);
    const kind = kindOf(text, at, indent);
    if (kind === 'other' || isOwner(at)) break;
    if (kind === 'item') above.push(at);
  }
  const items = [...above.reverse(), start];
  let to = lineEnd(text, start);
  for (let at = to + 1; at < text.length; at = lineEnd(text, at) + 1) {
    const kind = kindOf(text, at, indent);
    if (kind === 'other' || (isPasted && kind === 'inside')) break;
    if (kind === 'item') items.push(at);
    if (kind !== 'empty') to = lineEnd(text, at);
  }
  const from = items[0] ?? start;
  const cuts = items.flatMap(at => dash(text, at + indent));
  return isList(text.slice(from, to), from, cuts, items.length) ? { from, to, cuts } : { from, to };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function kindOf(text: string, lineStart: number, indent: number): 'item' | 'inside' | 'empty' | 'other' {
  const at = lineStart + indentAt(text, lineStart);
  const line = text.slice(at, at + 3);
  if (/^(?:\s|$|#)/.test(line)) return 'empty';
  if (at - lineStart > indent) return 'inside';
  return at - lineStart === indent && (mark.test(line) || item.test(line)) ? 'item' : 'other';
}

function dash(text: string, at: number): readonly Cut[] {
  const [found, sign, space] = mark.exec(text.slice(at, lineEnd(text, at))) ?? [];
  if (found === undefined) return [];
  if (sign === undefined || space === undefined) return [{ from: at + 1, to: at + 1, text: ' ' }];
  const isPlain = /^ +$/.test(space);
  const made = { from: at, to: at + (isPlain ? 1 : found.length), text: isPlain ? '-' : '- ' };
  const start = at + found.length;
  const end = start + text.slice(start, lineEnd(text, at)).trimEnd().length;
  return withColon.test(text.slice(start, end))
    ? [made, { from: start, to: start, text: '"' }, { from: end, to: end, text: '"' }]
    : [made];
}

/** A sentence with a colon, as `1. september 2013: start`: it needs quotes, as what stands before the colon is no field. */
const withColon = /^[^\s"'#:\\]+ [^"'#:\\]*: [^"'#\\]*$/u;

/** Tells whether the cuts make a list of so many items, each a text or fields as they are typed. */
function isList(lines: string, from: number, cuts: readonly Cut[], count: number): boolean {
  const made = applyCuts(
    lines,
    cuts.map(cut => ({ ...cut, from: cut.from - from, to: cut.to - from })),
  );
  const { tree, troubles } = parseMended(made);
  const list = tree.contents;
  if (cuts.length === 0 || troubles.some(({ breaks }) => breaks)) return false;
  if (!isSeq(list) || list.items.length !== count) return false;
  return list.items.every(item => {
    const isField = isMap(item) && !item.flow;
    const said = isField ? item.items[0]?.key : item;
    // A line that ends in a colon is rather the head of a list than an item of one.
    if (isField && item.items.length === 1 && isEmpty(item.items[0]?.value)) return false;
    if (!isScalar(said) || said.type === 'BLOCK_LITERAL' || said.type === 'BLOCK_FOLDED') return false;
    return !listMark.test(made.slice(said.range?.[0], said.range?.[1]));
  });
}
