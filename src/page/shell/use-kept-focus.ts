import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Moves the keyboard back to the field where it was in something, when that is shown again after it was hidden, and it is nowhere else. */
export function useKeptFocus(within: RefObject<HTMLElement | null>, isShown: boolean): void {
  const last = useRef('');
  useEffect(() => {
    const hear = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && within.current?.contains(target)) last.current = target.id;
    };
    document.addEventListener('focusin', hear);
    return () => document.removeEventListener('focusin', hear);
  }, []);
  useEffect(() => {
    const { activeElement: now, body } = document;
    if (isShown && last.current !== '' && (now === null || now === body))
      document.getElementById(last.current)?.focus();
  }, [isShown]);
}
