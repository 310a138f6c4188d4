import { readDate, readPeriod } from './time/calendar.ts';
import { isOpen } from './time/period.ts';
import { anyCase } from './wording/any-case.ts';

const numberWord = anyCase(/\d|\b(?:en|et|én|ét|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|ingen|nul)\b/);

const isSpan = (date: ReturnType<typeof readDate>) => date !== undefined && date !== 'impossible';

/** The formats of the schema. Each tells whether a text can be read as what its field is. */
export const formats = {
  /** A day, month, quarter, half-year, season or year, or a time between two of them. */
  dato: (text: string) => isSpan(readDate(text)),
  /** A time with a beginning and an end, or a beginning alone. */
  periode: (text: string) => isOpen(text) || isSpan(readPeriod(text)),
  /** Kroner. Which amount it is, is read where sums are made; here it only has to name a number. */
  beloeb: (text: string) => numberWord.test(text),
  /** A count, which may be approximate: `ca. 840`, `knap 1.100`, `24 + 247`. */
  antal: (text: string) => numberWord.test(text),
} as const;

export type Format = keyof typeof formats;
