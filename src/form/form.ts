import type { Path } from '../document/data.ts';
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
  /** Whether it is asked for, and nothing stands here. */
  readonly isOpen: boolean;
  /** Of an indsatsområde and an activity: how many of its questions have an answer. */
  readonly standing?: Standing | undefined;
  /** The file that an indsatsområde or an activity is written in, when that is one of its own. */
  readonly file?: string | undefined;
  readonly control: Control;
  /** How the file holds it, which the steps that change it must know. */
  readonly hold: Hold;
}

/** A value that may be chosen, and what it is. */
export interface Option {
  readonly value: string;
  readonly label: Text;
}

/** What is written in a field. Texts are as they are typed. */
export type Control =
  | { readonly kind: 'text'; readonly value: string; readonly long: boolean; readonly suggestions?: readonly Option[] }
  | FigureControl
  /** One of some values; with `free`, something else too. */
  | { readonly kind: 'choice'; readonly value: string; readonly options: readonly Option[]; readonly free: boolean }
  | ListControl
  | GroupControl
  | TableControl
  /** What can't be shown as a field: as it stands in the file, and why. */
  | { readonly kind: 'raw'; readonly value: string; readonly why: Text };

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
  /** What each item is called. */
  readonly nameOf: readonly Text[];
}

export interface GroupControl {
  readonly kind: 'group';
  /** What is filled in or asked for. */
  readonly fields: readonly Field[];
  /** What is neither. */
  readonly more: readonly Field[];
  /** The field, first of `fields`, that says it all where it is a sentence: it needs no label besides that of the group. */
  readonly lead?: Field | undefined;
  /** Whether there may be several: `toAdd` makes it a list. */
  readonly mayBeMany: boolean;
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
  /** What the plan says that it costs in all, where that is another amount than the sum. */
  readonly otherThan?: Text | undefined;
}

/** A line of a budget. */
export interface Row {
  readonly field: Field;
  readonly name: Field;
  /** An amount for each column; nothing where the line can't be divided so, since it is said in words. */
  readonly cells: readonly (Field | undefined)[];
  /** All else that is said of the line, and may be. */
  readonly rest: Field;
  /** What its parts come to, where it is divided, and whether that is another amount than its own. */
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
}

/** How the file holds a field. */
export interface Hold {
  /** Where the value itself stands, or would. For a part of what is said in a sentence, and for an item that stands alone, that is its owner's place. */
  readonly at: Path;
  /** Whether anything is written there, be it blank. */
  readonly isWritten: boolean;
  /** For a part of what is said in a sentence: the fields that the sentence becomes when more is said. */
  readonly sentence?: Sentence | undefined;
  /** For a list of which one stands alone there: whether that is a text or fields. */
  readonly isAlone?: boolean | undefined;
}

/** What is written as a sentence, and shown as the field that it means. */
export interface Sentence {
  /** The sentence as fields. */
  readonly fields: Readonly<Record<string, string>>;
  /** The field that may be a sentence, as long as there is no other; none where fields are wanted. */
  readonly mayBe?: string | undefined;
  /** The field that this is. */
  readonly key: string;
}
