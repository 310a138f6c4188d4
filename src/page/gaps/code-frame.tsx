import type { Language, Text } from '../../language.ts';
import { frame } from '../../report/frame.ts';
import type { Finding } from '../../rules/finding.ts';
import type { Texts } from '../texts.ts';

interface Shown {
  readonly finding: Finding;
  readonly texts: Texts;
  readonly language: Language;
}

/** How many columns of a line are shown. */
const width = 100;

/** The lines of the file that a finding stands on, with its place marked. */
export function CodeFrame({ finding: { file, range }, texts, language }: Shown) {
  const place = `${file}, ${line[language]} ${range.start.line}`;
  return (
    <>
      <p class="quiet">{place}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the screen is moved with the arrow keys. */}
      <pre lang="da" tabIndex={0}>
        {frame((texts.get(file) ?? '').split('\n'), range, width).map(({ number, text, mark }) => {
          const [from, to] = mark ?? [text.length, text.length];
          return (
            <span key={number} class="line">
              <span class="number">{number}</span> {text.slice(0, from)}
              {mark && <mark>{text.slice(from, to) || ' '}</mark>}
              {text.slice(to)}
              {'\n'}
            </span>
          );
        })}
      </pre>
    </>
  );
}

const line: Text = { da: 'linje', en: 'line' };
