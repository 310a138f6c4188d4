import type { Range } from './range.ts';

/** What can be wrong with a text as YAML, in the words of the trouble and not of the parser. */
export type SyntaxKind =
  | 'colon-in-text'
  | 'comma-in-text'
  | 'reserved-start'
  | 'text-after-value'
  | 'unclosed-quote'
  | 'unclosed-bracket'
  | 'bad-escape'
  | 'duplicate-field'
  | 'several-plans'
  | 'tab-indent'
  | 'wrong-indent'
  | 'missing-colon'
  | 'no-space-after-colon'
  | 'missing-dash'
  | 'text-and-fields'
  | 'field-not-text'
  | 'unreadable';

/** One place where the text is not YAML. `facts.text` is what stands there; `facts.line` another line that takes part. */
export interface SyntaxProblem {
  readonly kind: SyntaxKind;
  readonly range: Range;
  readonly facts: { readonly text: string; readonly line: number };
}

/** A sign that YAML takes for something else than text: an anchor `&a`, an alias `*a` or a tag `!a`. */
export interface Sign {
  readonly text: string;
  readonly range: Range;
}

/**
 * A place where YAML reads something else than the writer sees, without calling it an error: a text cut at a `#`, a list
 * mark that makes no list, a hard space in an indent.
 */
export interface Trap {
  readonly kind: 'hash' | 'list-mark' | 'hard-space';
  /** What is cut off, or what the mark is; for hard spaces, nothing. */
  readonly text: string;
  /** On how many lines. */
  readonly count: number;
  readonly range: Range;
}
