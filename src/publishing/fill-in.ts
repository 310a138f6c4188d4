import type { Language } from '../language.ts';

/** A document that somebody fills in and sends back: words around boxes to write in. */
export interface FillIn {
  /** The language of its own words. */
  readonly language: Language;
  readonly title: string;
  /** What it is about, below the title; the first also stands at the top of each page. */
  readonly about: readonly string[];
  readonly blocks: readonly FillInBlock[];
}

export type FillInBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'box'; readonly box: Box }
  /** Boxes with their labels to the left, and what is asked below the label where that is not said before. */
  | { readonly kind: 'pairs'; readonly caption: string; readonly rows: readonly Pair[] }
  /** A row of boxes for each thing. */
  | {
      readonly kind: 'grid';
      readonly caption: string;
      readonly heads: readonly string[];
      readonly rows: readonly (readonly Box[])[];
    };

export interface Pair {
  readonly label: string;
  readonly help?: string | undefined;
  readonly box: Box;
}

/** A place to write in. */
export interface Box {
  /** What the box is known by when the document comes back: letters, figures and low lines, at most 40, and no two alike. */
  readonly name: string;
  /** What it is called, for whoever can't see what stands around it. */
  readonly label: string;
  readonly kind: 'text' | 'long' | 'date' | 'choice' | 'open-choice';
  /** What stands in it: lines, and empty lines between paragraphs. Where it is empty, the prompt stands there instead. */
  readonly value: string;
  /** The day that the value of a date is, as `2026-12-31`. */
  readonly day?: string | undefined;
  readonly options: readonly string[];
  readonly prompt: string;
}
