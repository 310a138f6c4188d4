import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Text } from '../../language.ts';
import { useEditing } from './editing.ts';
import { itemsIn } from './pasted.ts';

const words = {
  lines: { da: 'Du har sat flere linjer ind:', en: 'You have pasted several lines:' },
  items: { da: 'Gør dem til punkter', en: 'Make them items' },
  text: { da: 'Behold dem som én tekst', en: 'Keep them as one text' },
  nothing: { da: 'Annullér', en: 'Cancel' },
  andMore: { da: 'og flere', en: 'and more' },
} satisfies Record<string, Text>;

/** How many of the lines are shown. */
const most = 5;

interface Shown {
  readonly text: string;
  readonly onItems: (texts: readonly string[]) => void;
  readonly onText: () => void;
  readonly onClose: () => void;
  /** The writer goes elsewhere without an answer. */
  readonly onLeave: () => void;
}

/** Asks what is to become of several lines that are pasted into a list. Who goes on without an answer keeps them as one text. */
export function PastedItems({ text, onItems, onText, onClose, onLeave }: Shown) {
  const { language } = useEditing();
  const first = useRef<HTMLButtonElement>(null);
  const items = itemsIn(text);
  const leave = useRef<(() => void) | undefined>(onLeave);
  if (leave.current) leave.current = onLeave;
  const answer = (run: () => void) => {
    leave.current = undefined;
    run();
  };
  useLayoutEffect(() => {
    first.current?.focus();
    return () => leave.current?.();
  }, []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it, wherever in it the keyboard is
    <div
      class="offer"
      onKeyDown={event => {
        if (event.key === 'Escape') answer(onClose);
      }}
    >
      {words.lines[language]}
      <ol>
        {items.slice(0, most).map((item, at) => (
          <li key={`${at} ${item}`}>{item}</li>
        ))}
        {items.length > most && <li>… {words.andMore[language]}</li>}
      </ol>
      <div class="ways">
        <button ref={first} type="button" class="main" onClick={() => answer(() => onItems(items))}>
          {words.items[language]} ({items.length})
        </button>
        <button type="button" onClick={() => answer(onText)}>
          {words.text[language]}
        </button>
        <button type="button" onClick={() => answer(onClose)}>
          {words.nothing[language]}
        </button>
      </div>
    </div>
  );
}
