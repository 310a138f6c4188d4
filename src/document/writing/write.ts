import type { Document } from '../document.ts';
import { type Change, together, written } from './change.ts';
import { holderOf, orderIn, ownerOf } from './holder.ts';
import { inserted } from './insert.ts';
import { asWritable, valueAt, withItem, withMoved, without, withValue } from './meaning.ts';
import { copied, moved } from './move.ts';
import { NotMade, refusals, refuse } from './refusal.ts';
import { removed } from './remove.ts';
import { set } from './set.ts';
import { allSitesIn } from './source.ts';
import type { FieldOrder, Refused, Step, Written } from './step.ts';
import { nearest } from './touched.ts';
import { transferred } from './transfer.ts';

/**
 * The edits that make a step, in the file or the two files that it touches; none where the plan says it already. All bytes outside what
 * is changed stay, comments too, and what is new is set up as the rest of the file. The text is read again before it is given: where it
 * would not say what was meant, and nothing else, the step is refused.
 */
export function write(document: Document, step: Step, order: FieldOrder = () => []): readonly Written[] | Refused {
  try {
    return changesOf(document, step, order)
      .map(written)
      .filter(({ edits }) => edits.length > 0);
  } catch (error) {
    if (error instanceof NotMade) return { refused: refusals[error.reason] };
    throw error;
  }
}

/**
 * The same for steps that don't touch each other, as `touchedBy` tells: all paths are those of the document as it is, and each text is read again
 * once for all of them.
 */
export function writeTogether(
  document: Document,
  steps: readonly Step[],
  order: FieldOrder = () => [],
): readonly Written[] | Refused {
  try {
    const changes = steps.flatMap(step => changesOf(document, step, order));
    return [...new Set(changes.map(({ document }) => document))]
      .map(document => written(together(changes.filter(change => change.document === document))))
      .filter(({ edits }) => edits.length > 0);
  } catch (error) {
    if (error instanceof NotMade) return { refused: refusals[error.reason] };
    throw error;
  }
}

function changesOf(whole: Document, step: Step, order: FieldOrder): readonly Change[] {
  switch (step.kind) {
    case 'set': {
      const { document, path } = holderOf(whole, step.path);
      const content = asWritable(step.content);
      if (path.length === 0) refuse('otherShape');
      const ordered = orderIn(step.path, path, order);
      const cuts: Change['cuts'] = source => set(source, path, content, ordered);
      return [{ document, near: nearest(document.data, path), cuts, meant: data => withValue(data, path, content) }];
    }
    case 'remove': {
      const { document, path } = ownerOf(whole, step.path);
      const cuts: Change['cuts'] = source => removed(source, allSitesIn(source, path));
      return [{ document, near: path, cuts, meant: data => without(data, path) }];
    }
    case 'insert': {
      const { document, path } = holderOf(whole, step.list);
      const content = asWritable(step.content);
      const ordered = orderIn(step.list, path, order);
      const cuts: Change['cuts'] = source => inserted(source, path, step.at, { content }, ordered);
      return [{ document, near: [...path, step.at], cuts, meant: data => withItem(data, path, step.at, content) }];
    }
    case 'move': {
      const { document, path } = holderOf(whole, step.list);
      const { from, to } = step;
      const cuts: Change['cuts'] = source => moved(source, allSitesIn(source, path), from, to);
      return [{ document, near: [...path, from], cuts, meant: data => withMoved(data, path, from, to) }];
    }
    case 'copy': {
      const { document, path } = holderOf(whole, step.list);
      const { from } = step;
      if (whole.fileOf([...step.list, from]) !== document.file) refuse('ownFile');
      const item = valueAt(document.data, [...path, from]) ?? refuse('gone');
      const cuts: Change['cuts'] = source => copied(source, allSitesIn(source, path), from);
      return [{ document, near: [...path, from], cuts, meant: data => withItem(data, path, from + 1, item) }];
    }
    case 'transfer': {
      const { item, list, at } = step;
      const isSame = item.length === list.length + 1 && list.every((key, index) => key === item[index]);
      if (isSame) return changesOf(whole, { kind: 'move', list, from: Number(item.at(-1)), to: at }, order);
      return transferred(whole, step, order);
    }
  }
}
