import {
  accessSync,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { decode } from '../index.ts';
import { Failure } from './failure.ts';
import { isSystemError, quoted } from './files.ts';
import { isNamedAsPlan, likenessOf } from './plan-like.ts';
import { putInPlace } from './put-in-place.ts';
import { settingsNames } from './settings-file.ts';

/**
 * Writes a whole file or nothing: beside its place first, and then into it. A link keeps pointing to its file, and a pipe
 * or a device is written into, never exchanged for a file.
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  let beside: string | undefined;
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    if (there?.isDirectory()) throw cannotWrite(path, 'EISDIR');
    if (there && !there.isFile()) {
      writeFileSync(path, content);
      return;
    }
    const file = behindLinks(path);
    beside = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
    writeFileSync(beside, content);
    if (there) chmodSync(beside, there.mode);
    putInPlace(beside, file);
  } catch (error) {
    if (beside !== undefined) rmSync(beside, { force: true });
    throw isSystemError(error) ? cannotWrite(path, error.code) : error;
  }
}

/** A file that is to be written, and all that is to stand in it. */
export interface FileToWrite {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes several files or none: when one of them can't be written, those before it are put back as they were. A folder
 * that is named is made when it is not there.
 */
export function writeAll(files: readonly FileToWrite[], folder?: string): void {
  const before = files.map(({ path }) =>
    existsSync(path) && statSync(path).isFile() ? readFileSync(path) : undefined,
  );
  const isNew = folder !== undefined && !existsSync(folder);
  if (isNew) makeFolder(folder);
  let written = 0;
  try {
    for (const { path, content } of files) {
      writeWhole(path, content);
      written += 1;
    }
  } catch (error) {
    files.slice(0, written).forEach(({ path }, at) => {
      const old = before[at];
      if (old === undefined) rmSync(path, { force: true });
      else writeWhole(path, old);
    });
    if (isNew) rmdirSync(folder);
    throw error;
  }
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    throw isSystemError(error) ? cannotWrite(path, error.code) : error;
  }
}

/** The file that a path leads to, also when it is not there yet. */
function behindLinks(path: string): string {
  let file = path;
  // A ring of links has been told of when the path was looked at.
  for (let steps = 0; steps < 40 && lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink(); steps++)
    file = resolve(dirname(file), readlinkSync(file));
  return file;
}

/** Tells that what is to be written would be written over one of the files that it is made of, or over any other plan. */
export function keepFrom(output: string, files: readonly string[]): void {
  keepPlan(output, files);
  keepOwnWork(output);
}

/** The same of the files of a plan alone: as soon as it is named, when nobody knows yet which other files are parts of it. */
export function keepPlan(output: string, files: readonly string[]): void {
  if (!files.some(file => isSameFile(file, output))) return;
  throw new Failure({
    da: `Det kan ikke skrives oven i planen: »${output}« er en af dens filer. Vælg et andet navn.`,
    en: `It cannot be written over the plan: "${output}" is one of its files. Choose another name.`,
  });
}

/** Tells that something would be written over a plan, a part of one or settings: what they say, nobody can make again. */
function keepOwnWork(output: string): void {
  if (!statSync(output, { throwIfNoEntry: false })?.isFile() || !isOwnWork(output)) return;
  throw new Failure({
    da: `»${output}« er en plan eller noget andet, I selv har skrevet, og er ikke rørt. Vælg et andet navn.`,
    en: `"${output}" is a plan or something else that you have written yourselves, and is untouched. Choose another name.`,
  });
}

/** Whether people have written a file: by its name, or by what stands in it. One that can't be read can't be written either. */
function isOwnWork(file: string): boolean {
  if (isNamedAsPlan(file) || settingsNames.includes(basename(file))) return true;
  try {
    return ['plan', 'part'].includes(likenessOf(decode(readFileSync(file)).text));
  } catch (error) {
    if (isSystemError(error)) throw cannotWrite(file, error.code);
    throw error;
  }
}

/** Tells that a document would be written over the template that it is made in. */
export function keepTemplate(output: string, template: string): void {
  if (!isSameFile(template, output)) return;
  throw new Failure({
    da: `»${output}« er skabelonen selv. Vælg et andet navn efter -o.`,
    en: `"${output}" is the template itself. Choose another name after -o.`,
  });
}

/** Tells that a report would be written over the list of known gaps that it is held against. */
export function keepKnown(output: string, list: string): void {
  if (!isSameFile(list, output)) return;
  throw new Failure({
    da: `»${output}« er listen over kendte mangler. Vælg et andet navn.`,
    en: `"${output}" is the list of known gaps. Choose another name.`,
  });
}

function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map(path => statSync(path, { throwIfNoEntry: false }));
  return one !== '-' && a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev;
}

