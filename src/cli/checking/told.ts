import type { Checked, KnownGap, Language, Tally } from '../../index.ts';
import type { Basis } from './basis.ts';
import type { StreamedFormat } from './streamed.ts';

/** A plan that is to be looked at. */
export interface Job {
  /** Where it lies; `-` is standard input. */
  readonly path: string;
  /** What it is read as. */
  readonly name: string;
  /** Whether more plans than this are looked at. */
  readonly amongOthers: boolean;
  /** The gaps of it that are known, where a list of known gaps is held against the plans. */
  readonly known?: readonly KnownGap[];
  /** What it is looked at by, where what is told of it is to be kept. */
  readonly around?: string;
}

/** What is asked of every plan in a run. */
export interface Asked {
  /** The format of a report that is written plan by plan; none where it is made of all plans at once. */
  readonly format?: StreamedFormat | undefined;
  /** Whether the report, made of all plans at once, shows what stands in them. */
  readonly showsText: boolean;
  /** Whether findings that are only advice are left in. */
  readonly advice: boolean;
  readonly language: Language;
  readonly colour: boolean;
  readonly width: number;
  readonly version: string;
}

/** What a run keeps of a plan that it has looked at: plain data, which one thread can hand to another. */
export interface Told {
  readonly file: string;
  /** The files that it is put together from, its own first. */
  readonly files: readonly string[];
  readonly tally: Tally;
  /** Known gaps that are there no more. */
  readonly solved: readonly KnownGap[];
  /** Whether it is a part of a plan, and no plan. */
  readonly isPart: boolean;
  /** What the report says of it, where that is written plan by plan. */
  readonly said?: string;
  /** What was found in it, where the report is made of all plans at once. */
  readonly checked?: Checked;
  /** What it is an answer to, where it is to be kept. */
  readonly basis?: Basis;
}
