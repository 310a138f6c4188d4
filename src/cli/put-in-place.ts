import { renameSync } from 'node:fs';
import { isSystemError } from './files.ts';

/** How often it is tried again, and how long is waited between, in milliseconds. */
const [times, pause] = [10, 30];

/**
 * Puts a file in the place of another, at once. Windows does not let it while another program looks at the file, as virus scanners and drives
 * that are synchronised do for a moment after each save; so there it is tried again.
 */
export function putInPlace(beside: string, file: string): void {
  for (let tried = 1; ; tried++) {
    try {
      renameSync(beside, file);
      return;
    } catch (error) {
      const isHeld = process.platform === 'win32' && isSystemError(error) && held.includes(error.code);
      if (!isHeld || tried > times) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
}

const held = ['EACCES', 'EBUSY', 'EPERM'];
