import type { Language } from '../../language.ts';
import { passagesInWord, type Unreadable } from './docx.ts';
import { type Imported, planFrom } from './read.ts';
import { passagesInText } from './text.ts';

export { most, type Unreadable } from './docx.ts';
export type { Imported, ImportedActivity } from './read.ts';

/** Reads a Word document as a plan. No macro in it is run, and nothing outside of it is opened. */
export async function planFromWord(bytes: Uint8Array, language: Language): Promise<Imported | Unreadable> {
  const passages = await passagesInWord(bytes);
  return 'problem' in passages ? passages : planFrom(passages, language);
}

/** Reads Markdown or plain text, as it may be pasted from a PDF, as a plan. */
export const planFromText = (text: string, language: Language): Imported => planFrom(passagesInText(text), language);
