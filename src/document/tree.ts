import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  visit,
  type YAMLMap,
  type Document as YamlDocument,
} from 'yaml';
import type { Data, Path } from './data.ts';
import { parseMended, type Trouble } from './mend.ts';
import { lineTable, type Range } from './range.ts';
import type { Sign, SyntaxProblem, Trap } from './syntax.ts';

/** A text read with where everything stands in it. */
export interface Tree {
  readonly data: Data;
  readonly syntax: readonly SyntaxProblem[];
  readonly broken: boolean;
  readonly signs: readonly Sign[];
  readonly traps: readonly Trap[];
  rangeOf(path: Path, on?: 'key' | 'value'): Range;
  isInline(path: Path): boolean;
}

/** Reads a text with `yaml`, which knows where everything stands and what is wrong. Never throws. */
export function readTree(text: string): Tree {
  const { tree, troubles, asTyped } = parseMended(text);
  const positionAt = lineTable(text);
  const rangeBetween = (from: number, to: number): Range => ({
    start: positionAt(from),
    end: positionAt(Math.max(from, to)),
  });
  const isBroken = troubles.some(({ breaks }) => breaks);
  const found = isBroken ? troubles : [...troubles, ...cutTexts(tree, text), ...keysNotText(tree)];
  const syntax = found
    .map(
      ({ kind, from, to }): SyntaxProblem => ({
        kind,
        range: rangeBetween(from, to),
        facts: { text: text.slice(from, to).trim(), line: firstLineOf(kind, tree, from, positionAt) },
      }),
    )
    .sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column);
  return {
    data: dataOf(tree.contents, text, asTyped),
    syntax,
    broken: found.some(({ breaks }) => breaks),
    signs: signsIn(tree, text).map(([from, to]) => ({ text: text.slice(from, to), range: rangeBetween(from, to) })),
    traps: trapsIn(tree, text).map(({ kind, from, to }) => ({
      kind,
      text: text.slice(from, to),
      count: 1,
      range: rangeBetween(from, to),
    })),
    rangeOf: (path, on = 'value') => rangeBetween(...placeOf(tree, text, path, on, asTyped)),
    isInline: path => {
      const { node } = nodeAt(tree.contents, path, asTyped);
      return isSeq(node) && node.flow === true;
    },
  };
}

/** Plain data from the tree. A later field of the same name wins, as in every YAML reader that accepts two. */
function dataOf(node: unknown, text: string, asTyped: (text: string) => string): Data {
  if (isMap(node)) {
    const data: Record<string, Data> = {};
    for (const { pair, wholeTo } of fieldsOf(node, text)) {
      const from = (pair.value as Node | null)?.range?.[0] ?? 0;
      const value =
        wholeTo === undefined
          ? dataOf(pair.value, text, asTyped)
          : asTyped(text.slice(from, wholeTo)).replace(/\s+/g, ' ');
      const key = keyOf(pair, asTyped);
      if (key === '__proto__')
        Object.defineProperty(data, key, { value, enumerable: true, configurable: true, writable: true });
      else data[key] = value;
    }
    return data;
  }
  if (isSeq(node)) return node.items.map(item => dataOf(isPair(item) ? item.value : item, text, asTyped));
  if (isScalar(node)) return typeof node.value === 'string' ? asTyped(node.value) : '';
  if (isAlias(node)) return `*${node.source}`;
  return '';
}

interface Field {
  readonly pair: Pair;
  /** Where the field's text ends, when commas between `{` and `}` have cut it into pieces. */
  readonly wholeTo: number | undefined;
}

/** The fields of a map. Between `{` and `}` a piece without a colon is the rest of a text that had a comma in it. */
function fieldsOf(map: YAMLMap, text: string): readonly Field[] {
  if (!map.flow) return map.items.map(pair => ({ pair, wholeTo: undefined }));
  const fields: { pair: Pair; wholeTo: number | undefined }[] = [];
  for (const pair of map.items) {
    const last = fields.at(-1);
    const key = (pair.key as Node | null)?.range;
    const isPiece = key && isScalar(pair.key) && pair.key.type === 'PLAIN' && !/^\s*:/.test(text.slice(key[1]));
    if (isPiece && last && isScalar(last.pair.value) && last.pair.value.type === 'PLAIN') last.wholeTo = key[1];
    else fields.push({ pair, wholeTo: undefined });
  }
  return fields;
}

/** Where a text ends at a `#` that a word follows at once, and where a mark looks like that of a list and is none. */
function trapsIn(tree: YamlDocument, text: string): { kind: 'hash' | 'list-mark'; from: number; to: number }[] {
  const traps: { kind: 'hash' | 'list-mark'; from: number; to: number }[] = [];
  visit(tree, {
    Scalar(key, node) {
      const [from, to] = node.range ?? [0, 0];
      if (node.type !== 'PLAIN' || key === 'key') return;
      const cut = /^ +#(?=[^\s#!])[^\n]*/.exec(
        text.slice(to, text.indexOf('\n', to) === -1 ? undefined : text.indexOf('\n', to)),
      );
      if (cut && to > from)
        traps.push({ kind: 'hash', from: to + cut[0].indexOf('#'), to: to + cut[0].trimEnd().length });
      const mark = /(?:^|\n)[ \t]*([–—•·*]\s|-(?=\p{L}))/u.exec(text.slice(from, to));
      if (mark) {
        const at = from + mark.index + mark[0].indexOf(mark[1] ?? '');
        traps.push({ kind: 'list-mark', from: at, to: at + 1 });
      }
    },
  });
  return traps;
}

