import type { Field, GroupControl } from '../../form/form.ts';
import { toAdd } from '../../form/steps.ts';
import type { Text } from '../../language.ts';
import { useEditing } from './editing.ts';
import { FieldFrame } from './field-frame.tsx';
import { FieldView } from './field-view.tsx';
import { partId } from './focus.ts';
import { useSteady } from './use-steady.ts';

const words = {
  more: { da: 'Flere felter', en: 'More fields' },
  add: { da: 'Tilføj', en: 'Add' },
} satisfies Record<string, Text>;

/** What an example may be as long as, in letters, for a field to have room beside another. */
const shortest = 24;

/** Whether a field is short enough for another beside it. */
const isShort = ({ control: { kind }, example = '' }: Field) =>
  kind === 'date' ||
  kind === 'amount' ||
  kind === 'count' ||
  kind === 'choice' ||
  (kind === 'text' && example !== '' && example.length <= shortest);

interface Row {
  readonly fields: readonly Field[];
  /** The field that needs no name besides that of the group. */
  readonly lead?: Field | undefined;
  readonly isClose: boolean;
}

/** Fields, those that are short beside each other where they stand close. */
export const SideBySide = ({ fields, lead, isClose }: Row) => (
  <div class={isClose ? 'side-by-side' : undefined}>
    {fields.map(field => (
      <div key={field.key} class={field.key === lead?.key ? 'wide lead' : isShort(field) ? undefined : 'wide'}>
        <FieldView field={field} isClose={isClose} />
      </div>
    ))}
  </div>
);

interface Group {
  readonly control: GroupControl;
  readonly isClose: boolean;
}

/** Fields that belong together: those that are filled or asked for, and the others when they are wanted. */
export function Fields({ control, isClose }: Group) {
  const { language } = useEditing();
  const { inSight, behind } = useSteady(control);
  return (
    <>
      <SideBySide fields={inSight} lead={control.lead} isClose={isClose} />
      {behind.length > 0 && (
        <details class="more">
          <summary>
            {words.more[language]}
            <span class="unseen">: {behind.map(({ label }) => label[language]).join(', ')}</span>
          </summary>
          <SideBySide fields={behind} isClose={isClose} />
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
      {canChange && control.another && field.hold.data !== undefined && (
        <button type="button" class="add" id={partId(path, 'add')} onClick={add}>
          + {words.add[language]} {control.another.label[language].toLocaleLowerCase(language)}
        </button>
      )}
    </FieldFrame>
  );
}
