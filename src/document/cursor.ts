import { isMap, isScalar, isSeq } from 'yaml';
import type { Path } from './data.ts';
import { endOfLine, lineStartAt } from './lines.ts';
import { parseMended } from './mend.ts';
import { keyOf } from './nodes.ts';

/** What may be written at a place in a text that is being typed. */
export interface Cursor {
  /** Whether a field's name or a value is written here. */
  readonly on: 'key' | 'value';
  /** The fields that the name would stand among, or the value itself. */
  readonly path: Path;
  /** The names that stand among these fields already. */
  readonly written: readonly string[];
  /** What stands here now, and is exchanged for what is chosen; without quotes. */
  readonly from: number;
  readonly to: number;
  /** The quote that the value is written in. */
  readonly quote: '"' | "'" | '';
  /** Whether it is written between brackets. */
  readonly isInline: boolean;
  /** Whether a colon stands behind the name already. */
  readonly hasColon: boolean;
  /** How far in the name stands on its line. */
  readonly indent: number;
}

/** A letter that no text has, to find a place again in the tree. */
const mark = '\ue0ff';

/** The place of an offset in a text, however unfinished the text is. Nothing in a comment, and where nothing can be made out. */
export function cursorAt(text: string, offset: number): Cursor | undefined {
  const start = lineStartAt(text, offset);
  const end = endOfLine(text, offset);
  const token = lastTokenIn(text.slice(start, offset));
  if (!token) return undefined;
  const after = text.slice(offset, end);
  for (const piece of [nameIn(token, after), valueIn(token, after)]) {
    if (!piece) continue;
    const [from, to] = [start + piece.from, offset + piece.more];
    const closers = closersFor(token.open, text.slice(to, end));
    const found = placeOfMark(text.slice(0, from) + piece.put + (closers ?? text.slice(to, end)) + text.slice(end));
    if (found?.on === piece.on)
      return { ...found, from, to, quote: token.quote, hasColon: piece.hasColon, indent: piece.from };
  }
  return undefined;
}

/** The last word or text that is begun in a line. */
interface Token {
  /** Where it begins in the line; behind its quote, when it has one. */
  readonly from: number;
  readonly text: string;
  readonly quote: Cursor['quote'];
  /** What it stands behind; nothing at the beginning of the line. */
  readonly behind: ':' | '-' | ',' | '{' | '[' | '';
  /** What closes the brackets that are open around it, outermost first. */
  readonly open: readonly string[];
}

/** Nothing when the line ends in a comment. */
function lastTokenIn(line: string): Token | undefined {
  const open: string[] = [];
  let [from, behind, quote]: [number, Token['behind'], Cursor['quote']] = [0, '', ''];
  for (let at = 0; at < line.length; at++) {
    const sign = line[at] ?? '';
    const isFirst = line.slice(from, at).trim() === '';
    const isApart = /^(?:\s|$)/u.test(line.slice(at + 1));
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '#' && (at === 0 || /\s/u.test(line[at - 1] ?? ''))) return undefined;
    else if (isFirst && (sign === '"' || sign === "'")) [quote, from] = [sign, at];
    else if (isFirst && (sign === '{' || sign === '[')) {
      open.push(sign === '{' ? '}' : ']');
      [from, behind] = [at + 1, sign];
    } else if (open.length > 0 && sign === open.at(-1)) open.pop();
    else if (open.length > 0 && sign === ',') [from, behind] = [at + 1, ','];
    else if (sign === ':' && isApart && (open.length > 0 || behind !== ':')) [from, behind] = [at + 1, ':'];
    else if (isFirst && sign === '-' && isApart && behind !== ':' && open.length === 0) [from, behind] = [at + 1, '-'];
  }
  const lead = from + (/^\s*/u.exec(line.slice(from))?.[0].length ?? 0) + (quote === '' ? 0 : 1);
  return { from: lead, text: line.slice(lead), quote, behind, open };
}

/** What is exchanged in a line, and what is put there to find the place again. */
interface Piece {
  readonly on: Cursor['on'];
  readonly from: number;
  /** How many letters behind the cursor belong to it. */
  readonly more: number;
  readonly put: string;
  readonly hasColon: boolean;
}

/** A field's name, where one may stand. */
function nameIn({ text, behind, from, quote, open }: Token, after: string): Piece | undefined {
  const mayBe = ['', '-', '{'].includes(behind) || (behind === ',' && open.at(-1) === '}');
  if (!mayBe || quote !== '' || !/^[\p{L}\p{M}\p{N}_]*$/u.test(text)) return undefined;
  const rest = /^[\p{L}\p{M}\p{N}_]*/u.exec(after)?.[0] ?? '';
  const beyond = after.slice(rest.length);
  const hasColon = /^\s*:(?:\s|$)/u.test(beyond);
  if (!hasColon && !/^\s*(?:[,}\]#]|$)/u.test(beyond)) return undefined;
  return { on: 'key', from, more: rest.length, put: hasColon ? mark : `${mark}: `, hasColon };
}

/** A value, where one may stand. */
function valueIn({ behind, from, quote, open }: Token, after: string): Piece | undefined {
  if (behind === '' || behind === '{' || (behind === ',' && open.at(-1) === '}')) return undefined;
  if (quote !== '') {
    const more = after.indexOf(quote);
    return {
      on: 'value',
      from,
      more: more === -1 ? after.length : more,
      put: mark + (more === -1 ? quote : ''),
      hasColon: false,
    };
  }
  const ends = open.length > 0 ? /^[^,}\]]*?(?=\s*(?:[,}\]]|\s#|$))/u : /^.*?(?=\s*(?:\s#|$))/u;
  return { on: 'value', from, more: ends.exec(after)?.[0].length ?? 0, put: mark, hasColon: false };
}

/** What closes the brackets that nothing on the line closes yet; nothing when they are closed. */
function closersFor(open: readonly string[], after: string): string | undefined {
  const closed = [...after].filter(sign => sign === '}' || sign === ']').length;
  return closed >= open.length ? undefined : [...open].reverse().join('');
}

/** Where the mark stands in a text. */
function placeOfMark(text: string): Pick<Cursor, 'on' | 'path' | 'written' | 'isInline'> | undefined {
  const { tree, asTyped } = parseMended(text);
  const look = (node: unknown, path: Path, inline: boolean): ReturnType<typeof placeOfMark> => {
    if (isScalar(node) && node.value === mark) return { on: 'value', path, written: [], isInline: inline };
    const isInline = inline || ((isMap(node) || isSeq(node)) && node.flow === true);
    if (isMap(node)) {
      const names = node.items.map(pair => keyOf(pair, asTyped));
      if (names.includes(mark)) {
        const written = names.filter(name => name !== mark);
        return { on: 'key', path, written, isInline };
      }
      for (const [at, { value }] of node.items.entries()) {
        const found = look(value, [...path, names[at] ?? ''], isInline);
        if (found) return found;
      }
    }
    if (isSeq(node))
      for (const [at, item] of node.items.entries()) {
        const found = look(item, [...path, at], isInline);
        if (found) return found;
      }
    return undefined;
  };
  return look(tree.contents, [], false);
}
