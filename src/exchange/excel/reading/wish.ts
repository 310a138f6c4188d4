import type { Data } from '../../../document/data.ts';
import type { Text } from '../../../language.ts';
import type { Cell, Home, Row, Sheet } from '../sheet.ts';

/** What is wished of the plan by a row of a sheet that is taken in. */
export type Wish =
  | {
      readonly kind: 'set';
      readonly sheet: Sheet;
      readonly number: number;
      readonly row: Row;
      readonly label: Text;
      readonly cell: Cell;
      readonly text: string;
    }
  | {
      readonly kind: 'add';
      readonly sheet: Sheet;
      readonly number: number;
      readonly home: Home;
      readonly content: Data;
      readonly called: string;
    }
  | {
      readonly kind: 'transfer';
      readonly sheet: Sheet;
      readonly number: number;
      readonly row: Row;
      readonly home: Home;
      readonly called: Text;
    }
  | { readonly kind: 'remove'; readonly sheet: Sheet; readonly row: Row; readonly called: Text };

/** What of a file can't be taken in, and where it stands there: the name of the sheet and the number of the row. */
export interface Problem {
  readonly sheet: string;
  readonly number?: number | undefined;
  readonly text: Text;
}

/** A thing of the plan, or one that is wished into it. */
export type Placed = Row | Extract<Wish, { kind: 'add' }>;

/** All that is wished of a plan. */
export interface Wishes {
  readonly wishes: readonly Wish[];
  readonly problems: readonly Problem[];
  /** The things of each list that is to have another order or new things, in the order of the sheet. */
  readonly orders: readonly { readonly home: Home; readonly things: readonly Placed[] }[];
}

/** Tells of what can't be taken in, with the number of its row. */
export type Tell = (text: Text, number?: number) => void;
