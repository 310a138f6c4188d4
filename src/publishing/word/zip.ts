import { unzipSync, zipSync } from 'fflate';

/** Whether a file begins as a zip file does, which documents and workbooks of Office are. */
export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, [0x50, 0x4b]);

/** Whether a file begins as old Office files do, which those with a password are put in too. */
export const isOldOffice = (bytes: Uint8Array): boolean => startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);

const startsWith = (bytes: Uint8Array, signs: readonly number[]) => signs.every((sign, at) => bytes[at] === sign);

/** How much a zip file may hold: bytes when it is unpacked, and files. */
export interface Room {
  readonly bytes: number;
  readonly files: number;
}

/**
 * Unpacks the files of a zip file that are wanted. Their sizes are looked at first, and no file gets more room than it says that it needs, so that
 * nothing that comes from elsewhere fills the memory.
 */
export function unpacked(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  room: Room,
): ReadonlyMap<string, Uint8Array> | 'broken' | 'too-large' {
  let { bytes: left, files } = room;
  try {
    const found = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!isWanted(name)) return false;
        left -= originalSize;
        files -= 1;
        return left >= 0 && files >= 0;
      },
    });
    return left < 0 || files < 0 ? 'too-large' : new Map(Object.entries(found));
  } catch {
    return 'broken';
  }
}

/** The same files in a zip file that is not pressed together. */
export const repacked = (files: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries(files), { level: 0 });
