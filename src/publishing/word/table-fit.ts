import type { Block } from '../blocks.ts';
import { type ColumnTexts, columnWidths, squeezedWidths } from './column-widths.ts';
import { tableLetters } from './look.ts';
import { paragraphsOf, plain } from './runs.ts';

/** A block that is a table. */
export type TableBlock = Extract<Block, { kind: 'table' }>;

/** How a table is set so that it has room. */
export interface Fit {
  readonly widths: readonly number[];
  readonly isSmall: boolean;
  /** Whether amounts stay on one line with their unit. */
  readonly keepsAmounts: boolean;
}

/** How long a text may be and still be kept on one line, as a date or an amount should be. */
const short = 18;

/**
 * How a table has room in a width: in small letters when it must, and with the units of amounts under them. `breadth` is
 * how wide the letters are beside those of the usual font.
 */
export function fit(table: TableBlock, width: number, breadth = 1): Fit | undefined {
  for (const [isSmall, keepsAmounts] of [
    [false, true],
    [true, true],
    [true, false],
  ] as const) {
    const widths = columnWidths(textsOf(table, keepsAmounts), Math.floor(width / breadth), lettersOf(isSmall));
    if (widths) return { widths: widths.map(one => Math.floor(one * breadth)), isSmall, keepsAmounts };
  }
  return undefined;
}

/** The same for a table that has no room: its words are broken. */
export function squeeze(table: TableBlock, width: number): Fit {
  const widths = squeezedWidths(textsOf(table, false), width, tableLetters.small);
  return { widths, isSmall: true, keepsAmounts: false };
}

const lettersOf = (isSmall: boolean) => (isSmall ? tableLetters.small : tableLetters.usual);

function textsOf({ columns, rows }: TableBlock, keepsAmounts: boolean): readonly ColumnTexts[] {
  return columns.map(({ head, figures = false }, at) => ({
    head,
    isFigures: figures,
    cells: rows.map(row =>
      paragraphsOf(row[at] ?? '')
        .flat()
        .map(plain),
    ),
    isWhole: line => line.length <= short && (keepsAmounts || !figures),
  }));
}
