import type { Path } from '../document/data.ts';

/** Tells whether what stands at a path may be written in a file of its own: an indsatsområde or an activity. */
export function mayBePart(path: Path): boolean {
  const [list, index, inner, number, ...more] = path.map(step =>
    typeof step === 'string' ? step.normalize('NFC') : step,
  );
  if (typeof index !== 'number' || more.length > 0) return false;
  if (inner === undefined) return list === 'indsatsområder' || list === 'aktiviteter';
  return list === 'indsatsområder' && inner === 'aktiviteter' && typeof number === 'number';
}
