import type { TokenizerAndRendererExtension, Tokens } from 'marked';
import type { Language } from '../language.ts';

/** Signs that Unicode keeps for programs alone: what begins a text in each language, and what ends it. No text has them. */
const begins: Readonly<Record<Language, string>> = { da: '\ufdd1', en: '\ufdd2' };
const ends = '\ufdd3';

/** A Markdown text with marks around each of its lines. */
export function inLanguage(markdown: string, language: Language): string {
  return markdown.replace(/\S(?:.*\S)?/gu, line => `${begins[language]}${line}${ends}`);
}

/** Text that somebody wrote, in which such signs are signs of nothing. */
export const withoutMarks = (text: string) => text.replace(/[\ufdd1-\ufdd3]/gu, '\ufffd');

/** Markdown without the marks. */
export const withoutLanguages = (markdown: string) => markdown.replace(/[\ufdd1-\ufdd3]/gu, '');

/** How a page shows what is marked. */
export const languageSpan: TokenizerAndRendererExtension = {
  name: 'language',
  level: 'inline',
  start: (text: string) => /[\ufdd1\ufdd2]/u.exec(text)?.index,
  tokenizer(text) {
    const [raw, sign, inside] = /^([\ufdd1\ufdd2])([^\ufdd3]*)\ufdd3/u.exec(text) ?? [];
    if (raw === undefined || inside === undefined) return undefined;
    const language = sign === begins.da ? 'da' : 'en';
    return { type: 'language', raw, language, tokens: this.lexer.inlineTokens(inside) };
  },
  renderer({ language, tokens }: Tokens.Generic) {
    return `<span lang="${language}">${this.parser.parseInline(tokens ?? [])}</span>`;
  },
};
