import type { Open } from '../../document/parts.ts';
import type { Text } from '../../language.ts';

/** A file of a plan as it lies where it is kept. */
export interface StoredFile {
  /** Its path from the plan's folder, with forward slashes. */
  readonly name: string;
  /** What it says, as `parse` reads it. */
  readonly text: string;
  /** What tells this state of it from another. */
  readonly version: string;
}

/** All that a plan is made of, as it was read at one moment. */
export interface PlanFiles {
  readonly main: string;
  readonly files: readonly StoredFile[];
  /** The parts that are named and can't be read, and why; or which name may have been meant. */
  readonly unread?: readonly { readonly name: string; readonly why: Exclude<ReturnType<Open>, Uint8Array> }[];
  /** The annexes that lie beside the plan; left out where nobody can look. */
  readonly annexes?: readonly string[];
  /** The settings that hold for the plan, as they are written. */
  readonly settings?: { readonly name: string; readonly text: string };
}

/** What came of a save. */
export type Saved =
  | { readonly kind: 'saved'; readonly version: string }
  /** Somebody else has saved the file since; this is what it says now. */
  | { readonly kind: 'conflict'; readonly text: string; readonly version: string }
  /** It can't be saved there as it is now. */
  | { readonly kind: 'refused'; readonly message: Text }
  /** Nobody answers where the plan is kept, or somebody who knows nothing of this page: the server has another address by now. */
  | { readonly kind: 'unreachable' | 'moved' };

/** What happens to a plan where it is kept. */
export type News =
  | { readonly kind: 'changed'; readonly files: PlanFiles }
  /** The plan is not there any more. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'unreachable' | 'moved' };

/** Where a plan is kept: behind the local server, in a file on this machine, or only in the page. */
export interface Store {
  /** `automatic`: each change is saved. `by-hand`: the writer takes a copy. `never`: the plan is only read. */
  readonly saving: 'automatic' | 'by-hand' | 'never';
  /** Saves a text that was made from the file as it was at `version`. A file that is new is made from none. */
  save(file: { readonly name: string; readonly text: string; readonly version: string | undefined }): Promise<Saved>;
  /** Tells of each change, until what it gives is called. */
  watch(tell: (news: News) => void): () => void;
  /** The bytes of a text as its file is saved. */
  bytes(name: string, text: string): Uint8Array;
}
