import { useEffect, useRef, useState } from 'preact/hooks';
import { offsetTable, type Range } from '../../document/range.ts';
import type { Language, Text } from '../../language.ts';
import type { Session } from '../session.ts';
import { FileBox } from './file-box.tsx';
import { Spoiled } from './spoiled.tsx';

interface Shown {
  readonly session: Session;
  readonly language: Language;
  /** Whether something keeps the file from being read as a plan, so that there are no fields to fill in. */
  readonly isBroken: boolean;
  /** Whether the text itself stands beside this already. */
  readonly isBeside?: boolean;
  /** Goes back to where another file is opened. */
  readonly leave?: (() => void) | undefined;
  /** A place to show; each new value is a new wish. */
  readonly place?: PlaceInText | undefined;
}

/** A place in one of the files of a plan. */
export interface PlaceInText {
  readonly file: string;
  readonly range: Range;
}

/** A plan's files as they are written, for those who want to see them, and for a plan that can't be read as fields. */
export function TextView({ session, language, isBroken, isBeside = false, leave, place }: Shown) {
  const { around, isReadOnly, texts } = session;
  const names = [...texts.keys()];
  const [chosen, choose] = useState(around.main);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (place) choose(place.file);
  }, [place]);
  const name = names.includes(chosen) ? chosen : around.main;
  useEffect(() => {
    if (place?.file === name && box.current) select(box.current, place.range);
  }, [place, name]);
  return (
    <section class="text" aria-labelledby="text">
      <h2 id="text">{words.head[language]}</h2>
      {session.isSpoiled ? (
        <Spoiled language={language} restore={isReadOnly ? undefined : session.restore} />
      ) : (
        isBroken && <Unreadable session={session} language={language} leave={leave} />
      )}
      {!isBeside && names.length > 1 && (
        <label>
          {words.file[language]}
          <select value={name} onChange={event => choose(event.currentTarget.value)}>
            {names.map(each => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
      )}
      {!isBeside && <FileBox key={name} name={name} session={session} hold={box} />}
    </section>
  );
}

/** What keeps a file from being read as a plan, and the way back where it was the wrong one. */
function Unreadable({ session, language, leave }: Pick<Shown, 'session' | 'language' | 'leave'>) {
  const [first] = session.examination.findings;
  return (
    <div class="refused">
      <p>{words.broken[language]}</p>
      {first && (
        <p>
          {words.line[language]} {first.range.start.line}: {first.message[language]}
        </p>
      )}
      {leave && (
        <button type="button" onClick={leave}>
          {words.leave[language]}
        </button>
      )}
    </div>
  );
}

/** Marks a place in a box, and brings it into sight. */
function select(box: HTMLTextAreaElement, { start, end }: Range): void {
  const offsetAt = offsetTable(box.value);
  box.focus();
  box.setSelectionRange(offsetAt(start), offsetAt(end));
  const height = Number.parseFloat(getComputedStyle(box).lineHeight);
  box.scrollTop = Math.max(0, (start.line - 4) * height);
}

const words = {
  head: { da: 'Filen, som den er skrevet', en: 'The file as it is written' },
  broken: {
    da: 'Filen kan ikke læses som en plan endnu. Under »Mangler« står, hvad der er galt, og hvor.',
    en: 'The file cannot be read as a plan yet. "Gaps" says what is wrong, and where.',
  },
  line: { da: 'Linje', en: 'Line' },
  leave: { da: 'Åbn en anden fil', en: 'Open another file' },
  file: { da: 'Fil', en: 'File' },
} satisfies Record<string, Text>;
