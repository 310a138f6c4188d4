import type { Field } from '../../form/form.ts';
import type { Text } from '../../language.ts';
import { askerOf } from '../../plan/sources.ts';
import type { Finding } from '../../rules/finding.ts';
import { urgency } from '../urgency.ts';
import { useEditing } from './editing.ts';
import { partId } from './focus.ts';
import { gapKey, useHeldGaps } from './use-held-gaps.ts';

const words = {
  open: { da: 'Svaret mangler endnu.', en: 'The answer is still missing.' },
  met: { da: 'Det er på plads nu.', en: 'That is in place now.' },
  source: { da: 'Kilde:', en: 'Source:' },
  more: { da: 'Læs mere', en: 'Read more' },
  about: { da: 'om', en: 'about' },
} satisfies Record<string, Text>;

/** What is missing at a field, in place. */
export function Gaps({ field: { path, gaps, label, askedBy } }: { readonly field: Field }) {
  const { shown, isMet, list, leave } = useHeldGaps(gaps);
  if (shown.length === 0) return null;
  return (
    <ul class="gaps" id={partId(path, 'gaps')} ref={list} onFocusOut={leave}>
      {shown.map(gap => (
        <Gap key={gapKey(gap)} gap={gap} about={label} isAsked={gap.code === askedBy} isMet={isMet(gap)} />
      ))}
    </ul>
  );
}

interface Shown {
  readonly gap: Finding;
  /** What it is about. */
  readonly about: Text;
  /** Whether the question that it asks stands above already. */
  readonly isAsked: boolean;
  /** Whether it is no more, and only stays until the keyboard is elsewhere. */
  readonly isMet?: boolean;
}

/** What is missing, who asks, and a way to what is behind it. */
export function Gap({ gap, about, isAsked, isMet = false }: Shown) {
  const { language, explain } = useEditing();
  const { code, message, severity, source } = gap;
  return (
    <li class={isMet ? 'met' : isAsked ? 'open' : severity}>
      {isMet ? (
        words.met[language]
      ) : isAsked ? (
        words.open[language]
      ) : (
        <>
          <strong>{urgency[severity][language]}:</strong> {message[language]}
        </>
      )}{' '}
      {source && !isMet && (
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
