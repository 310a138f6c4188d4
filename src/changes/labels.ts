import type { Language, Text } from '../language.ts';
import { nameOf, oneOf } from '../submission/names.ts';

/** What fields are called here and not in a submission, where they are heads of a table or of a section. */
const others: Readonly<Record<string, Text>> = {
  grupper: { da: 'Andre grupper', en: 'Other groups' },
  i_alt: { da: 'Beløb i alt', en: 'Total' },
  post: { da: 'Post', en: 'Post' },
  poster: { da: 'Poster', en: 'Posts' },
  rapporter: { da: 'Rapporter', en: 'Reports' },
  revision: { da: 'Revision', en: 'Audit' },
};

/** What a field is called. */
export function fieldName(field: string): Text {
  return others[field] ?? nameOf(field);
}

/** What one thing in a field is called. */
export function thingName(field: string): Text {
  return oneOf(field) ?? fieldName(field);
}

/** A step on the way to a difference: a field, or a thing in a list, which is called something. */
export interface Step {
  readonly name: Text;
  readonly called?: string;
}

/** Steps as one label: `Milepæl »Det første hold begynder«, dato`. */
export function labelOf(steps: readonly Step[]): Text {
  return { da: said(steps, 'da', '»', '«'), en: said(steps, 'en', '"', '"') };
}

function said(steps: readonly Step[], language: Language, before: string, after: string): string {
  return steps
    .map(({ called, name }, at) => {
      const word = at === 0 ? name[language] : lowered(name[language]);
      return called ? `${word} ${before}${shortened(called)}${after}` : word;
    })
    .join(', ');
}

/** How many letters of a name are shown where it only tells one thing from others. */
const most = 60;

function shortened(name: string): string {
  const letters = [...name.replace(/\s+/gu, ' ').trim()];
  return letters.length > most
    ? `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : letters.join('');
}

/** A word inside a line; one whose second letter is a capital too is an abbreviation. */
export const lowered = (word: string) =>
  /^\p{Lu}\p{Ll}/u.test(word) ? word.charAt(0).toLowerCase() + word.slice(1) : word;
