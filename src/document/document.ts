import type { Data, Path } from './data.ts';
import { type Decoded, decode, type Encoding, type LineEnd, lineEndOf, type OtherFile } from './decode.ts';
import type { Edit } from './edit.ts';
import { readFast } from './fast.ts';
import { placesFast } from './fast-places.ts';
import { type Softened, soften } from './hard-space.ts';
import { nearby } from './nearby.ts';
import type { Branch } from './outline.ts';
import { lineTable, type Range } from './range.ts';
import type { Sign, SyntaxProblem, Trap } from './syntax.ts';
import { readNodes, readTree, type SyntaxTree, type Tree } from './tree.ts';

/** A text and what stands where in it. It gives its data first, and its places when somebody asks. */
export interface Document {
  /** The name of the file, as the reader knows it. */
  readonly file: string;
  /** The text, without a byte order mark, and with lines that end in `\\n` or `\\r\\n`. */
  readonly text: string;
  readonly encoding: Encoding;
  /** What a file is that is no text, as far as it can be told. */
  readonly other: OtherFile | undefined;
  /** Whether a byte order mark stood first. */
  readonly bom: boolean;
  /** The sign that ends the lines in the file, when it is another. */
  readonly lineEnd: LineEnd | undefined;
  /** The text is far longer than any plan, and has not been looked at. */
  readonly tooLarge: boolean;
  /** The file has letters in two encodings, so that it can't be saved as what it was meant to be. */
  readonly mixed: boolean;
  /** For a file in Windows-1252: the first letter that is not UTF-8. */
  readonly firstForeign: Range | undefined;
  /** What the text says. An empty file is `''`. */
  readonly data: Data;
  /** What is not YAML in the text, in the order of the text. */
  readonly syntax: readonly SyntaxProblem[];
  /** The structure can't be made out, so nothing should be concluded from `data`. */
  readonly broken: boolean;
  /** Anchors, aliases and tags: a plan has none, and each may be a text that was taken for one. */
  readonly signs: readonly Sign[];
  /** Where YAML reads something else than the writer sees. */
  readonly traps: readonly Trap[];
  /**
   * Where a path stands in the text: the value (or with `'key'` its key). A map, and a field that is missing, is shown by
   * its owner's title, name or first key: something that the reader can see and knows by name.
   */
  rangeOf(path: Path, on?: 'key' | 'value'): Range;
  /** The file that a path stands in, when the plan is put together from several. */
  fileOf(path: Path): string;
  /** Tells whether the list at a path is written between `[` and `]`. */
  isInline(path: Path): boolean;
  /** Tells whether the text at a path is written without quotes, so that other programs may take it for a number. */
  isPlain(path: Path): boolean;
  /** The edits that give the field at a path another name. */
  renamed(path: Path, name: string): readonly Edit[] | undefined;
  /** The edits that make one text, in quotes, of a list's item that a colon has made a field of. */
  quoted(path: Path): readonly Edit[] | undefined;
  /** The edit that puts lines after the last field of the map at a path. None between `{` and `}`, where only the writer can see. */
  withLines(path: Path, lines: readonly string[]): Edit | undefined;
  /** All that stands in the text, as far as it can be made out. */
  outline(): Branch;
  /** The file that a path stands in, with the path in that file. */
  holderOf(path: Path): Holder;
  /** The text as its parser sees it; with a path perhaps no more of it than what stands on the way there, and beside it. */
  syntaxTree(near?: Path): SyntaxTree;
}

/** A file of a plan and a place in it. */
export interface Holder {
  readonly document: Document;
  readonly path: Path;
}

/** How many bytes a plan may fill. The longest real ones fill less than one of these twenty million. */
const largest = 20_000_000;

/** Reads a plan's text. Never throws: what can't be read is told in `syntax`, `signs` and `broken`. */
export function parse(source: string | Uint8Array, file = 'plan.yaml'): Document {
  const tooLarge = source.length > largest;
  const {
    text: decoded,
    encoding,
    other,
    bom,
    mixed,
    firstForeign,
  }: Decoded = tooLarge
    ? { text: '', encoding: 'binary', bom: false }
    : typeof source === 'string'
      ? { text: source.replace(/^\ufeff/, ''), encoding: 'utf-8', bom: source.startsWith('\ufeff') }
      : decode(source);
  const lineEnd = lineEndOf(decoded);
  // Sign for sign, so that every letter stands where it stood.
  const text = lineEnd === undefined ? decoded : decoded.replaceAll(lineEnd, '\n');
  const softened = soften(text);
  const plainText = softened?.text ?? text;
  const data = readFast(plainText);
  let read: Tree | undefined;
  const tree = () => {
    read ??= readTree(plainText);
    return read;
  };
  const plain = data !== undefined;
  const placeOf = plain ? placesFast(plainText) : () => undefined;
  const document: Document = {
    file,
    text,
    encoding,
    other,
    bom,
    lineEnd,
    tooLarge,
    mixed: mixed ?? false,
    firstForeign: firstForeign === undefined ? undefined : rangeOfLetter(text, firstForeign),
    data: plain ? data : tree().data,
    syntax: plain ? [] : tree().syntax,
    broken: plain ? false : tree().broken,
    signs: plain ? [] : tree().signs,
    traps: [...(softened ? [hardSpaces(text, softened)] : []), ...(plain ? [] : tree().traps)],
    rangeOf: (path, on) => (read ? undefined : placeOf(path, on)) ?? tree().rangeOf(path, on),
    fileOf: () => file,
    isInline: path => tree().isInline(path),
    isPlain: path => tree().isPlain(path),
    renamed: (path, name) => tree().renamed(path, name),
    quoted: path => tree().quoted(path),
    withLines: (path, lines) => tree().withLines(path, lines),
    outline: () => tree().outline(),
    holderOf: path => ({ document, path }),
    syntaxTree: near => {
      const around = read || !plain || near === undefined ? undefined : nearby(plainText, near);
      return around === undefined ? tree().syntaxTree : { ...readNodes(around), text: plainText };
    },
  };
  return document;
}

function hardSpaces(text: string, { lines, spaces }: Softened): Trap {
  const positionAt = lineTable(text);
  const edits = spaces.map(([from, to]) => ({
    range: { start: positionAt(from), end: positionAt(to) },
    text: ' '.repeat(to - from),
  }));
  return { kind: 'hard-space', text: '', count: lines, range: rangeOfLetter(text, spaces[0]?.[0] ?? 0), edits };
}

function rangeOfLetter(text: string, at: number): Range {
  const positionAt = lineTable(text);
  return { start: positionAt(at), end: positionAt(at + 1) };
}
