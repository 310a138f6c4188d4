import type { Decoded, LineEnd } from './decode.ts';

/** How a file is saved. */
type Saved = Pick<Decoded, 'encoding' | 'bom'> & { readonly lineEnd?: LineEnd | undefined };

/** The bytes of a text as its file was saved, with its byte order mark and line ends. Windows-1252 is not written: it becomes UTF-8. */
export function encode(text: string, { encoding, bom, lineEnd }: Saved): Uint8Array {
  const ended = lineEnd === undefined ? text : text.replaceAll('\n', lineEnd);
  const whole = bom ? `\ufeff${ended}` : ended;
  return encoding === 'utf-16le' || encoding === 'utf-16be'
    ? utf16(whole, encoding === 'utf-16le')
    : new TextEncoder().encode(whole);
}

function utf16(text: string, littleEnd: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEnd);
  return bytes;
}
