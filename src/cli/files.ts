import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { distance, type Open } from '../index.ts';
import { Failure } from './failure.ts';

/** The name that standard input goes by in reports. */
export const standardInput = '<stdin>';

/** A file's name as it is written in a command, in bash, PowerShell and the Command Prompt alike where one way of writing it serves all. */
export function quoted(file: string): string {
  const name = file.startsWith('-') && file !== '-' ? `./${file}` : file;
  const plain = sep === '\\' ? /^[\p{L}\p{M}\p{N}_.:/\\-]+$/u : /^[\p{L}\p{M}\p{N}_.:/-]+$/u;
  if (plain.test(name)) return name;
  if (/[$`"!\\]/.test(name) && sep === '/') return `'${name.replaceAll("'", "'\\''")}'`;
  return `"${name}"`;
}

/** A file beside the one that is not there, with nearly the same name. */
function nearName(path: string): string | undefined {
  const wanted = basename(path).toLowerCase();
  const near = (name: string) => name.toLowerCase().startsWith(wanted) || distance(name.toLowerCase(), wanted, 3) <= 2;
  try {
    const name = readdirSync(dirname(path)).find(near);
    return name === undefined ? undefined : join(dirname(path), name);
  } catch {
    return undefined;
  }
}

/** Whether a path lies in a folder or is the folder itself. */
export function isWithin(path: string, folder: string): boolean {
  const away = relative(folder, path);
  return away !== '..' && !away.startsWith(`..${sep}`) && !isAbsolute(away);
}

/**
 * A path as it is on this disk: a name with æ, ø or å may be saved in one letter or in two, by the computer that saved it, and
 * folders may be parted by `\\`. Nothing when there is no such file or folder.
 */
export function onDisk(path: string): string | undefined {
  const ways = sep === '/' && path.includes('\\') ? [path, path.replaceAll('\\', '/')] : [path];
  return ways.map(way => (isThere(way) ? way : inOtherLetters(way))).find(way => way !== undefined);
}

function inOtherLetters(path: string): string | undefined {
  if (isThere(path)) return path;
  const folder = dirname(path);
  if (folder === path) return undefined;
  const above = inOtherLetters(folder);
  const name = basename(path).normalize('NFC');
  const there = above === undefined ? undefined : namesIn(above).find(each => each.normalize('NFC') === name);
  return above === undefined || there === undefined ? undefined : join(above, there);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (isSystemError(error)) return [];
    throw error;
  }
}

/** Whether there is something by that name; also when nobody may look at it. */
function isThere(path: string): boolean {
  try {
    statSync(path);
    return true;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return !['ENOENT', 'ENOTDIR'].includes(error.code);
  }
}

/** The bytes of a plan; `-` is standard input. */
export async function readPlan(path: string, stdin: NodeJS.ReadableStream): Promise<Uint8Array> {
  if (path === '-') {
    const chunks: Buffer[] = [];
    for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks);
  }
  return bytesOfPlan(path);
}

/** The bytes of a plan on the disk. */
export function bytesOfPlan(path: string): Uint8Array {
  return toldOf(path, () => readFileSync(path));
}

/** The bytes of a file that is no plan; where it fills more than `most` of them, it is not read and `tooLarge` is told. */
export function readWithin(path: string, most: number, tooLarge: (path: string) => Failure): Uint8Array {
  return toldOf(path, () => {
    if (statSync(path).size > most) throw tooLarge(path);
    return readFileSync(path);
  });
}

/** What is read from a file, or a failure that says why it can't be. */
function toldOf(path: string, read: () => Uint8Array): Uint8Array {
  try {
    return read();
  } catch (error) {
    if (isSystemError(error)) throw cannotRead(path, error.code);
    throw error;
  }
}

/** What lies beside a plan, by paths from its folder. A plan on standard input is taken to lie in this folder. */
export function folderOf(plan: string): { exists(path: string): boolean; readonly open: Open } {
  const folder = plan === '-' ? '.' : dirname(plan);
  return {
    exists: path => onDisk(join(folder, path)) !== undefined,
    open: path => openPart(folder, path, onDisk(join(folder, path))),
  };
}

/** A part of a plan, if it lies in the plan's folder; a link does not lie where it seems to, but where it points. */
function openPart(folder: string, named: string, file: string | undefined): ReturnType<Open> {
  if (file === undefined) {
    const near = nearName(join(folder, named));
    return near === undefined ? 'missing' : { near: shown(relative(folder, near)) };
  }
  try {
    if (!isWithin(realpathSync(file), realpathSync(folder))) return 'outside';
    return statSync(file).isFile() ? readFileSync(file) : 'unreadable';
  } catch (error) {
    if (isSystemError(error)) return 'unreadable';
    throw error;
  }
}

/** Tells that a file is not there, and which may have been meant. */
export function notThere(path: string): Failure {
  if (isLink(path)) return leadsNowhere(path);
  const near = nearName(path);
  if (near !== undefined)
    return new Failure({
      da: `Filen »${path}« findes ikke. Mente du »${shown(near)}«?`,
      en: `The file "${path}" does not exist. Did you mean "${shown(near)}"?`,
    });
  return new Failure({
    da: `Filen »${path}« findes ikke. Se efter, om navnet er stavet rigtigt, og om du står i den rigtige mappe.`,
    en: `The file "${path}" does not exist. See whether its name is spelt right, and whether you are in the right folder.`,
  });
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch (error) {
    if (isSystemError(error)) return false;
    throw error;
  }
}

/** Tells of a link that leads to nothing, or round in a ring. */
export const leadsNowhere = (path: string): Failure =>
  new Failure({
    da: `»${path}« er en genvej til noget, der ikke er der. Ret genvejen, eller slet den.`,
    en: `"${path}" is a link to something that is not there. Mend the link, or delete it.`,
  });

/** Tells that a file can't be read, and why. */
export function cannotRead(path: string, code: string): Failure {
  switch (code) {
    case 'EISDIR':
      return new Failure({
        da: `»${path}« er en mappe. Her skal der stå en fil.`,
        en: `"${path}" is a folder. A file is wanted here.`,
      });
    case 'ENOENT':
    case 'ENOTDIR':
      return notThere(path);
    case 'ELOOP':
      return leadsNowhere(path);
    case 'EACCES':
    case 'EPERM':
      return new Failure({
        da: `Du har ikke lov til at læse »${path}«.`,
        en: `You are not allowed to read "${path}".`,
      });
    default:
      return new Failure({ da: `»${path}« kan ikke læses (${code}).`, en: `"${path}" cannot be read (${code}).` });
  }
}

export function isSystemError(error: unknown): error is NodeJS.ErrnoException & { readonly code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && /^E[A-Z]+$/.test(error.code);
}

/** A path with forward slashes, as it is shown on every machine. */
export const shown = (path: string): string => (sep === '\\' ? path.replaceAll('\\', '/') : path);
