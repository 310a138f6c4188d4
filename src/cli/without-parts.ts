import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { decode } from '../index.ts';
import { isSystemError } from './files.ts';

/**
 * Leaves out the files that are parts of other plans among them: they are read where they are named. `known` tells of which files a plan is
 * put together, where somebody knows.
 */
export async function withoutParts(
  files: readonly string[],
  known: (plan: string) => readonly string[] | undefined = () => undefined,
): Promise<readonly string[]> {
  if (files.length < 2) return files;
  const parts = new Set<string>();
  for (const file of files) for (const part of known(file) ?? (await partsAskedFor(file))) parts.add(resolve(part));
  const isPart = (file: string) => parts.has(resolve(file));
  if (!files.some(isPart)) return files;
  const { isPlan } = await import('./parts.ts');
  return files.filter(file => !isPart(file) || isPlan(file));
}

async function partsAskedFor(file: string): Promise<readonly string[]> {
  const bytes = bytesOf(file);
  return bytes && mayAskForFiles(bytes) ? (await import('./parts.ts')).partsOf(file) : [];
}

/** Whether a plan may ask for other files, by a look at its letters alone. */
export const mayAskForFiles = (bytes: Uint8Array): boolean => /file?["']?\s*:/iu.test(decode(bytes).text);

/** The bytes of a file on the disk; nothing when it can't be read. */
export function bytesOf(file: string): Buffer | undefined {
  try {
    return file === '-' ? undefined : readFileSync(file);
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}
