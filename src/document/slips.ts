import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import { restCutOff } from './cut-text.ts';
import type { Path } from './data.ts';
import type { Cut } from './edit.ts';
import { hard } from './hard-space.ts';
import { lineStartAt } from './lines.ts';
import { type ListLines, listAt, listMark } from './list-marks.ts';
import { fieldsOf, keyOf, spanOf } from './nodes.ts';
import type { Trap } from './syntax.ts';
import type { Trouble } from './trouble.ts';

type Span = readonly [from: number, to: number];

/** A trap and where it is; of a list mark also where in the data, and the cuts that would make a list. */
export interface TrapPlace {
  readonly kind: Trap['kind'];
  readonly span: Span;
  readonly path?: Path;
  readonly cuts?: readonly Cut[];
}

/** A step on the way to a node: an item's number, or a field and the map it is in. */
interface Step {
  readonly step: Pair | number;
  readonly map?: YAMLMap;
}

/** What a tree tells that the parser does not call an error. */
export interface Slips {
  readonly troubles: readonly Trouble[];
  readonly traps: readonly TrapPlace[];
  /** Anchors, aliases and tags. An anchor that an alias refers to is not told of twice. */
  readonly signs: readonly Span[];
}

/** Looks through a tree once for all that a writer may have meant otherwise. */
export function slipsOf(root: unknown, text: string, asTyped: (text: string) => string): Slips {
  const troubles: Trouble[] = [];
  const traps: TrapPlace[] = [];
  const way: Step[] = [];
  let list: ListLines = { from: -1, to: -1 };
  const signs: Span[] = [];
  const anchors = new Map<string, Span>();

  const visit = (node: unknown, inList: boolean): void => {
    if (isAlias(node)) {
      if (node.range) signs.push([node.range[0], node.range[1]]);
      anchors.delete(node.source);
      return;
    }
    if (isScalar(node) || isMap(node) || isSeq(node)) {
      const from = node.range?.[0] ?? 0;
      if (node.anchor) anchors.set(node.anchor, wordBefore(text, '&', from));
      if (node.tag) signs.push(wordBefore(text, '!', from));
    }
    if (isScalar(node)) {
      for (const trap of trapsIn(node, text)) {
        if (trap.kind !== 'list-mark') traps.push(trap);
        else if (trap.span[0] > list.to) {
          list = listAt(text, trap.span[0]);
          traps.push({ ...trap, ...asList(node, way, list, text, asTyped) });
        }
      }
    } else if (isSeq(node))
      for (const [at, item] of node.items.entries()) {
        way.push({ step: at });
        visit(item, true);
        way.pop();
      }
    else if (isMap(node)) {
      for (const trouble of [cutTexts(node, text), doubled(node, inList, asTyped)].flat()) troubles.push(trouble);
      for (const pair of node.items) {
        const { key, value } = pair;
        if (node.flow && isUnspaced(pair, text)) {
          const [from, to] = (key as Node).range ?? [0, 0];
          troubles.push({ kind: 'no-space-after-colon', from, to, breaks: true });
        }
        if (!isName(key)) {
          const [from, to] = (key as Node | null)?.range ?? [0, 0];
          troubles.push({ kind: 'field-not-text', from, to, breaks: true });
        }
        way.push({ step: pair, map: node });
        visit(value, false);
        way.pop();
      }
    }
  };
  visit(root, false);
  return { troubles, traps, signs: [...signs, ...anchors.values()] };
}

/** A field between `{` and `}` whose colon has no space behind it: all of it has been made a name. */
const isUnspaced = ({ key, value }: Pair, text: string) =>
  isScalar(key) &&
  key.type === 'PLAIN' &&
  (value === null || (isScalar(value) && value.source === '')) &&
  /^\p{Ll}{2,}:[^\s/\\:]/u.test(String(key.source)) &&
  !/^\s*:/.test(text.slice(key.range?.[1], (key.range?.[1] ?? 0) + 20));

/** The word that begins with a sign, before the value at an offset. */
function wordBefore(text: string, sign: '&' | '!', from: number): Span {
  const at = Math.max(text.lastIndexOf(sign, from - 1), 0);
  return [at, at + (/^\S*/.exec(text.slice(at))?.[0].length ?? 1)];
}

