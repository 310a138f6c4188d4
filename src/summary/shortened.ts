import { plain } from '../plan/wording/wording.ts';

/** Where a sentence ends. A point after a number (`3. klasse`) or in `ca.` ends none. */
const ends =
  /[!?](?=\s)|(?<!\d|(?<![\wæøåé])(?:ca|pr|kr|nr|fx|mio|inkl|evt|bl\.a|kl|osv|dvs|m\.fl|f\.eks|jf|st|skt))\.(?=\s)/giu;

/**
 * A text on one line of at most so many letters. One that is longer ends with `…`: after a whole sentence where that leaves
 * enough, else between parts of it or after a whole word. A word that is most of the text is cut.
 */
export function shortened(text: string, room: number): string {
  const letters = [...plain(text.slice(0, 20 * room))];
  if (letters.length <= room && text.length <= 20 * room) return letters.join('');
  const start = letters.slice(0, Math.max(1, room - 2)).join('');
  const last = [...start.matchAll(ends)].at(-1);
  const sentence = last ? start.slice(0, last.index + 1) : '';
  if (sentence.length >= start.length / 2) return `${sentence}${more}`;
  const words = start.replace(/[\s,.;:–-]*\s\S*$/u, '');
  if (words === start || words.length < start.length / 2) return `${start}…`;
  const clause = words.replace(/\s*(?:[,;:]|\s[–-])\s[^,;:–]*$/u, '');
  return `${clause.length >= (2 * words.length) / 3 ? clause : words}${more}`;
}

/** What stands for the rest, on the same line as the last word. */
const more = '\u{a0}…';
