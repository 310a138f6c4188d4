import { useRef } from 'preact/hooks';
import type { Field } from '../../form/form.ts';
import type { Text } from '../../language.ts';
import { useEditing } from './editing.ts';
import type { Draft } from './use-draft.ts';

const words = { pick: { da: 'Vælg en dag i kalenderen', en: 'Choose a day in the calendar' } } satisfies Record<
  string,
  Text
>;

interface Shown {
  readonly field: Field;
  readonly draft: Draft;
  readonly readAs: Text | undefined;
}

/** The browser's own calendar beside a date, for whoever would rather choose than type. What is chosen is written as `31.12.2026`. */
export function DatePicker({ field, draft, readAs }: Shown) {
  const { language } = useEditing();
  const calendar = useRef<HTMLInputElement>(null);
  const [, day, month, year] = /^(\d\d)\.(\d\d)\.(\d{4})$/u.exec(readAs?.da ?? '') ?? [];
  const pick = (iso: string) => {
    const [year, month, day] = iso.split('-');
    if (day === undefined) return;
    draft.type(`${day}.${month}.${year}`);
    draft.commit();
    draft.focus();
  };
  return (
    <span class="picker">
      <button
        type="button"
        class="icon"
        // Who types needs no other way to a day.
        tabIndex={-1}
        aria-label={`${words.pick[language]}: ${field.label[language]}`}
        title={words.pick[language]}
        onClick={() => calendar.current?.showPicker()}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M2 3.5h12v10.5H2zM2 6.5h12M5 1.5v3M11 1.5v3" fill="none" stroke="currentColor" stroke-width="1.3" />
        </svg>
      </button>
      <input
        ref={calendar}
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        value={year === undefined ? '' : `${year}-${month}-${day}`}
        onChange={event => pick(event.currentTarget.value)}
      />
    </span>
  );
}
