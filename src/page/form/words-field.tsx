import type { Field } from '../../form/form.ts';
import { Another } from './another.tsx';
import { describedBy, FieldFrame } from './field-frame.tsx';
import { useValue } from './use-value.ts';
import { type Words, WordsBox } from './words-box.tsx';

interface Shown {
  readonly field: Field;
  readonly control: Words;
  readonly isClose?: boolean;
}

/** A field for words: a sentence, a text of many lines, or a choice that may be another. */
export function WordsField({ field, control, isClose = false }: Shown) {
  const { refused, ...draft } = useValue(field, control.value);
  const another = control.kind === 'text' && field.hold.data !== undefined ? control.another : undefined;
  return (
    <FieldFrame field={field} isClose={isClose} refused={refused}>
      <WordsBox
        field={field}
        control={control}
        draft={draft}
        describedBy={describedBy(field)}
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
