import type { Path } from '../document/data.ts';
import type { Document } from '../document/document.ts';
import { applyEdits } from '../document/edit.ts';
import type { Refused, Step } from '../document/writing/step.ts';
import { write } from '../document/writing/write.ts';
import { fieldOrder } from '../form/order.ts';
import { type Around, type Texts, wholeOfTexts } from './texts.ts';

/**
 * The texts of a plan after steps that are made one after the other; all of them, or none and a sentence that says why. `whole` is the plan
 * as a document, where it has been read already.
 */
export function changed(texts: Texts, around: Around, steps: readonly Step[], whole?: Document): Texts | Refused {
  const result = new Map(texts);
  let document = whole;
  for (const step of steps) {
    const written = write(document ?? wholeOfTexts(result, around), step, fieldOrder);
    document = undefined;
    if ('refused' in written) return written;
    for (const { file, edits } of written) result.set(file, applyEdits(result.get(file) ?? '', edits));
  }
  return result;
}

/** Where a step is made: there the writer is led when it is taken back. */
export const placeOf = (step: Step): Path => {
  switch (step.kind) {
    case 'set':
    case 'remove':
      return step.path;
    case 'insert':
      return [...step.list, step.at];
    case 'move':
      return [...step.list, step.to];
    case 'copy':
      return [...step.list, step.from + 1];
    case 'transfer':
      return step.item;
  }
};
