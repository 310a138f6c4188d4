import { useLayoutEffect } from 'preact/hooks';
import { boxEvents } from './box-events.ts';
import type { Draft } from './use-draft.ts';

interface Shown {
  readonly draft: Draft;
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly label?: string;
  /** What stands in it as long as it is empty. */
  readonly hint?: string | undefined;
  readonly isInvalid?: boolean;
  readonly readOnly: boolean;
  /** Whether the text may have more lines than one. */
  readonly long?: boolean;
  /** What else a key does; what it takes for its own it keeps from the box. */
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  /** Takes what is pasted, if it is more than a text; tells whether it did. */
  readonly onPaste?: (text: string) => boolean;
}

/** A box for words. It grows with what is in it, so that all of a sentence can be seen. */
export function TextBox({ draft, id, describedBy, label, hint, isInvalid, readOnly, long, onKeyDown, onPaste }: Shown) {
  useLayoutEffect(() => {
    const shown = document.getElementById(id);
    if (!shown || CSS.supports('field-sizing', 'content')) return;
    shown.style.height = 'auto';
    shown.style.height = `${shown.scrollHeight + shown.offsetHeight - shown.clientHeight}px`;
  }, [id, draft.text]);
  return (
    <textarea
      {...boxEvents(draft, { readOnly, long, onPaste })}
      id={id}
      rows={long ? 3 : 1}
      placeholder={hint}
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={isInvalid || undefined}
      onKeyDown={event => {
        onKeyDown?.(event);
        if (event.key !== 'Enter' || long || event.isComposing || event.defaultPrevented) return;
        event.preventDefault();
        draft.commit();
      }}
    />
  );
}
