import type { Language } from '../../language.ts';
import type { Phrase } from '../blocks.ts';
import { missing } from '../gap.ts';

/** Whether a phrase marks a gap. */
export function isGap(phrase: Phrase, language: Language): boolean {
  const first = phrase[0];
  return typeof first === 'object' && first.strong === missing[language];
}
