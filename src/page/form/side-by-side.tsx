import type { Field } from '../../form/form.ts';
import type { Text } from '../../language.ts';
import { FieldView } from './field-view.tsx';

/** What an example may be as long as, in letters, for a field to have room beside another. */
const shortest = 24;

/** Whether a field is short enough for another beside it. */
const isShort = ({ control: { kind }, example = '' }: Field) =>
  kind === 'date' ||
  kind === 'amount' ||
  kind === 'count' ||
  kind === 'choice' ||
  (kind === 'text' && example !== '' && example.length <= shortest);

interface Shown {
  readonly fields: readonly Field[];
  /** The field that needs no name besides that of the group, in sight. */
  readonly lead?: Field | undefined;
  /** What the group is called. */
  readonly name?: Text | undefined;
  readonly isClose: boolean;
}

/** Fields, those that are short beside each other where they stand close. */
export const SideBySide = ({ fields, lead, name, isClose }: Shown) => (
  <div class={isClose ? 'side-by-side' : undefined}>
    {fields.map(field => (
      <div key={field.key} class={field.key === lead?.key ? 'wide lead' : isShort(field) ? undefined : 'wide'}>
        <FieldView field={field.key === lead?.key && name ? named(field, name) : field} isClose={isClose} />
      </div>
    ))}
  </div>
);

/** The field that says it all in a group, called as what is seen of its name, and then as itself: »Målgruppe: hvem«. */
function named(field: Field, name: Text): Field {
  const { da, en } = field.label;
  return {
    ...field,
    label: { da: `${name.da}: ${da.toLocaleLowerCase('da')}`, en: `${name.en}: ${en.toLowerCase()}` },
  };
}
