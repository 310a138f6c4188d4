/** How long nobody has typed when it is quiet, in milliseconds. */
const rest = 400;

/**
 * Runs something when nobody has typed for a while, or as soon as somebody goes to another field: what takes longer than the time between
 * two letters never stands in their way. What it gives calls it off.
 */
export function whenQuiet(run: () => void): () => void {
  let timer = setTimeout(now, rest);
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(now, rest);
  };
  const stop = () => {
    clearTimeout(timer);
    for (const name of typing) document.removeEventListener(name, later, true);
    document.removeEventListener('focusin', now, true);
  };
  function now() {
    stop();
    run();
  }
  for (const name of typing) document.addEventListener(name, later, true);
  document.addEventListener('focusin', now, true);
  return stop;
}

const typing = ['input', 'keydown'] as const;
