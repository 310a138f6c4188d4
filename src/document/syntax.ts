import type { Path } from './data.ts';
import type { Edit } from './edit.ts';
import type { Range } from './range.ts';

/** What can be wrong with a text as YAML, in the words of the trouble and not of the parser. */
export type SyntaxKind =
  | 'colon-in-text'
  | 'comma-in-text'
  | 'word-quotes'
  | 'reserved-start'
  | 'text-after-value'
  | 'unclosed-quote'
  | 'unclosed-bracket'
  | 'bad-escape'
  | 'duplicate-field'
  | 'forgotten-dash'
  | 'several-plans'
  | 'tab-indent'
  | 'wrong-indent'
  | 'too-deep'
  | 'long-text'
  | 'below-bar'
  | 'stray-text'
  | 'stray-item'
  | 'missing-colon'
  | 'no-space-after-colon'
  | 'no-space-after-dash'
  | 'star-for-dash'
  | 'mark-for-dash'
  | 'field-not-text'
  | 'unreadable';

/** What stands at a place: its text, its line (from 1) and how many spaces it begins after. */
export interface LineFacts {
  readonly text: string;
  readonly line: number;
  readonly indent: number;
}

/** One place where the text is not YAML, and another line that takes part in it. */
export interface SyntaxProblem {
  readonly kind: SyntaxKind;
  readonly range: Range;
  readonly facts: { readonly here: LineFacts; readonly other: LineFacts | undefined };
  /** Where a list would come to stand, when that is what mends it. */
  readonly path?: Path;
  /** What mends it, where that is plain. */
  readonly edits?: readonly Edit[];
}

/** A sign that YAML takes for something else than text: an anchor `&a`, an alias `*a` or a tag `!a`. */
export interface Sign {
  readonly text: string;
  readonly range: Range;
}

/**
 * A place where YAML reads something else than the writer sees, without calling it an error: a text cut at a `#`, a list
 * mark that makes no list, a hard space in an indent, a note inside a text.
 */
export interface Trap {
  readonly kind: 'hash' | 'list-mark' | 'hard-space' | 'hard-comment' | 'note';
  /** What is cut off, the comment that is none, what the mark is or the word `note:`; for hard spaces, nothing. */
  readonly text: string;
  /** On how many lines. */
  readonly count: number;
  readonly range: Range;
  /** For a list mark: where in the data the text stands. */
  readonly path?: Path;
  /** What mends it, where that is plain. For a list mark: where a list may stand. */
  readonly edits?: readonly Edit[];
}
