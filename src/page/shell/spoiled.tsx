import type { Language, Text } from '../../language.ts';

interface Shown {
  readonly language: Language;
  /** Puts back what stood there before; nothing where the plan is only read. */
  readonly restore: (() => void) | undefined;
}

/** Says that somebody else has left what is no plan any more, and offers what stood there before. */
export const Spoiled = ({ language, restore }: Shown) => (
  <div class="refused" role="alert">
    <p>{words.said[language]}</p>
    {restore && (
      <>
        <p>{words.wait[language]}</p>
        <button type="button" class="main" onClick={restore}>
          {words.restore[language]}
        </button>
      </>
    )}
  </div>
);

const words = {
  said: {
    da: 'Et andet program har gemt filen, og den kan ikke læses som en plan nu.',
    en: 'Another program has saved the file, and it cannot be read as a plan now.',
  },
  wait: {
    da: 'Er nogen i gang med at rette den, så vent: siden er tilbage, hvor du var, når filen kan læses igen. Ellers kan du lægge den seneste udgave tilbage, som kunne læses.',
    en: 'If somebody is changing it, wait: the page is back where you were when the file can be read again. Else you can put back the last version that could be read.',
  },
  restore: { da: 'Læg den seneste gode udgave tilbage', en: 'Put the last good version back' },
} satisfies Record<string, Text>;
