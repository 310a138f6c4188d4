import { boxEvents } from './box-events.ts';
import type { Draft } from './use-draft.ts';

interface Shown {
  readonly draft: Draft;
  readonly id: string;
  readonly describedBy?: string | undefined;
  readonly label?: string;
  readonly hint?: string;
  readonly title?: string;
  readonly isInvalid?: boolean;
  readonly readOnly: boolean;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  /** Takes what is pasted, if it is more than a text; tells whether it did. */
  readonly onPaste?: (text: string) => boolean;
}

/** A box for one short line: a date, an amount, a number, a cell of a table. */
export const LineBox = ({
  draft,
  id,
  describedBy,
  label,
  hint,
  title,
  isInvalid,
  readOnly,
  onKeyDown,
  onPaste,
}: Shown) => (
  <input
    {...boxEvents(draft, { readOnly, onPaste })}
    id={id}
    type="text"
    autocomplete="off"
    placeholder={hint}
    title={title}
    aria-label={label}
    aria-describedby={describedBy}
    aria-invalid={isInvalid || undefined}
    onKeyDown={event => {
      onKeyDown?.(event);
      if (event.key === 'Enter' && !event.isComposing && !event.defaultPrevented) draft.commit();
    }}
  />
);
