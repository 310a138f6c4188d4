import { type Document, parse } from '../../document/document.ts';
import { reasonToLeave, resaved } from '../../document/resave.ts';
import type { Text } from '../../language.ts';
import type { StoredFile } from './store.ts';

/** A file that was read, and how it is saved again as it was. */
export interface ReadFile extends StoredFile {
  readonly document: Document;
}

/** The most bytes that are read: no plan is near it. */
const largest = 20_000_000;

/** Reads a file that somebody opens. Gives a sentence where it can't be written in here. */
export async function readFile(name: string, file: Blob): Promise<ReadFile | { readonly refused: Text }> {
  if (file.size > largest) return { refused: tooLarge(name) };
  return readBytes(name, new Uint8Array(await file.arrayBuffer()));
}

export function readBytes(name: string, bytes: Uint8Array): ReadFile | { readonly refused: Text } {
  const document = parse(bytes, name);
  if (document.encoding === 'binary') return { refused: noText(name) };
  const reason = reasonToLeave(document, bytes);
  if (reason)
    return {
      refused: { da: `${name} kan ikke åbnes her: ${reason.da}.`, en: `${name} cannot be opened here: ${reason.en}.` },
    };
  // Two states with the same text are the same for whoever writes it.
  return { name, text: document.text, version: document.text, document };
}

/** The bytes of a text as its file was saved; a new file is UTF-8. */
export const bytesOf = (text: string, was: Document | undefined): Uint8Array =>
  was === undefined ? new TextEncoder().encode(text) : resaved(text, was);

const tooLarge = (name: string): Text => ({
  da: `${name} er alt for stor til at være en plan. Har du valgt den rigtige fil?`,
  en: `${name} is far too large to be a plan. Have you chosen the right file?`,
});
const noText = (name: string): Text => ({
  da: `${name} er ikke en tekstfil. En plan er en fil, der ender på .yaml; et Word-dokument eller en PDF kan ikke åbnes her.`,
  en: `${name} is not a text file. A plan is a file that ends in .yaml; a Word document or a PDF cannot be opened here.`,
});
