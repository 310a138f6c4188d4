import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { caretIn } from './caret.ts';
import { dropDraft, keepDraft, whenReleased } from './drafts.ts';

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

interface State {
  text: string;
  /** What has been given and has not come back yet, the last one last. */
  given: string[];
  isTyped: boolean;
  isRefused: boolean;
  isComposing: boolean;
  timer: number;
  give: (text: string) => boolean;
}

/**
 * A text box that follows a value and gives what is typed at a pause and when it is left. What is being typed is never taken away:
 * another value comes in when nothing is under way, and the caret stays beside its letters.
 *
 * @param seen the plan as it was looked at last: another one each time
 * @param give puts a text into the plan, and tells whether that could be done; what could not stays in the box
 */
export function useDraft(value: string, seen: unknown, give: (text: string) => boolean): Draft {
  const [text, setText] = useState(value);
  const box = useRef<Box>(null);
  const state = useRef<State>({
    text: value,
    given: [],
    isTyped: false,
    isRefused: false,
    isComposing: false,
    timer: 0,
    give,
  });
  const now = state.current;
  // The box may be that of the same thing at another place by now.
  now.give = give;

  const commit = useCallback(() => {
    clearTimeout(now.timer);
    dropDraft(commit);
    if (!now.isTyped) return;
    now.isTyped = false;
    now.given.push(now.text.trim());
    now.isRefused = !now.give(now.text);
  }, [now]);

  const wait = () => {
    clearTimeout(now.timer);
    if (!now.isComposing) now.timer = window.setTimeout(() => whenReleased(commit), pause);
  };

  const type = (typed: string) => {
    now.isTyped = true;
    now.text = typed;
    setText(typed);
    keepDraft(commit);
    wait();
  };

  useLayoutEffect(() => {
    // The plan is looked at a moment after it is changed, and then as it is: what was given before the last is no news.
    const isOwn = now.given.indexOf(value.trim());
    now.given = isOwn < 0 ? [] : now.given.slice(isOwn + 1);
    if (now.isTyped || now.isRefused || now.given.length > 0 || value === now.text) return;
    const shown = box.current;
    const isIn = shown !== null && shown === document.activeElement;
    // A reader may leave out spaces at the end, and the writer is about to go on after them.
    if (isIn && value === now.text.trim()) return;
    const caret = isIn ? caretIn(now.text, value, shown.selectionStart ?? value.length) : 0;
    now.text = value;
    setText(value);
    if (!isIn) return;
    shown.value = value;
    shown.setSelectionRange(caret, caret);
  }, [value, seen, now]);

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
