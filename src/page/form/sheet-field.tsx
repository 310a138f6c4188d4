import { useState } from 'preact/hooks';
import type { Field, TableControl } from '../../form/form.ts';
import type { Text } from '../../language.ts';
import { useEditing } from './editing.ts';
import { FieldFrame } from './field-frame.tsx';
import { ListEnd } from './list-end.tsx';
import { partsWord, SheetRow } from './sheet-row.tsx';
import { useList } from './use-list.ts';
import { useSheetPaste } from './use-sheet-paste.ts';

const words = {
  all: { da: 'Fordel beløbene', en: 'Divide the amounts' },
  fewer: { da: 'Vis kun de kolonner, der er i brug', en: 'Show only the columns in use' },
  sum: { da: 'I alt', en: 'In all' },
  more: { da: 'Mere', en: 'More' },
} satisfies Record<string, Text>;

interface Shown {
  readonly field: Field;
  readonly control: TableControl;
}

/** Lines of money as a sheet, with the sums below: Enter and the arrows move in it, and cells can be pasted from a sheet. */
export function SheetField({ field, control }: Shown) {
  const { language } = useEditing();
  const [isWhole, showWhole] = useState(false);
  const list = useList(
    field,
    control.rows.map(row => row.field),
    control.rows.map(nameOfRow),
  );
  const { rows, columns, item, sum, parts, otherThan } = control;
  const shown = columns.flatMap((column, at) => (isWhole || column.isUsed || column.of === 'beløb' ? [at] : []));
  const paste = useSheetPaste(field, control, shown);
  return (
    <FieldFrame field={field} isGroup refused={list.refused}>
      {rows.length > 0 && (
        <div class="sheet">
          <table>
            <thead>
              <tr>
                <th scope="col">{item.label[language]}</th>
                {shown.map(at => (
                  <th key={columns[at]!.key} scope="col" class="figures">
                    {columns[at]!.label[language]}
                  </th>
                ))}
                <th scope="col">
                  <span class="unseen">{words.more[language]}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row, at) => (
                <SheetRow
                  key={list.keys[at]}
                  row={row}
                  at={at}
                  count={rows.length}
                  columns={columns}
                  shown={shown}
                  list={list}
                  onPaste={paste}
                />
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row" class="sum">
                  {words.sum[language]}
                </th>
                {shown.map(at => {
                  const { key, label, of, sum: columnSum } = columns[at]!;
                  return (
                    <td key={key} class="figures sum" data-label={label[language]}>
                      {(of === 'beløb' ? sum : columnSum)?.[language]}
                      {of === 'beløb' && parts && (
                        <small class="parts">
                          {partsWord[language]} {parts[language]}
                        </small>
                      )}
                    </td>
                  );
                })}
                <td />
              </tr>
            </tfoot>
          </table>
        </div>
      )}
      {otherThan && (
        <p class="help" role="status">
          {otherThanIn(otherThan)[language]}
        </p>
      )}
      {columns.some(column => !column.isUsed && column.of !== 'beløb') && rows.length > 0 && (
        <button type="button" class="plain" aria-expanded={isWhole} onClick={() => showWhole(!isWhole)}>
          {words[isWhole ? 'fewer' : 'all'][language]}
        </button>
      )}
      <ListEnd field={field} item={item} list={list} />
    </FieldFrame>
  );
}

/** Says that the lines come to something else than what the plan costs in all. */
const otherThanIn = ({ da, en }: Text): Text => ({
  da: `Linjerne giver ikke de ${da}, som planen koster i alt.`,
  en: `The lines do not come to the ${en} that the plan costs in all.`,
});

/** What a line is called. */
function nameOfRow({ name: { control } }: TableControl['rows'][number]): Text {
  const value = control.kind === 'text' || control.kind === 'choice' ? control.value : '';
  return { da: value, en: value };
}
