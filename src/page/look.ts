import type { Examination } from '../check.ts';
import type { Form } from '../form/form.ts';
import { form } from '../form/index.ts';
import { type Around, examineTexts, type Texts } from './texts.ts';

/** A plan as it was looked at. */
export interface Look {
  readonly texts: Texts;
  readonly around: Around;
  readonly examination: Examination;
  /** The plan as fields, with its gaps beside them. */
  readonly form: Form;
}

export function lookAt(texts: Texts, around: Around): Look {
  const examination = examineTexts(texts, around);
  return { texts, around, examination, form: form(examination) };
}
