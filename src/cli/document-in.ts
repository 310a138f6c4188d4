import { openDocumentIn } from '../exchange/open-document.ts';
import { most } from '../exchange/word/index.ts';
import type { Text } from '../index.ts';
import { Failure } from './failure.ts';
import { readWithin } from './files.ts';

/** The bytes of a Word document; an OpenDocument is first saved as one by an installed LibreOffice. */
export async function documentIn(path: string): Promise<Uint8Array> {
  const bytes = readWithin(path, most, tooLarge);
  const found = openDocumentIn(bytes);
  if (found === undefined) return bytes;
  if ('unreadable' in found)
    throw new Failure({ da: `»${path}«: ${found.unreadable.da}`, en: `"${path}": ${found.unreadable.en}` });
  if (found.kind !== 'document') return bytes;
  const { savedForOffice } = await import('./office/saved-for-office.ts');
  return savedForOffice(path, found, process);
}

const tooLarge = (path: string): Failure => {
  const why: Text = {
    da: 'fylder mere end 40 MB. Gør billederne i dokumentet mindre (Word: Billedformat > Komprimer billeder), gem det, og prøv igen.',
    en: 'is larger than 40 MB. Make the pictures in the document smaller (Word: Picture Format > Compress Pictures), save it and try again.',
  };
  return new Failure({ da: `»${path}« ${why.da}`, en: `"${path}" ${why.en}` });
};
