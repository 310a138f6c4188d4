import type { Control, Field } from '../../form/form.ts';
import { toSet } from '../../form/steps.ts';
import type { Text } from '../../language.ts';
import { useEditing } from './editing.ts';
import { describedBy, FieldFrame } from './field-frame.tsx';
import { boxId } from './focus.ts';
import { changeOf } from './use-value.ts';

const words = { none: { da: 'Ikke valgt', en: 'Not chosen' } } satisfies Record<string, Text>;

interface Shown {
  readonly field: Field;
  readonly control: Extract<Control, { kind: 'choice' }>;
  readonly isClose?: boolean;
}

/** A field that is one of some values. What stands there and is none of them stays. */
export function ChoiceField({ field, control: { value, options }, isClose = false }: Shown) {
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
