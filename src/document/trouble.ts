import type { YAMLError, Document as YamlDocument } from 'yaml';
import { endOfLine, firstOnLine, indentAt, lineBefore, lineStartAt } from './lines.ts';
import { listSign } from './marks.ts';
import type { SyntaxKind } from './syntax.ts';

/** What is wrong at one place, named by its trouble. `breaks` tells that what follows it can't be trusted. */
export interface Trouble {
  readonly kind: SyntaxKind;
  readonly from: number;
  readonly to: number;
  readonly breaks: boolean;
  /** Another line that takes part in it, by its first letter. */
  readonly other?: number | undefined;
}

/** Names an error of the parser by its trouble, and finds the place where the writer must look. */
export function troubleOf(text: string, tree: YamlDocument, error: YAMLError): Trouble {
  const [from, to] = error.pos;
  const at = (kind: SyntaxKind, start: number, end = endOfLine(text, start)): Trouble => ({
    kind,
    from: start,
    to: end,
    breaks: false,
  });
  const breaking = (kind: SyntaxKind, start: number, other?: number): Trouble => ({
    ...at(kind, start),
    breaks: true,
    other,
  });
  switch (error.code) {
    case 'MULTIPLE_DOCS':
      return at('several-plans', from);
    case 'BAD_SCALAR_START':
      return at('reserved-start', from);
    case 'BAD_DQ_ESCAPE':
      return at('bad-escape', from, from + 2);
    case 'TAB_AS_INDENT':
      return {
        ...breaking(
          'tab-indent',
          from,
          lineBefore(text, from, () => true),
        ),
        to,
      };
    case 'NON_STRING_KEY':
    case 'BLOCK_IN_FLOW':
      return breaking('field-not-text', from);
    case 'UNEXPECTED_TOKEN':
      if (/["'\]}]/.test(signBefore(text, from))) return at('text-after-value', from);
      return lineTrouble(text, from, breaking);
    case 'MISSING_CHAR': {
      const quote = openQuote(text, tree);
      if (quote !== undefined)
        return breaking(
          /[“”„]/.test(text.slice(quote, endOfLine(text, quote))) ? 'word-quotes' : 'unclosed-quote',
          quote,
        );
      const bracket = openBracket(text, from);
      if (bracket !== undefined) return breaking('unclosed-bracket', bracket);
      if (/without - indicator/.test(error.message)) return outOfStep(text, from, breaking);
      return lineTrouble(text, from, breaking);
    }
    case 'BAD_INDENT': {
      const bracket = /^Flow/.test(error.message) ? openBracket(text, from) : undefined;
      return bracket === undefined ? lineTrouble(text, from, breaking) : breaking('unclosed-bracket', bracket);
    }
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BAD_ALIAS':
    case 'KEY_OVER_1024_CHARS':
      return lineTrouble(text, from, breaking);
    default:
      return breaking('unreadable', from);
  }
}

/** The last sign before an offset on its line that is no space. */
function signBefore(text: string, from: number): string {
  let at = from - 1;
  while (text[at] === ' ' || text[at] === '\t') at--;
  return text[at] ?? '';
}

type Breaking = (kind: SyntaxKind, start: number, other?: number) => Trouble;

const field = /^(?:- +)*[\p{L}\p{N}_]+:(?: |$)/u;
/** A line that begins as a field does, but for the space after its colon. */
const unspaced = /^(?:- +)*[\p{L}_]+:[^\s/]/u;

/** Looks at the line that an error stands on, and says what a person would say of it. */
function lineTrouble(text: string, from: number, breaking: Breaking): Trouble {
  const first = firstOnLine(text, from);
  const line = text.slice(first, endOfLine(text, first)).trimEnd();
  if (/^-\p{L}/u.test(line)) return breaking('no-space-after-dash', first);
  if (/^\*\s/.test(line)) return breaking('star-for-dash', first);
  if (sign.test(line)) return breaking('mark-for-dash', first);
  const above = lineBefore(text, first, () => true);
  const before = above === undefined ? '' : text.slice(above, endOfLine(text, above));
  if (above !== undefined && !field.test(line) && /:\s+[|>][-+0-9]*\s*$/.test(before))
    return breaking('below-bar', first, above);
  if (unspaced.test(line)) return breaking('no-space-after-colon', first);
  const next = nextLine(text, first);
  const isDeeper =
    next !== undefined && indentAt(text, lineStartAt(text, next)) > indentAt(text, lineStartAt(text, first));
  // A field that has its answer, and then a line under it: the line is too far in, or the text goes on.
  if (field.test(line) && /:\s+\S/.test(line) && isDeeper && from > first) {
    const deeper = text.slice(next, endOfLine(text, next));
    if (field.test(deeper) || /^- /.test(deeper)) return breaking('too-deep', next, first);
    return breaking('long-text', first);
  }
  if (field.test(line) || /^-(?: |$)/.test(line)) return outOfStep(text, first, breaking);
  if (above !== undefined && isWrapped(before, line, indentOf(text, above) > indentOf(text, first)))
    return breaking('long-text', above);
  if (/^(?:- +)?[\p{Ll}_]+(?: +\S|$)/u.test(line) && !line.includes(':')) return breaking('missing-colon', first);
  return /\s/.test(line) ? breaking('stray-text', first) : breaking('unreadable', first);
}

const indentOf = (text: string, first: number) => first - lineStartAt(text, first);
const sign = new RegExp(`^${listSign}`, 'u');

/** Whether a line goes on with the sentence in the field above it: that one breaks off, or this one is more than a name and not as far in. */
function isWrapped(above: string, line: string, isLower: boolean): boolean {
  const said = /^(?:- +)*[\p{L}_]+: +([^\s"'{[|>&*!].*)$/u.exec(above.trimEnd())?.[1];
  if (said === undefined || line.includes(':') || /[\]})]$/.test(line)) return false;
  const words = (text: string) => text.split(/\s+/).length;
  const breaksOff = /(?:,|\s(?:og|eller|samt|i|på|for|med|af|til|fra|at|der|som|en|et|den|det|de))$/iu.test(said);
  return words(line) >= 3 && (breaksOff || (isLower && words(said) >= 3));
}

/** A line that is not as far in as those it may belong with: the nearest of its kind, by how far in they are. */
function outOfStep(text: string, from: number, breaking: Breaking): Trouble {
  const first = firstOnLine(text, from);
  const indent = first - lineStartAt(text, first);
  const isItem = text[first] === '-';
  const sibling = siblingOf(text, first);
  if (sibling !== undefined) return breaking('wrong-indent', first, sibling);
  let other: number | undefined;
  for (const away of [1, 2, 3, 4, 6, 8]) {
    other = lineBefore(text, first, line => {
      const start = line.search(/\S/);
      return Math.abs(start - indent) === away && (line[start] === '-') === isItem;
    });
    if (other !== undefined) break;
  }
  if (other !== undefined) return breaking('wrong-indent', first, other);
  return breaking(isItem ? 'stray-item' : 'unreadable', first);
}

/** The nearest line before that begins with the same words, as far in or not: `- titel:` belongs with `- titel:`. */
function siblingOf(text: string, first: number): number | undefined {
  const indent = first - lineStartAt(text, first);
  const words = /^- +[\p{L}_]+:/u.exec(text.slice(first, first + 100))?.[0];
  if (words === undefined) return undefined;
  const other = lineBefore(text, first, line => line.trimStart().startsWith(words));
  return other !== undefined && other - lineStartAt(text, other) !== indent ? other : undefined;
}

function nextLine(text: string, from: number): number | undefined {
  for (let at = text.indexOf('\n', from) + 1; at > 0; at = text.indexOf('\n', at) + 1)
    if (text.slice(at, endOfLine(text, at)).trim() !== '') return firstOnLine(text, at);
  return undefined;
}

/** The offset of a quote that nobody closed: the first quoted text that does not end in its own quote. */
function openQuote(text: string, tree: YamlDocument): number | undefined {
  const stack: unknown[] = [tree.contents];
  while (stack.length > 0) {
    const node = stack.pop();
    if (typeof node !== 'object' || node === null) continue;
    const { type, range, items, key, value } = node as Record<'type' | 'range' | 'items' | 'key' | 'value', unknown>;
    if ((type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') && Array.isArray(range)) {
      const [start, end] = range as [number, number];
      if (end - start < 2 || text[end - 1] !== text[start]) return start;
    }
    const children = Array.isArray(items) ? items : [key, value];
    for (let at = children.length - 1; at >= 0; at--) stack.push(children[at]);
  }
  return undefined;
}

/** The offset of the bracket that is still open at `until`, read back from there over a few lines. */
function openBracket(text: string, until: number): number | undefined {
  let depth = 0;
  for (let at = until - 1; at >= Math.max(0, until - 2000); at--) {
    const sign = text[at]!;
    if (sign === ']' || sign === '}') depth++;
    else if ((sign === '[' || sign === '{') && --depth < 0) {
      return /(?:^|[:\-,[{]\s*)$/.test(text.slice(lineStartAt(text, at), at)) ? at : undefined;
    }
  }
  return undefined;
}
