import { parseDocument, type YAMLError, type Document as YamlDocument } from 'yaml';
import type { SyntaxKind } from './syntax.ts';

/** A parser error, named by its trouble. `breaks` tells that what follows it can't be trusted. */
export interface Trouble {
  readonly kind: SyntaxKind;
  readonly from: number;
  readonly to: number;
  readonly breaks: boolean;
}

export interface Parsed {
  readonly tree: YamlDocument;
  readonly troubles: readonly Trouble[];
  /** Puts back the signs that were exchanged to get past a trouble. */
  readonly asTyped: (text: string) => string;
}

/** Signs that YAML reads as grammar where a writer meant text, and what stands for each while the text is parsed. */
const signs = ':-*&>|]}?[{';
const standIn = (sign: string) => String.fromCharCode(0xe000 + signs.indexOf(sign));
const typed = /[\ue000-\ue00a]/g;

/**
 * Parses a text and gets past the slips that don't hide the structure (a colon in a sentence, a text that begins with
 * a reserved sign), so that one slip does not keep the reader from seeing all the other gaps.
 */
export function parseMended(text: string): Parsed {
  const troubles: Trouble[] = [];
  let mended = text;
  // Each round reads the whole text again; in a very long one a few must do.
  const rounds = Math.min(200, Math.ceil(5_000_000 / (text.length + 1)));
  for (let round = 0; ; round++) {
    const tree = parseDocument(mended, { schema: 'failsafe', prettyErrors: false, logLevel: 'error' });
    const first = tree.errors[0];
    const slip = first && round < rounds ? slipAt(mended, first) : undefined;
    if (!slip) {
      const rest = tree.errors.map(error => troubleOf(mended, tree, error));
      const broken = rest.findIndex(trouble => trouble.breaks);
      troubles.push(...(broken === -1 ? rest : rest.slice(0, broken + 1)));
      const asTyped =
        mended === text
          ? (value: string) => value
          : (value: string) => value.replace(typed, sign => signs[sign.charCodeAt(0) - 0xe000]!);
      return { tree, troubles, asTyped };
    }
    const { trouble } = slip;
    if (trouble && !troubles.some(({ from, kind }) => from === trouble.from && kind === trouble.kind))
      troubles.push(trouble);
    mended = mended.slice(0, slip.at) + standIn(mended[slip.at]!) + mended.slice(slip.at + 1);
  }
}

interface Slip {
  /** Where the sign stands that should have been text. */
  readonly at: number;
  /** Left out for a lone sign such as `-`, which is a way of saying that nothing is there yet. */
  readonly trouble?: Trouble;
}

function slipAt(text: string, error: YAMLError): Slip | undefined {
  const from = error.pos[0];
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const lineEnd = endOfLine(text, from);
  const header = blockHeaderBefore(text, from);
  if (header !== undefined)
    return { at: header, trouble: { kind: 'reserved-start', from: header, to: lineEnd, breaks: false } };
  const before = text.slice(lineStart, from);
  const emphasis = /(?::|^\s*-|\s-)\s+(\*)\S+\s+$/.exec(before);
  if (emphasis && error.code === 'UNEXPECTED_TOKEN') {
    const at = lineStart + before.lastIndexOf('*', before.search(/\S+\s+$/) + 1);
    return { at, trouble: { kind: 'reserved-start', from: at, to: lineEnd, breaks: false } };
  }
  const isValue = /(?::|^\s*-|\s-)\s+$/.test(before);
  if (!isValue) return undefined;
  const rest = text.slice(from, lineEnd);
  const trouble = (kind: SyntaxKind): Trouble => ({ kind, from, to: from + rest.trimEnd().length, breaks: false });
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && !/^["'[{]/.test(rest)) {
    if (/^\?(\s|$)/.test(rest))
      return { at: from, ...(rest.trim().length > 1 && { trouble: trouble('reserved-start') }) };
    const colon = rest.search(/:(\s|$)/);
    if (colon > 0) return { at: from + colon, trouble: trouble('colon-in-text') };
  }
  if (/^[-*&>|\]}]/.test(rest) && ['UNEXPECTED_TOKEN', 'BAD_ALIAS'].includes(error.code)) {
    const lone = /^[-*&>|\]}]\s*(#.*)?$/.test(rest);
    return { at: from, ...(!lone && { trouble: trouble('reserved-start') }) };
  }
  return undefined;
}

