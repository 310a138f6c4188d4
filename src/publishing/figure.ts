import type { Phrase } from './blocks.ts';
import type { Drawing } from './drawing.ts';

/**
 * A picture that says what the text beside it says too. A page shows the drawings, a Word document the grids, which can be
 * edited there, and Markdown only the words.
 */
export interface Figure {
  readonly kind: 'figure';
  /** A name for the place, unlike that of any other figure of the paper: `milepaele`. */
  readonly id: string;
  /** What the figure shows, as a heading over it would: `Milepælene på en tidslinje`. */
  readonly caption: string;
  /** What it shows, in a few sentences, for who can't see it. Who sees it does not meet them. */
  readonly description: string;
  /** What it leaves out, which everyone is to know. */
  readonly remark?: string;
  /** One, or several under one another, each no higher than a page in print. */
  readonly drawings: readonly Drawing[];
  readonly grids: readonly Grid[];
}

/** All that a figure says, for a form without pictures. */
export const toldBy = ({ description, remark }: Figure): string =>
  remark === undefined ? description : `${description} ${remark}`;

/** A figure as a table. A cell may reach over several columns or rows, and be shaded to show an amount or a time. */
export interface Grid {
  /** How wide the columns are beside one another. */
  readonly widths: readonly number[];
  /** How many of the first rows are heads, which are repeated on each page. */
  readonly heads: number;
  /** Whether it needs a sheet that lies. */
  readonly isWide?: boolean;
  /** A row that begins in bold leads those under it, and is kept with them. */
  readonly rows: readonly (readonly GridCell[])[];
}

export interface GridCell {
  readonly text: Phrase;
  readonly columns?: number;
  readonly rows?: number;
  readonly shade?: Shade;
  readonly align?: 'center' | 'right';
  /** Whether it has an outline on all sides, as a box in a drawing. */
  readonly isBox?: boolean;
  /** Whether a line parts it from the cell before it. */
  readonly begins?: boolean;
}

/** How strongly something is marked, told apart without colours too. */
export type Shade = 'light' | 'medium' | 'strong';
