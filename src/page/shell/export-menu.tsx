import { useRef } from 'preact/hooks';
import type { Language, Text } from '../../language.ts';

/** What can be taken out of the page. */
export type Wanted = 'docx' | 'html' | 'print' | 'md' | 'txt' | 'plan';

interface Shown {
  readonly language: Language;
  /** Whether there is a plan to write a submission of. */
  readonly isPlan: boolean;
  readonly take: (wanted: Wanted) => void;
}

/** The submission in each of its forms, and the plan itself. */
export function ExportMenu({ language, isPlan, take }: Shown) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (menu.current) menu.current.open = false;
  };
  return (
    <details
      ref={menu}
      class="menu"
      onKeyDown={event => {
        if (event.key !== 'Escape' || !menu.current?.open) return;
        close();
        menu.current.querySelector('summary')?.focus();
      }}
      onFocusOut={event => {
        if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <summary>{words.take[language]}</summary>
      <ul>
        {wanted
          .filter(each => isPlan || each === 'plan')
          .map(each => (
            <li key={each}>
              <button
                type="button"
                onClick={() => {
                  close();
                  take(each);
                }}
              >
                {words[each][language]}
              </button>
            </li>
          ))}
      </ul>
    </details>
  );
}

const wanted: readonly Wanted[] = ['docx', 'print', 'html', 'md', 'txt', 'plan'];

const words = {
  take: { da: 'Hent', en: 'Download' },
  docx: { da: 'Ansøgningen i Word', en: 'The submission in Word' },
  print: { da: 'Udskriv, eller gem som PDF', en: 'Print, or save as PDF' },
  html: { da: 'Ansøgningen som webside', en: 'The submission as a web page' },
  md: { da: 'Ansøgningen som Markdown', en: 'The submission as Markdown' },
  txt: { da: 'Ansøgningen som ren tekst', en: 'The submission as plain text' },
  plan: { da: 'Selve planen (.yaml)', en: 'The plan itself (.yaml)' },
} satisfies Record<string, Text>;