function troubleOf(text: string, tree: YamlDocument, error: YAMLError): Trouble {
  const [from, to] = error.pos;
  const on = (kind: SyntaxKind, breaks: boolean, place = [from, to]): Trouble => ({
    kind,
    from: place[0]!,
    to: place[1]!,
    breaks,
  });
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return on('duplicate-field', false, [from, wordEnd(text, from)]);
    case 'MULTIPLE_DOCS':
      return on('several-plans', false, [from, endOfLine(text, from)]);
    case 'BAD_SCALAR_START':
      return on('reserved-start', false, [from, endOfLine(text, from)]);
    case 'BAD_DQ_ESCAPE':
      return on('bad-escape', false, [from, from + 2]);
    case 'TAB_AS_INDENT':
      return on('tab-indent', true);
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY': {
      const line = text.slice(from, endOfLine(text, from));
      const startsLine = text.slice(text.lastIndexOf('\n', from - 1) + 1, from).trim() === '';
      if (startsLine && /^-(\s|$)/.test(line)) return on('wrong-indent', true, [from, endOfLine(text, from)]);
      if (startsLine)
        return on(unspaced.test(line) ? 'no-space-after-colon' : 'missing-colon', true, [from, endOfLine(text, from)]);
      return on('text-and-fields', true, [from, endOfLine(text, from)]);
    }
    case 'MISSING_CHAR': {
      const quote = openQuote(text, tree);
      if (quote !== undefined) return on('unclosed-quote', true, [quote, endOfLine(text, quote)]);
      const bracket = openBracket(text, from);
      if (bracket !== undefined) return on('unclosed-bracket', true, [bracket, endOfLine(text, bracket)]);
      if (/without - indicator/.test(error.message)) return on('missing-dash', true, [from, endOfLine(text, from)]);
      const colon = unspaced.test(text.slice(from, endOfLine(text, from)));
      return on(colon ? 'no-space-after-colon' : 'missing-colon', true, [from, endOfLine(text, from)]);
    }
    case 'BAD_INDENT': {
      const bracket = /^Flow/.test(error.message) ? openBracket(text, from) : undefined;
      if (bracket !== undefined) return on('unclosed-bracket', true, [bracket, endOfLine(text, bracket)]);
      return on('wrong-indent', true, lineAt(text, from));
    }
    case 'UNEXPECTED_TOKEN': {
      const before = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
      if (/["'\]}]\s*$/.test(before)) return on('text-after-value', false, [from, endOfLine(text, from)]);
      return on('unreadable', true, [from, endOfLine(text, from)]);
    }
    case 'NON_STRING_KEY':
    case 'BLOCK_IN_FLOW':
      return on('field-not-text', true);
    default:
      return on('unreadable', true);
  }
}

/** A line that begins as a field does, but for the space after its colon. */
const unspaced = /^(?:- +)*[\p{L}_]+:\S/u;

/** The offset of a `|` or `>` whose line goes on with text: the writer meant the sign, not a block of text. */
function blockHeaderBefore(text: string, from: number): number | undefined {
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const header = /:\s+([|>])(?![-+0-9]*\s*(#.*)?$)/.exec(text.slice(lineStart, endOfLine(text, from)));
  return header ? lineStart + header.index + header[0].length - 1 : undefined;
}

/** The offset of a quote that nobody closed: the last quoted text that does not end in its own quote. */
function openQuote(text: string, tree: YamlDocument): number | undefined {
  let found: number | undefined;
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null || found !== undefined) return;
    const { type, range, items, key, value } = node as Record<'type' | 'range' | 'items' | 'key' | 'value', unknown>;
    if ((type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') && Array.isArray(range)) {
      const [start, end] = range as [number, number];
      const quote = text[start];
      if (end - start < 2 || text[end - 1] !== quote) found = start;
      return;
    }
    for (const child of Array.isArray(items) ? items : [key, value]) walk(child);
  };
  walk(tree.contents);
  return found;
}

/** The offset of the innermost bracket that is still open at `until`, reading back from there to the start of its field. */
function openBracket(text: string, until: number): number | undefined {
  let depth = 0;
  for (let at = until - 1; at >= 0; at--) {
    const sign = text[at]!;
    if (sign === ']' || sign === '}') depth++;
    else if ((sign === '[' || sign === '{') && --depth < 0) return at;
    else if (
      sign === '\n' &&
      /^[^\s#-][^:]*:(\s|$)/.test(text.slice(at + 1, endOfLine(text, at + 1))) &&
      at < until - 1 &&
      depth >= 0
    ) {
      const line = text.slice(at + 1, endOfLine(text, at + 1));
      if (!/[[{]/.test(line)) return undefined;
    }
  }
  return undefined;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  const stop = end === -1 ? text.length : end;
  return text[stop - 1] === '\r' && stop > from ? stop - 1 : stop;
}

function lineAt(text: string, from: number): [number, number] {
  // The parser points at the line break before the line that is out of step.
  const at = text[from] === '\n' || text[from] === '\r' ? from + 1 : from;
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const first = lineStart + (/^\s*/.exec(text.slice(lineStart))?.[0].length ?? 0);
  return [first, endOfLine(text, first)];
}

function wordEnd(text: string, from: number): number {
  const colon = text.indexOf(':', from);
  const end = endOfLine(text, from);
  return colon === -1 || colon > end ? end : colon;
}
