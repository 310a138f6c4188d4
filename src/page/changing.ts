import { applyEdits } from '../document/edit.ts';
import type { FieldOrder, Refused, Step } from '../document/writing/step.ts';
import { write } from '../document/writing/write.ts';
import { shapeAt } from '../plan/shape.ts';
import { type Around, type Texts, wholeOfTexts } from './texts.ts';

/** A new field stands where the schema has it, which is where it is looked for. */
const order: FieldOrder = path => Object.keys(shapeAt(path)?.properties ?? {});

/** The texts of a plan after steps that are made one after the other; all of them, or none and a sentence that says why. */
export function changed(texts: Texts, around: Around, steps: readonly Step[]): Texts | Refused {
  const result = new Map(texts);
  for (const step of steps) {
    const written = write(wholeOfTexts(result, around), step, order);
    if ('refused' in written) return written;
    for (const { file, edits } of written) result.set(file, applyEdits(result.get(file) ?? '', edits));
  }
  return result;
}