/** Where something else stands in the place of a field's name: a list, fields or nothing. */
function keysNotText(tree: YamlDocument): Trouble[] {
  const wrong: Trouble[] = [];
  visit(tree, {
    Pair(_, { key }) {
      if (
        isAlias(key) ||
        (isScalar(key) && typeof key.source === 'string' && (key.source !== '' || key.type !== 'PLAIN'))
      )
        return;
      const [from, to] = (key as Node | null)?.range ?? [0, 0];
      wrong.push({ kind: 'field-not-text', from, to, breaks: true });
    },
  });
  return wrong;
}

/** Where commas between `{` and `}` cut a text into pieces, each from the start of the text to its end. */
function cutTexts(tree: YamlDocument, text: string): Trouble[] {
  const cut: Trouble[] = [];
  visit(tree, {
    Map(_, map) {
      for (const { pair, wholeTo } of fieldsOf(map, text)) {
        const from = (pair.value as Node | null)?.range?.[0];
        if (wholeTo !== undefined && from !== undefined)
          cut.push({ kind: 'comma-in-text', from, to: wholeTo, breaks: false });
      }
    },
  });
  return cut;
}

function keyOf(pair: Pair, asTyped: (text: string) => string): string {
  return isScalar(pair.key)
    ? asTyped(String(pair.key.value ?? ''))
    : isAlias(pair.key)
      ? `*${pair.key.source}`
      : String(pair.key ?? '');
}

interface Found {
  readonly pair: Pair | undefined;
  readonly node: unknown;
  /** Whether the whole path was there; otherwise `node` is the last owner on the way. */
  readonly whole: boolean;
}

function nodeAt(root: unknown, path: Path, asTyped: (text: string) => string): Found {
  let found: Found = { pair: undefined, node: root, whole: true };
  for (const step of path) {
    const { node } = found;
    if (isMap(node)) {
      const pair = node.items.findLast(pair => keyOf(pair, asTyped) === String(step));
      if (!pair) return { ...found, whole: false };
      found = { pair, node: pair.value, whole: true };
    } else if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
      found = { pair: found.pair, node: node.items[step], whole: true };
    } else return { ...found, whole: false };
  }
  return found;
}

/** What a map is known by, most telling first. */
const names = ['titel', 'navn', 'kriterium', 'overskrift', 'hvad', 'id'];

function placeOf(
  tree: YamlDocument,
  text: string,
  path: Path,
  on: 'key' | 'value',
  asTyped: (text: string) => string,
): [number, number] {
  const found = nodeAt(tree.contents, path, asTyped);
  if (on === 'key' && found.whole && found.pair && typeof path.at(-1) === 'string')
    return spanOf(found.pair.key, text) ?? [0, 0];
  const node = found.node;
  if (isMap(node) && node.items.length > 0) {
    const named = names
      .map(name => node.items.find(pair => keyOf(pair, asTyped) === name))
      .find(pair => pair && !isEmpty(pair.value));
    return spanOf(named ? named.value : node.items[0]!.key, text) ?? [0, 0];
  }
  if (isSeq(node) && !node.flow && found.pair) return spanOf(found.pair.key, text) ?? [0, 0];
  const value = isEmpty(node) ? undefined : spanOf(node, text);
  return (
    value ??
    (found.pair && typeof path.at(-1) === 'string' ? spanOf(found.pair.key, text) : undefined) ??
    spanOf(node, text) ??
    firstLine(text)
  );
}

const isEmpty = (node: unknown) =>
  node === null || node === undefined || (isScalar(node) && (node.value === null || node.source === ''));

function spanOf(node: unknown, text: string): [number, number] | undefined {
  const range = (node as Node | null | undefined)?.range;
  if (!range) return undefined;
  const [from, to] = range;
  return [from, from + text.slice(from, to).trimEnd().length];
}

function firstLine(text: string): [number, number] {
  const end = text.indexOf('\n');
  return [0, end === -1 ? text.length : end];
}

/** Where anchors, aliases and tags stand. An anchor that an alias refers to is not told of twice. */
function signsIn(tree: YamlDocument, text: string): [number, number][] {
  const before = (sign: '&' | '!', from: number): [number, number] => {
    const at = Math.max(text.lastIndexOf(sign, from - 1), 0);
    return [at, at + (/^\S*/.exec(text.slice(at))?.[0].length ?? 1)];
  };
  const signs: [number, number][] = [];
  const anchors = new Map<string, [number, number]>();
  visit(tree, {
    Node(_, node) {
      if (isAlias(node)) {
        if (node.range) signs.push([node.range[0], node.range[1]]);
        anchors.delete(node.source);
        return;
      }
      const from = node.range?.[0] ?? 0;
      if (node.anchor) anchors.set(node.anchor, before('&', from));
      if (node.tag) signs.push(before('!', from));
    },
  });
  return [...signs, ...anchors.values()];
}

function firstLineOf(
  kind: string,
  tree: YamlDocument,
  from: number,
  positionAt: (offset: number) => { line: number },
): number {
  if (kind !== 'duplicate-field') return positionAt(from).line;
  let line = positionAt(from).line;
  visit(tree, {
    Map(_, map) {
      const at = map.items.findIndex(pair => (pair.key as Node | null)?.range?.[0] === from);
      if (at === -1) return;
      const key = String(isScalar(map.items[at]?.key) ? map.items[at].key.value : '');
      const first = map.items.find(pair => isScalar(pair.key) && pair.key.value === key);
      line = positionAt((first?.key as Node | undefined)?.range?.[0] ?? from).line;
    },
  });
  return line;
}
