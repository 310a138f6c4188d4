import type { Field } from '../../form/form.ts';
import type { Text } from '../../language.ts';

/** What a cell holds: a text as it is typed, a day, an amount or a number, or a text for each line. */
export type CellKind = 'text' | 'date' | 'amount' | 'count' | 'lines';

/** A field of the plan in a cell. */
export interface Cell {
  readonly field: Field;
  readonly kind: CellKind;
  /** What stands in the plan, as it is typed there. */
  readonly text: string;
  /** Whether the plan has more letters there than a cell can hold, so that `text` only says so, and nothing is taken from it. */
  readonly isTooLong?: boolean;
}

/** A column: one field of all things in a sheet. */
export interface Column {
  /** The field's names from the thing to it, as `målgruppe/antal`. */
  readonly key: string;
  readonly label: Text;
  /** What is asked there, or what is written there. */
  readonly note: Text | undefined;
}

/** A thing of the plan in a row. */
export interface Row {
  readonly field: Field;
  /** The names of what it stands in, in the order of `Sheet.within`. */
  readonly within: readonly string[];
  /** What is asked of it, in a sheet of fields. */
  readonly about?: Text | undefined;
  /** The cells by the keys of their columns. */
  readonly cells: ReadonlyMap<string, Cell>;
}

/** A list where the things of a sheet stand, or may. */
export interface Home {
  readonly within: readonly string[];
  readonly list: Field;
}

/** Things of one kind, or all fields of a part of the plan, each in a row. */
export interface Sheet {
  /** What it is called where it is asked for: `milepæle`. */
  readonly id: string;
  readonly title: Text;
  /** The columns that say what a thing stands in. */
  readonly within: readonly { readonly key: string; readonly label: Text; readonly names: readonly string[] }[];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Where things may be put in; nowhere in a sheet of fields. */
  readonly homes: readonly Home[];
  /** In a sheet of fields what else there is room for, by the words in which its rows say where they stand. */
  readonly room?: () => Room;
  /** Whether its amounts are added up. */
  readonly hasSums: boolean;
}

/** What has no row in a sheet of fields and may get one: fields without an answer, and lists with more things in them. */
export interface Room {
  readonly fields: ReadonlyMap<string, Cell>;
  readonly lists: ReadonlyMap<string, Field>;
}
