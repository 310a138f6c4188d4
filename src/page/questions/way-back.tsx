import type { Text } from '../../language.ts';
import { useEditing } from '../form/editing.ts';

const back: Text = { da: 'Forrige spørgsmål', en: 'Previous question' };

/** The button that goes to the question before; none where this is the first. */
export function WayBack({ onBack }: { readonly onBack: (() => void) | undefined }) {
  const { language } = useEditing();
  return (
    onBack && (
      <button type="button" onClick={onBack}>
        {back[language]}
      </button>
    )
  );
}
