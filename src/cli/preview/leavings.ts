import { readdirSync, statSync, unlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isSystemError } from '../files.ts';

/** How old they are before nobody can be writing them any more, in milliseconds: a colleague may save on the same drive just now. */
const old = 3_600_000;

/**
 * Clears away what saves of a file have left that were ended on the way: what they wrote beside it before it was to take its place. Only names
 * that `exchange` gives are touched.
 */
export function clearLeavings(file: string): void {
  try {
    const [before, after] = [`.${basename(file)}.`, '.tmp'];
    for (const name of readdirSync(dirname(file))) {
      const isOurs = name.startsWith(before) && /^\d+-[\da-z]+$/u.test(name.slice(before.length, -after.length));
      const path = join(dirname(file), name);
      if (isOurs && name.endsWith(after) && Date.now() - statSync(path).mtimeMs > old) unlinkSync(path);
    }
  } catch (error) {
    // What may not be looked at or taken away can lie: it is in nobody's way.
    if (!isSystemError(error)) throw error;
  }
}
