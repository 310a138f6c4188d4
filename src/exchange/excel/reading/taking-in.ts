import { type Examination, examine } from '../../../check.ts';
import type { Data } from '../../../document/data.ts';
import { type Document, parse } from '../../../document/document.ts';
import { applyEdits } from '../../../document/edit.ts';
import { type Open, wholeOf } from '../../../document/parts.ts';
import type { Step, Written } from '../../../document/writing/step.ts';
import { write, writeTogether } from '../../../document/writing/write.ts';
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
  /** What the plan says now. */
  readonly data: () => Data;
  /** Makes steps one after the other, all or none; gives a sentence where they can't be made. `form` stays as it was until it is renewed. */
  readonly make: (steps: readonly Step[]) => Text | undefined;
  /** The same for steps that don't touch each other, at once. */
  readonly makeTogether: (steps: readonly Step[]) => Text | undefined;
  /** Lets go of the form, since fields have changed their shape or place. */
  readonly renew: () => void;
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
  const wholeIn = (texts: ReadonlyMap<string, string>) =>
    wholeOf(parse(textOf(texts), document.file), mayBePart, openIn(texts)).document;
  const now = () => {
    whole ??= wholeIn(texts);
    return whole;
  };
  const after = (before: ReadonlyMap<string, string>, written: readonly Written[]) => {
    const changed = new Map(before);
    for (const { file, edits } of written) changed.set(file, applyEdits(changed.get(file) ?? '', edits));
    return changed;
  };
  const keep = (changed: ReadonlyMap<string, string>) => {
    for (const [file, text] of changed) texts.set(file, text);
    whole = undefined;
  };
  return {
    texts,
    form: () => {
      if (!current) {
        const examined = examine(textOf(texts), document.file, { ...options, open: openIn(texts) });
        current = form(examined);
        whole = examined.whole;
      }
      return current;
    },
    data: () => now().data,
    make: steps => {
      let changed: ReadonlyMap<string, string> = texts;
      for (const step of steps) {
        const written = write(changed === texts ? now() : wholeIn(changed), step, fieldOrder);
        if ('refused' in written) return written.refused;
        changed = after(changed, written);
      }
      if (changed !== texts) keep(changed);
      return undefined;
    },
    makeTogether: steps => {
      const written = writeTogether(now(), steps, fieldOrder);
      if ('refused' in written) return written.refused;
      if (written.length > 0) keep(after(texts, written));
      return undefined;
    },
    renew: () => {
      current = undefined;
    },
  };
}
