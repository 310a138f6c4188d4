import type { Field } from '../../form/form.ts';
import { Another } from './another.tsx';
import { useEditing } from './editing.ts';
import { describedBy, FieldFrame } from './field-frame.tsx';
import { partId } from './focus.ts';
import { useValue } from './use-value.ts';
import { choicesOf, type Words, WordsBox } from './words-box.tsx';

interface Shown {
  readonly field: Field;
  readonly control: Words;
  readonly isClose?: boolean;
}

/** A field for words: a sentence, a text of many lines, or a choice that may be another. */
export function WordsField({ field, control, isClose = false }: Shown) {
  const { language } = useEditing();
  const { refused, ...draft } = useValue(field, control.value);
  const another = control.kind === 'text' && field.hold.data !== undefined ? control.another : undefined;
  const chosen = choicesOf(control).find(({ value }) => value === control.value.trim());
  const meant = chosen && chosen.label[language] !== chosen.value ? chosen.label[language] : undefined;
  return (
    <FieldFrame
      field={field}
      isClose={isClose}
      refused={refused}
      below={
        meant && (
          <p class="read-as" id={partId(field.path, 'read')}>
            {meant}
          </p>
        )
      }
    >
      <WordsBox
        field={field}
        control={control}
        draft={draft}
        describedBy={meant ? describedBy(field, 'read') : describedBy(field)}
        isInvalid={refused !== undefined}
      />
      {another && (
        <div class="more">
          <Another field={field} blank={another} />
        </div>
      )}
    </FieldFrame>
  );
}
