import type { Language, Text } from '../../language.ts';

/** What can be taken out of the page. */
export type Wanted = 'docx' | 'html' | 'print' | 'md' | 'txt' | 'plan';

interface Shown {
  readonly language: Language;
  /** Whether there is a plan to write a submission of. */
  readonly isPlan: boolean;
  readonly take: (wanted: Wanted) => void;
  /** Puts the menu away. */
  readonly close: () => void;
}

/** The submission in each of its forms, and the plan itself. */
export const Exports = ({ language, isPlan, take, close }: Shown) => (
  <>
    {wanted
      .filter(each => isPlan || each === 'plan')
      .map(each => (
        <button
          key={each}
          type="button"
          onClick={() => {
            close();
            take(each);
          }}
        >
          {words[each][language]}
        </button>
      ))}
  </>
);

const wanted: readonly Wanted[] = ['docx', 'print', 'html', 'md', 'txt', 'plan'];

const words = {
  docx: { da: 'Ansøgningen i Word', en: 'The submission in Word' },
  print: { da: 'Udskriv, eller gem som PDF', en: 'Print, or save as PDF' },
  html: { da: 'Ansøgningen som webside', en: 'The submission as a web page' },
  md: { da: 'Ansøgningen som Markdown', en: 'The submission as Markdown' },
  txt: { da: 'Ansøgningen som ren tekst', en: 'The submission as plain text' },
  plan: { da: 'Selve planen (.yaml)', en: 'The plan itself (.yaml)' },
} satisfies Record<string, Text>;
