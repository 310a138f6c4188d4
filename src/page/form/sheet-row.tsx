import { useState } from 'preact/hooks';
import type { Column, Row } from '../../form/form.ts';
import type { Text } from '../../language.ts';
import { useEditing } from './editing.ts';
import { partId } from './focus.ts';
import { Gaps } from './gaps.tsx';
import { ItemTools, stepOf } from './item-tools.tsx';
import { SheetCell } from './sheet-cell.tsx';
import { SideBySide } from './side-by-side.tsx';
import type { ListActions } from './use-list.ts';

const words = {
  more: { da: 'Mere om', en: 'More about' },
} satisfies Record<string, Text>;

/** What stands before the sum of the parts of an amount, where it is another. */
export const partsWord: Text = { da: 'Delene giver', en: 'The parts come to' };

interface Shown {
  readonly row: Row;
  readonly at: number;
  readonly count: number;
  readonly columns: readonly Column[];
  /** Which of the columns are shown. */
  readonly shown: readonly number[];
  readonly list: ListActions;
  readonly onPaste: (row: number, column: number, text: string) => boolean;
}

/** A line of money: its name, its amounts, its tools, and below it what is missing and all else that can be said of it. */
export function SheetRow({ row, at, count, columns, shown, list, onPaste }: Shown) {
  const { language } = useEditing();
  const [isOpen, open] = useState(false);
  const name = list.nameOf(at);
  const { rest } = row;
  const cells = shown.map(column => row.cells[column]);
  const gaps = [row.field, row.name, ...cells.filter(cell => cell !== undefined)].filter(({ gaps }) => gaps.length > 0);
  const isShown = isOpen || rest.some(field => field.gaps.length > 0);
  const label = (column: Column): Text => ({
    da: `${column.label.da}, ${name.da}`,
    en: `${column.label.en}, ${name.en}`,
  });
  return (
    <>
      <tr
        id={partId(row.field.path, 'field')}
        onKeyDown={event => {
          const step = stepOf(event);
          if (step === 0) return;
          event.preventDefault();
          list.move(at, at + step, true);
        }}
      >
        <th scope="row">
          <SheetCell field={row.name} label={row.name.label} row={at} column={-1} list={list} onPaste={onPaste} />
        </th>
        {shown.map((column, index) => {
          const cell = row.cells[column];
          return (
            <td key={columns[column]!.key} class="figures" data-label={columns[column]!.label[language]}>
              {cell && (
                <SheetCell
                  field={cell}
                  label={label(columns[column]!)}
                  row={at}
                  column={index}
                  list={list}
                  onPaste={onPaste}
                />
              )}
              {columns[column]!.of === 'beløb' && row.parts?.differs && (
                <small class="parts">
                  {partsWord[language]} {row.parts.sum[language]}
                </small>
              )}
            </td>
          );
        })}
        <td>
          <div class="tools">
            <button
              type="button"
              class="icon"
              aria-expanded={isShown}
              aria-label={`${words.more[language]} ${name[language]}`}
              title={`${words.more[language]} ${name[language]}`}
              onClick={() => open(!isOpen)}
            >
              …
            </button>
            <ItemTools path={row.field.path} at={at} count={count} list={list} only={['remove']} />
          </div>
        </td>
      </tr>
      {(gaps.length > 0 || isShown) && (
        <tr class="below">
          <td colSpan={shown.length + 2}>
            <div class="under">
              {gaps.map(field => (
                <Gaps key={partId(field.path, 'gaps')} field={field} />
              ))}
              {isShown && (
                <div class="item card">
                  <p class="item-name">{name[language]}</p>
                  <div class="tools">
                    <ItemTools path={row.field.path} at={at} count={count} list={list} only={['up', 'down', 'copy']} />
                  </div>
                  <div class="body">
                    <SideBySide fields={rest} isClose />
                  </div>
                </div>
              )}
            </div>
          </td>
        </tr>
      )}
    </>
  );
}
