import type { Node } from 'yaml';
import type { Path } from './data.ts';
import { applyCuts, type Cut } from './edit.ts';
import { soften } from './hard-space.ts';
import { endOfLine, indentAt, lineStartAt } from './lines.ts';
import { parseMended } from './mend.ts';
import { isEmpty } from './nodes.ts';
import { type Spot, spotAt } from './spot.ts';

/** Comments to be put in above a place, without the sign and the indent. */
export interface Remark {
  readonly path: Path;
  readonly lines: readonly string[];
}

/** The text with comments above the lines on which places begin. A place that is not there gets none. */
export function withRemarks(text: string, remarks: readonly Remark[]): string {
  const { tree, asTyped } = treeOf(text);
  return applyCuts(
    text,
    above(
      text,
      remarks.flatMap(({ path, lines }) => {
        const spot = spotAt(tree.contents, path, asTyped);
        return spot === undefined ? [] : [{ at: spot.inside ?? spot.from, lines }];
      }),
    ),
  );
}

/**
 * The text without the values of some fields, whose names stay. What is taken out stays beside its place as a comment
 * that begins with `said`: behind a value of one line, below the name of a field for one of more, and above braces.
 */
export function withoutValues(text: string, paths: readonly Path[], said: string): string {
  const { tree, asTyped } = treeOf(text);
  const cuts: Cut[] = [];
  const remarks: { readonly at: number; readonly lines: readonly string[] }[] = [];
  for (const path of paths) {
    const spot = spotAt(tree.contents, path, asTyped);
    const span = spot && valueIn(spot, text);
    if (!spot || !span) continue;
    if (spot.inside !== undefined) {
      const name = text.slice(spot.from, span.from).trim();
      const value = text.slice(span.from, span.to).replace(/\s*\n\s*/gu, ' ');
      const isAlone = text[span.from - 1] === ' ' && text[span.to] === ' ';
      cuts.push({ from: isAlone ? span.from - 1 : span.from, to: span.to, text: '' });
      remarks.push({ at: spot.inside, lines: [`${said} ${name} ${value}`] });
    } else cuts.push(...aside(text, spot, span, said));
  }
  const all = [...cuts, ...above(text, remarks)];
  return applyCuts(
    text,
    all.sort((a, b) => a.from - b.from || a.to - b.to),
  );
}

function treeOf(text: string) {
  return parseMended(soften(text)?.text ?? text);
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where the value of a field stands, from its first letter to its last; nothing where there is none. */
function valueIn({ pair, node }: Spot, text: string): Span | undefined {
  if (!pair || isEmpty(node) || !node?.range) return undefined;
  const [from, end] = node.range;
  const to = from + text.slice(from, end).trimEnd().length;
  return to > from ? { from, to } : undefined;
}

/** The cuts that make a comment of a value outside braces. */
function aside(text: string, { from: name, pair }: Spot, { to }: Span, said: string): readonly Cut[] {
  const keyEnd = (pair?.key as Node | null)?.range?.[1] ?? name;
  const colon = text.indexOf(':', keyEnd) + 1;
  const value = text.slice(colon, to);
  if (!value.includes('\n')) {
    const end = endOfLine(text, to);
    return [
      { from: colon, to, text: '' },
      { from: end, to: end, text: ` # ${said} ${value.trim()}` },
    ];
  }
  const [first = '', ...lines] = value.split('\n');
  const indent = ' '.repeat(name - lineStartAt(text, name) + 2);
  const least = Math.min(...lines.filter(line => line.trim() !== '').map(line => indentAt(line, 0)));
  const comments = lines.map(line => (line.trim() === '' ? line : `${indent}# ${line.slice(least)}`));
  const head = first.trimEnd() === '' ? ` # ${said}` : ` # ${said}${first.trimEnd()}`;
  return [{ from: colon, to, text: [head + (first.endsWith('\r') ? '\r' : ''), ...comments].join('\n') }];
}

/** The cuts that put comments in above the lines of some places, those of one line together and in order. */
function above(
  text: string,
  remarks: readonly { readonly at: number; readonly lines: readonly string[] }[],
): readonly Cut[] {
  const newline = /\r?\n/.exec(text)?.[0] ?? '\n';
  const byLine = new Map<number, string[]>();
  for (const { at, lines } of remarks) {
    const start = lineStartAt(text, at);
    const indent = ' '.repeat(indentAt(text, start));
    byLine.set(start, [...(byLine.get(start) ?? []), ...lines.map(line => `${indent}# ${line}${newline}`)]);
  }
  return [...byLine].sort(([a], [b]) => a - b).map(([from, lines]) => ({ from, to: from, text: lines.join('') }));
}
