import { Chalk } from 'chalk';
import { wrap } from './columns.ts';
import type { Context } from './report.ts';
import { table } from './table.ts';

/** Shows a page at a terminal: without the marks of Markdown, and within the columns there are. */
export function page(markdown: string, { colour, width }: Pick<Context, 'colour' | 'width'>): string {
  const colours = new Chalk({ level: colour ? 1 : 0 });
  const columns = Math.max(40, Math.min(width, 100));
  const shown = (text: string, indent = '') =>
    wrap(text, columns - indent.length)
      .map((line, at) => (at === 0 ? line : `${indent}${line}`))
      .join('\n')
      .replace(/\*\*(.+?)\*\*/gs, (_, bold: string) => colours.bold(bold));
  let inCode = false;
  let rows: string[][] = [];
  const lines: string[] = [];
  for (const line of markdown.split('\n')) {
    if (!line.startsWith('|') && rows.length > 0) {
      lines.push(...table(rows, Math.max(40, Math.min(width, 140)), colours.bold));
      rows = [];
    }
    if (line.startsWith('|')) rows.push(...(/^\|[\s|:-]+\|$/.test(line) ? [] : [cellsOf(line)]));
    else if (line.startsWith('```')) inCode = !inCode;
    else if (inCode) lines.push(`    ${colours.cyan(line)}`.trimEnd());
    else if (line.startsWith('# ')) lines.push(colours.bold.underline(line.slice(2)));
    else if (line.startsWith('## ')) lines.push(colours.bold(line.slice(3)));
    else if (line.startsWith('> ')) lines.push(colours.bold(shown(line.slice(2))));
    else if (line.startsWith('- ')) lines.push(`• ${shown(line.slice(2), '  ')}`);
    else lines.push(shown(line));
  }
  return lines.join('\n');
}

const cellsOf = (line: string) =>
  line
    .slice(1, -1)
    .split('|')
    .map(cell => cell.trim());
