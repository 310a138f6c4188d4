import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Failure } from './failure.ts';
import { cannotRead, isSystemError, isWithin, leadsNowhere, shown } from './files.ts';
import { alsoBy, type Ignored, isIgnored } from './ignored.ts';

/** What is looked for below a folder. */
export interface Walk {
  /** How many folders down. */
  readonly depth: number;
  /** What is left out; nothing when everything is to be found. */
  readonly ignored?: Ignored;
  /** Whether a file is wanted, by its path from the folder. */
  wants(path: string): boolean;
  /** Whether a file that is not wanted is counted among those that are passed over, by its path from the folder. */
  minds?(path: string): boolean;
  /** Whether a folder is passed over, by its name. */
  skips(name: string): boolean;
}

interface Step {
  readonly folder: string;
  readonly depth: number;
  readonly ignored: Ignored | undefined;
  /** Whether a link led here. */
  readonly isLinked?: boolean | undefined;
}

/**
 * The wanted files below a folder, in order, each real file once. Links to folders are followed after all else, so that a file
 * is called by its own name, and never to a folder that holds the one that is searched. What can't be read is told of, and what is minded
 * is put among the passed over.
 */
export async function walk(
  start: string,
  wanted: Walk,
  failures: Failure[],
  passedOver: string[] = [],
): Promise<readonly string[]> {
  const seen = new Set<string>();
  const files = new Map<string, string>();
  const links: Step[] = [];
  const top = realPath(start) ?? start;

  const visit = async ({ folder, depth, ignored: above, isLinked }: Step): Promise<void> => {
    const real = realPath(folder) ?? folder;
    if (seen.has(real)) return;
    seen.add(real);
    const entries = entriesOf(folder, failures);
    const ignored = above && entries.length > 0 ? await alsoBy(above, folder) : above;
    for (const entry of entries) {
      const path = join(folder, entry.name);
      const from = shown(relative(start, path));
      const kind = kindOf(entry, path);
      const isWanted = wanted.wants(from) && !(ignored && isIgnored(ignored, path, false));
      if (kind === 'unknown' && isWanted) failures.push(leadsNowhere(shown(path)));
      if (kind === 'file' && isWanted) {
        const own = realPath(path) ?? path;
        if (!files.has(own) || !(isLinked || entry.isSymbolicLink())) files.set(own, path);
      }
      if (kind === 'file' && !isWanted && wanted.minds?.(from) && !(ignored && isIgnored(ignored, path, false)))
        passedOver.push(path);
      if (kind !== 'folder' || depth === 0 || wanted.skips(entry.name)) continue;
      if (ignored && isIgnored(ignored, path, true)) continue;
      const step = { folder: path, depth: depth - 1, ignored, isLinked };
      if (!entry.isSymbolicLink()) await visit(step);
      else if (!isWithin(top, realPath(path) ?? path)) links.push({ ...step, isLinked: true });
    }
  };

  await visit({ folder: start, depth: wanted.depth, ignored: wanted.ignored });
  for (const step of links) await visit(step);
  return [...files.values()].sort(inOrder);
}

/** A folder and those below it that are gone into, by links too, each once. */
export function foldersBelow(
  folder: string,
  depth: number,
  isEntered: (name: string) => boolean,
  seen: Set<string> = new Set(),
): readonly string[] {
  const real = realPath(folder);
  if (real === undefined || seen.has(real) || !statSync(real, { throwIfNoEntry: false })?.isDirectory()) return [];
  seen.add(real);
  const inner = depth === 0 ? [] : entriesOf(folder, []).filter(entry => isEntered(entry.name));
  return [
    folder,
    ...inner
      .map(entry => ({ entry, path: join(folder, entry.name) }))
      .filter(({ entry, path }) => kindOf(entry, path) === 'folder' && !isWithin(folder, realPath(path) ?? path))
      .flatMap(({ path }) => foldersBelow(path, depth - 1, isEntered, seen)),
  ];
}

/** Where a path really lies; nothing when it has gone, or has a name that can't be written. */
export function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}

function entriesOf(folder: string, failures: Failure[]): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    failures.push(cannotRead(shown(folder), error.code));
    return [];
  }
}

/** What an entry is, or what its link leads to. */
function kindOf(entry: Dirent, path: string): 'file' | 'folder' | 'other' | 'unknown' {
  if (entry.isDirectory()) return 'folder';
  if (entry.isFile()) return 'file';
  if (!entry.isSymbolicLink()) return 'other';
  try {
    const there = statSync(path);
    return there.isDirectory() ? 'folder' : there.isFile() ? 'file' : 'other';
  } catch (error) {
    if (isSystemError(error)) return 'unknown';
    throw error;
  }
}

/** Folder by folder, in the order of the Danish alphabet; the same on every machine. */
function inOrder(a: string, b: string): number {
  const [left, right] = [a.split(sep), b.split(sep)];
  for (const [at, part] of left.entries()) {
    const other = right[at];
    if (other === undefined) return 1;
    if (part === other) continue;
    const order = part.localeCompare(other, 'da') || (part < other ? -1 : part > other ? 1 : 0);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}
