import type { Text } from '../../language.ts';
import type { Session } from '../session.ts';
import { useEditing } from './editing.ts';

const words = {
  undo: { da: 'Fortryd', en: 'Undo' },
  redo: { da: 'Gentag', en: 'Redo' },
  help: { da: 'Vis hjælp', en: 'Show help' },
  ask: { da: 'Hjælp mig igennem', en: 'Help me through' },
  whole: { da: 'Vis hele planen', en: 'Show the whole plan' },
} satisfies Record<string, Text>;

const drawings = {
  undo: 'M6.5 3L3 6.5L6.5 10M3.5 6.5h6a3.5 3.5 0 0 1 0 7h-3',
  redo: 'M9.5 3L13 6.5L9.5 10M12.5 6.5h-6a3.5 3.5 0 0 0 0 7h3',
};

interface Shown {
  readonly session: Session;
  readonly isAsking: boolean;
  readonly onAsk: (isAsking: boolean) => void;
  readonly onHelp: (isShown: boolean) => void;
  readonly onTurn: (way: 'undo' | 'redo') => void;
}

/** What can be done with the whole form: undo, redo, and being asked one question at a time. */
export function FormBar({ session, isAsking, onAsk, onHelp, onTurn }: Shown) {
  const { canChange, isHelpShown, language } = useEditing();
  if (!canChange) return null;
  const button = (way: 'undo' | 'redo', what: Text | undefined, keys: string) => (
    <button
      type="button"
      class="turn"
      disabled={what === undefined}
      title={what && `${words[way][language]}: ${what[language]} (${keys})`}
      onClick={() => onTurn(way)}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={drawings[way]} fill="none" stroke="currentColor" stroke-width="1.6" />
      </svg>
      <span class="word">{words[way][language]}</span>
    </button>
  );
  return (
    <div class="form-bar">
      {button('undo', session.undoLabel, 'Ctrl-Z')}
      {button('redo', session.redoLabel, 'Ctrl-Y')}
      <span class="rest" />
      <button type="button" aria-pressed={isHelpShown} onClick={() => onHelp(!isHelpShown)}>
        {words.help[language]}
      </button>
      <button type="button" class={isAsking ? undefined : 'main'} onClick={() => onAsk(!isAsking)}>
        {words[isAsking ? 'whole' : 'ask'][language]}
      </button>
    </div>
  );
}
