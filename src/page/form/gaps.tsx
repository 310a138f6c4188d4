import type { Field } from '../../form/form.ts';
import type { Text } from '../../language.ts';
import { useEditing } from './editing.ts';
import { partId } from './focus.ts';

const words = {
  error: { da: 'Mangler', en: 'Missing' },
  warning: { da: 'Bør ses efter', en: 'To be looked at' },
  note: { da: 'Råd', en: 'Advice' },
  more: { da: 'Læs mere', en: 'Read more' },
  about: { da: 'om', en: 'about' },
} satisfies Record<string, Text>;

/** What is missing at a field, in place, with a way to what is behind it. */
export function Gaps({ field: { path, gaps, label } }: { readonly field: Field }) {
  const { language, explain } = useEditing();
  if (gaps.length === 0) return null;
  return (
    <ul class="gaps" id={partId(path, 'gaps')}>
      {gaps.map(gap => (
        <li key={`${gap.code} ${gap.pointer}`} class={gap.severity}>
          <strong>{words[gap.severity][language]}:</strong> {gap.message[language]}{' '}
          <button
            type="button"
            class="plain"
            aria-label={`${words.more[language]} ${words.about[language]} ${label[language]} (${gap.code})`}
            onClick={() => explain(gap)}
          >
            {words.more[language]}
          </button>
        </li>
      ))}
    </ul>
  );
}
