import type { Control, Field } from '../../form/form.ts';
import { toSet } from '../../form/steps.ts';
import type { Text } from '../../language.ts';
import { ComboBox } from './combo-box.tsx';
import { useEditing } from './editing.ts';
import { describedBy, FieldFrame } from './field-frame.tsx';
import { boxId } from './focus.ts';
import { changeOf, useValue } from './use-value.ts';

const words = { none: { da: 'Ikke valgt', en: 'Not chosen' } } satisfies Record<string, Text>;

interface Shown {
  readonly field: Field;
  readonly control: Extract<Control, { kind: 'choice' }>;
  readonly isClose?: boolean;
}

/** A field with choices: only those, or something else too. What stands there and is none of them stays. */
export const ChoiceField = (shown: Shown) => (shown.control.free ? <FreeChoice {...shown} /> : <Choice {...shown} />);

function Choice({ field, control: { value, options }, isClose = false }: Shown) {
  const { canChange, change, fresh, language } = useEditing();
  const isKnown = value === '' || options.some(option => option.value === value);
  return (
    <FieldFrame field={field} isClose={isClose}>
      <select
        id={boxId(field.path)}
        aria-describedby={describedBy(field)}
        value={value}
        disabled={!canChange}
        onChange={event => change(toSet(fresh(field), event.currentTarget.value), changeOf(field))}
      >
        <option value="">{words.none[language]}</option>
        {!isKnown && <option value={value}>{value}</option>}
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label[language]}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

function FreeChoice({ field, control, isClose = false }: Shown) {
  const { canChange } = useEditing();
  const draft = useValue(field, control.value);
  return (
    <FieldFrame field={field} isClose={isClose} refused={draft.refused}>
      <ComboBox
        draft={draft}
        id={boxId(field.path)}
        name={field.label}
        options={control.options}
        describedBy={describedBy(field)}
        isInvalid={draft.refused !== undefined}
        readOnly={!canChange}
      />
    </FieldFrame>
  );
}
