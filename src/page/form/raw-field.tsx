import type { Control, Field } from '../../form/form.ts';
import { useEditing } from './editing.ts';
import { FieldFrame } from './field-frame.tsx';
import { boxId } from './focus.ts';

interface Shown {
  readonly field: Field;
  readonly control: Extract<Control, { kind: 'raw' }>;
}

/** What stands in the file and can't be shown as a field: as it is, and why. */
export function RawField({ field, control: { value, why } }: Shown) {
  const { language } = useEditing();
  return (
    <FieldFrame field={field} isGroup>
      <p class="help">{why[language]}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls it by the keyboard */}
      <pre class="raw" id={boxId(field.path)} tabIndex={0}>
        {value}
      </pre>
    </FieldFrame>
  );
}
