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
}

/** Asks what is to become of several lines that are pasted into a list. */
export function PastedItems({ text, onItems, onText, onClose }: Shown) {
  const { language } = useEditing();
  const first = useRef<HTMLButtonElement>(null);
  const items = itemsIn(text);
  useLayoutEffect(() => first.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it, wherever in it the keyboard is
    <div
      class="offer"
      onKeyDown={event => {
        if (event.key === 'Escape') onClose();
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
        <button ref={first} type="button" class="main" onClick={() => onItems(items)}>
          {words.items[language]} ({items.length})
        </button>
        <button type="button" onClick={onText}>
          {words.text[language]}
        </button>
        <button type="button" onClick={onClose}>
          {words.nothing[language]}
        </button>
      </div>
    </div>
  );
}
