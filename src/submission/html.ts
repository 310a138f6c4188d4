import type { Language, Text } from '../language.ts';
import { escapeHtml } from './escape-html.ts';
import { navigation } from './navigation.ts';
import { bodyOf, type Entry } from './page-body.ts';
import { style, styleHash } from './style.ts';

/** What a page is called, and the language of its own words. */
export interface PageOptions {
  readonly title: string;
  readonly language: Language;
}

const skip: Text = { da: 'Gå til planen', en: 'Skip to the plan' };

/** A submission in Markdown as one page that stands alone: nothing is fetched, and nothing is run. */
export function html(markdown: string, { title, language }: PageOptions): string {
  const body = bodyOf(markdown, language);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${skipLink(body.entries, language)}<main>
${withContents(body.html, navigation(body.entries, language))}</main>
</body>
</html>
`;
}

/** A way past the contents, for those who read with a keyboard or a voice. */
function skipLink(entries: readonly Entry[], language: Language): string {
  const first = entries.find(({ level }) => level === 2);
  return first ? `<a class="skip" href="#${first.id}">${skip[language]}</a>\n` : '';
}

/** The contents stand after the title. */
function withContents(page: string, contents: string): string {
  const [, title = '', rest = page] = /^(<h1.*?<\/h1>\n)(.*)$/su.exec(page) ?? [];
  return title + contents + rest;
}
