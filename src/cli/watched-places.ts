import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { onDisk } from './files.ts';
import { findPlans, isSearchedFolder, plansHere } from './find-plans.ts';
import { ignoreFiles } from './ignored.ts';
import { filesAskedFor } from './parts.ts';
import { isPattern, patternOf } from './pattern.ts';
import { settingsFor } from './settings.ts';
import { baselineOf, settingsNames } from './settings-file.ts';
import { upwards } from './upwards.ts';
import { foldersBelow, realPath } from './walk.ts';
import { plansInSettings, type Search } from './wanted-plans.ts';

/** Where something can happen that makes a difference to what is told of plans. All paths are whole. */
export interface Places {
  /** Folders whose own files count. */
  readonly folders: ReadonlySet<string>;
  readonly trees: readonly Tree[];
  /** Files that count whatever they are called: annexes, and the list of known gaps. */
  readonly files: ReadonlySet<string>;
}

/** A folder below which plans are looked for, as deep as that goes. */
export interface Tree {
  readonly folder: string;
  readonly depth: number;
  isEntered(name: string): boolean;
}

/** The places that a check of these paths depends on, as things are now. */
export async function placesOf(paths: readonly string[], { ignore = true, baseline }: Search): Promise<Places> {
  const named = paths.length > 0 ? paths : await plansInSettings();
  const plans = named.length > 0 ? (await findPlans(named, ignore)).files : plansHere();
  const list = baseline ?? listInSettings();
  const files = new Set(
    [...plans.flatMap(filesAskedFor), ...(list === undefined ? [] : [list])].map(file => resolve(file)),
  );
  const folders = new Set([resolve('.'), ...[...files].map(file => dirname(file))]);
  const trees = await Promise.all(named.map(searched));
  for (const path of named) folders.add(dirname(resolve(onDisk(path) ?? path)));
  for (const plan of plans) folders.add(dirname(resolve(plan))).add(dirname(realPath(plan) ?? resolve(plan)));
  for (const folder of [...folders, ...trees.map(({ folder }) => folder)])
    for (const above of thatSayMore(folder)) folders.add(above);
  return { folders, trees, files };
}

/** All the folders in which something counts, with those that have come since. */
export const foldersOf = ({ folders, trees }: Places): ReadonlySet<string> =>
  new Set([...folders, ...trees.flatMap(({ folder, depth, isEntered }) => foldersBelow(folder, depth, isEntered))]);

/** Below which folder a path is looked for. What is not there now may become a folder. */
async function searched(path: string): Promise<Tree> {
  const there = onDisk(path);
  const pattern = there === undefined && isPattern(path) ? await patternOf(path) : undefined;
  if (pattern === undefined)
    return { folder: resolve(there ?? path), depth: Number.POSITIVE_INFINITY, isEntered: isSearchedFolder };
  const { folder, depth, isHidden } = pattern;
  return { folder: resolve(folder), depth, isEntered: name => isHidden || isSearchedFolder(name) };
}

function listInSettings(): string | undefined {
  const settings = settingsFor('.');
  return settings && baselineOf(settings);
}

/** The folders above, up to the root of the repository, whose settings or ignore files hold here too. */
const thatSayMore = (folder: string): readonly string[] =>
  upwards(folder)
    .slice(1)
    .filter(above => [...settingsNames, ...ignoreFiles, '.git'].some(name => existsSync(join(above, name))));
