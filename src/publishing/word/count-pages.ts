import { layoutDocument } from 'docx/layout';
import type { Paper } from '../paper.ts';
import { documentOf } from './document.ts';
import { isCountable } from './page-numbers.ts';

/** About how many pages a paper fills. Nothing when it would take too long to count them. */
export function countPages(paper: Paper): number | undefined {
  return isCountable(paper.blocks) ? layoutDocument(documentOf(paper), { guess: true }).pages.length : undefined;
}
