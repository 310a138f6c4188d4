import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { annexFilesIn, type Document, decode, lineEndOf, type Open } from '../../index.ts';
import { dayOf } from '../day.ts';
import { cannotRead, folderOf, isSystemError, onDisk, shown } from '../files.ts';
import { settingsFileFor } from '../settings-file.ts';

/** All that a page needs to look at a plan as the commands do. Names are paths from the plan's folder, with forward slashes. */
export interface PlanFiles {
  /** The plan's own file, and the parts of it that can be read, in the order in which they are named. */
  readonly files: readonly PlanFile[];
  readonly main: string;
  /** The parts that are named and can't be read, and why; or which name may have been meant. */
  readonly unread: readonly { readonly name: string; readonly why: Unread }[];
  /** The files of its annexes that are there. */
  readonly annexes: readonly string[];
  /** The settings that hold in its folder, as they are written. */
  readonly settings?: { readonly name: string; readonly text: string };
  /** The day in Denmark, `2026-12-31`. */
  readonly today: string;
}

export interface PlanFile {
  readonly name: string;
  /** The text as helhed reads it: no byte order mark, and lines that end in `\n` or `\r\n`. */
  readonly text: string;
  /** The SHA-256 of the bytes, in hexadecimal. */
  readonly version: string;
  readonly encoding: Document['encoding'];
}

type Unread = Exclude<ReturnType<Open>, Uint8Array>;

/** A file of a plan as it is on the disk. */
export interface FileOnDisk {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A plan's files on the disk, by their names. */
export interface OnDisk {
  readonly main: string;
  readonly found: ReadonlyMap<string, FileOnDisk>;
  readonly unread: ReadonlyMap<string, Unread>;
  readonly annexes: readonly string[];
}

/** Looks for the files of a plan. When its own file can't be read, that is told. */
export function filesOnDisk(plan: string): OnDisk {
  const main = basename(plan);
  const bytes = bytesOf(plan);
  const { exists, open } = folderOf(plan);
  const found = new Map<string, FileOnDisk>([[main, { path: plan, bytes }]]);
  const unread = new Map<string, Unread>();
  const asked: Open = name => {
    const part = open(name);
    const path = join(dirname(plan), name);
    if (part instanceof Uint8Array) found.set(name, { path: onDisk(path) ?? path, bytes: part });
    else unread.set(name, part);
    return part;
  };
  const annexes = annexFilesIn(bytes, plan, asked).filter(exists);
  return { main, found, unread, annexes };
}

/** The same, as a page is told of it. */
export function planFiles(plan: string): PlanFiles {
  const { main, found, unread, annexes } = filesOnDisk(plan);
  const settings = settingsFor(plan);
  return {
    files: [...found].map(([name, { bytes }]) => fileFrom(name, bytes)),
    main,
    unread: [...unread].map(([name, why]) => ({ name, why })),
    annexes,
    ...(settings && { settings }),
    today: dayOf(undefined),
  };
}

function fileFrom(name: string, bytes: Uint8Array): PlanFile {
  const { text, encoding } = decode(bytes);
  const lineEnd = lineEndOf(text);
  const asRead = lineEnd === undefined ? text : text.replaceAll(lineEnd, '\n');
  return { name, text: asRead, version: versionOf(bytes), encoding };
}

/** What tells one state of a file from another. */
export const versionOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function bytesOf(plan: string): Uint8Array {
  try {
    return readFileSync(plan);
  } catch (error) {
    throw isSystemError(error) ? cannotRead(plan, error.code) : error;
  }
}

function settingsFor(plan: string): PlanFiles['settings'] {
  const file = settingsFileFor(dirname(plan));
  if (file === undefined) return undefined;
  try {
    return { name: shown(relative(dirname(plan), file)), text: decode(readFileSync(file)).text };
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}
