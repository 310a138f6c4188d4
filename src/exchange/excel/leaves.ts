import type { Field } from '../../form/form.ts';
import { insideOf } from '../../form/standing.ts';
import type { Text } from '../../language.ts';
import { cellOf } from './flat.ts';
import { isSaid } from './rows.ts';
import type { Cell, Room, Row, Sheet } from './sheet.ts';

/** The fields of a part of the plan, each in a row of its own, with what is asked there. */
export function leavesOf(id: string, title: Text, fields: readonly Field[], isApart: (field: Field) => boolean): Sheet {
  const rows: Row[] = [];
  const look = (field: Field, place: readonly string[], isUsual: boolean): void => {
    if (isApart(field)) return;
    const { control, question, help } = field;
    const name = nameIn(field);
    const cell = cellOf(field);
    if (cell) {
      if (!isUsual && !isSaid(field)) return;
      const about = question ?? help;
      rows.push({
        field,
        within: [[...place, name].join(' – ')],
        ...(about && { about }),
        cells: new Map([[answerKey, cell]]),
      });
      return;
    }
    // What is not begun is not asked for in all its parts.
    const isBegun = isUsual && (isSaid(field) || field.required !== undefined);
    const inside = control.kind === 'group' ? control.fields : insideOf(control);
    for (const each of inside) look(each, [...place, name], isBegun);
    if (control.kind === 'group') for (const each of control.more) look(each, [...place, name], false);
  };
  for (const field of fields) look(field, [], true);
  return {
    id,
    title,
    within: [{ key: '@felt', label: { da: 'Felt', en: 'Field' }, names: [] }],
    columns: [{ key: answerKey, label: { da: 'Svar', en: 'Answer' }, note: undefined }],
    rows,
    homes: [],
    room: () => roomIn(fields, isApart),
    hasSums: false,
  };
}

const answerKey = 'svar';

const nameIn = ({ key, label }: Field) => (/^\d+$/u.test(key) ? `${label.da} ${Number(key) + 1}` : label.da);

/** All places in some fields and their lists. What two places have the same words for is left out. */
function roomIn(fields: readonly Field[], isApart: (field: Field) => boolean): Room {
  const cells = new Map<string, Cell | undefined>();
  const lists = new Map<string, Field | undefined>();
  const meet = <One>(map: Map<string, One | undefined>, place: string, one: One) =>
    map.set(place, map.has(place) ? undefined : one);
  const look = (field: Field, before: readonly string[]): void => {
    if (isApart(field)) return;
    const place = [...before, nameIn(field)];
    const cell = cellOf(field);
    if (cell) meet(cells, place.join(' – '), cell);
    else {
      if (field.control.kind === 'list') meet(lists, place.join(' – '), field);
      for (const inner of insideOf(field.control)) look(inner, place);
    }
  };
  for (const field of fields) look(field, []);
  return { fields: withoutBlanks(cells), lists: withoutBlanks(lists) };
}

const withoutBlanks = <One>(map: ReadonlyMap<string, One | undefined>): ReadonlyMap<string, One> =>
  new Map([...map].flatMap(([place, one]) => (one === undefined ? [] : [[place, one] as const])));
