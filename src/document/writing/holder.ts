import type { Path } from '../data.ts';
import type { Document, Holder } from '../document.ts';
import { valueAt } from './meaning.ts';
import { refuse } from './refusal.ts';
import type { FieldOrder } from './step.ts';

/** The file that a path stands in. One that is named on the way, and can't be read, has no room for anything. */
export function holderOf(document: Document, path: Path): Holder {
  for (const length of path.keys()) {
    const above = path.slice(0, length + 1);
    const holder = document.holderOf(above);
    const own = valueAt(holder.document.data, holder.path) ?? '';
    if (typeof own === 'object' && Object.keys(own).length > 0 && valueAt(document.data, above) === '')
      refuse('lostFile');
  }
  return document.holderOf(path);
}

/** The file in which the field or item at a path is written, also when what it holds is in a file of its own. */
export function ownerOf(document: Document, path: Path): Holder {
  const last = path.at(-1) ?? refuse('otherShape');
  const holder = holderOf(document, path.slice(0, -1));
  return { document: holder.document, path: [...holder.path, last] };
}

/** The order of fields, asked for by paths in one file of the plan. */
export function orderIn(whole: Path, own: Path, order: FieldOrder): FieldOrder {
  const above = whole.slice(0, whole.length - own.length);
  return path => order([...above, ...path]);
}
