import { isAlias, isMap, isPair, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Path } from '../data.ts';
import { fieldsOf, keyOf } from '../nodes.ts';
import type { SyntaxTree } from '../tree.ts';
import { refuse } from './refusal.ts';

/** A place in a tree: a value, and the fields or list that it stands in. */
export interface Site {
  /** What holds the value; nothing for all that stands in the file. */
  readonly owner: YAMLMap | YAMLSeq | undefined;
  /** Which of its fields or items it is. */
  readonly index: number;
  readonly node: unknown;
  /** The field, for a value that has a name. */
  readonly pair?: Pair;
  /** Where a value ends that commas between `{` and `}` have cut into pieces. */
  readonly wholeTo?: number;
  /** Whether brackets stand around it. */
  readonly inFlow: boolean;
}

/** The places on the way to a path, from the whole file in, as far as they are there. */
export function sitesOn(tree: SyntaxTree, path: Path): readonly Site[] {
  const sites: Site[] = [{ owner: undefined, index: 0, node: tree.root, inFlow: false }];
  for (const step of path) {
    const last = sites.at(-1);
    const next = last && siteIn(last, step, tree);
    if (!next) break;
    sites.push(next);
  }
  return sites;
}

function siteIn({ node: owner, inFlow }: Site, step: string | number, { text, asTyped }: SyntaxTree): Site | undefined {
  const isFlow = (node: YAMLMap | YAMLSeq) => inFlow || node.flow === true;
  if (isMap(owner)) {
    const fields = fieldsOf(owner, text);
    const at = fields.findLastIndex(({ pair }) => keyOf(pair, asTyped) === String(step));
    const field = fields[at];
    if (!field) return undefined;
    const { pair, wholeTo } = field;
    const index = owner.items.indexOf(pair);
    return {
      owner,
      index,
      node: pair.value,
      pair,
      inFlow: isFlow(owner),
      ...(wholeTo !== undefined && { wholeTo }),
    };
  }
  if (isSeq(owner) && typeof step === 'number' && step < owner.items.length)
    return { owner, index: step, node: owner.items[step], inFlow: isFlow(owner) };
  return undefined;
}

/** Refuses to touch what has an anchor, an alias or a tag: elsewhere in the file something may hang on it. */
export function refuseSign(node: unknown): void {
  const hasSign = (isScalar(node) || isMap(node) || isSeq(node)) && (node.anchor ?? node.tag);
  if (isAlias(node) || hasSign) refuse('sign');
}

/** Refuses the same of all that stands in it. */
export function refuseSigns(node: unknown): void {
  refuseSign(node);
  if (isPair(node)) for (const part of [node.key, node.value]) refuseSigns(part);
  if (isMap(node) || isSeq(node)) for (const item of node.items) refuseSigns(item);
}

/** Whether a value is a map or a list on lines of its own. */
export const isBlock = (node: unknown): node is YAMLMap | YAMLSeq =>
  (isMap(node) || isSeq(node)) && node.flow !== true && node.items.length > 0;

/** Whether a text stands on the lines below the sign `|` or `>`. */
export const isTextBelow = (node: unknown) =>
  isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');

/** Whether nothing is written where a value could stand; empty quotes are something. */
export const isNothing = (node: unknown) =>
  node === null || node === undefined || (isScalar(node) && (node.type ?? 'PLAIN') === 'PLAIN' && !node.source);

/** Whether what stands there says nothing: empty quotes and brackets, too. */
export const isBlank = (node: unknown) =>
  isNothing(node) || (isScalar(node) && node.value === '') || ((isMap(node) || isSeq(node)) && node.items.length === 0);

/** Whether items are written between braces, one on a line. */
export function areInBraces(items: readonly unknown[]): boolean {
  const said = items.filter(item => !isBlank(item));
  return said.length > 0 && said.every(item => isMap(item) && item.flow === true);
}

/** Where a value stands; nothing where there is none. */
export function spanOf({ node, wholeTo }: Site, text: string): Span | undefined {
  if (isNothing(node)) return undefined;
  const [from, to] = (node as Node).range ?? refuse('unsure');
  if (wholeTo !== undefined) return { from, to: wholeTo };
  if (isScalar(node) && node.type === 'PLAIN')
    return { from, to: from + text.slice(from, to).replace(/[ \t\r\n]+$/u, '').length };
  return { from, to };
}

export interface Span {
  readonly from: number;
  readonly to: number;
}
