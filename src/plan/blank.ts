import { remembered } from './remembered.ts';
import { anyCase } from './wording/any-case.ts';

/** Words and signs that stand where an answer should: each only when it is the whole text. */
const placeholders = anyCase(
  /^(?:todo|to do|tbd|tba|n\/?a|n\.a\.|x{3,}|\?+|[-–—]+|\.{3,}|…|~|null|udfyld|udfyldes|(?:ud)?fyldes (?:ud )?senere|mangler|mangler endnu|kommer|kommer senere|følger|følger senere|skrives senere|lorem ipsum\b[\s\S]*|\[\s*(?:indsæt|skriv|udfyld|tekst|todo)\b[^\]]*\]|<\s*(?:indsæt|skriv|udfyld)\b[^>]*>|\[\s*(?:…|\.{3}|\s*)\s*\])$/,
);

/** Leaves a text as it says, without the spaces, quotes and invisible signs around it. */
const bare = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/gu, '')
    .trim()
    .replace(/^(["'”“»«(])(.*)(["'“”«»)])$/su, '$2')
    .replace(/\s+/gu, ' ')
    .trim();

/** Tells whether a text is no answer: nothing at all, or a placeholder and nothing else. */
export function isBlank(text: string): boolean {
  // Most texts are answers, and long: they need no closer look.
  const isLong = text.length > 60 && !/^[\s"'”“»«(]*(?:lorem|\[|<)/i.test(text) && text.trim() !== '';
  return !isLong && saysNothing(text);
}

const saysNothing = remembered(text => {
  const said = bare(text);
  return said === '' || placeholders.test(said) || placeholders.test(said.replace(/[.:!,;]+$/u, '').trim());
});

/** What is said where an answer is put off or waved away: each only when it is the whole text. */
const evasions = [
  'ja|nej|løbende|uafklaret|irrelevant|ukendt|ved ikke|vides ikke|som aftalt',
  '(?:det |dette )?(?:aftales|afklares|fastlægges|fastsættes|besluttes|bestemmes|beskrives|planlægges|defineres|uddybes|tilrettelægges|evalueres|vurderes|måles)(?: (?:nærmere|senere|løbende|undervejs|endnu|hen ad vejen|med tiden|i (?:plan)?perioden|i processen))*',
  '(?:det |dette )?(?:er )?(?:endnu )?ikke (?:endnu )?(?:afklaret|relevant|aftalt|besluttet|fastlagt|fastsat|aktuelt|kendt)(?: endnu)?',
  'se (?:(?:den|vores) )?(?:tidligere|forrige|sidste|gamle) (?:ansøgning|helhedsplan|plan)(?:en)?',
];
const evasion = anyCase(`^(?:${evasions.join('|')})$`);

/** Tells whether an answer was written and says nothing: »Aftales nærmere«, »Løbende«, »Ja«, alone or as the only words in its parts. */
export function isEvasive(answer: unknown): boolean {
  if (typeof answer === 'string') return answer.length <= 80 && evades(answer);
  if (Array.isArray(answer)) return answer.length > 0 && answer.every(isEvasive);
  if (typeof answer !== 'object' || answer === null) return false;
  const parts = Object.entries(answer).filter(([key]) => key !== 'note');
  return parts.length > 0 && parts.every(([key, part]) => ['hvad', 'kriterium'].includes(key) && isEvasive(part));
}

const evades = remembered(text =>
  evasion.test(
    bare(text)
      .replace(/[.!;:,]+$/u, '')
      .trim(),
  ),
);

/** Placeholders that nobody writes on purpose, so that one left in a field that may be empty is worth a word. */
export function isForgotten(text: string): boolean {
  return /^(?:todo|tbd|x{3,}|\?+|udfyldes(?: senere)?|kommer senere|lorem ipsum\b[\s\S]*|\[\s*(?:indsæt|skriv|udfyld)\b[^\]]*\])[.:!]?$/i.test(
    bare(text),
  );
}
