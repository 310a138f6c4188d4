import { isAlias, isMap, isPair, isScalar, isSeq, type Node } from 'yaml';
import type { Data, Path } from './data.ts';
import type { Cut, Edit } from './edit.ts';
import { indentAt } from './lines.ts';
import { parseMended } from './mend.ts';
import { fieldsOf, keyOf } from './nodes.ts';
import { type Branch, outlineOf } from './outline.ts';
import { placesIn } from './places.ts';
import { quoter, quotesAroundItem } from './quotes.ts';
import { lineTable, type Range } from './range.ts';
import { newName } from './rename.ts';
import { linesInto } from './room.ts';
import { slipsOf } from './slips.ts';
import type { LineFacts, Sign, SyntaxProblem, Trap } from './syntax.ts';
import { wayPast } from './way-past.ts';

/** A text read with where everything stands in it. */
export interface Tree {
  readonly data: Data;
  readonly syntax: readonly SyntaxProblem[];
  readonly broken: boolean;
  readonly signs: readonly Sign[];
  readonly traps: readonly Trap[];
  rangeOf(path: Path, on?: 'key' | 'value'): Range;
  isInline(path: Path): boolean;
  isPlain(path: Path): boolean;
  renamed(path: Path, name: string): readonly Edit[] | undefined;
  quoted(path: Path): readonly Edit[] | undefined;
  withLines(path: Path, lines: readonly string[]): Edit | undefined;
  outline(): Branch;
  readonly syntaxTree: SyntaxTree;
}

/** A text as its parser sees it, for those in this room who change it. */
export interface SyntaxTree {
  /** The node of all that stands in the text. */
  readonly root: unknown;
  /** The text as it was parsed, in which every letter stands where it stands in the file. */
  readonly text: string;
  /** Puts back the signs that were exchanged to get past a trouble. */
  readonly asTyped: (text: string) => string;
}

/** The nodes of a text alone, without a look at what is wrong in it. */
export function readNodes(text: string): SyntaxTree {
  const { tree, asTyped } = parseMended(text);
  return { root: tree.contents, text, asTyped };
}

/** Reads a text with `yaml`, which knows where everything stands and what is wrong. Never throws. */
export function readTree(text: string): Tree {
  const { tree, troubles, asTyped } = parseMended(text);
  const positionAt = lineTable(text);
  const rangeBetween = (from: number, to: number): Range => ({
    start: positionAt(from),
    end: positionAt(Math.max(from, to)),
  });
  const lineAt = (from: number, to: number): LineFacts => ({
    text: text.slice(from, to).trim(),
    line: positionAt(from).line,
    indent: indentAt(text, from - positionAt(from).column + 1),
  });
  const wordsAt = (from: number) => lineAt(from, from + /^[^\n]*/.exec(text.slice(from, from + 200))![0].length);
  const slips = slipsOf(tree.contents, text, asTyped);
  const found = troubles.some(({ breaks }) => breaks) ? troubles : firstBreakOf([...troubles, ...slips.troubles]);
  const broken = found.some(({ breaks }) => breaks);
  let outline: Branch | undefined;
  const places = placesIn(tree.contents, text, asTyped);
  const nodeAt = (path: Path) => {
    const { node, whole } = places.nodeAt(path);
    return whole ? node : undefined;
  };
  // Behind a place that hides the structure nothing is sure to begin and end where it seems to.
  const sureTo = found.find(({ breaks }) => breaks)?.from ?? Number.POSITIVE_INFINITY;
  const inQuotes = found.length > 0 ? quoter(tree.contents, text, sureTo) : () => undefined;
  const edit = ({ from, to, text }: Cut): Edit => ({ range: rangeBetween(from, to), text });
  const edits = (cuts: readonly Cut[] | undefined) => cuts && { edits: cuts.map(edit) };
  return {
    data: dataOf(tree.contents, text, asTyped),
    syntax: found
      .map((trouble): SyntaxProblem => {
        const { kind, from, to, other } = trouble;
        const past = wayPast(text, trouble, readTree);
        return {
          kind,
          range: rangeBetween(from, to),
          facts: { here: lineAt(from, to), other: other === undefined ? undefined : wordsAt(other) },
          ...edits(past ? past.cuts : inQuotes(trouble)),
          ...(past?.path && { path: past.path }),
        };
      })
      .sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column),
    broken,
    signs: slips.signs.map(([from, to]) => ({ text: text.slice(from, to), range: rangeBetween(from, to) })),
    traps: slips.traps.map(({ kind, span: [from, to], path, cuts }) => ({
      kind,
      text: text.slice(from, to),
      count: 1,
      range: rangeBetween(from, to),
      ...(path && { path }),
      ...(!broken && edits(cuts)),
    })),
    rangeOf: (path, on = 'value') => rangeBetween(...places.spanAt(path, on)),
    isInline: path => {
      const node = nodeAt(path);
      return isSeq(node) && node.flow === true;
    },
    isPlain: path => {
      const node = nodeAt(path);
      return isScalar(node) && node.type === 'PLAIN';
    },
    renamed: (path, name) => edits(newName(nodeAt(path.slice(0, -1)), path.at(-1), name, text, asTyped))?.edits,
    quoted: path => edits(quotesAroundItem(nodeAt(path), text, asTyped))?.edits,
    withLines: (path, lines) => {
      const cut = broken ? undefined : linesInto(nodeAt(path), lines, text);
      return cut && edit(cut);
    },
    outline: () => {
      outline ??= outlineOf(tree.contents, text, asTyped);
      return outline;
    },
    syntaxTree: { root: tree.contents, text, asTyped },
  };
}

/** What was found, up to the first that makes the rest doubtful. */
function firstBreakOf<T extends { readonly from: number; readonly breaks: boolean }>(
  troubles: readonly T[],
): readonly T[] {
  const inOrder = troubles.toSorted((a, b) => a.from - b.from);
  const broken = inOrder.findIndex(({ breaks }) => breaks);
  return broken === -1 ? inOrder : inOrder.slice(0, broken + 1);
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
  return isAlias(node) ? `*${node.source}` : '';
}
