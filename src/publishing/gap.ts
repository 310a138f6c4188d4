import type { Language, Text } from '../language.ts';
import type { Phrase } from './blocks.ts';

/** The words that mark a gap. */
export const missing: Text = { da: 'Mangler:', en: 'Missing:' };

/** Whether a phrase marks a gap. */
export function isGap(phrase: Phrase, language: Language): boolean {
  const first = phrase[0];
  return typeof first === 'object' && 'strong' in first && first.strong === missing[language];
}
