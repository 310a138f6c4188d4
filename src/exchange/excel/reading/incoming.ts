import type { Text } from '../../../language.ts';
import type { Value } from '../value.ts';

/** A sheet as it is in a file that is taken in, by rows and columns; empty cells hold nothing. */
export interface Incoming {
  readonly name: string;
  readonly rows: readonly (readonly (Value | undefined)[])[];
}

/** Why a file can't be taken in: a sentence for whoever made it. */
export interface Unreadable {
  readonly unreadable: Text;
}
