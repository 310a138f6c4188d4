import { Marked } from 'marked';
import sanitize from 'sanitize-html';
import type { Language } from '../language.ts';
import { escapeHtml } from './escape-html.ts';
import type { Figure } from './figure.ts';
import { missing } from './gap.ts';
import { languageSpan } from './language-marks.ts';
import { pageTable } from './page-table.ts';
import { slugger } from './slug.ts';
import { svg } from './svg.ts';

/** A heading of the page, and how many gaps stand under it. */
export interface Entry {
  readonly level: number;
  readonly id: string;
  /** The words of the heading, as HTML. */
  readonly text: string;
  gaps: number;
}

/** The body of a page, safe to show, and its headings. */
export interface Body {
  readonly html: string;
  readonly entries: readonly Entry[];
}

/** An empty frame under a paragraph, for people to write in on the printed page. */
export const room = { kind: 'room' } as const;
export type Room = typeof room;

const allowed: sanitize.IOptions = {
  allowedTags: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'li', 'div', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
    ...['span', 'strong', 'em', 'del', 'ins', 'code', 'pre', 'blockquote', 'br', 'hr', 'a'],
  ],
  allowedAttributes: {
    '*': ['id', 'class'],
    ...{ span: ['lang'], a: ['href'], ol: ['start'], th: ['scope', 'role', 'data-head'], td: ['role', 'data-head'] },
    ...{ div: ['role', 'aria-label', 'tabindex'], table: ['role'], thead: ['role'], tbody: ['role'], tr: ['role'] },
  },
  allowedClasses: {
    ...{ div: ['table', 'many', 'wide'], strong: ['gap'] },
    ...{ th: ['figures', 'short', 'long', 'by-hand'], td: ['figures', 'short', 'long', 'by-hand'] },
  },
  allowedSchemes: ['https', 'http', 'mailto'],
  allowProtocolRelative: false,
};

/** Markdown and the figures and frames between it as HTML: only what a paper is made of, with raw HTML shown as it is written. */
export function bodyOf(parts: readonly (string | Figure | Room)[], language: Language): Body {
  const entries: Entry[] = [];
  const slug = slugger(['indhold']);
  const marked = new Marked({
    extensions: [languageSpan],
    renderer: {
      html: ({ text }) => escapeHtml(text),
      image: ({ text }) => escapeHtml(text),
      heading({ tokens, depth }) {
        const inside = this.parser.parseInline(tokens);
        const text = inside.replace(/<[^>]*>/gu, '');
        const id = slug(plain(text));
        entries.push({ level: depth, id, text, gaps: 0 });
        return `<h${depth} id="${id}">${inside}</h${depth}>\n`;
      },
      strong({ tokens }) {
        const inside = this.parser.parseInline(tokens);
        const last = entries.findLast(({ level }) => level <= 3);
        if (inside !== missing[language]) return `<strong>${inside}</strong>`;
        if (last) last.gaps += 1;
        return `<strong class="gap">${inside}</strong>`;
      },
      em({ tokens }) {
        return `<ins>${this.parser.parseInline(tokens)}</ins>`;
      },
      table(table) {
        return pageTable(table, entries.at(-1)?.text ?? '', ({ tokens }) => this.parser.parseInline(tokens));
      },
    },
  });
  const html = parts.map(part => {
    if (typeof part === 'string') return sanitize(marked.parse(part, { async: false }), allowed);
    return part.kind === 'room' ? '<div class="room"></div>\n' : figureOf(part);
  });
  return { html: html.join(''), entries };
}

/** A figure with its caption and its remark; its words are for who can't see the drawings. A drawing that is wider than the page can be moved, also with the keyboard. */
function figureOf({ caption, description, drawings, id, remark }: Figure): string {
  const place = `figur-${id}`;
  const pictures = drawings.map((drawing, at) => {
    const [one, title] =
      drawings.length === 1 ? [place, caption] : [`${place}-${at + 1}`, `${caption} (${at + 1}/${drawings.length})`];
    return `<div class="drawing" tabindex="0" role="group" aria-label="${escapeHtml(title)}">\n${svg(drawing, one, title, description)}\n</div>\n`;
  });
  const under = remark === undefined ? '' : ` ${escapeHtml(remark)}`;
  return `<figure id="${place}">\n${pictures.join('')}<figcaption><strong>${escapeHtml(caption)}</strong>${under}</figcaption>\n</figure>\n`;
}

/** The words of some HTML without tags, good enough to name a place by. */
const plain = (html: string) => html.replace(/&#?\w+;/gu, ' ');
