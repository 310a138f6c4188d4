import type { Control, Field } from '../../form/form.ts';
import { Another } from './another.tsx';
import { ComboBox } from './combo-box.tsx';
import { useEditing } from './editing.ts';
import { describedBy, FieldFrame } from './field-frame.tsx';
import { boxId } from './focus.ts';
import { TextBox } from './text-box.tsx';
import { useValue } from './use-value.ts';

interface Shown {
  readonly field: Field;
  readonly control: Extract<Control, { kind: 'text' }>;
  readonly isClose?: boolean;
}

/** A field for words: a sentence, or a text of many lines. */
export function TextField({ field, control, isClose = false }: Shown) {
  const { canChange } = useEditing();
  const draft = useValue(field, control.value);
  const shared = {
    draft,
    id: boxId(field.path),
    describedBy: describedBy(field),
    isInvalid: draft.refused !== undefined,
    readOnly: !canChange,
  };
  return (
    <FieldFrame field={field} isClose={isClose} refused={draft.refused}>
      {control.suggestions?.length ? (
        <ComboBox {...shared} options={control.suggestions} name={field.label} />
      ) : (
        <TextBox {...shared} long={control.long} />
      )}
      {control.another && field.hold.data !== undefined && (
        <div class="more">
          <Another field={field} blank={control.another} />
        </div>
      )}
    </FieldFrame>
  );
}
