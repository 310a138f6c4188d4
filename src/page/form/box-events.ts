import { whenReleased } from './drafts.ts';
import { cleaned, inOneLine } from './pasted.ts';
import type { Box, Draft } from './use-draft.ts';

interface Taking {
  readonly readOnly: boolean;
  /** Whether the text may have more lines than one. */
  readonly long?: boolean | undefined;
  /** Takes what is pasted, if it is more than a text; tells whether it did. */
  readonly onPaste?: ((text: string) => boolean) | undefined;
}

/** What a box needs to hold a draft: its text, and what is typed, pasted and composed in it. */
export const boxEvents = (draft: Draft, { readOnly, long = false, onPaste }: Taking) => ({
  ref: draft.hold,
  value: draft.text,
  readOnly,
  onInput: (event: { readonly currentTarget: Box }) => draft.type(event.currentTarget.value),
  onBlur: () => whenReleased(draft.commit),
  onPaste(event: ClipboardEvent & { readonly currentTarget: Box }) {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (readOnly || pasted === '') return;
    if (onPaste?.(pasted)) return event.preventDefault();
    const text = long ? cleaned(pasted) : inOneLine(pasted).trim();
    if (text === pasted) return;
    event.preventDefault();
    const box = event.currentTarget;
    box.setRangeText(text, box.selectionStart ?? 0, box.selectionEnd ?? 0, 'end');
    draft.type(box.value);
  },
  onCompositionStart: draft.onCompositionStart,
  onCompositionEnd: draft.onCompositionEnd,
});
