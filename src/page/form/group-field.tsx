import type { Field, GroupControl } from '../../form/form.ts';
import { toAdd } from '../../form/steps.ts';
import type { Text } from '../../language.ts';
import { useEditing } from './editing.ts';
import { FieldFrame } from './field-frame.tsx';
import { FieldView } from './field-view.tsx';
import { partId } from './focus.ts';

const words = {
  more: { da: 'Flere felter', en: 'More fields' },
  another: { da: 'Tilføj en mere', en: 'Add another' },
} satisfies Record<string, Text>;

/** Whether a field is short enough for another beside it. */
const isShort = ({ control }: Field) =>
  control.kind === 'date' || control.kind === 'amount' || control.kind === 'count' || control.kind === 'choice';

interface Group {
  readonly control: GroupControl;
  readonly isClose: boolean;
}

/** Fields that belong together: those that are filled or asked for, and the others when they are wanted. */
export function Fields({ control: { fields, more, lead }, isClose }: Group) {
  const { language } = useEditing();
  const classOf = (field: Field) => (field === lead ? 'wide lead' : isShort(field) ? undefined : 'wide');
  const shown = (all: readonly Field[]) => (
    <div class={isClose ? 'side-by-side' : undefined}>
      {all.map(field => (
        <div key={field.key} class={classOf(field)}>
          <FieldView field={field} isClose={isClose} />
        </div>
      ))}
    </div>
  );
  return (
    <>
      {shown(fields)}
      {more.length > 0 && (
        <details class="more">
          <summary>
            {words.more[language]}
            <span class="unseen">: {more.map(({ label }) => label[language]).join(', ')}</span>
          </summary>
          {shown(more)}
        </details>
      )}
    </>
  );
}

interface Shown {
  readonly field: Field;
  readonly control: GroupControl;
  readonly isClose?: boolean;
}

/** A group of fields with a name of its own. Where there may be several, another can be put in below it. */
export function GroupField({ field, control, isClose = false }: Shown) {
  const { canChange, change, focus, language } = useEditing();
  const { path, label } = field;
  const add = () => {
    const what = { da: `tilføj i »${label.da}«`, en: `add to “${label.en}”` };
    if (change(toAdd(field, 1), what) === undefined) focus({ path: [...path, 1] });
  };
  return (
    <FieldFrame field={field} isGroup isClose={isClose}>
      <Fields control={control} isClose />
      {canChange && control.mayBeMany && field.hold.isWritten && (
        <button type="button" class="add" id={partId(path, 'add')} onClick={add}>
          + {words.another[language]}
        </button>
      )}
    </FieldFrame>
  );
}
