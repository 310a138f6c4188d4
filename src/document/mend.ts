import { parseDocument, type YAMLError, type Document as YamlDocument } from 'yaml';
import { endOfLine, indentAt, lineStartAt } from './lines.ts';
import { type Trouble, troubleOf } from './trouble.ts';

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
  const told = new Set<string>();
  // Between brackets a lone sign is no trouble to a reader: nothing is there yet.
  let mended = text.replace(/(?<=[:[,{] )[-?](?= *[,}\]])/g, sign => standIn(sign));
  // Each round reads the whole text again; in a very long one a few must do.
  const rounds = Math.min(20, Math.ceil(5_000_000 / (text.length + 1)));
  for (let round = 0; ; round++) {
    const tree = parsed(mended);
    if (!tree) return { tree: parseDocument(''), troubles: [unreadable(text)], asTyped: value => value };
    const slips = round < rounds ? slipsIn(mended, tree.errors) : [];
    if (slips.length === 0) {
      for (const trouble of upToBreak(mended, tree)) troubles.push(trouble);
      const asTyped =
        mended === text
          ? (value: string) => value
          : (value: string) => value.replace(typed, sign => signs[sign.charCodeAt(0) - 0xe000]!);
      return { tree, troubles, asTyped };
    }
    const letters = mended.split('');
    for (const { at, trouble } of slips) {
      const name = trouble && `${trouble.from} ${trouble.kind}`;
      if (name !== undefined && !told.has(name)) {
        told.add(name);
        troubles.push(trouble!);
      }
      for (const place of at) letters[place] = standIn(letters[place]!);
    }
    mended = letters.join('');
  }
}

/** The troubles that are no slips, up to the first that makes the rest doubtful; what is lost behind a text on its line is told once. */
function upToBreak(text: string, tree: YamlDocument): readonly Trouble[] {
  const found: Trouble[] = [];
  let lostTo = -1;
  for (const error of tree.errors) {
    if (error.code === 'UNEXPECTED_TOKEN' && error.pos[0] < lostTo) continue;
    const trouble = troubleOf(text, tree, error);
    found.push(trouble);
    if (trouble.breaks) break;
    if (trouble.kind === 'text-after-value') lostTo = trouble.to;
  }
  return found;
}

/** Lists in lists and keys in keys, so many that no plan has them and a parser may lose itself in them. */
const abyss = /(?:\?[ \t]+){5}|(?:-[ \t]+){100}/;
const deepest = 200;

/** The tree of a text; `undefined` for one that the parser gives up on. */
function parsed(text: string): YamlDocument | undefined {
  if (abyss.test(text) || tooDeep(text) !== undefined) return undefined;
  try {
    return parseDocument(text, { schema: 'failsafe', prettyErrors: false, logLevel: 'error', uniqueKeys: false });
  } catch {
    return undefined;
  }
}

/** Where more brackets are open, or more lines stand in under each other, than any plan has. */
function tooDeep(text: string): number | undefined {
  let open = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '[' || sign === '{') open++;
    else if ((sign === ']' || sign === '}') && open > 0) open--;
    if (open > deepest) return at;
  }
  const indents: number[] = [];
  for (const { index, 0: spaces } of text.matchAll(/^[ -]*(?=[^\s-])/gm)) {
    while ((indents.at(-1) ?? -1) >= spaces.length) indents.pop();
    indents.push(spaces.length);
    if (indents.length > deepest) return index + spaces.length;
  }
  return undefined;
}

function unreadable(text: string): Trouble {
  const from = tooDeep(text) ?? Math.max(text.search(abyss), 0);
  return { kind: 'unreadable', from, to: Math.min(endOfLine(text, from), from + 20), breaks: true };
}

interface Slip {
  /** Where the signs stand that should have been text. */
  readonly at: readonly number[];
  /** Left out for a lone sign such as `-`, which is a way of saying that nothing is there yet. */
  readonly trouble?: Trouble;
}

/** The slips among the errors, one for each line, up to the first error that is none: what follows it may be its doing. */
function slipsIn(text: string, errors: readonly YAMLError[]): readonly Slip[] {
  const slips: Slip[] = [];
  let lineEnd = -1;
  for (const error of errors) {
    const [from] = error.pos;
    if (from <= lineEnd) continue;
    const slip = slipAt(text, error);
    if (!slip) break;
    slips.push(slip);
    lineEnd = endOfLine(text, from);
  }
  return slips;
}

/** A field between `{` and `}` on one line whose text has a colon in it, up to the colon. */
const colonInBraces = /(^\s*(?:- +)?\{[^"']*?\p{L}: +)[^\s"'{}[\],:][^"'{}[\],:]*:(?=\s)/u;

function slipAt(text: string, error: YAMLError): Slip | undefined {
  const from = error.pos[0];
  const lineStart = lineStartAt(text, from);
  const lineEnd = endOfLine(text, from);
  const slip = (at: number, kind: Trouble['kind'] = 'reserved-start', start = at): Slip => ({
    at: [at],
    trouble: { kind, from: start, to: lineEnd, breaks: false },
  });
  const header = /:\s+([|>])(?![-+0-9]*\s*(#.*)?$)/.exec(text.slice(lineStart, lineEnd));
  if (header) return slip(lineStart + header.index + header[0].length - 1);
  const before = text.slice(lineStart, from);
  const emphasis = /((?::|^\s*-|\s-)\s+)\*\S+\s+$/.exec(before);
  if (emphasis && error.code === 'UNEXPECTED_TOKEN') return slip(lineStart + emphasis.index + emphasis[1]!.length);
  if (['NON_STRING_KEY', 'BLOCK_IN_FLOW', 'BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY'].includes(error.code)) {
    const inBraces = lineEnd - lineStart < 5000 ? colonInBraces.exec(text.slice(lineStart, lineEnd)) : null;
    if (inBraces) {
      const start = lineStart + inBraces.index + inBraces[1]!.length;
      const colon = lineStart + inBraces.index + inBraces[0].length - 1;
      return { ...slip(start, 'colon-in-text'), at: [colon] };
    }
  }
  if (!/(?::|^\s*-|\s-)\s+$/.test(before)) return undefined;
  const rest = text.slice(from, lineEnd);
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && !/^["'[{]/.test(rest)) {
    if (/^\?(\s|$)/.test(rest)) return rest.trim().length > 1 ? slip(from) : { at: [from] };
    const colons = [...rest.matchAll(/(?<=.):(?=\s|$)/g)].map(({ index }) => from + index);
    const kind = /^[“”„«»‘’]/.test(rest) ? 'word-quotes' : 'colon-in-text';
    if (colons.length > 0 && !isDeeper(text, lineEnd, from)) return { ...slip(from, kind), at: colons };
  }
  if (/^[-*&>|\]}]/.test(rest) && ['UNEXPECTED_TOKEN', 'BAD_ALIAS'].includes(error.code))
    return /^[-*&>|\]}]\s*(#.*)?$/.test(rest) ? { at: [from] } : slip(from);
  return undefined;
}

/** Whether the line ends in a colon and the next one stands under it: then the colon is no part of a sentence. */
function isDeeper(text: string, lineEnd: number, from: number): boolean {
  const next = lineEnd + 1;
  const isField = /^ *[\p{L}\p{N}_]+:(?: |$)/mu.test(text.slice(next, endOfLine(text, next)));
  return (
    isField && /:\s*$/.test(text.slice(from, lineEnd)) && indentAt(text, next) > indentAt(text, lineStartAt(text, from))
  );
}
