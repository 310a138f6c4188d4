import type { Text } from '../../language.ts';
import type { Data, Path } from '../data.ts';
import type { Edit } from '../edit.ts';

/**
 * One change that somebody wishes of a plan. Paths are those of the document as it is, with keys as they are written there; a place in a list
 * that a step names for something new is counted as the list is then. A text's lines end in `\n`.
 */
export type Step =
  /** Exchanges a value, or puts the field in, and the fields and lists on the way to it that are missing. An empty text leaves the field there without an answer. */
  | { readonly kind: 'set'; readonly path: Path; readonly content: Data }
  /** Takes out a field or an item, and the comments that belong to it alone. What held nothing else stays there without an answer. */
  | { readonly kind: 'remove'; readonly path: Path }
  /** Puts an item into a list. A list that is missing is made, and a value alone where a list may stand becomes its first item. */
  | { readonly kind: 'insert'; readonly list: Path; readonly at: number; readonly content: Data }
  /** Moves an item within its list, with its comments, to the place that it has afterwards. */
  | { readonly kind: 'move'; readonly list: Path; readonly from: number; readonly to: number }
  /** Puts an item in once more, right after itself. */
  | { readonly kind: 'copy'; readonly list: Path; readonly from: number }
  /** Moves an item to another list, in another file too, as `insert` would put it there. */
  | { readonly kind: 'transfer'; readonly item: Path; readonly list: Path; readonly at: number };

/** What a step changes in one file. */
export interface Written {
  readonly file: string;
  readonly edits: readonly Edit[];
}

/** Why a step is not made: a sentence for the writer, who can do it in the text. */
export interface Refused {
  readonly refused: Text;
}

/** The fields of the map at a path, in the order in which people look for them. */
export type FieldOrder = (path: Path) => readonly string[];
