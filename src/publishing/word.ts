import { Packer } from 'docx';
import type { Paper } from './paper.ts';
import { documentOf } from './word/document.ts';
import { settled } from './word/settled.ts';

/** A paper as a Word document, made of the same blocks as the Markdown. The same paper always gives the same bytes. */
export async function word(paper: Paper): Promise<Uint8Array> {
  return settled(await Packer.pack(documentOf(paper), 'uint8array'));
}
