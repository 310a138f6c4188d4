import { useRef } from 'preact/hooks';
import type { Control, Field, Option } from '../../form/form.ts';
import { ComboBox } from './combo-box.tsx';
import { useEditing } from './editing.ts';
import { boxId } from './focus.ts';
import { TextBox } from './text-box.tsx';
import type { Draft } from './use-draft.ts';

/** A field in which words are written, with choices or without. */
export type Words =
  | Extract<Control, { kind: 'text' }>
  | (Extract<Control, { kind: 'choice' }> & { readonly free: true });

/** What may be chosen in a field for words. */
export const choicesOf = (control: Words): readonly Option[] =>
  control.kind === 'choice' ? control.options : (control.suggestions ?? []);

/** Whether anything may be written in a field, and not only one of some values. */
export const isWords = (control: Control): control is Words =>
  control.kind === 'text' || (control.kind === 'choice' && control.free);

interface Shown {
  readonly field: Field;
  readonly control: Words;
  readonly draft: Draft;
  readonly describedBy: string | undefined;
  readonly isInvalid: boolean;
  /** The name of the box itself, where no label stands beside it. */
  readonly label?: string;
  readonly hint?: string | undefined;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly onPaste?: (text: string) => boolean;
}

/** A box for words, with choices below it where there are any. It stays the box that it is as long as somebody writes in it. */
export function WordsBox({ field, control, hint, ...shown }: Shown) {
  const { canChange } = useEditing();
  const id = boxId(field.path);
  const options = choicesOf(control);
  const chooses = useRef(options.length > 0);
  if (document.activeElement?.id !== id) chooses.current = options.length > 0;
  const shared = { ...shown, id, readOnly: !canChange };
  return chooses.current ? (
    <ComboBox {...shared} name={field.label} options={options} />
  ) : (
    <TextBox {...shared} hint={hint} long={control.kind === 'text' && control.long} />
  );
}
