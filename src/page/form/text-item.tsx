import type { Field } from '../../form/form.ts';
import { useEditing } from './editing.ts';
import { partId } from './focus.ts';
import { Gaps } from './gaps.tsx';
import type { ShownItem } from './list-item.tsx';
import { useValue } from './use-value.ts';
import { type Words, WordsBox } from './words-box.tsx';

interface Shown extends ShownItem {
  /** Where the sentence stands: the item itself, or the field in it that says it all. */
  readonly field: Field;
  readonly control: Words;
}

/** The sentence of an item. Enter goes on with the next item; Backspace takes an item out whose sentence is empty. */
export function TextItem({ field, control, item, at, list, label, onPaste }: Shown) {
  const { canChange, language } = useEditing();
  const { refused, ...draft } = useValue(field, control.value);
  const isLong = control.value.includes('\n');
  const saysMore = item !== field && item.control.kind === 'group' && item.control.fields.length > 1;
  return (
    <div class="sentence">
      <WordsBox
        field={field}
        control={control}
        draft={draft}
        label={`${label[language]} ${at + 1}`}
        hint={field.question?.[language]}
        describedBy={field.gaps.length > 0 ? partId(field.path, 'gaps') : undefined}
        isInvalid={refused !== undefined}
        onPaste={onPaste}
        onKeyDown={event => {
          if (!canChange || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
          if (event.key === 'Enter' && !event.shiftKey && !isLong) {
            event.preventDefault();
            list.add(at + 1);
          } else if (event.key === 'Backspace' && draft.text === '' && !saysMore) {
            event.preventDefault();
            list.remove(at);
          }
        }}
      />
      {refused && (
        <p class="refused" role="alert">
          {refused[language]}
        </p>
      )}
      <Gaps field={field} />
    </div>
  );
}
