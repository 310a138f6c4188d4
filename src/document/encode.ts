import type { Decoded } from './decode.ts';

/** The bytes of a text as its file was saved, with its byte order mark. Windows-1252 is not written: it becomes UTF-8. */
export function encode(text: string, { encoding, bom }: Pick<Decoded, 'encoding' | 'bom'>): Uint8Array {
  const whole = bom ? `\ufeff${text}` : text;
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
