import type { Phrase } from './blocks.ts';
import type { Drawing } from './drawing.ts';

/**
 * A picture that says what the text beside it says too. A page shows the drawing, a Word document the grid, which can be
 * edited there, and Markdown only the words.
 */
export interface Figure {
  readonly kind: 'figure';
  /** A name for the place, unlike that of any other figure of the paper: `milepaele`. */
  readonly id: string;
  /** What the figure shows, as a heading over it would: `Milepælene på en tidslinje`. */
  readonly caption: string;
  /** What a reader who cannot see it should know, in a sentence or two. */
  readonly description: string;
  readonly drawing: Drawing;
  readonly grid: Grid;
}

/** A figure as a table. A cell may reach over several columns or rows, and be shaded to show an amount or a time. */
export interface Grid {
  /** How wide the columns are beside one another. */
  readonly widths: readonly number[];
  /** How many of the first rows are heads, which are repeated on each page. */
  readonly heads: number;
  readonly rows: readonly (readonly GridCell[])[];
}

export interface GridCell {
  readonly text: Phrase;
  readonly columns?: number;
  readonly rows?: number;
  readonly shade?: Shade;
  readonly align?: 'center' | 'right';
}

/** How strongly something is marked, told apart without colours too. */
export type Shade = 'light' | 'medium' | 'strong';
