import { isMap, isSeq, type Node } from 'yaml';
import type { Data } from '../data.ts';
import { lineStartAt } from '../lines.ts';

/** How a file is set up, in columns: what is new in it is set up in the same way. */
export interface Habits {
  /** How much further in than their owner fields stand. */
  readonly fields: number;
  /** How much further in than the name of its field the dashes of a list stand. */
  readonly dash: number;
  /** How far behind its dash an item begins. */
  readonly item: number;
  /** An item that has stood in a list before, whose lines are kept. */
  readonly kept?: NewItem;
}

/** An item to be put into a list. */
export interface NewItem {
  readonly content: Data;
  /** Its lines with its comments, when it has stood in a list before, for a dash at a column. */
  lines?(column: number): readonly string[];
}

const usual: Habits = { fields: 2, dash: 2, item: 2 };

/** What is done most in a tree; where nothing is, what is usual. */
export function habitsOf(root: unknown, text: string): Habits {
  const seen = { fields: new Map<number, number>(), dash: new Map<number, number>(), item: new Map<number, number>() };
  const note = (counts: Map<number, number>, columns: number) => counts.set(columns, (counts.get(columns) ?? 0) + 1);
  const visit = (node: unknown): void => {
    if (isMap(node) && !node.flow)
      for (const { key, value } of node.items) {
        const inner = blockStart(value);
        const own = (key as Node | null)?.range?.[0];
        if (inner !== undefined && own !== undefined)
          note(isMap(value) ? seen.fields : seen.dash, columnAt(text, inner) - columnAt(text, own));
        visit(value);
      }
    if (isSeq(node) && !node.flow && node.range)
      for (const item of node.items) {
        const from = (item as Node | null)?.range?.[0];
        const away = from === undefined ? 0 : columnAt(text, from) - columnAt(text, node.range[0]);
        const isBeside = from !== undefined && /^-\s+$/u.test(text.slice(from - away, from));
        if (isBeside && away > 1) note(seen.item, away);
        visit(item);
      }
  };
  visit(root);
  const fields = most(seen.fields);
  const dash = most(seen.dash);
  return {
    fields: fields ?? (dash || usual.fields),
    dash: dash ?? fields ?? usual.dash,
    item: most(seen.item) ?? usual.item,
  };
}

const blockStart = (node: unknown) =>
  (isMap(node) || isSeq(node)) && node.flow !== true ? node.range?.[0] : undefined;

/** How far in an offset stands on its line. */
export const columnAt = (text: string, offset: number) => offset - lineStartAt(text, offset);

function most(counts: ReadonlyMap<number, number>): number | undefined {
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
