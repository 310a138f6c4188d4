import { useEffect, useRef } from 'preact/hooks';
import type { Path } from '../../document/data.ts';
import { nextQuestion } from '../../form/questions.ts';
import type { Text } from '../../language.ts';
import { useEditing } from '../form/editing.ts';
import { Progress } from './progress.tsx';
import { WayBack } from './way-back.tsx';

const words = {
  all: { da: 'Alt, der bliver spurgt om, er besvaret', en: 'All that is asked is answered' },
  allMore: {
    da: 'Læs planen igennem, og se under »Mangler«, om der er mere at gøre.',
    en: 'Read the plan through, and see under “Gaps” whether there is more to do.',
  },
  othersLeft: {
    da: 'Der er ikke flere spørgsmål, men noget mangler endnu',
    en: 'There are no more questions, but something is still missing',
  },
  oneMore: {
    da: 'mangel er ikke et spørgsmål. Du finder den under »Mangler«.',
    en: 'gap is not a question. You find it under “Gaps”.',
  },
  manyMore: {
    da: 'mangler er ikke spørgsmål. Du finder dem under »Mangler«.',
    en: 'gaps are not questions. You find them under “Gaps”.',
  },
  rest: { da: 'Det var det sidste spørgsmål', en: 'That was the last question' },
  restMore: {
    da: 'Du sprang nogle over. Dem kan du tage nu eller en anden dag; det, du har skrevet, er i planen.',
    en: 'You skipped some. You can take them now or another day; what you have written is in the plan.',
  },
  again: { da: 'Tag dem, du sprang over', en: 'Take those that you skipped' },
  whole: { da: 'Vis hele planen', en: 'Show the whole plan' },
} satisfies Record<string, Text>;

interface Shown {
  /** How many gaps there are in the plan, questions or not. */
  readonly gaps: number;
  readonly onAgain: (path: Path) => void;
  /** Shows the last question again, where there was one. */
  readonly onBack: (() => void) | undefined;
  readonly onDone: () => void;
}

/** The end of the questions: what is left. */
export function Answered({ gaps, onAgain, onBack, onDone }: Shown) {
  const { form, language } = useEditing();
  const title = useRef<HTMLHeadingElement>(null);
  const first = nextQuestion(form);
  useEffect(() => title.current?.focus(), []);
  return (
    <div class="questions">
      <Progress />
      <h2 ref={title} tabIndex={-1}>
        {words[first ? 'rest' : gaps > 0 ? 'othersLeft' : 'all'][language]}
      </h2>
      <p>
        {first
          ? words.restMore[language]
          : gaps > 0
            ? `${gaps} ${words[gaps === 1 ? 'oneMore' : 'manyMore'][language]}`
            : words.allMore[language]}
      </p>
      <div class="ways">
        {first && (
          <button type="button" class="main" onClick={() => onAgain(first.path)}>
            {words.again[language]}
          </button>
        )}
        <WayBack onBack={onBack} />
        <button type="button" class={first ? undefined : 'main'} onClick={onDone}>
          {words.whole[language]}
        </button>
      </div>
    </div>
  );
}
