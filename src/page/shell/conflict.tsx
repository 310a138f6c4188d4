import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { parse } from '../../document/document.ts';
import type { Language, Text } from '../../language.ts';
import { bare, bothOf, isClash, type Piece, textOf } from '../merging.ts';
import { placeOfLine } from '../place-of-line.ts';
import type { SaveState } from '../saving.ts';
import type { Session } from '../session.ts';

interface Shown {
  readonly conflict: Extract<SaveState, { kind: 'conflict' }>;
  readonly language: Language;
  readonly session: Pick<Session, 'examination' | 'form' | 'settle'>;
}

type Choice = 'mine' | 'theirs' | 'both';

/** Asks whose lines are to stand where two have changed the same; both are shown. */
export function Conflict({ conflict: { name, pieces }, language, session }: Shown) {
  const dialog = useRef<HTMLDialogElement>(null);
  const clashes = pieces.filter(isClash);
  const [chosen, setChosen] = useState<readonly Choice[]>([]);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const choose = (at: number, whose: Choice) =>
    setChosen(clashes.map((_, index) => (index === at ? whose : (chosen[index] ?? 'mine'))));
  const both = useMemo(
    () => clashes.map(clash => bothOf(pieces, clash, text => !parse(text, name).broken)),
    [pieces, name],
  );
  const done = () => {
    // The keyboard goes back to where it was.
    dialog.current?.close();
    session.settle(
      textOf(pieces, clash => {
        const at = clashes.indexOf(clash);
        const choice = chosen[at] ?? 'mine';
        return choice === 'both' ? (both[at] ?? clash.mine) : clash[choice];
      }),
    );
  };
  return (
    <dialog ref={dialog} class="conflict" aria-labelledby="conflict" onCancel={event => event.preventDefault()}>
      <h2 id="conflict">{words.head[language]}</h2>
      <p>{words.why[language](name)}</p>
      {clashes.map((clash, at) => {
        const field = placeOfLine(name, lineOf(pieces, clash), session.examination, session.form);
        const texts = bare(clash);
        const choices: readonly Choice[] = both[at] ? ['mine', 'theirs', 'both'] : ['mine', 'theirs'];
        return (
          <fieldset key={at}>
            <legend>{field ? field[language] : words.place[language](at + 1, clashes.length)}</legend>
            {choices.map(whose => (
              <label key={whose} class="version">
                <input
                  type="radio"
                  name={`clash-${at}`}
                  checked={(chosen[at] ?? 'mine') === whose}
                  onChange={() => choose(at, whose)}
                />{' '}
                {words[whose][language]}
                {whose !== 'both' && (
                  <span class="words" lang="da">
                    {texts[whose] || words.nothing[language]}
                  </span>
                )}
              </label>
            ))}
          </fieldset>
        );
      })}
      <button type="button" class="main" onClick={done}>
        {words.done[language]}
      </button>
    </dialog>
  );
}

/** The line in the writer's own text where a clash begins. */
const lineOf = (pieces: readonly Piece[], clash: Piece): number =>
  pieces
    .slice(0, pieces.indexOf(clash))
    .reduce((line, piece) => line + (isClash(piece) ? piece.mine : piece).length, 1);

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
  both: { da: 'Behold begge', en: 'Keep both' },
  nothing: { da: '(ingenting)', en: '(nothing)' },
  done: { da: 'Brug det valgte', en: 'Use what is chosen' },
} satisfies Record<string, Text | Record<Language, (...given: never[]) => string>>;
