import { whenReleased } from './form/drafts.ts';

/** How long nobody has typed when it is quiet, in milliseconds. */
const rest = 400;

/**
 * Runs something when nobody has typed for a while, or as soon as somebody goes to another field: what takes longer than the time between
 * two letters never stands in their way, and nothing moves away under a button of the mouse that is held down. What it gives calls it off.
 */
export function whenQuiet(run: () => void): () => void {
  let isOff = false;
  let timer = setTimeout(due, rest);
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(due, rest);
  };
  const stop = () => {
    isOff = true;
    clearTimeout(timer);
    for (const name of typing) document.removeEventListener(name, later, true);
    document.removeEventListener('focusin', due, true);
  };
  const now = () => {
    if (isOff) return;
    stop();
    run();
  };
  function due() {
    whenReleased(now);
  }
  for (const name of typing) document.addEventListener(name, later, true);
  document.addEventListener('focusin', due, true);
  return stop;
}

const typing = ['input', 'keydown'] as const;
