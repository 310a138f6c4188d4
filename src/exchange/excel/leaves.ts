import type { Field } from '../../form/form.ts';
import { insideOf } from '../../form/standing.ts';
import type { Text } from '../../language.ts';
import { cellOf } from './flat.ts';
import { isSaid } from './rows.ts';
import type { Row, Sheet } from './sheet.ts';

/** The fields of a part of the plan, each in a row of its own, with what is asked there. */
export function leavesOf(id: string, title: Text, fields: readonly Field[], isApart: (field: Field) => boolean): Sheet {
  const rows: Row[] = [];
  const look = (field: Field, place: readonly string[], isUsual: boolean): void => {
    if (isApart(field)) return;
    const { control, key, label, question, help } = field;
    const name = /^\d+$/u.test(key) ? `${label.da} ${Number(key) + 1}` : label.da;
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
    hasSums: false,
  };
}

const answerKey = 'svar';
