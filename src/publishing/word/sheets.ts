import type { Block } from '../blocks.ts';
import { textWidth } from './look.ts';
import { fit } from './table-fit.ts';

/** Blocks that stand on the same kind of sheet: upright, or lying for the sake of a table or a figure with many columns. */
export interface Sheet {
  readonly isWide: boolean;
  readonly blocks: readonly Block[];
}

/**
 * The sheets that blocks need where the text of an upright one is so wide, and its letters so broad. The headings right
 * above a wide one go with it, and what follows under the same heading: nobody turns the paper for three more rows.
 */
export function sheetsOf(blocks: readonly Block[], width: number = textWidth.upright, breadth = 1): readonly Sheet[] {
  const sheets: { isWide: boolean; blocks: Block[] }[] = [];
  let headings: Block[] = [];
  const put = (isWide: boolean, more: readonly Block[]) => {
    const last = sheets.at(-1);
    if (last?.isWide === isWide) last.blocks.push(...more);
    else if (more.length > 0) sheets.push({ isWide, blocks: [...more] });
  };
  for (const block of blocks) {
    if (block.kind === 'heading') headings.push(block);
    else {
      const goesOn = headings.length === 0 && sheets.at(-1)?.isWide === true;
      put(goesOn || isWide(block, width, breadth), [...headings, block]);
      headings = [];
    }
  }
  put(sheets.at(-1)?.isWide ?? false, headings);
  return sheets;
}

function isWide(block: Block, width: number, breadth: number): boolean {
  if (block.kind === 'figure') return block.grids.some(grid => grid.isWide);
  return block.kind === 'table' && fit(block, width, breadth) === undefined;
}
