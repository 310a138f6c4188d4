import type { Text } from '../language.ts';
import { type Block, type Column, type Phrase, table } from '../publishing/blocks.ts';
import { annexLine, isInAnnex } from './annex-line.ts';
import { fieldOf, type Manuscript } from './manuscript.ts';
import { nameOf } from './names.ts';
import { records } from './record.ts';
import { lineOf, restLine } from './values.ts';

/** A column of a table of things: the field it shows, and its head when that is not the field's name. */
export interface GridColumn {
  readonly key: string;
  readonly head?: Text;
  readonly figures?: boolean;
  /** The column where a thing stands that is a sentence alone; the first when no other says so. */
  readonly lead?: boolean;
  /** What the cell says, when it is not the field as it stands. */
  cell?(owner: object): Phrase;
}

const other: Text = { da: 'Andet', en: 'Other' };

/**
 * Things as a table: one row each, the fields as columns, and what no column shows in the last. A thing may be a sentence
 * alone; then it stands in the lead column. When there is nothing but such sentences, they make a list.
 */
export function grid(
  manuscript: Manuscript,
  items: readonly unknown[],
  columns: readonly GridColumn[],
  hidden: readonly string[] = [],
): readonly Block[] {
  const lead = leadOf(columns);
  const rows = rowsOf(manuscript, items, columns, hidden);
  if (rows.every(row => row.every((cell, at) => at === lead || cell.length === 0)))
    return records(manuscript, items, columns[lead]?.key ?? '');
  return table(headsOf(manuscript, columns), rows);
}

/** The heads of such a table. */
export function headsOf({ say }: Manuscript, columns: readonly GridColumn[]): readonly Column[] {
  return [
    ...columns.map(({ key, head, figures = false }) => ({ head: say(head ?? nameOf(key)), figures })),
    { head: say(other) },
  ];
}

/** The rows of such a table, with a cell more than there are columns: the rest of the thing. */
export function rowsOf(
  manuscript: Manuscript,
  items: readonly unknown[],
  columns: readonly GridColumn[],
  hidden: readonly string[] = [],
): readonly (readonly Phrase[])[] {
  const keys = columns.map(({ key }) => key);
  const told = [...keys, ...hidden];
  const lead = leadOf(columns);
  const alone = (text: string) => [...columns, undefined].map((_, at) => (at === lead ? text : ''));
  return items.map(item => {
    if (typeof item !== 'object' || item === null) return alone(lineOf(manuscript, keys[lead] ?? '', item));
    if (isInAnnex(manuscript, item)) return alone(annexLine(manuscript, item) ?? '');
    return [
      ...columns.map(column => cellOf(manuscript, item, column)),
      restLine(manuscript, item, 'bilag' in item ? [...told, 'side'] : told),
    ];
  });
}

const leadOf = (columns: readonly GridColumn[]) =>
  Math.max(
    0,
    columns.findIndex(({ lead }) => lead),
  );

function cellOf(manuscript: Manuscript, owner: object, { key, cell }: GridColumn): Phrase {
  if (cell) return cell(owner);
  if (key === 'bilag') return annexLine(manuscript, owner) ?? '';
  return lineOf(manuscript, key, fieldOf(owner, key));
}
