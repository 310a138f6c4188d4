import type { Language } from '../language.ts';
import { writeDate } from '../plan/time/calendar.ts';
import { monthNames } from '../plan/time/date-forms.ts';

/** What the words of an office for a part of a year or a month are at home: `slutningen af 2025`, `januar til marts 2023`. */
const parts: readonly (readonly [RegExp, Readonly<Record<Language, string>>])[] = [
  [/\bprimo\b/giu, { da: 'begyndelsen af', en: 'the beginning of' }],
  [/\bmedio\b/giu, { da: 'midten af', en: 'the middle of' }],
  [/\bultimo\b/giu, { da: 'slutningen af', en: 'the end of' }],
];

/** A time as residents say it. */
export function spokenDate(date: string, language: Language): string {
  const inQuarter = /^\s*([1-4])\.\s*(?:kvartal|kvt\.?)\s*(\d{4})\s*$/iu.exec(date);
  if (inQuarter && language === 'da') {
    const first = 3 * (Number(inQuarter[1]) - 1);
    return `${monthNames[first]} til ${monthNames[first + 2]} ${inQuarter[2]}`;
  }
  return parts.reduce((said, [word, { [language]: spoken }]) => said.replace(word, spoken), writeDate(date, language));
}

/** From when and until when something is, as far as a plan says it. */
export function spokenTime(start: string | undefined, end: string | undefined, language: Language): string {
  const [from, to] = [start, end].map(date => (date === undefined ? undefined : spokenDate(date, language)));
  const words = { da: { from: 'fra', to: 'til' }, en: { from: 'from', to: 'until' } }[language];
  if (from !== undefined && to !== undefined) return `${from} – ${to}`;
  if (from !== undefined) return beginsAsSpoken.test(from) ? from : `${words.from} ${from}`;
  return to === undefined ? '' : `${words.to} ${to}`;
}

/** A start that is said in words of its own already: `fra august 2022`, `løbende`. */
const beginsAsSpoken = /^(?:fra|efter|løbende|hele|når)/iu;
