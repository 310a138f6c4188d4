import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language, Text } from '../../language.ts';
import { isClash, textOf } from '../merging.ts';
import type { SaveState } from '../saving.ts';

interface Shown {
  readonly conflict: Extract<SaveState, { kind: 'conflict' }>;
  readonly language: Language;
  readonly settle: (text: string) => void;
}

/** Asks whose lines are to stand where two have changed the same; both are shown. */
export function Conflict({ conflict: { name, pieces }, language, settle }: Shown) {
  const dialog = useRef<HTMLDialogElement>(null);
  const clashes = pieces.filter(isClash);
  const [chosen, setChosen] = useState<readonly ('mine' | 'theirs')[]>([]);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const choose = (at: number, whose: 'mine' | 'theirs') =>
    setChosen(clashes.map((_, index) => (index === at ? whose : (chosen[index] ?? 'mine'))));
  const done = () =>
    settle(
      textOf(pieces, clash => {
        return clash[chosen[clashes.indexOf(clash)] ?? 'mine'];
      }),
    );
  return (
    <dialog ref={dialog} class="conflict" aria-labelledby="conflict" onCancel={event => event.preventDefault()}>
      <h2 id="conflict">{words.head[language]}</h2>
      <p>{words.why[language](name)}</p>
      {clashes.map((clash, at) => (
        <fieldset key={at}>
          <legend>{words.place[language](at + 1, clashes.length)}</legend>
          {(['mine', 'theirs'] as const).map(whose => (
            <label key={whose} class="version">
              <input
                type="radio"
                name={`clash-${at}`}
                checked={(chosen[at] ?? 'mine') === whose}
                onChange={() => choose(at, whose)}
              />{' '}
              {words[whose][language]}
              <pre lang="da">{clash[whose].join('') || words.nothing[language]}</pre>
            </label>
          ))}
        </fieldset>
      ))}
      <button type="button" class="main" onClick={done}>
        {words.done[language]}
      </button>
    </dialog>
  );
}

const words = {
  head: { da: 'En anden har rettet det samme sted', en: 'Somebody else has changed the same place' },
  why: {
    da: (name: string) =>
      `Mens du skrev, blev ${name} gemt et andet sted fra. Vælg, hvad der skal stå. Alt andet er flettet sammen.`,
    en: (name: string) =>
      `While you wrote, ${name} was saved from elsewhere. Choose what is to stand. All else has been put together.`,
  },
  place: {
    da: (at: number, all: number) => (all === 1 ? 'Hvad skal der stå?' : `Sted ${at} af ${all}`),
    en: (at: number, all: number) => (all === 1 ? 'What is to stand there?' : `Place ${at} of ${all}`),
  },
  mine: { da: 'Det, du har skrevet', en: 'What you have written' },
  theirs: { da: 'Det, den anden har gemt', en: 'What the other has saved' },
  nothing: { da: '(ingenting)', en: '(nothing)' },
  done: { da: 'Brug det valgte', en: 'Use what is chosen' },
} satisfies Record<string, Text | Record<Language, (...given: never[]) => string>>;
