import { type Examination, examine } from '../../../check.ts';
import { type Document, parse } from '../../../document/document.ts';
import { applyEdits } from '../../../document/edit.ts';
import { type Open, wholeOf } from '../../../document/parts.ts';
import type { Step } from '../../../document/writing/step.ts';
import { write } from '../../../document/writing/write.ts';
import type { Form } from '../../../form/form.ts';
import { form } from '../../../form/index.ts';
import { fieldOrder } from '../../../form/order.ts';
import type { Text } from '../../../language.ts';
import { mayBePart } from '../../../plan/parts.ts';

/** The files of a plan while something is taken in. */
export interface TakingIn {
  /** The texts of the files by their names. */
  readonly texts: ReadonlyMap<string, string>;
  /** The plan as it is now, as a form. */
  readonly form: () => Form;
  /**
   * Makes steps, all or none; gives a sentence where they can't be made. Where `isPlain`, no field changes its shape or place by them, and
   * the form from before still holds for the others.
   */
  readonly make: (steps: readonly Step[], isPlain?: boolean) => Text | undefined;
}

/** Begins to take something into a plan. */
export function takingIn({ document, parts, options }: Examination): TakingIn {
  const texts = new Map([document, ...parts].map(({ file, text }) => [file, text]));
  const openIn =
    (texts: ReadonlyMap<string, string>): Open =>
    name => {
      const text = texts.get(name);
      return text === undefined ? (options.open?.(name) ?? 'missing') : new TextEncoder().encode(text);
    };
  const textOf = (texts: ReadonlyMap<string, string>) => texts.get(document.file) ?? '';
  let current: Form | undefined;
  let whole: Document | undefined;
  return {
    texts,
    form: () => {
      if (!current) {
        const now = examine(textOf(texts), document.file, { ...options, open: openIn(texts) });
        current = form(now);
        whole = now.whole;
      }
      return current;
    },
    make: (steps, isPlain = false) => {
      const after = new Map(texts);
      let now = whole;
      for (const step of steps) {
        now ??= wholeOf(parse(textOf(after), document.file), mayBePart, openIn(after)).document;
        const written = write(now, step, fieldOrder);
        if ('refused' in written) return written.refused;
        for (const { file, edits } of written) after.set(file, applyEdits(after.get(file) ?? '', edits));
        now = undefined;
      }
      for (const [file, text] of after) texts.set(file, text);
      if (steps.length > 0) {
        whole = undefined;
        if (!isPlain) current = undefined;
      }
      return undefined;
    },
  };
}
