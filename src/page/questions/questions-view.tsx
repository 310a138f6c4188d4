import { useEffect, useRef, useState } from 'preact/hooks';
import type { Path } from '../../document/data.ts';
import { fieldOf } from '../../form/find.ts';
import type { Form } from '../../form/form.ts';
import { nextQuestion } from '../../form/questions.ts';
import { whyUnread } from '../../form/unread.ts';
import type { Text } from '../../language.ts';
import { flushDrafts } from '../form/drafts.ts';
import { useEditing } from '../form/editing.ts';
import { focusOn } from '../form/focus.ts';
import { followed } from '../form/following.ts';
import { Answered } from './answered.tsx';
import { Progress } from './progress.tsx';
import { Question } from './question.tsx';
import { unreadIn } from './unread.ts';
import { WayBack } from './way-back.tsx';

const words = {
  next: { da: 'Næste spørgsmål', en: 'Next question' },
  skip: { da: 'Spring over', en: 'Skip' },
  orSkip: { da: 'Eller spring spørgsmålet over.', en: 'Or skip the question.' },
  whole: { da: 'Vis hele planen', en: 'Show the whole plan' },
} satisfies Record<string, Text>;

interface Shown {
  /** Where the first question is looked for. */
  readonly after: Path;
  /** How many gaps there are in the plan. */
  readonly gaps: number;
  /** The form with all that is typed, also in the last moment. */
  readonly latest: () => Form;
  /** Shows the whole plan, where the question stands in it; nothing where there was none any more. */
  readonly onDone: (path?: Path) => void;
}

/** The plan, one question at a time: the next that is asked and not answered, alone on the page. */
export function QuestionsView({ after, gaps, latest, onDone }: Shown) {
  const { form, language } = useEditing();
  const [at, setAt] = useState<Path | undefined>(() => (nextQuestion(form, after) ?? nextQuestion(form))?.path);
  /** The questions that have been shown before this one. */
  const [behind, setBehind] = useState<readonly Path[]>([]);
  const [isGoingOn, goOn] = useState(false);
  const [isStopped, stop] = useState(false);
  const moved = useRef(true);
  const seen = useRef(form);
  const visit = useRef(0);
  const before = seen.current;
  const place = at && before !== form ? followed(before, form, at) : at;
  if (before !== form && behind.length > 0)
    setBehind(behind.map(path => followed(before, form, path)).filter(path => path !== undefined));
  seen.current = form;
  if (place !== at) setAt(place);
  const field = place && fieldOf(form, place);

  // What has just been answered is in the form that is shown after it.
  useEffect(() => {
    if (isGoingOn) {
      goOn(false);
      moved.current = true;
      visit.current++;
      if (at) setBehind([...behind, at]);
      setAt(at && nextQuestion(form, at)?.path);
    } else if (moved.current) {
      moved.current = false;
      if (at) focusOn(at);
    }
  });
  const next = () => {
    flushDrafts();
    stop(false);
    goOn(true);
  };
  const answer = () => {
    flushDrafts();
    const answered = place && fieldOf(latest(), place);
    const unread = answered && unreadIn(answered);
    if (!unread) return next();
    stop(true);
    focusOn(unread.path);
  };
  const last = behind.at(-1);
  const back =
    last &&
    (() => {
      flushDrafts();
      stop(false);
      moved.current = true;
      visit.current++;
      setBehind(behind.slice(0, -1));
      setAt(last);
    });
  const unread = isStopped && field ? unreadIn(field) : undefined;
  const why = unread && whyUnread(unread);
  if (field === undefined)
    return (
      <Answered
        gaps={gaps}
        onAgain={path => {
          moved.current = true;
          setAt(path);
        }}
        onBack={back}
        onDone={() => onDone()}
      />
    );
  return (
    <div class="questions">
      <Progress />
      <Question key={visit.current} field={field} />
      {why && (
        <p class="refused" role="alert">
          {why[language]} {words.orSkip[language]}
        </p>
      )}
      <div class="ways">
        <button type="button" class="main" onClick={answer}>
          {words.next[language]}
        </button>
        <button type="button" onClick={next}>
          {words.skip[language]}
        </button>
        <WayBack onBack={back} />
        <button type="button" class="plain" onClick={() => onDone(place)}>
          {words.whole[language]}
        </button>
      </div>
    </div>
  );
}
