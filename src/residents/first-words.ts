import { plain } from '../plan/wording/wording.ts';

/** How many letters two sentences may fill together before the first must do. */
const enough = 240;

/** Words that are cut short by a point. */
const cut = [
  'ca|pr|kr|nr|fx|f\\.eks|mio|mia|inkl|ekskl|evt|bl\\.a|m\\.fl|kl|osv|dvs|tlf|jf|hhv|afd|st|sct|skt|dr',
  'Ca|Nr|Kl|Evt|Afd|St|Sct|Skt|Dr',
].join('|');

/** Where a sentence ends: not behind a number (`3. klasse`) or a word that is cut short (`ca.`). */
const end = new RegExp(
  `(?<=[!?]["»”)]?)\\s+|(?<=\\.["»”)]?)(?<!(?:\\d|(?<![\\wæøåéÆØÅ])(?:${cut}))\\.)\\s+(?!\\p{Ll})`,
  'u',
);

/** What a text says first: its first two sentences, or the first alone when they are long. In one line, word for word. */
export function firstWords(text: string): string {
  const [paragraph = ''] = text.trim().split(/\n\s*\n/u);
  const [first = '', second] = plain(paragraph).split(end);
  const both = second === undefined ? first : `${first} ${second}`;
  return both.length <= enough ? both : first;
}

/** What a text says in its first sentence alone. */
export function firstSentence(text: string): string {
  const [paragraph = ''] = text.trim().split(/\n\s*\n/u);
  return plain(paragraph).split(end)[0] ?? '';
}
