const drafts = new Set<() => void>();

/** Puts what is typed and not yet in the plan into it: before anything else is done with the plan. */
export function flushDrafts(): void {
  for (const commit of [...drafts]) commit();
}

/** Keeps a draft until it is put in or given up; `flushDrafts` puts it in. */
export const keepDraft = (commit: () => void): void => void drafts.add(commit);

/** A draft that is put in or given up. */
export const dropDraft = (commit: () => void): void => void drafts.delete(commit);

let isPressed = false;
const waiting = new Set<() => void>();

/**
 * Puts a draft in when no button of the mouse is held down: what it changes on the page would move what is pressed away from under the
 * pointer, and the click would be lost.
 */
export function whenReleased(commit: () => void): void {
  if (isPressed) waiting.add(commit);
  else commit();
}

/** Watches whether something is pressed, until it is told to stop. */
export function watchPointer(): () => void {
  const press = () => {
    isPressed = true;
  };
  // The click comes first.
  const release = () =>
    setTimeout(() => {
      isPressed = false;
      for (const commit of waiting) commit();
      waiting.clear();
    });
  const ends = ['pointerup', 'pointercancel', 'dragend'] as const;
  document.addEventListener('pointerdown', press, true);
  for (const end of ends) document.addEventListener(end, release, true);
  return () => {
    document.removeEventListener('pointerdown', press, true);
    for (const end of ends) document.removeEventListener(end, release, true);
  };
}
