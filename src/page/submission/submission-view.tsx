import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Language, Text } from '../../language.ts';
import type { Theme } from '../shell/settings.ts';
import { follow, type Heading } from './follow.ts';
import { colour, renew } from './frame.ts';

interface Shown {
  /** The submission as a web page. */
  readonly page: string | undefined;
  /** Whether there is one to come. */
  readonly isPlan: boolean;
  readonly language: Language;
  readonly theme: Theme;
  /** What is to be seen first; each new value is a new wish. */
  readonly followed: readonly Heading[] | undefined;
  /** The reader has clicked a mark of something missing: its words, and how many marks with the same words stand before it. */
  readonly onGap: (words: string, before: number) => void;
  /** Where it stands, for whoever prints it. */
  readonly hold: (frame: HTMLIFrameElement | null) => void;
}

/** The submission as it will be read, in a frame where nothing runs. */
export function SubmissionView({ page, isPlan, language, theme, followed, onGap, hold }: Shown) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [first, setFirst] = useState<string>();
  const latest = useRef({ page, onGap, theme, followed });
  latest.current = { page, onGap, theme, followed };
  if (first === undefined && page !== undefined) setFirst(page);
  useLayoutEffect(() => {
    const shown = frame.current?.contentDocument;
    if (shown?.querySelector('main') && page !== undefined) renew(shown, page);
  }, [page]);
  useEffect(() => {
    const shown = frame.current?.contentDocument;
    if (shown) colour(shown, theme);
  }, [theme]);
  useEffect(() => {
    const shown = frame.current?.contentDocument;
    if (shown && followed) follow(shown, followed);
  }, [followed]);
  const loaded = () => {
    const shown = frame.current?.contentDocument;
    if (!shown) return;
    if (latest.current.page !== undefined) renew(shown, latest.current.page);
    colour(shown, latest.current.theme);
    if (latest.current.followed) follow(shown, latest.current.followed);
    listen(shown, (words, before) => latest.current.onGap(words, before));
  };
  return (
    <section class="submission" aria-label={name[language]}>
      {!isPlan && first !== undefined && <p class="old">{old[language]}</p>}
      {first === undefined ? (
        <p class="quiet">{(isPlan ? writing : none)[language]}</p>
      ) : (
        <iframe
          ref={element => {
            frame.current = element;
            hold(element);
          }}
          title={name[language]}
          // Nothing in it runs; the page itself reaches in, to keep the place and to hear which gap is meant.
          sandbox="allow-same-origin allow-modals"
          srcdoc={first}
          onLoad={loaded}
        />
      )}
    </section>
  );
}

const name: Text = { da: 'Ansøgningen', en: 'The submission' };
const old: Text = {
  da: 'Sådan så ansøgningen ud, da filen sidst kunne læses.',
  en: 'This is how the submission looked when the file could last be read.',
};
const writing: Text = { da: 'Skriver ansøgningen …', en: 'Writing the submission …' };
const none: Text = {
  da: 'Her står ansøgningen, når filen kan læses som en plan.',
  en: 'The submission stands here when the file can be read as a plan.',
};

/** What is pressed in the submission leads to the field. */
function listen(shown: Document, onGap: Shown['onGap']): void {
  const view = shown.defaultView;
  if (view) {
    const look = new view.CSSStyleSheet();
    look.replaceSync(':has(> .gap) { cursor: pointer; } :has(> .gap):hover { text-decoration: underline; }');
    shown.adoptedStyleSheets = [look];
  }
  shown.addEventListener('click', event => {
    const target = event.target as Element | null;
    const link = target?.closest('a[href^="#"]');
    if (link) {
      event.preventDefault();
      shown.getElementById(decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''))?.scrollIntoView();
    }
    const mark = target?.closest(':has(> .gap)');
    if (!mark) return;
    const words = wordsOf(mark);
    const marks = [...shown.querySelectorAll(':has(> .gap)')].filter(other => wordsOf(other) === words);
    onGap(words, marks.indexOf(mark));
  });
}

/** What a gap says, without the word that marks it. */
const wordsOf = (mark: Element) =>
  [...mark.childNodes]
    .filter(node => !(node instanceof mark.ownerDocument.defaultView!.Element && node.matches('.gap')))
    .map(({ textContent }) => textContent)
    .join('')
    .trim();
