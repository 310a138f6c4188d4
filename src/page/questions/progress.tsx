import type { Text } from '../../language.ts';
import { useEditing } from '../form/editing.ts';

const words = {
  of: { da: 'af', en: 'of' },
  answered: { da: 'svar er på plads', en: 'answers are in place' },
} satisfies Record<string, Text>;

/** How many of the answers that are asked for are in place. */
export function Progress() {
  const { form, language } = useEditing();
  const sum = (of: 'answered' | 'asked') => form.sections.reduce((total, { standing }) => total + standing[of], 0);
  const [answered, asked] = [sum('answered'), sum('asked')];
  const told = `${answered} ${words.of[language]} ${asked} ${words.answered[language]}`;
  return (
    <div class="progress">
      <p>{told}</p>
      <progress value={answered} max={Math.max(asked, 1)} aria-label={told} />
    </div>
  );
}
