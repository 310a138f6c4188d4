import type { Tokens } from 'marked';
import { isByHand } from './by-hand.ts';
import { escapeHtml } from './escape-html.ts';
import { withoutLanguages } from './language-marks.ts';

/** From how many columns on a table is set as cards on a phone, and on a tablet too. */
const many = 3;
const wide = 5;

/** How long a cell may be and still be kept on one line, as a date or an amount should be. */
const short = { text: 16, figures: 24 };

/** Dates and numbers, which are short however many they are: `01.11.2021 – 31.10.2025`. */
const figuresAlone = /^[\d.,/ –-]{1,24}$/u;

/** A word that may be broken anywhere, or the table would be wider than the page. */
const longWord = /[^\s-]{20}/u;

type Cell = Tokens.TableCell;

/**
 * A table as HTML, by the words of its cells as HTML. On a narrow screen each row is shown as a card, with the head of the
 * column before each value; the roles say that it is a table all the same. One that may be wider than the page can be moved with
 * the keyboard, and goes by the name of its heading there.
 */
export function pageTable({ header, rows }: Tokens.Table, heading: string, inside: (cell: Cell) => string): string {
  const heads = header.map(cell => ({ cell, words: inside(cell) }));
  const columns = heads.map(
    ({ cell, words }) => `<th role="columnheader" scope="col"${classOf(kindOf(cell, words))}>${words}</th>`,
  );
  const names = heads.map(({ words }) => escapeHtml(plain(words)));
  const body = rows.map(row => rowOf(row.map((cell, at) => cellOf(cell, inside(cell), names[at] ?? '', at === 0))));
  return [
    `<div ${frameOf(header.length, heading)}><table role="table">`,
    `<thead role="rowgroup">\n${rowOf(columns)}</thead>`,
    `<tbody role="rowgroup">\n${body.join('')}</tbody>`,
    '</table></div>\n',
  ].join('\n');
}

function frameOf(columns: number, heading: string): string {
  if (columns >= wide) return `class="table wide" role="group" aria-label="${heading}" tabindex="0"`;
  return columns >= many ? 'class="table many"' : 'class="table"';
}

const rowOf = (cells: readonly string[]) => `<tr role="row">${cells.join('')}</tr>\n`;

/** A cell. The first of a row names it. */
function cellOf(cell: Cell, words: string, head: string, isFirst: boolean): string {
  const name = head === '' ? '' : ` data-head="${head}"`;
  return isFirst && words !== '' && cell.align !== 'right'
    ? `<th role="rowheader" scope="row"${classOf(kindOf(cell, words))}${name}>${words}</th>`
    : `<td role="cell"${classOf(kindOf(cell, words))}${name}>${words}</td>`;
}

function kindOf({ text: marked, align }: Cell, words: string): string {
  if (isByHand(words)) return 'by-hand';
  const isFigures = align === 'right';
  const text = withoutLanguages(marked);
  const isShort = text.length <= (isFigures ? short.figures : short.text) || figuresAlone.test(text);
  const length = isShort ? 'short' : longWord.test(text) ? 'long' : '';
  return [isFigures ? 'figures' : '', length].filter(kind => kind !== '').join(' ');
}

const classOf = (kind: string) => (kind === '' ? '' : ` class="${kind}"`);

/** The words of some HTML. */
const plain = (html: string) =>
  html
    .replace(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
