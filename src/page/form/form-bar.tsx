import type { Text } from '../../language.ts';
import type { Session } from '../session.ts';
import { useEditing } from './editing.ts';

const words = {
  undo: { da: 'Fortryd', en: 'Undo' },
  redo: { da: 'Gentag', en: 'Redo' },
  ask: { da: 'Hjælp mig igennem', en: 'Help me through' },
  whole: { da: 'Vis hele planen', en: 'Show the whole plan' },
} satisfies Record<string, Text>;

interface Shown {
  readonly session: Session;
  readonly isAsking: boolean;
  readonly onAsk: (isAsking: boolean) => void;
  readonly onTurn: (way: 'undo' | 'redo') => void;
}

/** What can be done with the whole form: undo, redo, and being asked one question at a time. */
export function FormBar({ session, isAsking, onAsk, onTurn }: Shown) {
  const { canChange, language } = useEditing();
  if (!canChange) return null;
  const button = (way: 'undo' | 'redo', what: Text | undefined, keys: string) => (
    <button
      type="button"
      disabled={what === undefined}
      title={what && `${words[way][language]}: ${what[language]} (${keys})`}
      onClick={() => onTurn(way)}
    >
      {words[way][language]}
    </button>
  );
  return (
    <div class="form-bar">
      {button('undo', session.undoLabel, 'Ctrl-Z')}
      {button('redo', session.redoLabel, 'Ctrl-Y')}
      <span class="rest" />
      <button type="button" class={isAsking ? undefined : 'main'} onClick={() => onAsk(!isAsking)}>
        {words[isAsking ? 'whole' : 'ask'][language]}
      </button>
    </div>
  );
}
