import { join } from 'node:path';
import { onDisk, shown } from './files.ts';

/** Which files a pattern such as `planer/**\/*.yaml` asks for. */
export interface Pattern {
  /** The folder below which they lie. */
  readonly folder: string;
  /** How many folders further down they can lie. */
  readonly depth: number;
  /** Whether hidden folders are looked into: only when the pattern names one. */
  readonly isHidden: boolean;
  /** Whether a path from the folder fits. */
  fits(path: string): boolean;
}

const signs = /[*?[\]{}]/u;

/** Whether a name has signs of a pattern in it. */
export const isPattern = (path: string): boolean => signs.test(path);

/** Reads a pattern. Folders first in it that are there are names, whatever signs they have: `planer [2026]/*.yaml`. */
export async function patternOf(written: string): Promise<Pattern | undefined> {
  const { default: picomatch } = await import('picomatch');
  const parts = shown(written).replaceAll('\\', '/').split('/');
  let named = 0;
  const upTo = (count: number) =>
    parts
      .slice(0, count)
      .join('/')
      .replace(/^(?:[a-z]:)?$/iu, count === 0 ? '.' : '$&/');
  while (named < parts.length - 1 && (!isPattern(parts[named] ?? '') || onDisk(upTo(named + 1)) !== undefined)) named++;
  const folder = onDisk(upTo(named));
  if (folder === undefined) return undefined;
  const glob = parts.slice(named).join('/').normalize('NFC');
  const fits = picomatch(glob, { nonegate: true });
  return {
    folder: join(folder),
    depth: glob.includes('**') ? Number.POSITIVE_INFINITY : glob.split('/').length - 1,
    isHidden: /(?:^|[/{,])\./u.test(glob),
    fits: path => fits(path.normalize('NFC')),
  };
}
