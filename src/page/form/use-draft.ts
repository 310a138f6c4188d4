import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { caretIn } from './caret.ts';
import { dropDraft, keepDraft } from './drafts.ts';

/** How long somebody may pause, in milliseconds, before what is typed is put into the plan. */
export const pause = 300;

export type Box = HTMLInputElement | HTMLTextAreaElement;

/** A text that is being typed, and what its box is to do. */
export interface Draft {
  readonly text: string;
  readonly hold: (box: Box | null) => void;
  /** Takes what the box holds. */
  readonly type: (text: string) => void;
  /** Puts what is typed into the plan now. */
  readonly commit: () => void;
  readonly focus: () => void;
  readonly onCompositionStart: () => void;
  readonly onCompositionEnd: () => void;
}

/**
 * A text box that follows a value and gives what is typed at a pause and when it is left. What is being typed is never taken away:
 * another value comes in when nothing is under way, and the caret stays beside its letters.
 */
export function useDraft(value: string, give: (text: string) => void): Draft {
  const [text, setText] = useState(value);
  const box = useRef<Box>(null);
  const state = useRef({ text: value, isTyped: false, isComposing: false, timer: 0, give });
  const now = state.current;
  if (!now.isTyped) now.give = give;

  const commit = useCallback(() => {
    clearTimeout(now.timer);
    dropDraft(commit);
    if (!now.isTyped) return;
    now.isTyped = false;
    now.give(now.text);
  }, [now]);

  const wait = () => {
    clearTimeout(now.timer);
    if (!now.isComposing) now.timer = window.setTimeout(commit, pause);
  };

  const type = (typed: string) => {
    now.isTyped = true;
    now.text = typed;
    setText(typed);
    keepDraft(commit);
    wait();
  };

  useLayoutEffect(() => {
    const shown = box.current;
    // A reader may leave out spaces at the end, and the writer is about to go on after them.
    if (now.isTyped || value === now.text || (shown === document.activeElement && value === now.text.trim())) return;
    const caret = shown?.selectionStart ?? null;
    const isIn = shown !== null && shown === document.activeElement && caret !== null;
    const moved = isIn ? caretIn(now.text, value, caret) : 0;
    now.text = value;
    setText(value);
    if (!isIn) return;
    shown.value = value;
    shown.setSelectionRange(moved, moved);
  }, [value, now]);

  // A box that goes away gives what it has.
  useEffect(() => commit, [commit]);

  return {
    text,
    hold: useCallback((shown: Box | null) => {
      box.current = shown;
    }, []),
    type,
    commit,
    focus: () => box.current?.focus(),
    onCompositionStart: () => {
      now.isComposing = true;
      clearTimeout(now.timer);
    },
    onCompositionEnd: () => {
      now.isComposing = false;
      if (now.isTyped) wait();
    },
  };
}
