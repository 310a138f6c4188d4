import type { Range } from '../document/range.ts';

/** A line of a text as it is shown: its number, what stands there, and the stretch that is marked (columns from 0). */
export interface FrameLine {
  readonly number: number;
  readonly text: string;
  readonly mark?: readonly [from: number, to: number];
}

/** Gives the lines around a range: the one before and the one that the range begins on, cut to `width` columns. */
export function frame(lines: readonly string[], range: Range, width: number): readonly FrameLine[] {
  const { line, column } = range.start;
  const text = plain(lines[line - 1] ?? '');
  const from = Math.min(column - 1, text.length);
  const to =
    range.end.line === line ? Math.max(range.end.column - 1, from + 1) : Math.max(text.trimEnd().length, from + 1);
  const shift = from > width - 20 ? Math.max(0, Math.min(from - 12, text.length - width + 2)) : 0;
  const shown: FrameLine = {
    number: line,
    text: cut(text, shift, width),
    mark: [from - shift, Math.min(to - shift, width)],
  };
  const before = lines[line - 2];
  return before === undefined || before.trim() === ''
    ? [shown]
    : [{ number: line - 1, text: cut(plain(before), shift, width) }, shown];
}

/** Control characters and tabs take one column each, so that a mark stands under what it marks. */
const plain = (line: string) => line.replace(/\r$/, '').replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ');

function cut(text: string, shift: number, width: number): string {
  const rest = text.slice(shift);
  const shown = rest.length > width ? `${rest.slice(0, width - 1)}…` : rest;
  return shift > 0 ? `…${shown.slice(1)}` : shown;
}
