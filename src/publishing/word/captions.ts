import type { Block } from '../blocks.ts';

/** Blocks in which each table is called as the heading that it stands under. */
export function captioned(blocks: readonly Block[]): readonly Block[] {
  let caption: string | undefined;
  return blocks.map(block => {
    if (block.kind === 'heading') caption = block.text;
    return block.kind === 'table' && caption !== undefined ? { ...block, caption } : block;
  });
}
