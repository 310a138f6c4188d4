import type { Field } from '../../form/form.ts';
import type { Text } from '../../language.ts';
import { ComboBox } from './combo-box.tsx';
import { useEditing } from './editing.ts';
import { boxId, partId } from './focus.ts';
import { LineBox } from './line-box.tsx';
import type { ListActions } from './use-list.ts';
import { useValue } from './use-value.ts';
import { choicesOf, isWords } from './words-box.tsx';

interface Shown {
  readonly field: Field;
  readonly label: Text;
  readonly row: number;
  /** Its place among the columns that are shown; -1 for the name. */
  readonly column: number;
  readonly list: ListActions;
  readonly onPaste: (row: number, column: number, text: string) => boolean;
}

/** A cell of a sheet. Enter and the arrows move to the cells around it, and Enter in the last line puts in another. */
export function SheetCell({ field, label, row, column, list, onPaste }: Shown) {
  const { canChange, language } = useEditing();
  const { control } = field;
  const words = isWords(control) ? control : undefined;
  const figure = control.kind === 'amount' || control.kind === 'count' ? control.value : '';
  const draft = useValue(field, words?.value ?? figure);
  const press = (event: KeyboardEvent) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const box = event.target as HTMLInputElement;
    const way = wayOf(event, box, words !== undefined);
    if (way === undefined) return;
    if (moveFrom(box, way)) event.preventDefault();
    else if (event.key === 'Enter' && !event.shiftKey && canChange) {
      event.preventDefault();
      list.add(row + 1);
    }
  };
  const shared = {
    draft,
    id: boxId(field.path),
    describedBy: field.gaps.length > 0 ? partId(field.path, 'gaps') : undefined,
    isInvalid: draft.refused !== undefined,
    readOnly: !canChange,
    onKeyDown: press,
    onPaste: (text: string) => onPaste(row, column, text),
  };
  return (
    <div class="cell" data-column={column}>
      {words ? (
        <ComboBox {...shared} name={label} label={label[language]} options={choicesOf(words)} />
      ) : (
        <LineBox {...shared} label={label[language]} />
      )}
      {draft.refused && (
        <p class="refused" role="alert">
          {draft.refused[language]}
        </p>
      )}
    </div>
  );
}

type Way = 'up' | 'down' | 'left' | 'right';

/** Where a key leads: to the side only when the caret is at that end of the text, and up and down not where they choose. */
function wayOf({ key, shiftKey }: KeyboardEvent, box: HTMLInputElement, chooses: boolean): Way | undefined {
  const isAt = (place: number) => box.selectionStart === place && box.selectionEnd === place;
  if (key === 'Enter') return shiftKey ? 'up' : 'down';
  if (shiftKey) return undefined;
  if (key === 'ArrowUp' && !chooses) return 'up';
  if (key === 'ArrowDown' && !chooses) return 'down';
  if (key === 'ArrowLeft' && isAt(0)) return 'left';
  return key === 'ArrowRight' && isAt(box.value.length) ? 'right' : undefined;
}

/** Moves the keyboard to the next cell of a sheet in one direction; tells whether there is one. */
function moveFrom(box: HTMLElement, way: Way): boolean {
  const cell = box.closest<HTMLElement>('[data-column]');
  const rows = [...(box.closest('tbody')?.rows ?? [])].filter(row => row.querySelector('[data-column]') !== null);
  const row = rows.findIndex(each => each.contains(box));
  const cellsOf = (at: number) => [...(rows[at]?.querySelectorAll<HTMLElement>('[data-column]') ?? [])];
  const sideways = cellsOf(row).indexOf(cell as HTMLElement) + (way === 'left' ? -1 : 1);
  const next =
    way === 'left' || way === 'right'
      ? cellsOf(row)[sideways]
      : cellsOf(row + (way === 'up' ? -1 : 1)).find(each => each.dataset['column'] === cell?.dataset['column']);
  const found = next?.querySelector('input');
  found?.focus();
  if (way === 'up' || way === 'down') found?.select();
  return found !== null && found !== undefined;
}
