import { calledIn } from '../../form/called.ts';
import type { Field } from '../../form/form.ts';
import { leadOf } from '../../form/sentence.ts';
import { insideOf } from '../../form/standing.ts';
import { fieldAt, fieldIn, itemOf, takesText } from '../../plan/fields.ts';
import { nameOf } from '../../submission/names.ts';
import { type Flat, flattened } from './flat.ts';
import type { Column, Home, Row } from './sheet.ts';

/** The things of a list, in the order in which they stand; also one that stands alone where a list may be. */
export function thingsIn({ control, ...field }: Field): readonly Field[] {
  if (control.kind === 'list') return control.items;
  if (control.kind === 'table') return control.rows.map(row => row.field);
  const alone = { ...field, control };
  return isSaid(alone) ? [alone] : [];
}

/** Whether anything is written in a field. */
export const isSaid = ({ hold: { data } }: Field): boolean => data !== undefined && data !== '';

/** The field by a name in a thing. */
export const partOf = (thing: Field, name: string): Field | undefined =>
  insideOf(thing.control).find(field => field.name === name);

/** What things are called, each by a name of its own. */
export function namesOf(things: readonly Field[]): readonly string[] {
  const met = new Map<string, number>();
  return things.map(thing => {
    const name = calledIn(thing).da || '–';
    const times = (met.get(name) ?? 0) + 1;
    met.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

/** The rows of the things in some lists, their columns, and the fields in them that no cell can hold. */
export interface Filled {
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  readonly others: readonly Field[];
}

/**
 * A row for each thing, and a column for each field that is usual in such a thing, or that something is written in. A thing that is a
 * sentence has it in the column of the field that a sentence says. The fields in `apart` stand in sheets of their own.
 */
export function rowsOf(homes: readonly Home[], apart: readonly string[]): Filled {
  const columns = usualColumns(homes[0]?.list, apart);
  const lead = leadOf(itemAt(homes[0]?.list)?.kind) ?? '';
  const others: Field[] = [];
  const meet = (flat: readonly Flat[]) => {
    let last = -1;
    for (const { column, cell, isUsual } of flat) {
      const isShown = isUsual || cell.text !== '' || isOfYear(column.key);
      const at = columns.findIndex(one => one.column.key === column.key);
      const known = columns[at];
      if (known) {
        known.isShown ||= isShown;
        known.column = { ...column, label: known.column.label };
        last = at;
      } else columns.splice(++last, 0, { column, isShown });
    }
  };
  const rows = homes.flatMap(({ within, list }) =>
    thingsIn(list).map((field): Row => {
      const { flat, others: more } = flattened(field, apart);
      const named = flat.map(each =>
        each.cell.field === field ? { ...each, column: { ...each.column, key: lead } } : each,
      );
      meet(named);
      others.push(...more);
      return { field, within, cells: new Map(named.map(({ column, cell }) => [column.key, cell])) };
    }),
  );
  const shown = columns.filter(({ isShown }) => isShown).map(({ column }) => column);
  const isUsed = ({ key }: Column) => rows.some(({ cells }) => cells.get(key)?.text);
  // Where each year has a column of its own, one for all years would ask for the same once more.
  const isParted = ({ key }: Column) => shown.some(other => other.key.startsWith(`${key}/`));
  return { rows, columns: shown.filter(column => !isParted(column) || isUsed(column)), others };
}

const isOfYear = (key: string) => /(?:^|\/)år\/\d{4}$/u.test(key);

const itemAt = (list: Field | undefined) => {
  const known = list && fieldAt(list.path);
  return known && itemOf(known);
};

interface Shown {
  column: Column;
  isShown: boolean;
}

/**
 * The columns of the fields that a thing may have, so that there is somewhere to write the first one; of an indsatsområde and an activity,
 * which may have many, those that the schema's examples have.
 */
function usualColumns(list: Field | undefined, apart: readonly string[]): Shown[] {
  const item = itemAt(list);
  if (!item) return [];
  const { examples = [], properties = {} } = item.shape;
  const lead = leadOf(item.kind);
  const inExamples = examples
    .flat()
    .flatMap(example => (typeof example === 'object' && example !== null ? Object.keys(example) : []));
  const isUsual = (name: string) =>
    name === lead || (apart.length > 0 ? inExamples.includes(name) : !asides.includes(name));
  return Object.keys(properties)
    .filter(name => isUsual(name) && name !== 'id')
    .toSorted((a, b) => Number(b === lead) - Number(a === lead))
    .flatMap(name => {
      const known = fieldIn(item, name);
      const isText = known && takesText(known) && !apart.includes(name);
      const { title, description } = known?.shape ?? {};
      const column: Column = {
        key: name,
        label: { da: title ?? nameOf(name).da, en: nameOf(name).en },
        note: description === undefined ? undefined : { da: description, en: description },
      };
      return isText ? [{ column, isShown: true }] : [];
    });
}

/** What few write of a thing. */
const asides: readonly string[] = ['bilag', 'side', 'note'];
