import { Chalk } from 'chalk';
import type { Text } from '../language.ts';
import { compareLines, type Line } from './lines.ts';
import type { Context } from './report.ts';

/** How many lines that stay are shown on each side of those that change. */
const around = 3;

/** What changes from one text to another, as a unified diff. Empty when nothing does. */
export function diff(
  before: string,
  after: string,
  file: string,
  { colour, language }: Pick<Context, 'colour' | 'language'>,
): string {
  const colours = new Chalk({ level: colour ? 1 : 0 });
  const lines = compareLines(linesOf(before), linesOf(after));
  const paint = { ' ': (text: string) => text, '-': colours.red, '+': colours.green };
  const hunks = hunksIn(lines).map(([from, to]) => {
    const head = `@@ -${span(lines, from, to, '+')} +${span(lines, from, to, '-')} @@`;
    const shown = lines
      .slice(from, to)
      .map(
        ({ sign, text }) => paint[sign](sign + plain(text)) + (text.endsWith('\n') ? '' : `\n${noLineEnd[language]}`),
      );
    return [colours.cyan(head), ...shown].join('\n');
  });
  return hunks.length === 0
    ? ''
    : `${[colours.bold(`--- ${file}`), colours.bold(`+++ ${file}`), ...hunks].join('\n')}\n`;
}

const noLineEnd: Text = { da: '\\ Intet linjeskift sidst i filen', en: '\\ No newline at end of file' };

const linesOf = (text: string) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
const plain = (line: string) => line.replace(/\n$/, '').replace(/(?!\t|\r$)[\u0000-\u001f\u007f-\u009f]/g, ' ');

/** Where a stretch begins and how long it is, in the text that has no lines of that sign. */
function span(lines: readonly Line[], from: number, to: number, but: Line['sign']): string {
  const count = (some: readonly Line[]) => some.filter(({ sign }) => sign !== but).length;
  const length = count(lines.slice(from, to));
  return `${count(lines.slice(0, from)) + (length > 0 ? 1 : 0)},${length}`;
}

/** The stretches of lines to show: those that change and a few around them. */
function hunksIn(lines: readonly Line[]): readonly [from: number, to: number][] {
  const hunks: [number, number][] = [];
  for (const [at, { sign }] of lines.entries()) {
    if (sign === ' ') continue;
    const last = hunks.at(-1);
    const to = Math.min(at + around + 1, lines.length);
    if (last && at - around <= last[1]) last[1] = to;
    else hunks.push([Math.max(0, at - around), to]);
  }
  return hunks;
}
