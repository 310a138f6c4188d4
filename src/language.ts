/** The two languages helhed speaks. Danish is the default. */
export type Language = 'da' | 'en';

/** Words for people, in both languages. The language is chosen at the outermost edge only. */
export type Text = Readonly<Record<Language, string>>;
