import type { Field, Option } from '../../form/form.ts';
import type { Text } from '../../language.ts';
import { writeNumber } from '../../plan/wording/challenges.ts';
import type { Cell, Column } from './sheet.ts';
import { mostInCell } from './value.ts';

/** A field inside a thing that a cell can hold, and the names on the way to it. */
export interface Flat {
  readonly column: Column;
  readonly cell: Cell;
  /** Whether the field is shown although nothing stands in it. */
  readonly isUsual: boolean;
}

/** What is inside a thing: the fields that a cell can hold, and those that it can't. */
export interface Flattened {
  readonly flat: readonly Flat[];
  readonly others: readonly Field[];
}

/** The fields of a thing, also those of the groups in it, without those of its own that stand in a sheet of theirs. */
export function flattened(field: Field, apart: readonly string[] = []): Flattened {
  const flat: Flat[] = [];
  const others: Field[] = [];
  const look = (each: Field, before: readonly Field[], isUsual: boolean): void => {
    if (before.length === 1 && apart.includes(each.name)) return;
    const { control } = each;
    const names = before.length === 0 ? [each] : [...before.slice(1), each];
    const cell = cellOf(each);
    if (cell) {
      flat.push({ cell, isUsual, column: columnOf(names, cell) });
      return;
    }
    if (control.kind !== 'group') {
      others.push(each);
      return;
    }
    const lead = control.lead && cellOf(control.lead);
    // Where a sentence is enough, the field of the sentence stands for the whole, and needs no label besides its own.
    if (lead && control.lead && before.length > 0) flat.push({ cell: lead, isUsual, column: columnOf(names, lead) });
    const rest = (fields: readonly Field[], usual: boolean) => {
      for (const inner of fields)
        if (!(lead && before.length > 0 && inner === control.lead)) look(inner, [...before, each], usual);
    };
    rest(control.fields, isUsual && (before.length === 0 || each.hold.data !== undefined));
    rest(control.more, false);
  };
  look(field, [], true);
  return { flat, others };
}

/** A field as a cell; nothing where it is no single text and no list of such. */
export function cellOf(field: Field): Cell | undefined {
  const cell = anyCellOf(field);
  if (!cell || cell.text.length <= mostInCell) return cell;
  return { field, kind: 'text', text: tooLong(cell.text.length), isTooLong: true };
}

const tooLong = (letters: number) =>
  `[Teksten har ${writeNumber(letters, 'da')} tegn, og det er flere, end en celle kan rumme. Den står kun i planen og bliver ikke rørt herfra.]`;

function anyCellOf(field: Field): Cell | undefined {
  const { control } = field;
  switch (control.kind) {
    case 'text':
    case 'choice':
      return { field, kind: 'text', text: control.value };
    case 'date':
    case 'amount':
    case 'count':
      return { field, kind: control.kind, text: control.value };
    case 'list': {
      const texts = control.items.map(({ control }) =>
        'value' in control && control.kind !== 'raw' ? control.value : undefined,
      );
      const isPlain = texts.every(text => text !== undefined && !/[\r\n]/u.test(text) && text.trim() !== '');
      const mayBePlain = texts.length > 0 || field.hold.itemFor?.('a') === 'a';
      return isPlain && mayBePlain ? { field, kind: 'lines', text: texts.join('\n') } : undefined;
    }
    default:
      return undefined;
  }
}

const keyOf = (fields: readonly Field[]) => fields.map(({ name, key }) => (name === '' ? key : name)).join('/');

function columnOf(fields: readonly Field[], { field }: Cell): Column {
  const last = fields.at(-1) ?? field;
  const about = [last.question, last.help].flatMap(text => text ?? []);
  return {
    key: keyOf(fields),
    label: joined(
      fields.map(({ label }) => label),
      ' – ',
    ),
    note: about.length === 0 ? undefined : joined(about, '\n\n'),
  };
}

/** What may be chosen in a cell, and whether something else may be written. */
export function choicesIn({ control }: Field): { readonly options: readonly Option[]; readonly isFree: boolean } {
  if (control.kind === 'choice') return { options: control.options, isFree: control.free };
  return { options: control.kind === 'text' ? (control.suggestions ?? []) : [], isFree: true };
}

/** Words in both languages, one after the other. */
export const joined = (texts: readonly Text[], between: string): Text => ({
  da: texts.map(({ da }) => da).join(between),
  en: texts.map(({ en }) => en).join(between),
});
