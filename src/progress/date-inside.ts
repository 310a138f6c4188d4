import type { Language } from '../language.ts';
import { readDate, writeDate } from '../plan/time/calendar.ts';

/** A date inside a text, where a Danish month begins with a small letter: `31.03.2023 (marts 2023)`. What is no date stands as it is written. */
export function dateInside(date: string, language: Language): string {
  const written = writeDate(date, language);
  const isWord = /^\p{Lu}\p{Ll}+\b/u.test(written) && typeof readDate(date) === 'object';
  return language === 'da' && isWord ? `${written.charAt(0).toLowerCase()}${written.slice(1)}` : written;
}
