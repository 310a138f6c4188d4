/** How the bytes of a file were read as text. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'binary';

/** What a file is that is no text, or whose text is only for its own program. */
export type OtherFile = 'pdf' | 'rtf' | 'packed' | 'office' | 'picture';

export interface Decoded {
  /** The text, without a byte order mark. Empty when the file holds no text (`binary`). */
  readonly text: string;
  readonly encoding: Encoding;
  /** For `binary`: what the file begins as. */
  readonly other?: OtherFile;
  /** Whether a byte order mark stood first. */
  readonly bom: boolean;
  /** For windows-1252: there are letters in UTF-8 too, so that neither reading gives the whole text as it was written. */
  readonly mixed?: boolean;
  /** For windows-1252: the offset in `text` of the first letter that is not UTF-8. */
  readonly firstForeign?: number;
}

/** A sign that ends the lines of a whole file in place of the usual one: older Macs and mainframes write so. */
export type LineEnd = '\r' | '\u0085';

/** The sign that ends the lines of a text in which none ends in the usual way. */
export function lineEndOf(text: string): LineEnd | undefined {
  if (text.includes('\n')) return undefined;
  return (['\r', '\u0085'] as const).find(sign => text.includes(sign));
}

/** Reads bytes as UTF-8, UTF-16 with a byte order mark or, failing both, Windows-1252 (what older Danish editors save). */
export function decode(bytes: Uint8Array): Decoded {
  const other = otherFile(bytes);
  if (other !== undefined) return { text: '', encoding: 'binary', bom: false, other };
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le', bom: true };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16be', bom: true };
  if (bytes.includes(0)) return { text: '', encoding: 'binary', bom: false };
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', bom };
  } catch {
    const damaged = nearlyUtf8(bytes);
    if (damaged) return { ...damaged, bom };
    if (!looksLikeText(bytes)) return { text: '', encoding: 'binary', bom: false };
    return {
      text: fromWindows1252(bytes),
      encoding: 'windows-1252',
      bom: false,
      mixed: bytes.some((byte, at) => byte >= 0x80 && startsUtf8(bytes, at)),
      firstForeign: validLength(bytes),
    };
  }
}

/** How other files begin: PDF, Word's RTF, zip (.docx, .xlsx, .odt), Office before 2007, and PNG and JPEG. */
const beginnings: readonly (readonly [OtherFile, string])[] = [
  ['pdf', '%PDF-'],
  ['rtf', '{\\rtf'],
  ['packed', 'PK\u0003\u0004'],
  ['office', '\u00d0\u00cf\u0011\u00e0'],
  ['picture', '\u0089PNG'],
  ['picture', '\u00ff\u00d8\u00ff'],
];

/** Tells by its first bytes what a file is, if it is one that a plan may be taken for; a byte order mark may stand before them. */
function otherFile(bytes: Uint8Array): OtherFile | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 12)).replace(/^\u00ef\u00bb\u00bf/u, '');
  return beginnings.find(([, beginning]) => start.startsWith(beginning))?.[0];
}

/** Reads a text in UTF-8 in which a byte or two are wrong, with U+FFFD at each; nothing when so many are that it is rather another encoding. */
function nearlyUtf8(bytes: Uint8Array): Omit<Decoded, 'bom'> | undefined {
  if (bytes.some(byte => (byte < 0x20 && ![9, 10, 12, 13].includes(byte)) || byte === 0x7f)) return undefined;
  const whole = bytes.reduce((sum, byte, at) => (byte >= 0x80 && startsUtf8(bytes, at) ? sum + 1 : sum), 0);
  if (whole < 3) return undefined;
  const text = new TextDecoder('utf-8').decode(bytes);
  return whole >= 9 * (text.split('\ufffd').length - 1) ? { text, encoding: 'utf-8' } : undefined;
}

/** Control characters that no text file has, and the five bytes that Windows-1252 does not use, tell of another kind of file. */
function looksLikeText(bytes: Uint8Array): boolean {
  return bytes.every(
    byte =>
      (byte >= 0x20 && byte !== 0x7f && ![0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte)) ||
      [9, 10, 12, 13].includes(byte),
  );
}

/** How many bytes stand before the first that is not UTF-8: the last prefix that decodes without an error. */
function validLength(bytes: Uint8Array): number {
  const foreign = bytes.findIndex((byte, at) => byte >= 0x80 && !startsUtf8(bytes, at) && !continuesUtf8(bytes, at));
  return Math.max(foreign, 0);
}

function startsUtf8(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at] ?? 0;
  const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0;
  if (length === 0) return false;
  for (let next = at + 1; next < at + length; next++) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return false;
  return true;
}

function continuesUtf8(bytes: Uint8Array, at: number): boolean {
  if (((bytes[at] ?? 0) & 0xc0) !== 0x80) return false;
  for (let start = at - 1; start >= Math.max(0, at - 3); start--) {
    if (((bytes[start] ?? 0) & 0xc0) !== 0x80) return startsUtf8(bytes, start);
  }
  return false;
}

/** The letters of the bytes 0x80 to 0x9f. Node's own decoder gives control characters for them. */
export const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function fromWindows1252(bytes: Uint8Array): string {
  const latin1 = new TextDecoder('latin1').decode(bytes);
  return latin1.replace(/[\u0080-\u009f]/g, letter => windows1252[letter.charCodeAt(0) - 0x80] ?? letter);
}
