import { type Block, type Inline, type Phrase, paragraph, piecesOfHeading } from './blocks.ts';
import { escapeLineEnd, escapeLineStart, escapeStrong, escapeText } from './escape.ts';
import { toldBy } from './figure.ts';
import { inLanguage, withoutLanguages } from './language-marks.ts';

/** Gives the blocks as GitHub Flavored Markdown. This is the only place where text meets Markdown, so nothing is left unescaped. */
export function write(blocks: readonly Block[]): string {
  return withoutLanguages(writeWithLanguages(blocks));
}

/** The same with marks around what is in a language of its own, for the page. */
export function writeWithLanguages(blocks: readonly Block[]): string {
  return `${writeBlocks(blocks).join('\n\n')}\n`;
}

/** The blocks one by one. A list right after a list of the same kind gets other signs, or the two would be read as one. */
function writeBlocks(blocks: readonly Block[]): readonly string[] {
  let other = false;
  return blocks.map((block, at) => {
    const last = blocks[at - 1];
    other = block.kind === 'list' && last?.kind === 'list' && last.ordered === block.ordered && !other;
    return writeBlock(block, other);
  });
}

function writeBlock(block: Block, other: boolean): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeLineEnd(writeLines(piecesOfHeading(block)).join(' '))}`;
    case 'paragraph':
      return writeLines(block.text).map(escapeLineStart).join('  \n');
    case 'list':
      return writeList(block.items, at => (block.ordered ? `${at + 1}${other ? ')' : '.'} ` : other ? '* ' : '- '));
    case 'figure':
      return writeBlocks([paragraph([{ strong: block.caption }]), paragraph(toldBy(block))]).join('\n\n');
    case 'table':
      return [
        writeRow(block.columns.map(({ head }) => writeCell(head))),
        writeRow(block.columns.map(({ figures }) => (figures ? '---:' : '---'))),
        ...block.rows.map(row => writeRow(row.map(writeCell))),
      ].join('\n');
  }
}

function writeList(items: readonly (readonly Block[])[], signOf: (at: number) => string): string {
  const tight = items.every(isTight);
  return items
    .map((blocks, at) => {
      const sign = signOf(at);
      const text = writeBlocks(blocks).join(tight ? '\n' : '\n\n');
      return sign + text.replace(/\n(?=[^\n])/gu, `\n${' '.repeat(sign.length)}`);
    })
    .join(tight ? '\n' : '\n\n');
}

/** A line, or a line with a list under it, needs no blank lines around it. */
function isTight([first, second, ...more]: readonly Block[]): boolean {
  if (first?.kind !== 'paragraph' || more.length > 0) return false;
  return second === undefined || (second.kind === 'list' && second.items.every(isTight));
}

const writeRow = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** A cell holds one line. */
const writeCell = (text: Phrase) => writeLines(text).join(' / ');

/** The lines of a text that are not blank, escaped. */
function writeLines(text: Phrase): readonly string[] {
  // A text that stands alone has room on both sides.
  const written = typeof text === 'string' ? escapeText(` ${text} `) : text.map(writeInline).join('');
  return written
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
}

function writeInline(piece: Inline): string {
  if (typeof piece === 'string') return escapeText(piece);
  if ('text' in piece) return inLanguage(escapeText(piece.text), piece.language);
  const sign = signs[piece.change ?? 'none'];
  return `${sign}${escapeStrong(piece.strong)}${sign}`;
}

/** Nothing else in a paper is set in italics, so those who read the Markdown can tell what was put in. */
const signs = { none: '**', removed: '~~', added: '***' } as const;
