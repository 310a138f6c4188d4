import type { Language, Text } from '../language.ts';
import type { Block } from './blocks.ts';
import { escapeHtml } from './escape-html.ts';
import type { Figure } from './figure.ts';
import { writeWithLanguages } from './markdown.ts';
import { navigation } from './navigation.ts';
import { bodyOf, type Entry, type Room, room } from './page-body.ts';
import type { Paper } from './paper.ts';
import { style, styleHash } from './style.ts';

const skip: Text = { da: 'Gå til planen', en: 'Skip to the plan' };

/** A paper as one page that stands alone: nothing is fetched, and nothing is run. */
export function html({ area, blocks, edition, isLarge, language, shape, title }: Paper): string {
  const body = bodyOf(partsOf(blocks), language);
  return `<!doctype html>
<html lang="${language}" data-area="${escapeHtml(area)}" data-edition="${escapeHtml(edition)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${skipLink(body.entries, language)}<main${shape === 'page' ? ' class="page"' : isLarge ? ' class="large"' : ''}>
${shape === 'book' ? withContents(body.html, navigation(body.entries, language)) : body.html}</main>
</body>
</html>
`;
}

/** The figures and the room to write in, and the Markdown of what stands between them. */
function partsOf(blocks: readonly Block[]): readonly (string | Figure | Room)[] {
  const parts: (Block[] | Figure | Room)[] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (block.kind === 'figure') parts.push(block);
    else if (Array.isArray(last)) last.push(block);
    else parts.push([block]);
    if (block.kind === 'paragraph' && block.hasRoom) parts.push(room);
  }
  return parts.map(part => (Array.isArray(part) ? writeWithLanguages(part) : part));
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
