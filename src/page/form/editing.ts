import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Path } from '../../document/data.ts';
import type { Step } from '../../document/writing/step.ts';
import type { Field, Form } from '../../form/form.ts';
import type { Language, Text } from '../../language.ts';
import type { Finding } from '../../rules/finding.ts';
import type { Page } from './pages.ts';

/** Where the keyboard is to be after a change: at the field of a path, or at a part of it. */
export interface Target {
  readonly path: Path;
  /** A button of the item or list: `up`, `down`, `add`, `undo`. Without it, what can be written in. */
  readonly part?: string;
}

/** What every field of the form needs. */
export interface Editing {
  readonly form: Form;
  readonly language: Language;
  /** The field that one is led to, which must not stay behind »Flere felter«. */
  readonly revealed: Path | undefined;
  /** Whether the help is shown where fields stand close together, too. */
  readonly isHelpShown: boolean;
  /** Whether the plan can be changed now. */
  readonly canChange: boolean;
  /** Changes the plan; gives the sentence that says why, if it can't be done. What is changed by the same `sameAs` in a row is undone at once. */
  readonly change: (steps: readonly Step[], label: Text, sameAs?: string) => Text | undefined;
  /** A field as it is now, with all that has been put into the plan since it was shown: what it is changed by depends on that. */
  readonly fresh: (field: Field) => Field;
  readonly undo: () => void;
  readonly explain: (finding: Finding) => void;
  /** Says something to those who can't see it. */
  readonly announce: (text: Text) => void;
  /** Moves the keyboard, when the change that has just been made is shown. */
  readonly focus: (target: Target) => void;
  /** Shows a section, an area or an activity. */
  readonly show: (page: Page) => void;
}

export const EditingContext = createContext<Editing | undefined>(undefined);

/** What the form gives to its fields. */
export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (editing === undefined) throw new Error('A field stands outside of the form.');
  return editing;
}
