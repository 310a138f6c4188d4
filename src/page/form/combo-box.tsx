import { useState } from 'preact/hooks';
import type { Option } from '../../form/form.ts';
import type { Text } from '../../language.ts';
import { boxEvents } from './box-events.ts';
import { ChoiceList, choiceId } from './choice-list.tsx';
import { whenReleased } from './drafts.ts';
import { useEditing } from './editing.ts';
import type { Draft } from './use-draft.ts';

const words = { all: { da: 'Vis mulighederne for', en: 'Show the choices for' } } satisfies Record<string, Text>;

interface Shown {
  readonly draft: Draft;
  readonly id: string;
  /** What is chosen. */
  readonly name: Text;
  readonly options: readonly Option[];
  readonly describedBy: string | undefined;
  readonly isInvalid?: boolean;
  readonly readOnly: boolean;
  /** The name of the box itself, where no label stands beside it. */
  readonly label?: string;
  /** What else a key does, when it does not choose. */
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  /** Takes what is pasted, if it is more than a text; tells whether it did. */
  readonly onPaste?: (text: string) => boolean;
}

/** A box for words with choices below it (the combobox of WAI-ARIA): choose by arrows, Enter or a click, or write something else. */
export function ComboBox({
  draft,
  id,
  name,
  options,
  describedBy,
  isInvalid,
  readOnly,
  label,
  onKeyDown,
  onPaste,
}: Shown) {
  const { language } = useEditing();
  const [shown, show] = useState<'none' | 'all' | 'like'>('none');
  const [active, setActive] = useState(-1);
  const fold = (text: string) => text.trim().toLocaleLowerCase('da');
  const isLike = ({ value, label }: Option) => fold(`${value} ${label[language]}`).includes(fold(draft.text));
  const choices = shown === 'like' ? options.filter(isLike) : options;
  const isOpen = shown !== 'none' && choices.length > 0;
  const listId = `choices:${id}`;
  const close = () => {
    show('none');
    setActive(-1);
  };
  const choose = (option: Option) => {
    draft.type(option.value);
    draft.commit();
    close();
  };
  const step = (by: 1 | -1) => {
    if (isOpen) setActive((active + by + choices.length) % choices.length);
    else {
      show('all');
      setActive(by > 0 ? 0 : options.length - 1);
    }
  };
  const press = (event: KeyboardEvent) => {
    const option = isOpen ? choices[active] : undefined;
    if (event.isComposing || readOnly || event.altKey) return onKeyDown?.(event);
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Escape' && isOpen) close();
    else if (event.key === 'Enter' && option) choose(option);
    else {
      if (event.key === 'Enter') draft.commit();
      if (event.key === 'Enter' || event.key === 'Tab') close();
      return onKeyDown?.(event);
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="combo">
      <input
        {...boxEvents(draft, { readOnly, onPaste })}
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-activedescendant={isOpen && active >= 0 ? choiceId(listId, active) : undefined}
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={isInvalid || undefined}
        onInput={event => {
          draft.type(event.currentTarget.value);
          show(event.currentTarget.value.trim() === '' ? 'all' : 'like');
          setActive(-1);
        }}
        onBlur={() => {
          whenReleased(draft.commit);
          close();
        }}
        onKeyDown={press}
      />
      {!readOnly && options.length > 0 && (
        <button
          type="button"
          class="icon"
          tabIndex={-1}
          aria-label={`${words.all[language]} ${name[language]}`}
          aria-expanded={isOpen}
          // The box keeps the keyboard.
          onMouseDown={event => event.preventDefault()}
          onClick={() => {
            draft.focus();
            if (isOpen) close();
            else show('all');
          }}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M4 6l4 4 4-4" fill="none" stroke="currentColor" stroke-width="1.6" />
          </svg>
        </button>
      )}
      <ChoiceList id={listId} box={id} name={name} choices={choices} active={active} isOpen={isOpen} choose={choose} />
    </div>
  );
}
