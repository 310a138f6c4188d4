import type { Path } from './data.ts';
import { indentAt } from './lines.ts';

/** A line of a text: where it begins and ends, and how far in its first letter stands; nothing for one that is empty or a comment. */
interface Line {
  readonly from: number;
  readonly to: number;
  readonly indent: number | undefined;
}

/** Lines in which the way to a place goes on, and the column at which names or dashes stand in them. */
interface Window {
  readonly lines: readonly Line[];
  readonly column: number;
}

/**
 * A text with spaces for all that does not stand on the way to a place, or beside it, so that it is parsed in a moment; every letter stands
 * where it stood. For texts that `readFast` reads, in which lines alone tell what stands in what. Nothing where it is not plain.
 */
export function nearby(text: string, path: Path): string | undefined {
  const kept: { readonly from: number; readonly to: number }[] = [];
  let window: Window | undefined = windowOf(linesOf(text));
  for (const [at, step] of path.entries()) {
    if (!window) break;
    if (at === path.length - 1) kept.push(...window.lines);
    else {
      const found: Found | undefined = typeof step === 'string' ? field(text, window, step) : item(text, window, step);
      if (!found) return undefined;
      kept.push(...found.kept);
      window = found.inner;
    }
  }
  return withBlanks(text, kept);
}

interface Found {
  readonly kept: readonly { readonly from: number; readonly to: number }[];
  /** What stands in it on lines of its own; nothing when that is a text. */
  readonly inner: Window | undefined;
}

function field(text: string, { lines, column }: Window, name: string): Found | undefined {
  const isNamed = ({ from, indent }: Line) => {
    const behind = from + column + name.length;
    return (
      indent === column &&
      text.startsWith(name, from + column) &&
      /^[ ]*:(?:\s|$)/u.test(text.slice(behind, behind + 20))
    );
  };
  const [at, ...others] = [...lines.keys()].filter(at => isNamed(lines[at] as Line));
  const line = at === undefined ? undefined : lines[at];
  if (at === undefined || !line || others.length > 0) return undefined;
  const end = lines.findIndex(
    ({ from, indent }, other) =>
      other > at && indent !== undefined && indent <= column && !(indent === column && isDash(text, from + indent)),
  );
  const below = lines.slice(at + 1, end === -1 ? undefined : end);
  const isHead = /:[ ]*(?:#.*)?\r?$/u.test(text.slice(line.from + column, line.to));
  const inner = isHead ? windowOf(below) : undefined;
  const own = { from: line.from + column, to: line.to };
  return { kept: inner ? [own] : [own, ...below], inner };
}

function item(text: string, { lines, column }: Window, index: number): Found | undefined {
  const dashes = [...lines.keys()].filter(
    at => lines[at]?.indent === column && isDash(text, (lines[at]?.from ?? 0) + column),
  );
  const [at, end] = [dashes[index], dashes[index + 1]];
  const line = at === undefined ? undefined : lines[at];
  if (at === undefined || !line) return undefined;
  const signs = dashes.map(at => (lines[at]?.from ?? 0) + column).map(from => ({ from, to: from + 1 }));
  const first = /^- +(?=[^\s#[{"'|>-])/u.exec(text.slice(line.from + column, line.to))?.[0].length;
  const all = [...lines.slice(at, end)];
  if (first === undefined) return { kept: [...signs, ...all], inner: undefined };
  const inner = { ...line, indent: column + first };
  return { kept: signs, inner: { lines: [inner, ...all.slice(1)], column: column + first } };
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from);
    const to = end === -1 ? text.length : end;
    const indent = indentAt(text, from);
    const first = text[from + indent];
    const saysNothing = from + indent >= to || first === '#' || first === '\r';
    lines.push({ from, to, indent: saysNothing ? undefined : indent });
    from = to + 1;
  }
  return lines;
}

/** Lines with the column of the first that says something; nothing when none does. */
function windowOf(lines: readonly Line[]): Window | undefined {
  const column = lines.find(({ indent }) => indent !== undefined)?.indent;
  return column === undefined ? undefined : { lines, column };
}

const isDash = (text: string, at: number) => /^-(?:\s|$)/u.test(text.slice(at, at + 2));

function withBlanks(text: string, kept: readonly { readonly from: number; readonly to: number }[]): string {
  let at = 0;
  let blank = '';
  for (const { from, to } of [...kept].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (to <= at) continue;
    const start = Math.max(from, at);
    blank += spaces(text.slice(at, start)) + text.slice(start, to);
    at = to;
  }
  return blank + spaces(text.slice(at));
}

/** As many spaces, with a line break where the last one was: a parser is done with one empty line sooner than with many. */
function spaces(text: string): string {
  const last = text.lastIndexOf('\n');
  return last === -1 ? ' '.repeat(text.length) : `${' '.repeat(last)}\n${' '.repeat(text.length - last - 1)}`;
}
