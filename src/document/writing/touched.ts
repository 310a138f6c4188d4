import type { Data, Path } from '../data.ts';
import { isBlank, valueAt } from './meaning.ts';
import type { Step } from './step.ts';

/** The place whose value, or whose items' places, a step changes: what is neither around it nor in it stays where it is. */
export function touchedBy(data: Data, step: Step): readonly Path[] {
  switch (step.kind) {
    case 'set':
      return [nearest(data, step.path)];
    case 'remove':
      return [typeof step.path.at(-1) === 'number' ? step.path.slice(0, -1) : step.path];
    case 'insert':
      return [nearest(data, step.list)];
    case 'move':
    case 'copy':
      return [step.list];
    case 'transfer':
      return [step.item.slice(0, -1), nearest(data, step.list)];
  }
}

/** The place on a path at which the first thing is put: in fields or a list that are there, and hold something. */
export function nearest(data: Data, path: Path): Path {
  const length = path.findIndex((_, at) => isBlank(valueAt(data, path.slice(0, at + 1)) ?? ''));
  return length === -1 ? path : path.slice(0, length + 1);
}
