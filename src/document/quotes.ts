import { isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import type { Cut } from './edit.ts';
import type { Trouble } from './trouble.ts';

/** The cuts that put what stands between two offsets in quotes, so that it is read as it is typed. */
export function quotesAround(text: string, from: number, to: number): readonly Cut[] {
  const typed = text.slice(from, to);
  const quote = /["\\]/.test(typed) ? "'" : '"';
  return [
    { from, to: from, text: quote },
    ...(quote === '"'
      ? []
      : [...typed.matchAll(/'/g)].map(({ index }) => ({ from: from + index, to: from + index + 1, text: "''" }))),
    { from: to, to, text: quote },
  ];
}

/** Whether fields or an item of a list were meant: quotes would make a text of them for good. */
const isStructure = (typed: string) =>
  /^- /.test(typed) ||
  /^[^,:]*, *\p{Ll}{2,}: /u.test(typed) ||
  (/\}$/.test(typed) && !typed.includes('{')) ||
  (/\]$/.test(typed) && !typed.includes('['));

/** Whether quotes stand around a text that has quotes of the same kind in it: `"Projekt "X" for unge"`. */
const isAroundAll = (first: string, typed: string) =>
  /[\s(]["']$/.test(first) && typed.endsWith(first[0]!) && (typed.split(first[0]!).length - 1) % 2 === 0;

/** The cuts that put quotes of the other kind in place of those around a text. None when they stand in it too. */
function otherQuotes(text: string, from: number, to: number): readonly Cut[] | undefined {
  const inner = text.slice(from + 1, to - 1);
  const quote = text[from] === '"' ? "'" : '"';
  if (inner.includes(quote) || inner.includes('\\')) return undefined;
  return [
    { from, to: from + 1, text: quote },
    { from: to - 1, to, text: quote },
  ];
}

/** A comment behind a text that the writer may have meant as part of it; in quotes the text would end there for good. */
const mayBeText = /^[ \t]+#(?=[^\s#!])/;
/** What may stand behind a text on its line without being part of it. */
const nothing = /^[ \t]*(?:#(?![^\s#!])[^\n]*)?(?:\r?\n|$)/;

/**
 * Gives, for a trouble that quotes would mend, the cuts that put them there. Where it is not plain what the text is, none:
 * so also behind `sureTo`, and between brackets in a text that is not read to its end.
 */
export function quoter(root: unknown, text: string, sureTo: number): (trouble: Trouble) => readonly Cut[] | undefined {
  const isSure = sureTo === Number.POSITIVE_INFINITY;
  const { plain, quoted } = scalarsIn(root, text, isSure);
  const quotes = (from: number, to: number) => (to <= sureTo ? quotesAround(text, from, to) : undefined);
  return ({ kind, from, to }) => {
    if (kind === 'comma-in-text') return /\s#/.test(text.slice(from, to)) ? undefined : quotes(from, to);
    if (kind === 'text-after-value') {
      const [start, quoteEnd, until] = quoted.get(from) ?? [from, from, from];
      const end = textEnd(text, from, until);
      // A backslash between the quotes may be an escape or a letter.
      const isPlain = start < from && end !== undefined && !text.slice(start, quoteEnd).includes('\\');
      if (!isPlain) return undefined;
      return isAroundAll(text.slice(start, quoteEnd), text.slice(start, end))
        ? otherQuotes(text, start, end)
        : quotes(start, end);
    }
    if (kind !== 'colon-in-text' && kind !== 'reserved-start') return undefined;
    const end = plain.get(from);
    if (end !== undefined && isStructure(text.slice(from, end))) return undefined;
    return end === undefined || mayBeText.test(text.slice(end)) ? undefined : quotes(from, end);
  };
}

/** Where the text that goes on behind a closing quote ends. `undefined` when a comment may be part of it. */
function textEnd(text: string, from: number, until: number): number | undefined {
  const lines = text.slice(from, until).split('\n');
  while (/^\s*(?:#|$)/.test(lines.at(-1) ?? '#') && lines.length > 1) lines.pop();
  const lost = lines.join('\n');
  const comment = lost.search(/\s#/);
  const end = from + (comment === -1 ? lost : lost.slice(0, comment)).trimEnd().length;
  return nothing.test(text.slice(end)) && !lost.slice(end - from).includes('\n') ? end : undefined;
}

/** Plain texts by where they begin, with where they end, and texts in quotes by where something goes on behind them. */
function scalarsIn(root: unknown, text: string, inBrackets: boolean) {
  const plain = new Map<number, number>();
  const quoted = new Map<number, readonly [from: number, to: number, until: number]>();
  const stack: { readonly node: unknown; readonly inline: boolean }[] = [{ node: root, inline: false }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node } = next;
    const inline = next.inline || ((isMap(node) || isSeq(node)) && node.flow === true);
    if (isMap(node)) for (const { value } of node.items) stack.push({ node: value, inline });
    else if (isSeq(node)) for (const item of node.items) stack.push({ node: item, inline });
    if (!isScalar(node)) continue;
    const [from, to, until] = node.range ?? [0, 0, 0];
    if (node.type === 'PLAIN' && (inBrackets || !inline)) plain.set(from, from + text.slice(from, to).trimEnd().length);
    else if (node.type !== 'PLAIN' && !inline)
      quoted.set(to + (/^[ \t]*/.exec(text.slice(to))?.[0].length ?? 0), [from, to, until]);
  }
  return { plain, quoted };
}

/** The cuts that make one text of an item that a colon has made a field of: `- Fase 1: samtaler`. */
export function quotesAroundItem(
  item: unknown,
  text: string,
  asTyped: (text: string) => string,
): readonly Cut[] | undefined {
  const [pair, ...others] = isMap(item) ? item.items : [];
  if (!pair || others.length > 0 || !isText(pair.key) || !isText(pair.value)) return undefined;
  const [from, keyEnd] = pair.key.range;
  const [valueStart, rawEnd, afterValue] = pair.value.range;
  const to = valueStart + text.slice(valueStart, rawEnd).trimEnd().length;
  const isAlone = nothing.test(text.slice(to)) && text.slice(to, afterValue).replace(/#.*/, '').trim() === '';
  const isInList = /^\s*[,\]]/.test(text.slice(to));
  const colon = text.slice(keyEnd, valueStart);
  if (text[(item as Node).range?.[0] ?? 0] === '{' || !/^ *: +$/.test(colon) || !(isAlone || isInList))
    return undefined;
  const isPlain = pair.key.type === 'PLAIN' && pair.value.type === 'PLAIN';
  if (isPlain)
    return [...quotesAround(text, from, to), ...(colon === ': ' ? [] : [{ from: keyEnd, to: valueStart, text: ': ' }])];
  const sentence = `${asTyped(String(pair.key.value))}: ${asTyped(String(pair.value.value))}`;
  if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(sentence) || text.slice(from, to).includes('\n'))
    return undefined;
  return [{ from, to, text: inQuotes(sentence) }];
}

function inQuotes(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

type Text = Scalar & { readonly range: [number, number, number] };

const isText = (node: unknown): node is Text =>
  isScalar(node) &&
  Array.isArray(node.range) &&
  (node.type === 'PLAIN' || node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') &&
  node.source !== '';
