import type { ComponentChildren } from 'preact';
import type { Field, GroupControl } from '../../form/form.ts';
import type { Text } from '../../language.ts';
import { Another } from './another.tsx';
import { useEditing } from './editing.ts';
import { FieldFrame } from './field-frame.tsx';
import { moreWords, useMoreFields } from './more-fields.ts';
import { SideBySide } from './side-by-side.tsx';

interface Group {
  readonly control: GroupControl;
  readonly isClose: boolean;
  /** What the group is called, where there are several of its kind. */
  readonly name?: Text;
  /** What else can be done with the group. */
  readonly children?: ComponentChildren;
}

/** Fields that belong together: those that are filled or asked for, and the others when they are wanted. */
export function Fields({ control, isClose, name, children }: Group) {
  const { language } = useEditing();
  const { inSight, behind, names, isOpen, toggle } = useMoreFields(control);
  const whose = name === undefined ? '' : ` ${moreWords.for[language]} »${name[language]}«`;
  const word = `${moreWords[isOpen ? 'fewer' : 'more'][language]}${whose}`;
  return (
    <>
      <SideBySide fields={inSight} lead={control.lead} name={name} isClose={isClose} />
      <div class="more">
        {names !== '' && (
          <button type="button" class="plain" aria-expanded={isOpen} aria-label={`${word}: ${names}`} onClick={toggle}>
            {word}
          </button>
        )}
        {children}
      </div>
      {behind.length > 0 && <SideBySide fields={behind} isClose={isClose} />}
    </>
  );
}

interface Shown {
  readonly field: Field;
  readonly control: GroupControl;
  readonly isClose?: boolean;
}

/** A group of fields with a name of its own. Where there may be several, another can be put in below it. */
export const GroupField = ({ field, control, isClose = false }: Shown) => (
  <FieldFrame field={field} isGroup isClose={isClose}>
    <Fields control={control} isClose name={field.label}>
      {control.another && field.hold.data !== undefined && <Another field={field} blank={control.another} />}
    </Fields>
  </FieldFrame>
);
