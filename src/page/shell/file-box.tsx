import type { RefObject } from 'preact';
import type { Text } from '../../language.ts';
import { turnBy } from '../form/undo-keys.ts';
import type { Session } from '../session.ts';
import { typed } from '../typed.ts';

interface Shown {
  readonly name: string;
  readonly session: Session;
  readonly hold: RefObject<HTMLTextAreaElement | null>;
}

/** The box that a text is in. Ctrl-Z takes back what was written there, and nothing else: browsers would take back what another box had. */
export function FileBox({ name, session, hold }: Shown) {
  const text = session.texts.get(name) ?? '';
  const sameAs = `text ${name}`;
  const turn = (event: KeyboardEvent & { readonly currentTarget: HTMLTextAreaElement }) => {
    const way = session.isReadOnly ? undefined : turnBy(event);
    if (way === undefined) return;
    event.preventDefault();
    const box = event.currentTarget;
    const before = box.value;
    session[way](sameAs);
    const after = shownOf(session.current().texts.get(name));
    if (after === before) return;
    box.value = after;
    const end = after.length - sameEnd(before, after);
    box.setSelectionRange(end, end);
  };
  return (
    <textarea
      ref={hold}
      aria-label={name}
      lang="da"
      spellcheck={false}
      readOnly={session.isReadOnly}
      value={shownOf(text)}
      onKeyDown={turn}
      onInput={event =>
        session.write(new Map([[name, typed(text, event.currentTarget.value)]]), { label: change, sameAs })
      }
    />
  );
}

/** A text as a box holds it, whatever ends its lines. */
const shownOf = (text = '') => text.replaceAll('\r\n', '\n');

/** How many letters at the end of two texts are the same. */
function sameEnd(one: string, other: string): number {
  let count = 0;
  while (count < Math.min(one.length, other.length) && one.at(-1 - count) === other.at(-1 - count)) count++;
  return count;
}

const change: Text = { da: 'ændringen i teksten', en: 'the change of the text' };
