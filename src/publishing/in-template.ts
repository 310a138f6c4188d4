import type { Paper } from './paper.ts';
import type { Filled } from './word/template/fill.ts';
import type { TemplateProblem } from './word/template/package.ts';

export type { Filled, TemplateProblem };

/**
 * A paper as a Word document in an organisation's own template (`.docx`, `.dotx` or `.docm`), or why that can't be done.
 * The same paper and template always give the same bytes.
 */
export async function publishInTemplate(paper: Paper, template: Uint8Array): Promise<Filled | TemplateProblem> {
  const { fill } = await import('./word/template/fill.ts');
  return fill(paper, template);
}
