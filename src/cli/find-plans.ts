import { readdirSync, statSync } from 'node:fs';
import { Failure } from './failure.ts';
import { cannotRead, isSystemError, notThere, onDisk, shown } from './files.ts';
import { ignoredIn, isIgnored } from './ignored.ts';
import { isPattern, patternOf } from './pattern.ts';
import { realPath, walk } from './walk.ts';

/** What a plan's file is called when nobody names it. */
const planNames = /^(?:helhedsplan|plan|[^.].*\.helhedsplan)\.ya?ml$/i;
const neverSearched = ['node_modules', '.git'];

/** Whether a file name is one that helhed looks for by itself. */
export function isPlanName(name: string): boolean {
  return planNames.test(name.normalize('NFC'));
}

/** Whether a folder by that name is looked into, when nobody names it. */
export const isSearchedFolder = (name: string): boolean =>
  name !== 'dist' && !name.startsWith('.') && !neverSearched.includes(name);

/** What the arguments of a command mean. */
export interface FoundPlans {
  /** The plans, with forward slashes, each real file once, in order. */
  readonly files: readonly string[];
  /** For each folder or pattern in which there is none: that there is none. */
  readonly empty: readonly Failure[];
  /** What is not there, or can't be read. */
  readonly failures: readonly Failure[];
  /** Other YAML files in the folders that are searched: they are not called what plans are. */
  readonly passedOver: readonly string[];
}

/** The plans that the arguments of a command mean: files, folders and patterns. `-` is standard input. */
export async function findPlans(paths: readonly string[], heedsIgnoreFiles: boolean): Promise<FoundPlans> {
  const files = new Map<string, string>();
  const empty: Failure[] = [];
  const failures: Failure[] = [];
  const others: string[] = [];
  for (const path of paths) {
    const before = failures.length;
    try {
      const found = await plansAt(path, heedsIgnoreFiles, failures, others);
      if (found.length === 0 && failures.length === before) empty.push(await nothingIn(path, heedsIgnoreFiles));
      for (const file of found) {
        const real = file === '-' ? file : (realPath(file) ?? file);
        if (!files.has(real)) files.set(real, shown(file));
      }
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failures.push(error);
    }
  }
  const passedOver = [...new Set(others)].filter(file => !files.has(realPath(file) ?? file));
  return { files: [...files.values()], empty, failures, passedOver };
}

/** The plans in the folder where the command is given. */
export function plansHere(): readonly string[] {
  return readdirSync('.')
    .filter(name => isPlanName(name) && kindOf(name) === 'file')
    .sort((a, b) => a.localeCompare(b, 'da'));
}

/** Those of the plans in this folder that its ignore files don't leave out. */
export async function plansHereToSearch(heedsIgnoreFiles: boolean): Promise<readonly string[]> {
  const here = plansHere();
  if (!heedsIgnoreFiles || here.length === 0) return here;
  const ignored = await ignoredIn('.');
  return here.filter(name => !isIgnored(ignored, name, false));
}

async function plansAt(
  path: string,
  heedsIgnoreFiles: boolean,
  failures: Failure[],
  passedOver: string[] = [],
): Promise<readonly string[]> {
  if (path === '-') return [path];
  const there = onDisk(path);
  const kind = there === undefined ? undefined : kindOf(there);
  if (there !== undefined && kind === 'file') return [there];
  if (there === undefined && !isPattern(path)) throw notThere(path);
  const { folder, ...wanted } = there === undefined ? await inPattern(path) : inFolder(there);
  if (folder === undefined) return [];
  const ignored = heedsIgnoreFiles ? await ignoredIn(folder) : undefined;
  return walk(folder, { ...wanted, ...(ignored && { ignored }) }, failures, passedOver);
}

const inFolder = (folder: string) => ({
  folder,
  depth: Number.POSITIVE_INFINITY,
  wants: (path: string) => isPlanName(path.split('/').at(-1) ?? ''),
  minds: (path: string) => /\.ya?ml$/iu.test(path),
  skips: (name: string) => !isSearchedFolder(name),
});

async function inPattern(path: string) {
  const pattern = await patternOf(path);
  return {
    folder: pattern?.folder,
    depth: pattern?.depth ?? 0,
    wants: (file: string) => pattern?.fits(file) ?? false,
    skips: (name: string) => neverSearched.includes(name) || (name.startsWith('.') && !pattern?.isHidden),
  };
}

/** Tells that a folder or a pattern gave nothing, and whether ignore files are why. */
async function nothingIn(path: string, heedsIgnoreFiles: boolean): Promise<Failure> {
  const isFolder = onDisk(path) !== undefined;
  const kept = heedsIgnoreFiles ? await plansAt(path, false, []) : [];
  if (kept.length > 0) return leftOut(kept, path);
  if (isFolder)
    return new Failure({
      da: `I mappen »${path}« er der ingen planer. helhed leder efter helhedsplan.yaml, plan.yaml og filer, der ender på .helhedsplan.yaml (eller .yml).`,
      en: `There are no plans in the folder "${path}". helhed looks for helhedsplan.yaml, plan.yaml and files that end in .helhedsplan.yaml (or .yml).`,
    });
  return new Failure({ da: `Ingen filer passer til »${path}«.`, en: `No files match "${path}".` });
}

/** Tells that ignore files leave out all the plans of a place, and how to take them in. */
export function leftOut(plans: readonly string[], place: string): Failure {
  const [only] = plans.length === 1 ? plans : [];
  return only === undefined
    ? new Failure({
        da: `De ${plans.length} planer i »${place}« er alle holdt ude af .gitignore eller .helhedignore. Tag dem med: --no-ignore`,
        en: `The ${plans.length} plans in "${place}" are all left out by .gitignore or .helhedignore. Take them in with: --no-ignore`,
      })
    : new Failure({
        da: `Planen ${shown(only)} er holdt ude af .gitignore eller .helhedignore. Tag den med: --no-ignore`,
        en: `The plan ${shown(only)} is left out by .gitignore or .helhedignore. Take it in with: --no-ignore`,
      });
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (!['ENOENT', 'ENOTDIR'].includes(error.code)) throw cannotRead(path, error.code);
    return undefined;
  }
}
