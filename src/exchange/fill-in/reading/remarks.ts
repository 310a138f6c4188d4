import { parse } from '../../../document/document.ts';
import type { Language } from '../../../language.ts';
import type { FillIn, FillInBlock } from '../../../publishing/fill-in.ts';
import { inOneLine } from '../../word/passages.ts';
import { remarkLines } from '../../word/written.ts';
import type { Line } from './answers.ts';

/** What stands in a form outside of its boxes and is none of its own words, with the heading above it. */
export interface Remark {
  readonly under: string;
  readonly lines: readonly string[];
}

/** The lines of a form that somebody has written outside of the boxes; those of one row of a table are one line. */
export function remarksIn(lines: readonly Line[], own: ReadonlySet<string>): readonly Remark[] {
  const remarks: { readonly under: string; readonly lines: string[] }[] = [];
  let row: object | undefined;
  for (const line of lines) {
    if (isOwn(line.text, own) || !/[\p{L}\p{N}]/u.test(line.text)) continue;
    let last = remarks.at(-1);
    if (last?.under !== line.under) {
      last = { under: line.under, lines: [] };
      remarks.push(last);
    }
    const isSameRow = line.row !== undefined && line.row === row && last.lines.length > 0;
    if (isSameRow) last.lines[last.lines.length - 1] += ` | ${line.text}`;
    else last.lines.push(line.text);
    row = line.row;
  }
  return remarks;
}

/** The top of a page has room for the beginning of a title alone. */
const isOwn = (text: string, own: ReadonlySet<string>) =>
  own.has(text) || (text.endsWith('…') && [...own].some(each => each.startsWith(text.slice(0, -1).trim())));

/** All that a form says in words of its own. */
export const wordsOf = ({ title, about, blocks }: FillIn): readonly string[] =>
  [title, ...about, ...blocks.flatMap(saidIn)].map(inOneLine);

function saidIn(block: FillInBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return [block.text];
    case 'pairs':
      return block.rows.flatMap(({ label, help = '' }) => [label, help]);
    case 'grid':
      return block.heads;
    case 'box':
      return [];
  }
}

/** A plan with remarks as comments at its end; as it is where they stand there already, or where no comment can. */
export function withRemarks(text: string, remarks: readonly Remark[], language: Language): string | undefined {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const blocks = remarks
    .map(remark => remarkLines(remark, 0, language).filter(line => line !== ''))
    .filter(lines => !text.includes(lines.join(end)));
  if (blocks.length === 0) return text;
  const before = text === '' || text.endsWith('\n') ? text : text + end;
  const after = before + blocks.map(lines => end + lines.map(line => line + end).join('')).join('');
  const isSame = JSON.stringify(parse(after).data) === JSON.stringify(parse(text).data);
  return isSame ? after : undefined;
}
