import { unzipSync, zipSync } from 'fflate';

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
