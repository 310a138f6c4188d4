import { useRef, useState } from 'preact/hooks';
import type { Path } from '../../document/data.ts';
import { placeOfGap } from '../../form/gaps.ts';
import type { Language, Text } from '../../language.ts';
import { pathOf } from '../../placing.ts';
import type { Finding } from '../../rules/finding.ts';
import { FormView } from '../form/form-view.tsx';
import { Explanation } from '../gaps/explanation.tsx';
import { GapsView } from '../gaps/gaps-view.tsx';
import type { Session } from '../session.ts';
import { type Heading, headingsOf } from '../submission/follow.ts';
import { SubmissionView } from '../submission/submission-view.tsx';
import { Conflict } from './conflict.tsx';
import type { Theme } from './settings.ts';
import { type PlaceInText, TextView } from './text-view.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { useNarrow } from './use-narrow.ts';

interface Shown {
  readonly session: Session;
  readonly language: Language;
  readonly theme: Theme;
  /** The submission as a web page. */
  readonly page: string | undefined;
  readonly hold: (frame: HTMLIFrameElement | null) => void;
  /** Goes back to where another plan is opened; nothing where the page is given its plan. */
  readonly leave: (() => void) | undefined;
}

type Side = 'paper' | 'gaps' | 'text';

/** An open plan: its fields on the left, and what becomes of them on the right. On a narrow screen one of them at a time. */
export function PlanView({ session, language, theme, page, hold, leave }: Shown) {
  const { around, examination, isReadOnly, saveState, texts } = session;
  const [side, setSide] = useState<Side>('paper');
  const [isWriting, setWriting] = useState(!isReadOnly);
  const [isAlone, setAlone] = useState(false);
  const isNarrow = useNarrow();
  const [place, setPlace] = useState<PlaceInText>();
  const [wanted, setWanted] = useState<{ readonly path: Path }>();
  const [followed, follow] = useState<readonly Heading[]>();
  const [explained, setExplained] = useState<Finding>();
  const hasFields = !isReadOnly && session.form.sections.length > 0 && !session.isSpoiled;
  const lastGood = useRef<Session | undefined>(undefined);
  if (hasFields) lastGood.current = session;
  const written = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const [, look] = useState(0);
  // Who writes in the text goes on there when it can be read again, until the keyboard is elsewhere.
  const isForm = hasFields && text.current?.contains(document.activeElement) !== true;
  useKeptFocus(written, isForm);
  const goTo = (path: Path, finding?: Finding) => {
    setExplained(undefined);
    setWriting(!isReadOnly);
    if (hasFields) return setWanted({ path });
    if (isReadOnly) setSide('text');
    const { whole } = examination;
    setPlace({ file: finding?.file ?? whole.fileOf(path), range: finding?.range ?? whole.rangeOf(path) });
  };
  const onGap = (message: string, before: number) => {
    const meant = examination.findings.filter(finding => finding.message[language] === message);
    const finding = meant[before] ?? meant[0];
    if (finding) goTo(hasFields ? placeOfGap(finding) : pathOf(finding.pointer), finding);
  };
  const show = (next: Side) => {
    setSide(next);
    setWriting(false);
    setAlone(false);
  };
  const gaps = (
    <GapsView
      examination={examination}
      texts={texts}
      language={language}
      goTo={goTo}
      hasFields={hasFields}
      explain={setExplained}
      mend={isReadOnly ? undefined : session.mend}
    />
  );
  return (
    <main class="plan" data-writing={isWriting} data-alone={isAlone && !isNarrow}>
      <nav class="sides" aria-label={words.views[language]}>
        {!isReadOnly && isNarrow && (
          <button type="button" aria-pressed={isWriting} onClick={() => setWriting(true)}>
            {words.write[language]}
          </button>
        )}
        {(['paper', 'gaps', 'text'] as const).map(each => (
          <button
            key={each}
            type="button"
            aria-pressed={side === each && !(isNarrow ? isWriting : isAlone)}
            onClick={() => show(each)}
          >
            {words[each][language]}
            {each === 'gaps' && (
              <>
                {' '}
                <span class="count">{examination.findings.length}</span>
              </>
            )}
          </button>
        ))}
        {!isReadOnly && !isNarrow && (
          <button type="button" class="alone" aria-pressed={isAlone} onClick={() => setAlone(!isAlone)}>
            {words.alone[language]}
          </button>
        )}
      </nav>
      <div class="left">
        {isReadOnly && gaps}
        {lastGood.current && (
          <div ref={written} hidden={!isForm}>
            <FormView
              session={lastGood.current}
              language={language}
              wanted={wanted}
              explain={setExplained}
              isOpenedHere={leave !== undefined}
              onShow={next => follow(headingsOf(examination, next, language))}
            />
          </div>
        )}
        {!isReadOnly && !isForm && (
          <div ref={text} onFocusOut={() => look(count => count + 1)}>
            <TextView
              session={session}
              language={language}
              isBroken={!hasFields}
              isBeside={side === 'text'}
              leave={leave}
              place={place}
            />
          </div>
        )}
      </div>
      <div class="right" data-side={side}>
        <div class="side" hidden={side !== 'paper'}>
          <SubmissionView
            page={page}
            isPlan={examination.isPlan}
            language={language}
            theme={theme}
            followed={followed}
            onGap={onGap}
            hold={hold}
          />
        </div>
        {side === 'gaps' && <div class="side">{gaps}</div>}
        {side === 'text' && (
          <div class="side">
            <TextView session={session} language={language} isBroken={false} place={hasFields ? undefined : place} />
          </div>
        )}
      </div>
      {explained && (
        <Explanation finding={explained} texts={texts} language={language} close={() => setExplained(undefined)} />
      )}
      {saveState.kind === 'conflict' && (
        <Conflict key={`${saveState.name} ${around.main}`} conflict={saveState} language={language} session={session} />
      )}
    </main>
  );
}

const words = {
  views: { da: 'Planens sider', en: 'Sides of the plan' },
  write: { da: 'Skriv', en: 'Write' },
  paper: { da: 'Ansøgning', en: 'Submission' },
  gaps: { da: 'Mangler', en: 'Gaps' },
  text: { da: 'Tekst', en: 'Text' },
  alone: { da: 'Kun formularen', en: 'Form only' },
} satisfies Record<string, Text>;
