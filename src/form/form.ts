import type { Data, Path } from '../document/data.ts';
import type { Step } from '../document/writing/step.ts';
import type { Text } from '../language.ts';
import type { Level } from '../plan/programme.ts';
import type { SourceId } from '../plan/sources.ts';
import type { Finding } from '../rules/finding.ts';

/** A plan as a form: all that stands in it, and all that may be written, as fields in the order in which a plan is read. */
export interface Form {
  readonly sections: readonly Section[];
  /** What is found in the text as a whole, and at no field of it. All other findings stand at one field each. */
  readonly gaps: readonly Finding[];
}

/** A part of a plan that is filled in in one sitting. */
export interface Section {
  readonly id: string;
  readonly title: Text;
  /** The fields of the part, as a group whose own path is the plan's. */
  readonly field: Field;
  readonly standing: Standing;
}

/** How many of the questions that are asked here have an answer. */
export interface Standing {
  readonly answered: number;
  readonly asked: number;
}

/** A place where something is written, or may be. */
export interface Field {
  /** Where it stands, or would stand. An item that stands alone where a list may be has its place in that list. */
  readonly path: Path;
  /** What the field is called in a plan; an item is called as its list, and what no plan has as it is written. */
  readonly name: string;
  /** The field's name as the file spells it, or the number of an item. */
  readonly key: string;
  readonly label: Text;
  readonly help?: Text | undefined;
  /** A value as it could be, of a plan that is made up. */
  readonly example?: string | undefined;
  /** What is asked, and by whom. */
  readonly question?: Text | undefined;
  readonly source?: SourceId | undefined;
  /** How strongly it is asked for in this programme and phase; not at all where there is nothing. */
  readonly required?: Level | undefined;
  /** What is found exactly here. */
  readonly gaps: readonly Finding[];
  /** The code of the rule that asks. */
  readonly askedBy?: string | undefined;
  /** Whether something is to be written here and nothing stands here. */
  readonly isOpen: boolean;
  /** Of an indsatsområde and an activity: how many of its questions have an answer. */
  readonly standing?: Standing | undefined;
  /** The file that an indsatsområde or an activity is written in, when that is one of its own. */
  readonly file?: string | undefined;
  readonly control: Control;
  readonly hold: Hold;
}

/** A value that may be chosen, and what it is. */
export interface Option {
  readonly value: string;
  readonly label: Text;
}

/** What is written in a field. Texts are as they are typed. */
export type Control =
  | TextControl
  | FigureControl
  /** One of some values; with `free`, something else too. */
  | { readonly kind: 'choice'; readonly value: string; readonly options: readonly Option[]; readonly free: boolean }
  | ListControl
  | GroupControl
  | TableControl
  /** What can't be shown as a field: as it stands in the file, and why. */
  | { readonly kind: 'raw'; readonly value: string; readonly why: Text };

export interface TextControl {
  readonly kind: 'text';
  readonly value: string;
  /** Whether it may be many lines. */
  readonly long: boolean;
  readonly suggestions?: readonly Option[] | undefined;
  /** What another one is called, where there may be several: `toAdd` makes it a list. */
  readonly another?: Blank | undefined;
}

/** A date, an amount or a number. */
export interface FigureControl {
  readonly kind: 'date' | 'amount' | 'count';
  readonly value: string;
  /** How it is understood: `31.12.2026`, `1.234.567 kr.`; nothing where it can't be. */
  readonly readAs?: Text | undefined;
}

export interface ListControl {
  readonly kind: 'list';
  readonly items: readonly Field[];
  readonly item: Blank;
  /** What each item is called; empty where it says nothing yet. */
  readonly nameOf: readonly Text[];
}

export interface GroupControl {
  readonly kind: 'group';
  /** What is filled in or asked for. */
  readonly fields: readonly Field[];
  /** What is neither. */
  readonly more: readonly Field[];
  /** The field, first of `fields`, that may say it all in a sentence: it needs no label besides that of the group. */
  readonly lead?: Field | undefined;
  /** What another one is called, where there may be several: `toAdd` makes it a list. */
  readonly another?: Blank | undefined;
}

/** Lines of a budget, each with its amounts. */
export interface TableControl {
  readonly kind: 'table';
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  /** What a line is called. */
  readonly item: Blank;
  /** What all lines come to, by the same sums as the rules make; nothing where there are none, or they can't be read. */
  readonly sum?: Text | undefined;
  /** What the lines come to by their parts, where a line is not what its parts come to: then `sum` goes by what is written of the line itself. */
  readonly parts?: Text | undefined;
  /** What the plan says that it costs in all, where the sum is surely another amount. */
  readonly otherThan?: Text | undefined;
}

/** A line of a budget. */
export interface Row {
  /** The line as a whole, for its gaps, and as an item of the list. */
  readonly field: Field;
  readonly name: Field;
  /** An amount for each column; nothing where the line can't be divided so, since it is said in words. */
  readonly cells: readonly (Field | undefined)[];
  /** All else that is said of the line, and may be. */
  readonly rest: readonly Field[];
  /** What its parts come to, where it is divided and has an amount of its own too, and whether the two differ. */
  readonly parts?: { readonly sum: Text; readonly differs: boolean } | undefined;
}

/** A column of amounts: the whole amount, or that of a year, of one who pays or of a housing area. */
export interface Column {
  readonly of: 'beløb' | 'år' | 'kilder' | 'områder';
  readonly key: string;
  readonly label: Text;
  /** Whether something stands in it. */
  readonly isUsed: boolean;
  readonly sum?: Text | undefined;
}

/** An item that is not there yet. */
export interface Blank {
  /** What it is called: »Milepæl«. */
  readonly label: Text;
  /** How it is offered: »Tilføj en milepæl«. */
  readonly offer: Text;
  /** What it may be, where it is chosen by what it says first: the names of a programme's indsatsområder. */
  readonly options?: readonly Option[] | undefined;
}

/** How the file holds a field: what the steps that change it must know. */
export interface Hold {
  /** What is written there, blank or not; nothing where the field is not in the file by itself. */
  readonly data: Data | undefined;
  /** The place in the file, for what can only be done where something is written: to insert, move, copy and remove. */
  readonly at: Path;
  /** The steps that make something stand in the field, in the shape that the file has for it. */
  readonly put: (content: Data) => readonly Step[];
  /** Of a list: how an item that says one thing is written. */
  readonly itemFor?: ((text: string, apart?: boolean) => Data) | undefined;
  /** Whether an empty value takes the field out, since a blank there would mean that something is missing. */
  readonly emptyTakesOut?: boolean | undefined;
}
