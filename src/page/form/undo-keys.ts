import { useEffect } from 'preact/hooks';

/** Ctrl-Z and Ctrl-Y (⌘Z and ⇧⌘Z) for the whole plan, also while something is being typed. */
export function useUndoKeys(turn: (way: 'undo' | 'redo') => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return;
      const key = event.key.toLowerCase();
      const way = key === 'y' || (key === 'z' && event.shiftKey) ? 'redo' : key === 'z' ? 'undo' : undefined;
      if (way === undefined) return;
      event.preventDefault();
      turn(way);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}
