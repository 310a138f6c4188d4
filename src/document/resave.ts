import type { Text } from '../language.ts';
import { windows1252 } from './decode.ts';
import type { Document } from './document.ts';
import { encode } from './encode.ts';

/** Why a file can't be saved again without a loss, as the end of a sentence; nothing when it can. `given` are its bytes. */
export function reasonToLeave(document: Document, given: Uint8Array): Text | undefined {
  const { encoding, mixed, text } = document;
  if (mixed) return reasons.mixed;
  if (encoding === 'windows-1252') return undefined;
  const again = encode(text, document);
  const isSame =
    encoding !== 'binary' && again.length === given.length && again.every((byte, at) => byte === given[at]);
  if (isSame) return undefined;
  return text.includes('\ufffd') ? reasons.lost : reasons.unwritable;
}

/**
 * The bytes of a changed text, saved as its file was: encoding, byte order mark and line ends. A file in Windows-1252 stays in it as
 * long as it has all the letters, and else becomes UTF-8.
 */
export function resaved(text: string, document: Document): Uint8Array {
  const old = document.encoding === 'windows-1252' ? inWindows1252(text) : undefined;
  return old ?? encode(text, document);
}

function inWindows1252(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const own = windows1252.indexOf(text.charAt(at));
    if (own === -1 && (code > 0xff || (code >= 0x80 && code <= 0x9f))) return undefined;
    bytes[at] = own === -1 ? code : 0x80 + own;
  }
  return bytes;
}

const reasons = {
  mixed: {
    da: 'filen har bogstaver i to tegnsæt, så kun I kan se, hvad der skal stå. Ret de bogstaver, der vises forkert, og gem filen som UTF-8',
    en: 'the file has letters in two encodings, so only you can see what they should be. Correct the letters that look wrong and save the file as UTF-8',
  },
  lost: {
    da: 'filen har bogstaver, der er gået tabt, så kun I kan se, hvad der skal stå. Ret dem, gem filen, og prøv igen',
    en: 'the file has letters that are lost, so only you can see what they should be. Correct them, save the file and try again',
  },
  unwritable: {
    da: 'filen har tegn, der ikke kan gemmes igen, som de står. Gem den som UTF-8, og prøv igen',
    en: 'the file has signs that cannot be saved again as they stand. Save it as UTF-8 and try again',
  },
} satisfies Readonly<Record<string, Text>>;
