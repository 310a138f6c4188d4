/** Words and signs that stand where an answer should: each only when it is the whole text. */
const placeholders =
  /^(?:todo|to do|tbd|tba|n\/?a|n\.a\.|x{3,}|\?+|[-–—]+|\.{3,}|…|~|null|udfyld|udfyldes|(?:ud)?fyldes (?:ud )?senere|mangler|mangler endnu|kommer|kommer senere|følger|følger senere|skrives senere|lorem ipsum\b[\s\S]*|\[\s*(?:indsæt|skriv|udfyld|tekst|todo)\b[^\]]*\]|<\s*(?:indsæt|skriv|udfyld)\b[^>]*>|\[\s*(?:…|\.{3}|\s*)\s*\])$/iu;

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
  if (text.length > 60 && !/^[\s"'”“»«(]*(?:lorem|\[|<)/i.test(text) && text.trim() !== '') return false;
  const said = bare(text);
  return said === '' || placeholders.test(said) || placeholders.test(said.replace(/[.:!,;]+$/u, '').trim());
}

/** Placeholders that nobody writes on purpose, so that one left in a field that may be empty is worth a word. */
export function isForgotten(text: string): boolean {
  return /^(?:todo|tbd|x{3,}|\?+|udfyldes(?: senere)?|kommer senere|lorem ipsum\b[\s\S]*|\[\s*(?:indsæt|skriv|udfyld)\b[^\]]*\])[.:!]?$/iu.test(
    bare(text),
  );
}
