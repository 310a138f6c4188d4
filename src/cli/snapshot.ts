import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import { isSystemError } from './files.ts';
import { ignoreFiles } from './ignored.ts';
import { foldersOf, type Places } from './watched-places.ts';

/** What is known of each file that counts, without reading it. */
export type Snapshot = ReadonlyMap<string, string>;

/** What has happened to a file. */
export interface News {
  readonly file: string;
  readonly kind: 'come' | 'saved' | 'gone';
}

/** How long after a sign that something is saved it is looked at, in milliseconds: an editor may write in more than one go. */
const pause = 20;
/** How long a file may be away while an editor puts a new one in its place. */
const patience = 100;
/** How often it is looked without any sign: network drives and synchronised folders may give none. */
const interval = 1000;

/** The files that count as they are now. */
export function snapshot(places: Places): Snapshot {
  const { files } = places;
  const found = new Map<string, string>();
  for (const folder of foldersOf(places))
    for (const name of namesIn(folder)) {
      const path = join(folder, name);
      const state =
        /\.ya?ml$/iu.test(name) || ignoreFiles.includes(name) || files.has(path) ? stateOf(path) : undefined;
      if (state !== undefined) found.set(path, state);
    }
  return found;
}

/**
 * Waits until the files are not as they were, and gives what has happened to them. The signs of the operating system only say
 * when to look: what counts is what is there, so that nothing is lost that happens between two looks.
 */
export function nextNews(places: Places, then: Snapshot): Promise<readonly News[]> {
  return new Promise((give, fail) => {
    const watchers = new Map<string, FSWatcher | undefined>();
    let due: NodeJS.Timeout | undefined;
    let isSure = false;
    const look = () => {
      due = undefined;
      for (const folder of foldersOf(places))
        if (!watchers.has(folder))
          watchers.set(
            folder,
            watcherOf(folder, () => lookIn(pause)),
          );
      const news = differences(then, snapshot(places));
      if (news.some(({ kind }) => kind === 'gone') && !isSure) {
        isSure = true;
        lookIn(patience);
      } else if (news.length > 0) {
        clearInterval(ticking);
        clearTimeout(due);
        for (const watcher of watchers.values()) watcher?.close();
        give(news);
      }
    };
    const lookIn = (time: number) => {
      due ??= setTimeout(() => {
        try {
          look();
        } catch (error) {
          fail(error);
        }
      }, time);
    };
    const ticking = setInterval(() => lookIn(0), interval);
    lookIn(0);
  });
}

function differences(then: Snapshot, now: Snapshot): readonly News[] {
  const files = [...new Set([...then.keys(), ...now.keys()])].sort();
  return files.flatMap((file): readonly News[] => {
    if (then.get(file) === now.get(file)) return [];
    return [{ file, kind: !now.has(file) ? 'gone' : then.has(file) ? 'saved' : 'come' }];
  });
}

/** Nothing where the operating system gives no signs: then it is looked all the same, once in a while. */
function watcherOf(folder: string, changed: () => void): FSWatcher | undefined {
  try {
    return watch(folder, changed).on('error', changed);
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (isSystemError(error)) return [];
    throw error;
  }
}

function stateOf(path: string): string | undefined {
  try {
    const { ino, mtimeMs, size } = statSync(path);
    return `${ino} ${mtimeMs} ${size}`;
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}
