import type { Field } from '../../form/form.ts';
import { useEditing } from './editing.ts';
import { boxId, partId } from './focus.ts';
import { Gaps } from './gaps.tsx';
import type { ShownItem } from './list-item.tsx';
import { TextBox } from './text-box.tsx';
import { useValue } from './use-value.ts';

/** The sentence of an item. Enter goes on with the next item; Backspace takes an item out whose sentence is empty. */
export function TextItem({ field, item, at, list, label, onPaste }: ShownItem & { readonly field: Field }) {
  const { canChange, language } = useEditing();
  const { control } = field;
  const isText = control.kind === 'text';
  const draft = useValue(field, isText ? control.value : '');
  const isLong = isText && control.value.includes('\n');
  const saysMore = item !== field && item.control.kind === 'group' && item.control.fields.length > 1;
  return (
    <div class="sentence">
      <TextBox
        draft={draft}
        id={boxId(field.path)}
        label={`${label[language]} ${at + 1}`}
        hint={field.question?.[language]}
        describedBy={field.gaps.length > 0 ? partId(field.path, 'gaps') : undefined}
        isInvalid={draft.refused !== undefined}
        readOnly={!canChange}
        long={isLong}
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
      {draft.refused && (
        <p class="refused" role="alert">
          {draft.refused[language]}
        </p>
      )}
      <Gaps field={field} />
    </div>
  );
}