const isName = (key: unknown) =>
  isAlias(key) || (isScalar(key) && typeof key.source === 'string' && (key.source !== '' || key.type !== 'PLAIN'));

/** Items that are numbered, the first at the start of the text. */
const numbers = /^(?:1|a)([.)])\s[\s\S]*\n[ \t]*(?:2|b)\1\s/i;

/** What was meant as a comment, and is text to YAML since the space before it is hard. */
const hardComment = new RegExp(`(?<![ ${hard}])[ ${hard}]*[${hard}]#\\s[^\\n]*$`, 'u');

/** Where a text is cut at a `#`, where lines only look like a list, and where a note is part of a text. */
function trapsIn(node: Scalar, text: string): TrapPlace[] {
  const [from, to] = node.range ?? [0, 0];
  const source = text.slice(from, to);
  if (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') {
    const note = /\n[ \t]*(note:)/i.exec(source);
    const at = note ? from + note.index + note[0].length - note[1]!.length : 0;
    return note ? [{ kind: 'note', span: [at, at + note[1]!.length] }] : [];
  }
  if (node.type !== 'PLAIN') return [];
  const found: TrapPlace[] = [];
  const cut = restCutOff(source, text.slice(to, to + 2000));
  if (cut !== undefined) found.push({ kind: 'hash', span: [to + cut.indexOf('#'), to + cut.trimEnd().length] });
  const comment = hardComment.exec(source);
  if (comment) {
    const [gap] = /^\s+/.exec(comment[0]) ?? [''];
    const at = from + comment.index;
    const cuts = [{ from: at, to: at + gap.length, text: ' '.repeat(gap.length) }];
    found.push({ kind: 'hard-comment', span: [at + gap.length, at + comment[0].length], cuts });
  }
  const lineStart = lineStartAt(text, from);
  const item = listMark.exec(text.slice(lineStart, to));
  if (item) {
    const at = lineStart + item.index + item[0].length - 1;
    found.push({ kind: 'list-mark', span: [at, at + 1] });
  } else if (numbers.test(source)) found.push({ kind: 'list-mark', span: [from, from + 2] });
  return found;
}

/** Where in the data lines stand that look like a list, and what would make it one: the lines of a text, or of all fields. */
function asList(node: Scalar, way: readonly Step[], list: ListLines, text: string, asTyped: (text: string) => string) {
  const [start] = node.range ?? [0];
  const owner = way.at(-1);
  // Where a colon stands in the line, the whole line has been made a field of.
  const isField = owner?.map !== undefined && text.slice(lineStartAt(text, start), start).trim() !== '';
  const [from, to] = spanOf(isField ? owner.map : node, text) ?? [0, 0];
  const isWhole = owner?.map !== undefined && lineStartAt(text, from) === list.from && to <= list.to;
  return {
    path: (isField ? way.slice(0, -1) : way).map(({ step }) =>
      typeof step === 'number' ? step : keyOf(step, asTyped),
    ),
    ...(isWhole && list.cuts && { cuts: list.cuts }),
  };
}

/** Where commas between `{` and `}` cut a text into pieces, each from the start of the text to its end. */
function cutTexts(map: YAMLMap, text: string): Trouble[] {
  return fieldsOf(map, text).flatMap(({ pair, wholeTo }) => {
    const from = (pair.value as Node | null)?.range?.[0];
    return wholeTo === undefined || from === undefined || /, *\p{Ll}{2,}:[^\s/\\:]/u.test(text.slice(from, wholeTo))
      ? []
      : [{ kind: 'comma-in-text' as const, from, to: wholeTo, breaks: false }];
  });
}

/** Fields that stand twice. Where the first field of an item stands again, the dash of the next item was forgotten. */
function doubled(map: YAMLMap, inList: boolean, asTyped: (text: string) => string): Trouble[] {
  const first = new Map<string, number>();
  const found: Trouble[] = [];
  const start = map.items[0] && keyOf(map.items[0], asTyped);
  for (const pair of map.items) {
    const [from, to] = (pair.key as Node | null)?.range ?? [0, 0];
    const name = keyOf(pair, asTyped);
    const other = first.get(name);
    if (other === undefined) first.set(name, from);
    else if (inList && name === start) return [{ kind: 'forgotten-dash', from, to, breaks: true, other }];
    else found.push({ kind: 'duplicate-field', from, to, breaks: false, other });
  }
  return found;
}
