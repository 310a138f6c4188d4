import type { Data } from '../data.ts';
import { flowText, keyText } from './flow-text.ts';
import type { Habits } from './habits.ts';
import { below } from './lines-of-text.ts';
import { moved } from './moved.ts';
import { onOneLine } from './quoted.ts';

/** A value as it is written behind a colon or a dash, and on the lines below, which are moved in. */
export interface Rendered {
  readonly head: string;
  readonly lines: readonly string[];
}

/** What a value is written behind, and how far in that stands. */
export interface Behind {
  readonly kind: 'colon' | 'dash';
  readonly column: number;
}

/** How far in the lines of a text or of fields stand. */
const inner = ({ kind, column }: Behind, habits: Habits) => column + (kind === 'colon' ? habits.fields : habits.item);

/** New content, set up as the file is. */
export function rendered(content: Data, behind: Behind, habits: Habits): Rendered {
  if (typeof content === 'string') {
    const text = below(content);
    if (text) return { head: text.sign, lines: moved(text.lines, inner(behind, habits)) };
    return { head: content === '' && behind.kind === 'colon' ? '' : onOneLine(content, undefined, false), lines: [] };
  }
  const lines = blockLines(content, behind, habits);
  if (lines.length === 0) return { head: flowText(content), lines: [] };
  const [first = '', ...more] = lines;
  return behind.kind === 'colon' ? { head: '', lines } : { head: first.trimStart(), lines: more };
}

/** The lines of fields or items, those of a list under a field as far in as lists stand in the file. */
function blockLines(content: Exclude<Data, string>, behind: Behind, habits: Habits): readonly string[] {
  if (isList(content)) {
    const column = behind.kind === 'colon' ? behind.column + habits.dash : inner(behind, habits);
    return content.flatMap(item => itemLines(item, column, habits));
  }
  const column = inner(behind, habits);
  return Object.entries(content).flatMap(([key, value]) => fieldLines(key, value, column, habits));
}

/** The lines of a field whose name stands at a column. */
export function fieldLines(key: string, content: Data, column: number, habits: Habits): readonly string[] {
  const { head, lines } = rendered(content, { kind: 'colon', column }, habits);
  return [`${' '.repeat(column)}${keyText(key)}:${head === '' ? '' : ' '}${head}`, ...lines];
}

/** The lines of an item whose dash stands at a column. */
export function itemLines(content: Data, column: number, habits: Habits): readonly string[] {
  if (habits.kept?.lines && habits.kept.content === content) return habits.kept.lines(column);
  const { head, lines } = rendered(content, { kind: 'dash', column }, habits);
  return [`${' '.repeat(column)}-${' '.repeat(habits.item - 1)}${head}`, ...lines];
}

export const isList = (content: Data): content is readonly Data[] => Array.isArray(content);