/**
 * Exchanges the bytes of a file for others, whole or not at all. It keeps its mode and owner, and a link keeps pointing to
 * it. A file that may not be written, or that somebody has changed since it was read, is left as it is.
 */
export function exchange(path: string, read: Uint8Array, written: Uint8Array): void {
  let beside: string | undefined;
  try {
    const file = realpathSync(path);
    accessSync(file, constants.W_OK);
    const { gid, mode, uid } = statSync(file);
    // Whoever may do anything may write it all the same; but a file that is set to be read only is meant to stay.
    if ((mode & 0o222) === 0) throw cannotWrite(path, 'EACCES');
    const isChanged = () => !readFileSync(file).equals(read);
    if (isChanged()) throw changedMeanwhile(path);
    const temporary = join(dirname(file), `.${basename(file)}.${process.pid}-${Date.now().toString(36)}.tmp`);
    const open = openSync(temporary, 'wx', mode);
    beside = temporary;
    writeFileSync(open, written);
    fsyncSync(open);
    closeSync(open);
    chmodSync(beside, mode);
    keepOwner(beside, uid, gid);
    if (isChanged()) throw changedMeanwhile(path);
    putInPlace(beside, file);
  } catch (error) {
    if (beside !== undefined) rmSync(beside, { force: true });
    if (!isSystemError(error)) throw error;
    throw error.code === 'ENOENT' ? changedMeanwhile(path) : cannotWrite(path, error.code);
  }
}

/** Gives a file its owner back. Only the system's own user may; for all others it is theirs already. */
function keepOwner(path: string, uid: number, gid: number): void {
  const now = statSync(path);
  if (now.uid === uid && now.gid === gid) return;
  try {
    chownSync(path, uid, gid);
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

function changedMeanwhile(path: string): Failure {
  return new Failure({
    da: `»${path}« er blevet ændret eller flyttet, siden helhed læste den. Der er ikke skrevet noget. Gem det, du er i gang med, og prøv igen.`,
    en: `"${path}" has been changed or moved since helhed read it. Nothing is written. Save what you are working on and try again.`,
  });
}

/** Writes a file that must not be there already. */
export function writeNew(path: string, content: string): void {
  try {
    const open = openSync(path, 'wx');
    try {
      writeFileSync(open, content);
      fsyncSync(open);
    } catch (error) {
      // It is our own stump: the file was not there before.
      rmSync(path, { force: true });
      throw error;
    } finally {
      closeSync(open);
    }
  } catch (error) {
    throw isSystemError(error) ? cannotWrite(path, error.code) : error;
  }
}

/** Tells that a file is there already and was not touched. */
export function alreadyThere(path: string): Failure {
  const other = path.replace(/(\.[^./\\]*)?$/, '-2$1');
  return new Failure({
    da: `»${path}« findes allerede og er ikke rørt. Vælg et andet navn, fx: helhed ny ${quoted(other)}`,
    en: `"${path}" already exists and is untouched. Choose another name, for example: helhed init ${quoted(other)}`,
  });
}

function cannotWrite(path: string, code: string): Failure {
  switch (code) {
    case 'EEXIST':
      return alreadyThere(path);
    case 'ENOENT':
    case 'ENOTDIR':
      return new Failure({
        da: `Mappen til »${path}« findes ikke. Der er ikke skrevet noget.`,
        en: `The folder of "${path}" does not exist. Nothing is written.`,
      });
    case 'EISDIR':
      return new Failure({
        da: `»${path}« er en mappe. Skriv navnet på en fil.`,
        en: `"${path}" is a folder. Write the name of a file.`,
      });
    case 'EBUSY':
    case 'EPERM':
      return new Failure({
        da: `»${path}« kan ikke skrives. Er den åben i Word eller et andet program, så luk den dér, og prøv igen.`,
        en: `"${path}" cannot be written. If it is open in Word or another program, close it there and try again.`,
      });
    case 'EACCES':
    case 'EROFS':
      return new Failure({
        da: `Du har ikke lov til at skrive i »${path}«. Der er ikke skrevet noget.`,
        en: `You are not allowed to write to "${path}". Nothing is written.`,
      });
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return new Failure({
        da: `Der er ikke plads på disken til »${path}«. Der er ikke skrevet noget.`,
        en: `There is no room on the disk for "${path}". Nothing is written.`,
      });
    default:
      return new Failure({
        da: `»${path}« kan ikke skrives (${code}). Der er ikke skrevet noget.`,
        en: `"${path}" cannot be written (${code}). Nothing is written.`,
      });
  }
}
