import { useEffect } from 'preact/hooks';

/** What Ctrl-Z and Ctrl-Y (⌘Z and ⇧⌘Z) ask for. */
export function turnBy({
  key,
  ctrlKey,
  metaKey,
  shiftKey,
  altKey,
  isComposing,
}: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (!(ctrlKey || metaKey) || altKey || isComposing) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' ? 'redo' : undefined;
}

/** Has those keys turn the whole plan, also while something is being typed; not where they have been heard already. */
export function useUndoKeys(turn: (way: 'undo' | 'redo') => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const way = event.defaultPrevented ? undefined : turnBy(event);
      if (way === undefined) return;
      event.preventDefault();
      turn(way);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}
