import { useRef, useState } from 'preact/hooks';
import type { Control, Field } from '../../form/form.ts';
import { whyUnread } from '../../form/unread.ts';
import type { Text } from '../../language.ts';
import { DatePicker } from './date-picker.tsx';
import { useEditing } from './editing.ts';
import { describedBy, FieldFrame } from './field-frame.tsx';
import { boxId, partId } from './focus.ts';
import { LineBox } from './line-box.tsx';
import { useValue } from './use-value.ts';

type Figure = Extract<Control, { kind: 'date' | 'amount' | 'count' }>;

const words = {
  read: { da: 'Læses som', en: 'Read as' },
  date: { da: 'fx 31.12.2026', en: 'e.g. 31.12.2026' },
  amount: { da: 'fx 1.250.000', en: 'e.g. 1.250.000' },
  count: { da: 'fx ca. 840', en: 'e.g. ca. 840' },
} satisfies Record<string, Text>;

/** Other ways to write it, for whoever rests on the box. */
const ways = {
  date: {
    da: 'Skriv fx 31.12.2026, juni 2026 eller 3. kvartal 2026',
    en: 'Write e.g. 31.12.2026, juni 2026 or 3. kvartal 2026',
  },
  amount: { da: 'Skriv fx 1.250.000 eller 1,25 mio. kr.', en: 'Write e.g. 1.250.000 or 1,25 mio. kr.' },
  count: { da: 'Skriv fx 840 eller ca. 840', en: 'Write e.g. 840 or ca. 840' },
} satisfies Record<Figure['kind'], Text>;

/** A field for a date, an amount or a number, typed as people write it; it says how it is read. */
export function FigureField({ field, control, isClose = false }: Shown) {
  const { canChange, language } = useEditing();
  const { value, leave } = useShownValue(field, control);
  const draft = useValue(field, control.value, value);
  const text = draft.text.trim();
  const isSame = text === value.trim();
  const readAs =
    isSame && control.readAs && ![control.readAs[language], control.readAs.da].includes(text)
      ? control.readAs
      : undefined;
  return (
    <FieldFrame
      field={field}
      isClose={isClose}
      refused={draft.refused}
      below={
        <p class="read-as" id={partId(field.path, 'read')} aria-live="polite">
          {readAs && `${words.read[language]} ${readAs[language]}`}
        </p>
      }
    >
      <div class={`figure-box ${control.kind}`} onFocusOut={leave}>
        <LineBox
          draft={draft}
          id={boxId(field.path)}
          describedBy={describedBy(field, 'read')}
          isInvalid={draft.refused !== undefined || whyUnread(field) !== undefined}
          readOnly={!canChange}
          hint={words[control.kind][language]}
          title={ways[control.kind][language]}
        />
        {control.kind === 'date' && canChange && <DatePicker field={field} draft={draft} readAs={control.readAs} />}
      </div>
    </FieldFrame>
  );
}

/** A day is shown as people write it, however the file has it; but nothing that is typed here is exchanged while the keyboard is in it. */
function useShownValue({ path }: Field, { kind, value, readAs }: Figure) {
  const met = useRef(value);
  const [, look] = useState(0);
  if (document.activeElement?.id !== boxId(path)) met.current = value;
  const isDay = kind === 'date' && /^\d{4}-\d{2}-\d{2}$/u.test(value.trim());
  return {
    value: isDay && readAs && met.current === value ? readAs.da : value,
    /** The keyboard leaves it. */
    leave: () => look(count => count + 1),
  };
}

interface Shown {
  readonly field: Field;
  readonly control: Figure;
  readonly isClose?: boolean;
}
