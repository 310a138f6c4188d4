import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** A file as an editor has it open. */
export interface OpenFile {
  readonly uri: string;
  /** Its path, or, when it lies on no disk, its URI. */
  readonly file: string;
  readonly text: string;
  readonly version: number;
}

/** The files that an editor has open, by where they lie. */
export interface OpenFiles {
  set(uri: string, text: string, version: number): void;
  delete(uri: string): void;
  at(file: string): OpenFile | undefined;
  all(): readonly OpenFile[];
  /** The URI of a file: as the editor writes it, when it is open. */
  uriOf(file: string): string;
}

/** The path of a file by its URI; the URI itself for what lies on no disk. */
export function pathOf(uri: string): string {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : uri;
  } catch {
    return uri;
  }
}

/** Whether a file lies on a disk, and not only in an editor. */
export const isOnDisk = (file: string): boolean => !/^[a-z][a-z\d+.-]+:/iu.test(file);

/** One and the same file, however its letters and the letter of its drive are saved. */
export function sameFile(file: string): string {
  const whole = (isOnDisk(file) ? resolve(file) : file).normalize('NFC');
  return whole.replace(/^[A-Z](?=:)/u, drive => drive.toLowerCase());
}

/** No files yet. */
export function openFiles(): OpenFiles {
  const open = new Map<string, OpenFile>();
  return {
    set: (uri, text, version) => {
      const file = pathOf(uri);
      open.set(sameFile(file), { uri, file, text, version });
    },
    delete: uri => {
      open.delete(sameFile(pathOf(uri)));
    },
    at: file => open.get(sameFile(file)),
    all: () => [...open.values()],
    uriOf: file => open.get(sameFile(file))?.uri ?? (isOnDisk(file) ? pathToFileURL(file).href : file),
  };
}

/** Whether a file may be YAML, by its name; what has no name yet may be. */
export const isYaml = (file: string): boolean => !isOnDisk(file) || /\.ya?ml$/iu.test(file);
