/** The two languages helhed speaks. Danish is the default. */
export type Language = 'da' | 'en';

/** Words for people, in both languages. The language is chosen at the outermost edge only. */
export type Text = Readonly<Record<Language, string>>;

/** Words as a sentence lists them: `a, b og c`, `a, b or c`. */
export function listed(words: readonly string[], by: 'and' | 'or', language: Language): string {
  const last = words.at(-1) ?? '';
  // `Intl.ListFormat` says the same, and takes 14 ms to begin: a fifth of what `node` takes.
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${between[language][by]} ${last}`;
}

const between = { da: { and: 'og', or: 'eller' }, en: { and: 'and', or: 'or' } } as const;
