import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse, reasonToLeave, resaved, type Text } from '../../index.ts';
import { Failure } from '../failure.ts';
import { isSystemError, isWithin } from '../files.ts';
import { realPath } from '../walk.ts';
import { exchange, writeWhole } from '../write-file.ts';
import { type FileOnDisk, filesOnDisk, versionOf } from './plan-files.ts';

/** What came of a wish to save a text. */
export type Saved =
  | { readonly kind: 'saved'; readonly version: string }
  /** The file is no longer as it was when the text was begun. Nothing is written. */
  | { readonly kind: 'conflict'; readonly text: string; readonly version: string }
  | { readonly kind: 'gone' }
  /** The plan has no such file. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'refused'; readonly message: Text };

/** A text to save in one file of a plan, by its name, over the version that it was made from; a new file is made from none. */
export interface ToSave {
  readonly name: string;
  readonly text: string;
  readonly base: string | undefined;
}

/**
 * Saves a text in one of the plan's own files: whole or not at all, in the file's own encoding, and only over what it was made from.
 * A file that is new lies in the plan's folder and is named in the plan. It never waits for anything, so that two saves can't mix.
 * Where a file has other names too (hard links), those keep what it was.
 */
export function save(plan: string, wanted: ToSave): Saved {
  try {
    return saved(plan, wanted);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { kind: 'refused', message: error.text };
  }
}

function saved(plan: string, wanted: ToSave): Saved {
  const { name, text, base } = wanted;
  if (!existsSync(plan)) {
    if (name !== basename(plan)) return { kind: 'unknown' };
    return base === undefined ? begun(plan, text) : { kind: 'gone' };
  }
  const { found, unread } = filesOnDisk(plan);
  const file = found.get(name);
  if (file) return exchanged(file, wanted);
  const why = unread.get(name);
  if (why === undefined) return { kind: 'unknown' };
  if (base !== undefined) return { kind: 'gone' };
  return why === 'outside' || why === 'unreadable' || !mayBegin(plan, name)
    ? { kind: 'refused', message: noPlaceFor(name) }
    : begun(join(dirname(plan), name), text);
}

function exchanged({ path, bytes }: FileOnDisk, { name, text, base }: ToSave): Saved {
  const document = parse(bytes, name);
  if (versionOf(bytes) !== base) return conflictWith(bytes);
  const reason = reasonToLeave(document, bytes);
  if (reason) return { kind: 'refused', message: leftAsIs(name, reason) };
  const written = text === document.text ? bytes : resaved(text, document);
  if (parse(written, name).text !== text) return { kind: 'refused', message: noText };
  try {
    if (written !== bytes) exchange(path, bytes, written);
  } catch (error) {
    const now = bytesIn(path);
    if (now === undefined) return { kind: 'gone' };
    if (versionOf(now) !== base) return conflictWith(now);
    throw error;
  }
  return { kind: 'saved', version: versionOf(written) };
}

const conflictWith = (bytes: Uint8Array): Saved => ({
  kind: 'conflict',
  text: parse(bytes).text,
  version: versionOf(bytes),
});

function begun(path: string, text: string): Saved {
  const bytes = new TextEncoder().encode(text);
  if (parse(bytes).text !== text) return { kind: 'refused', message: noText };
  mkdirSync(dirname(path), { recursive: true });
  writeWhole(path, bytes);
  return { kind: 'saved', version: versionOf(bytes) };
}

/** Whether a new file may have a name: it is YAML, no system takes the name for anything else, and it lies in the plan's folder. */
function mayBegin(plan: string, name: string): boolean {
  if (!/\.ya?ml$/iu.test(name) || name.split('/').some(step => strange.test(step))) return false;
  const folder = realPath(dirname(plan));
  let above = dirname(join(dirname(plan), name));
  while (!existsSync(above)) above = dirname(above);
  const real = realPath(above);
  return folder !== undefined && real !== undefined && isWithin(real, folder);
}

/** Names that are hidden, that Windows can't write or takes for devices, and those that mean a stream of another file. */
const strange = /^\.|[<>:"|?*\\\p{Cc}]|[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

function bytesIn(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}

const leftAsIs = (name: string, reason: Text): Text => ({
  da: `»${name}« kan ikke gemmes herfra: ${reason.da}.`,
  en: `"${name}" cannot be saved from here: ${reason.en}.`,
});

const noPlaceFor = (name: string): Text => ({
  da: `»${name}« kan ikke blive en fil i planens mappe. Vælg et andet navn efter »fil:«.`,
  en: `"${name}" cannot become a file in the plan's folder. Choose another name after "fil:".`,
});

const noText: Text = {
  da: 'Det, der skulle gemmes, har tegn, som en plan ikke kan have. Der er ikke gemt noget.',
  en: 'What was to be saved has signs that a plan cannot have. Nothing is saved.',
};
