import { Chalk } from 'chalk';
import { type Block, type Inline, type Phrase, saidIn } from '../publishing/blocks.ts';
import { toldBy } from '../publishing/figure.ts';
import type { Paper } from '../publishing/paper.ts';
import { length, wrap } from './columns.ts';
import type { Context } from './report.ts';
import { table } from './table.ts';

/** Shows a paper at a terminal, within the columns there are. A figure is told in words. */
export function atTerminal(
  { blocks }: Pick<Paper, 'blocks'>,
  { colour, width }: Pick<Context, 'colour' | 'width'>,
): string {
  const { bold, green, red } = new Chalk({ level: colour ? 1 : 0 });
  const columns = Math.max(40, Math.min(width, 100));
  const shown = (text: string, indent: string, first = indent) =>
    text
      .split('\n')
      .flatMap(line => wrap(line, columns - indent.length))
      .map((line, at) => `${at === 0 ? first : indent}${line}`.trimEnd());
  const line = (phrase: Phrase) => wordsOf(phrase);
  const painted = (lines: readonly string[], phrase: Phrase) =>
    isComparison(phrase)
      ? lines
          .join('\n')
          .replace(/\[-.*?-\]/gsu, found => red(found))
          .replace(/\{\+.*?\+\}/gsu, found => green(found))
          .split('\n')
      : lines;
  const linesOf = (block: Block, indent: string): readonly string[] => {
    switch (block.kind) {
      case 'heading':
        return colour || block.level > 2
          ? shown(block.text, indent).map(text => bold(text))
          : underlined(shown(block.text, indent), block.level);
      case 'paragraph':
        return painted(shown(line(block.text), indent), block.text);
      case 'list':
        return block.items.flatMap((item, at) => {
          const sign = block.ordered ? `${at + 1}. ` : '• ';
          const inner = indent + ' '.repeat(sign.length);
          const [first = '', ...more] = item.flatMap(each => linesOf(each, inner));
          return [`${indent}${sign}${first.slice(inner.length)}`, ...more];
        });
      case 'figure':
        return [...shown(block.caption, indent).map(text => bold(text)), ...shown(toldBy(block), indent)];
      case 'table':
        return table(
          [block.columns.map(({ head }) => head), ...block.rows.map(row => row.map(line))],
          Math.max(40, Math.min(width, 140)) - indent.length,
          bold,
          block.columns.map(({ figures }) => figures === true),
        ).map(text => `${indent}${text}`);
    }
  };
  return blocks.map(block => `${linesOf(block, '').join('\n')}\n`).join('\n');
}

/** A heading where nothing can be bold: with a line under it. */
const underlined = (lines: readonly string[], level: number) => [
  ...lines,
  (level === 1 ? '=' : '-').repeat(Math.max(...lines.map(length))),
];

const wordsOf = (phrase: Phrase): string =>
  (typeof phrase === 'string' ? [phrase] : phrase)
    .map((piece: Inline) => (typeof piece === 'object' && 'strong' in piece ? signed(piece) : saidIn(piece)))
    .join('');

/** What was taken out and put in, with signs that are seen without colours too. */
function signed({ change, strong }: Extract<Inline, { strong: string }>): string {
  if (change === undefined) return strong;
  return change === 'removed' ? `[-${strong}-]` : `{+${strong}+}`;
}

const isComparison = (phrase: Phrase) =>
  typeof phrase !== 'string' &&
  phrase.some(piece => typeof piece === 'object' && 'strong' in piece && piece.change !== undefined);
