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

/** The first day that a zip file knows; it is written in local time, so that it is the same everywhere. */
const firstDay = new Date(1980, 0, 1);

/** Files in a zip file that is as small as can be, without the time: the same files always give the same bytes. */
export const packed = (files: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries(files), { mtime: firstDay, level: 9 });

/** A zip file that was made here, without what the clock put in it. */
export const undated = (bytes: Uint8Array): Uint8Array => packed(new Map(Object.entries(unzipSync(bytes))));

/** The same files in a zip file that is not pressed together. */
export const repacked = (files: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries(files), { level: 0 });
