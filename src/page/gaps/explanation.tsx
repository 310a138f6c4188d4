import { useEffect, useRef } from 'preact/hooks';
import { inShort } from '../../explain.ts';
import type { Language, Text } from '../../language.ts';
import { askerOf } from '../../plan/sources.ts';
import { bodyOf } from '../../publishing/page-body.ts';
import type { Finding } from '../../rules/finding.ts';
import { ruleOf } from '../../rules/index.ts';
import type { Texts } from '../texts.ts';
import { CodeFrame } from './code-frame.tsx';

interface Shown {
  readonly finding: Finding;
  readonly texts: Texts;
  readonly language: Language;
  readonly close: () => void;
}

/** What a gap's rule asks and why, from whom, and a good example. */
export function Explanation({ finding, texts, language, close }: Shown) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const { code, message, source, subject } = finding;
  const rule = ruleOf(code);
  return (
    <dialog ref={dialog} class="explanation" aria-labelledby="explained" onClose={close}>
      <form method="dialog">
        <button type="submit">{words.close[language]}</button>
      </form>
      <h2 id="explained">{rule ? rule.title[language] : code}</h2>
      <p>
        {subject && <strong>{subject[language]}: </strong>}
        {message[language]}
      </p>
      {source && (
        <p class="quiet">
          {words.source[language]} {askerOf(source)[language]}
        </p>
      )}
      {rule && <div dangerouslySetInnerHTML={{ __html: pageOf(inShort(rule, language), language) }} />}
      <h3>{words.place[language]}</h3>
      <CodeFrame finding={finding} texts={texts} language={language} />
    </dialog>
  );
}

/** What a rule says of itself, below its title. */
const pageOf = (markdown: string, language: Language) =>
  bodyOf([markdown.replace(/^.*\n/u, '')], language).html.replaceAll(
    '<pre>',
    `<pre lang="da" tabindex="0" role="group" aria-label="${words.example[language]}">`,
  );

const words = {
  close: { da: 'Luk', en: 'Close' },
  source: { da: 'Kilde:', en: 'Source:' },
  place: { da: 'Stedet i filen', en: 'The place in the file' },
  example: { da: 'Eksempel', en: 'Example' },
} satisfies Record<string, Text>;
