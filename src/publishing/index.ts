import { write } from './markdown.ts';
import type { Paper } from './paper.ts';

/** The forms a paper can be written in here; a PDF is printed from the page, by a program that can. */
export type PaperFormat = 'md' | 'html' | 'docx';

/** A paper in one of its forms: as text, or as the bytes of a Word document. The same paper always gives the same. */
export async function publish(paper: Paper, format: 'md' | 'html'): Promise<string>;
export async function publish(paper: Paper, format: 'docx'): Promise<Uint8Array>;
export async function publish(paper: Paper, format: PaperFormat): Promise<string | Uint8Array>;
export async function publish(paper: Paper, format: PaperFormat): Promise<string | Uint8Array> {
  switch (format) {
    case 'md':
      return write(paper.blocks);
    case 'html': {
      const { html } = await import('./html.ts');
      return html(paper);
    }
    case 'docx': {
      const { word } = await import('./word.ts');
      return word(paper);
    }
  }
}
