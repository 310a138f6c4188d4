import type { Paper } from './paper.ts';

/**
 * About how many pages a paper fills as a Word document: as its pages are laid out here, which may differ a little from
 * Word. Nothing when it is so long that the counting would take too long.
 */
export async function pagesOf(paper: Paper): Promise<number | undefined> {
  const { countPages } = await import('./word/count-pages.ts');
  return countPages(paper);
}
