import { type CheckOptions, type Examination, examine } from '../../src/check.ts';
import { applyEdits } from '../../src/document/edit.ts';
import type { Step } from '../../src/document/writing/step.ts';
import { write } from '../../src/document/writing/write.ts';
import type { Field, Form } from '../../src/form/form.ts';
import { form } from '../../src/form/index.ts';
import { fieldOrder } from '../../src/form/order.ts';
import { insideOf } from '../../src/form/standing.ts';
import { pointerTo } from '../../src/placing.ts';

/** All fields of a form, each once; the line of a table as one without its parts, which are fields of the table. */
export function fieldsOf({ sections }: Form): readonly Field[] {
  const inside = (field: Field): readonly Field[] => {
    const { control } = field;
    const lines = control.kind === 'table' ? control.rows.map(({ field }) => field) : [];
    return [field, ...lines, ...insideOf(control).flatMap(inside)];
  };
  return sections.flatMap(({ field }) => insideOf(field.control).flatMap(inside));
}

/** The form of a text. */
export const formOf = (text: string, options?: CheckOptions): Form => form(examine(text, 'plan.yaml', options));

/** The field at a pointer. */
export function fieldAt(shown: Form, pointer: string): Field {
  const found = fieldsOf(shown).find(({ path }) => pointerTo(path) === pointer);
  if (!found) throw new Error(`There is no field at ${pointer}.`);
  return found;
}

/** A text after steps, one after another; or the sentence that says why not. */
export function stepped(text: string, steps: readonly Step[]): string {
  return steps.reduce((text, step) => {
    const { whole }: Examination = examine(text, 'plan.yaml');
    const written = write(whole, step, fieldOrder);
    if ('refused' in written) return written.refused.da;
    return written.reduce((text, { edits }) => applyEdits(text, edits), text);
  }, text);
}
