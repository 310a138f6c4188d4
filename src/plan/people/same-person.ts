import { remembered } from '../remembered.ts';
import { fold } from '../spelling.ts';

/** Words before a position that say nothing of whose it is: »Den sociale vicevært«. */
const articles = new Set(['den', 'det', 'de', 'vores']);

/** A name of a person, alone or with a position after it: `Mette Hansen, projektleder`. */
const personal = /^(\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*)+)(?:, .*)?$/su;

/** A position without its ending: `Fritidsjobvejlederen` and `fritidsjobvejleder` are one. */
const stem = (word: string) => (word.length < 6 ? word : word.replace(/(?:er)?(?:en|et|ne|e)?s?$/u, ''));

/**
 * A person, a position or a group as they are compared: case, endings and articles, what stands in parentheses, and the
 * position after a person's name make no other of them. A longer text than 200 letters is taken by its beginning.
 */
export const personKey = remembered(name => {
  const said = name
    .slice(0, 200)
    .normalize('NFC')
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/[\s.,;:]+$/u, '')
    .trim();
  const person = personal.exec(said)?.[1];
  if (person !== undefined) return fold(person);
  const words = said.split(/[\s,]+/u);
  return (
    words
      .filter(word => !articles.has(word.toLowerCase()))
      // What begins with a capital within a text is a name, and names have no endings.
      .map((word, at) => fold(at > 0 && /^\p{Lu}/u.test(word) ? word : stem(word.toLowerCase())))
      .join(' ')
  );
});
