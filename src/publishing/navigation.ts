import type { Language, Text } from '../language.ts';
import type { Entry } from './page-body.ts';

const contents: Text = { da: 'Indhold', en: 'Contents' };

/** From how many headings on the contents stand on a page of their own in print. */
const long = 40;

/** The contents of a page: its sections and the parts of each, with the number of gaps in them. */
export function navigation(entries: readonly Entry[], language: Language): string {
  const shown = entries.filter(({ level }) => level === 2 || level === 3);
  if (shown.length === 0) return '';
  let list = '';
  let open = false;
  shown.forEach((entry, at) => {
    const next = shown[at + 1];
    list += `<li>${link(entry, language)}`;
    if (entry.level === 2 && next?.level === 3) {
      list += '\n<ul>\n';
      open = true;
      return;
    }
    list += '</li>\n';
    if (open && next?.level !== 3) {
      list += '</ul>\n</li>\n';
      open = false;
    }
  });
  return `<nav${shown.length < long ? '' : ' class="long"'} aria-labelledby="indhold">\n<h2 id="indhold">${contents[language]}</h2>\n<ul>\n${list}</ul>\n</nav>\n`;
}

function link({ id, text, gaps }: Entry, language: Language): string {
  const count = gaps === 0 ? '' : ` <span class="count">${countOf(gaps)[language]}</span>`;
  return `<a href="#${id}">${text}</a>${count}`;
}

const countOf = (gaps: number): Text => ({
  da: gaps === 1 ? '1 mangel' : `${gaps} mangler`,
  en: gaps === 1 ? '1 gap' : `${gaps} gaps`,
});
