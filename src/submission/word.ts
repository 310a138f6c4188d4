import { Packer } from 'docx';
import type { Language } from '../language.ts';
import { manuscriptOf, type Source } from './manuscript.ts';
import { blocksOf } from './markdown.ts';
import { documentOf } from './word/document.ts';
import { settled } from './word/settled.ts';

/** A plan as a Word document, made of the same blocks as the Markdown. The same plan always gives the same bytes. */
export async function word(source: Source, language: Language): Promise<Uint8Array> {
  const manuscript = manuscriptOf(source, language);
  const document = documentOf(manuscript, blocksOf(manuscript));
  return settled(await Packer.pack(document, 'uint8array'));
}
