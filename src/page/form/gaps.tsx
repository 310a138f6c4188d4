import type { Field } from '../../form/form.ts';
import type { Text } from '../../language.ts';
import { askerOf } from '../../plan/sources.ts';
import type { Finding } from '../../rules/finding.ts';
import { urgency } from '../urgency.ts';
import { useEditing } from './editing.ts';
import { partId } from './focus.ts';

const words = {
  open: { da: 'Svaret mangler endnu.', en: 'The answer is still missing.' },
  source: { da: 'Kilde:', en: 'Source:' },
  more: { da: 'Læs mere', en: 'Read more' },
  about: { da: 'om', en: 'about' },
} satisfies Record<string, Text>;

/** What is missing at a field, in place. */
export const Gaps = ({ field: { path, gaps, label, askedBy } }: { readonly field: Field }) =>
  gaps.length === 0 ? null : (
    <ul class="gaps" id={partId(path, 'gaps')}>
      {gaps.map(gap => (
        <Gap key={`${gap.code} ${gap.pointer}`} gap={gap} about={label} isAsked={gap.code === askedBy} />
      ))}
    </ul>
  );

interface Shown {
  readonly gap: Finding;
  /** What it is about. */
  readonly about: Text;
  /** Whether the question that it asks stands above already. */
  readonly isAsked: boolean;
}

/** What is missing, who asks, and a way to what is behind it. */
export function Gap({ gap, about, isAsked }: Shown) {
  const { language, explain } = useEditing();
  const { code, message, severity, source } = gap;
  return (
    <li class={isAsked ? 'open' : severity}>
      {isAsked ? (
        words.open[language]
      ) : (
        <>
          <strong>{urgency[severity][language]}:</strong> {message[language]}
        </>
      )}{' '}
      {source && (
        <span class="quiet">
          {words.source[language]} {askerOf(source)[language]}.{' '}
        </span>
      )}
      <button
        type="button"
        class="plain"
        aria-label={`${words.more[language]} ${words.about[language]} ${about[language]} (${code})`}
        onClick={() => explain(gap)}
      >
        {words.more[language]}
      </button>
    </li>
  );
}
