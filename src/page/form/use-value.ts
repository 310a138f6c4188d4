import { useState } from 'preact/hooks';
import type { Field } from '../../form/form.ts';
import { toSet } from '../../form/steps.ts';
import type { Text } from '../../language.ts';
import { pointerTo } from '../../placing.ts';
import { useEditing } from './editing.ts';
import { type Draft, useDraft } from './use-draft.ts';

/** The label of the change that gives a field another value, as »Fortryd« shows it. */
export const changeOf = ({ label }: Field): Text => ({ da: `ret »${label.da}«`, en: `change “${label.en}”` });

/**
 * A field's value as it is being typed, and why it could not be put into the plan. It may be shown in another way than it is written:
 * what is given back as it was shown stays as it is written.
 */
export function useValue(field: Field, value: string, shown = value): Draft & { readonly refused: Text | undefined } {
  const { change, form, fresh } = useEditing();
  const [refused, setRefused] = useState<Text>();
  const draft = useDraft(shown, form, typed => {
    const now = fresh(field);
    const isAsShown = shown !== value && typed.trim() === shown && now.hold.data === field.hold.data;
    const refusal = isAsShown ? undefined : change(toSet(now, typed), changeOf(field), pointerTo(field.path));
    setRefused(refusal);
    return refusal === undefined;
  });
  return { ...draft, refused };
}
