import type { Option } from '../../form/form.ts';
import type { Text } from '../../language.ts';
import { fieldAt } from '../../plan/fields.ts';
import type { Cell, CellKind, Column, Row } from '../excel/sheet.ts';
import type { Ask, Part, RowsAsk } from './asks.ts';
import { boxName, hash, hashOfAnswer } from './names.ts';

/** What may be written in a box. */
export interface Place {
  readonly kind: CellKind;
  readonly options: readonly Option[];
  /** Whether something else than the options may be written. */
  readonly isFree: boolean;
}

/** A box of a form: its name, and what stands in it. */
export interface Boxed {
  readonly name: string;
  readonly label: Text;
  readonly text: string;
  readonly place: Place;
  /** In a list: its row, counted from 0, and the head of its column. */
  readonly row?: { readonly at: number; readonly head: Text; readonly isNew: boolean };
}

/** The boxes of an answer: one, or those of each row of a list and of some empty rows more. */
export function boxesOf(part: Part, ask: Ask): readonly Boxed[] {
  const [inPart, inAsk] = [hash(part.key), hash(ask.path)];
  if (ask.kind === 'field') {
    const place = placeOf(ask.cell);
    const value = hashOfAnswer(ask.cell.text, place.kind);
    return [{ name: boxName({ part: inPart, ask: inAsk, value }), label: ask.called, text: ask.cell.text, place }];
  }
  const rows: readonly (Row | undefined)[] = [...ask.rows, ...Array.from({ length: emptyRows(ask) }, () => undefined)];
  return rows.flatMap((row, at) =>
    columnsOf(ask, row).map(({ key, label: head }): Boxed => {
      const cell = row?.cells.get(key);
      const place = cell ? placeOf(cell) : placeIn(ask, key);
      const text = cell?.text ?? '';
      const value = hashOfAnswer(text, place.kind);
      const { da, en } = ask.called;
      return {
        name: boxName({ part: inPart, ask: inAsk, row: { at, column: hash(key) }, value }),
        label: { da: `${da} ${at + 1} – ${head.da}`, en: `${en} ${at + 1} – ${head.en}` },
        text,
        place,
        row: { at, head, isNew: row === undefined },
      };
    }),
  );
}

/** The columns of a row: where they don't all have room, those that are asked for and those in which it says something. */
function columnsOf({ columns, ofNew, isNarrow }: RowsAsk, row: Row | undefined): readonly Column[] {
  if (isNarrow) return columns;
  return columns.filter(column => ofNew.includes(column) || (row?.cells.get(column.key)?.text ?? '') !== '');
}

/** So many rows there are to write more in. */
const emptyRows = ({ rows }: RowsAsk) => (rows.length === 0 ? 4 : 2);

function placeOf({ field: { control }, kind }: Cell): Place {
  if (control.kind === 'choice') return { kind, options: control.options, isFree: control.free };
  return { kind, options: [], isFree: true };
}

const kinds: Readonly<Record<string, CellKind>> = { dato: 'date', periode: 'date', beloeb: 'amount', antal: 'count' };

/** What may be written in a column of a row that is not there yet. */
function placeIn({ list, rows }: RowsAsk, column: string): Place {
  const [known] = rows.flatMap(({ cells }) => cells.get(column) ?? []);
  if (known) return placeOf(known);
  const shape = fieldAt([...list.path, 0, ...column.split('/')])?.shape;
  const options = (shape?.enum ?? []).map(value => ({ value, label: { da: value, en: value } }));
  return { kind: kinds[shape?.format ?? ''] ?? 'text', options, isFree: options.length === 0 };
}
