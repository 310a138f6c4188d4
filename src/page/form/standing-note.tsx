import type { Standing } from '../../form/form.ts';
import type { Text } from '../../language.ts';
import { useEditing } from './editing.ts';

const words = {
  of: { da: 'af', en: 'of' },
  answered: { da: 'besvaret', en: 'answered' },
} satisfies Record<string, Text>;

/** »4 af 6«: how much of what is asked for is answered; nothing where nothing is asked. */
export function StandingNote({ standing }: { readonly standing: Standing | undefined }) {
  const { language } = useEditing();
  if (standing === undefined || standing.asked === 0) return null;
  const { answered, asked } = standing;
  return (
    <span class={answered === asked ? 'standing whole' : 'standing'}>
      {answered} {words.of[language]} {asked}
      <span class="unseen"> {words.answered[language]}</span>
    </span>
  );
}
