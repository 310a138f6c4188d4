import type { Field } from '../../form/form.ts';
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
  /** The field that needs no name besides that of the group. */
  readonly lead?: Field | undefined;
  readonly isClose: boolean;
}

/** Fields, those that are short beside each other where they stand close. */
export const SideBySide = ({ fields, lead, isClose }: Shown) => (
  <div class={isClose ? 'side-by-side' : undefined}>
    {fields.map(field => (
      <div key={field.key} class={field.key === lead?.key ? 'wide lead' : isShort(field) ? undefined : 'wide'}>
        <FieldView field={field} isClose={isClose} />
      </div>
    ))}
  </div>
);
