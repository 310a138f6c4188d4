import type { Language } from '../../language.ts';
import { passagesInWord, type Unreadable } from './docx.ts';
import { type Imported, planFrom } from './read.ts';

export { most, type Unreadable } from './docx.ts';
export type { Imported, ImportedActivity } from './read.ts';

/** Reads a Word document as a plan. No macro in it is run, and nothing outside of it is opened. */
export async function planFromWord(bytes: Uint8Array, language: Language): Promise<Imported | Unreadable> {
  const passages = await passagesInWord(bytes);
  return 'problem' in passages ? passages : planFrom(passages, language);
}
