import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Option } from '../../form/form.ts';
import type { Text } from '../../language.ts';
import { useEditing } from './editing.ts';

const words = { choices: { da: 'Muligheder for', en: 'Choices for' } } satisfies Record<string, Text>;

/** The id of one of the choices of a list. */
export const choiceId = (listId: string, at: number): string => `${listId}:${at}`;

/** How near the edge of the window a list comes, and how high it is at most, in pixels. */
const margin = 8;
const highest = 280;

interface Shown {
  readonly id: string;
  /** The id of the box that it belongs to, which keeps the keyboard. */
  readonly box: string;
  readonly name: Text;
  readonly choices: readonly Option[];
  readonly active: number;
  readonly isOpen: boolean;
  readonly choose: (option: Option) => void;
}

/** The choices of a box, below it or above it, and in front of all else. */
export function ChoiceList({ id, box, name, choices, active, isOpen, choose }: Shown) {
  const { language } = useEditing();
  const list = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const shown = list.current;
    if (!isOpen || !shown) return;
    const place = () => {
      const { left, width, top, bottom } = document.getElementById(box)!.getBoundingClientRect();
      const below = window.innerHeight - bottom - margin;
      const isBelow = below >= Math.min(highest, shown.scrollHeight) || below >= top;
      shown.style.left = `${left}px`;
      shown.style.width = `${Math.max(width, Math.min(240, window.innerWidth - left - margin))}px`;
      shown.style.maxHeight = `${Math.min(highest, isBelow ? below : top - margin)}px`;
      shown.style.top = isBelow ? `${bottom + 2}px` : 'auto';
      shown.style.bottom = isBelow ? 'auto' : `${window.innerHeight - top + 2}px`;
    };
    shown.showPopover();
    place();
    window.addEventListener('scroll', place, true);
    window.addEventListener('resize', place);
    return () => {
      window.removeEventListener('scroll', place, true);
      window.removeEventListener('resize', place);
      shown.hidePopover();
    };
  }, [isOpen, box]);
  useLayoutEffect(() => {
    document.getElementById(choiceId(id, active))?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);

  return (
    <div
      ref={list}
      id={id}
      class="choice-list"
      role="listbox"
      aria-label={`${words.choices[language]} ${name[language]}`}
      popover="manual"
    >
      {choices.map((option, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the box, which keeps the keyboard
        <div
          key={option.value}
          id={choiceId(id, at)}
          role="option"
          tabIndex={-1}
          aria-selected={at === active}
          class={at === active ? 'active' : undefined}
          onMouseDown={event => event.preventDefault()}
          onClick={() => choose(option)}
        >
          {option.label[language]}
          {option.label[language] !== option.value && <small> {option.value}</small>}
        </div>
      ))}
    </div>
  );
}
