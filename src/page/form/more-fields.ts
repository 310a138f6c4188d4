import { useState } from 'preact/hooks';
import type { Field, GroupControl } from '../../form/form.ts';
import type { Text } from '../../language.ts';
import { pointerTo } from '../../placing.ts';
import { useEditing } from './editing.ts';
import { useSteady } from './use-steady.ts';

/** What the button is called that shows the fields that are neither filled nor asked for, and hides them again. */
export const moreWords = {
  more: { da: 'Flere felter', en: 'More fields' },
  fewer: { da: 'Færre felter', en: 'Fewer fields' },
  for: { da: 'til', en: 'for' },
} satisfies Record<string, Text>;

/** The fields of a group that are shown, and what shows the others. */
export interface MoreFields {
  readonly inSight: readonly Field[];
  /** The others, as long as they are wanted. */
  readonly behind: readonly Field[];
  /** What the others are called; nothing where there are none. */
  readonly names: string;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

/** Shows the rest of a group when it is asked for, or when one is led to a field there. */
export function useMoreFields(control: GroupControl): MoreFields {
  const { language, revealed } = useEditing();
  const [isWanted, want] = useState(false);
  const { inSight, behind } = useSteady(control);
  const place = revealed && pointerTo(revealed);
  const isLedTo = ({ path }: Field) => place !== undefined && `${place}/`.startsWith(`${pointerTo(path)}/`);
  const isOpen = isWanted || behind.some(isLedTo);
  return {
    inSight,
    behind: isOpen ? behind : [],
    names: behind.map(({ label }) => label[language]).join(', '),
    isOpen,
    toggle: () => want(!isOpen),
  };
}
