/** The two languages helhed speaks. Danish is the default. */
export type Language = 'da' | 'en';

/** Words for people, in both languages. The language is chosen at the outermost edge only. */
export type Text = Readonly<Record<Language, string>>;

/** Words as a sentence lists them: `a, b og c`, `a, b or c`. */
export function listed(words: readonly string[], by: 'and' | 'or', language: Language): string {
  const type = by === 'and' ? 'conjunction' : 'disjunction';
  return new Intl.ListFormat(language === 'da' ? 'da-DK' : 'en-GB', { type }).format(words);
}
