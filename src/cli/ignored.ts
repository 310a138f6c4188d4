import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Ignore } from 'ignore';
import { decode } from '../index.ts';
import { cannotRead, isSystemError, isWithin, shown } from './files.ts';
import { repositoryOf } from './upwards.ts';

/** The files that say what is left out of a search; the later has the last word in its folder. */
export const ignoreFiles: readonly string[] = ['.gitignore', '.helhedignore'];

/** What the ignore files from the top folder down to one of its folders leave out. */
export interface Ignored {
  readonly top: string;
  /** Nothing where there is no such file. */
  readonly rules?: Ignore;
}

/**
 * What is left out in a folder that is searched: by its own ignore files and those above it, up to the root of the repository,
 * or, where there is none, to the folder where the command is given. A folder that is left out itself was asked for all the
 * same, and then those above say nothing.
 */
export async function ignoredIn(folder: string): Promise<Ignored> {
  const here = resolve(folder);
  const top = topOf(here);
  let ignored: Ignored = { top };
  for (const each of downTo(here, top)) {
    if (each === here && each !== top && isIgnored(ignored, here, true)) ignored = { top: here };
    ignored = await alsoBy(ignored, each);
  }
  return ignored;
}

/** The same, and what a folder further down leaves out by itself. */
export async function alsoBy({ top, rules }: Ignored, folder: string): Promise<Ignored> {
  const way = wayTo(folder, top);
  const lines = ignoreFiles.flatMap(name => linesOf(join(folder, name))).map(line => fromTop(line, way));
  if (lines.length === 0) return rules ? { top, rules } : { top };
  const { default: ignore } = await import('ignore');
  const more = ignore({ ignorecase: false });
  if (rules) more.add(rules);
  return { top, rules: more.add(lines) };
}

export function isIgnored({ top, rules }: Ignored, path: string, isFolder: boolean): boolean {
  return rules?.ignores(wayTo(path, top) + (isFolder ? '/' : '')) ?? false;
}

function topOf(folder: string): string {
  return repositoryOf(folder) ?? (isWithin(folder, resolve('.')) ? resolve('.') : folder);
}

/** The folders from the top to one below it, both with. */
function downTo(folder: string, top: string): readonly string[] {
  return folder === top ? [top] : [...downTo(dirname(folder), top), folder];
}

/** The way from the top folder, with forward slashes and each letter in one piece, as ignore files are compared. */
const wayTo = (path: string, top: string) => shown(relative(top, resolve(path))).normalize('NFC');

function linesOf(file: string): readonly string[] {
  try {
    return decode(readFileSync(file)).text.normalize('NFC').split(/\r?\n/u);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(error.code)) return [];
    throw cannotRead(shown(relative('.', file)), error.code);
  }
}

/** A line of a folder's ignore file, as it would be written in the top folder's. */
function fromTop(line: string, way: string): string {
  const [, not = '', pattern = ''] = /^(!?)(.*?)(?<!\\)\s*$/u.exec(line) ?? [];
  if (way === '') return line;
  if (pattern === '' || pattern === '/' || line.startsWith('#')) return '';
  const folder = way.replace(/[\\[\]*?!# ]/gu, '\\$&');
  return /\/./u.test(pattern) ? `${not}/${folder}/${pattern.replace(/^\//u, '')}` : `${not}/${folder}/**/${pattern}`;
}
