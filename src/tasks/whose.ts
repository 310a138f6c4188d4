import { personKey } from '../plan/people/same-person.ts';
import { distance, fold } from '../plan/spelling.ts';
import type { Assignment } from './assignments.ts';

/** The one whom a name means: by any spelling of it, or by a part of it that only one has. */
export function assignmentOf(name: string, assignments: readonly Assignment[]): Assignment | undefined {
  const key = personKey(name);
  const same = assignments.find(one => one.name !== undefined && personKey(one.name) === key);
  if (same || key === '') return same;
  const [only, ...more] = assignments.filter(one => one.name !== undefined && fold(one.name).includes(fold(name)));
  return more.length === 0 ? only : undefined;
}

/** The name that is nearest to one that nobody has; nothing when none is near. */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  const said = fold(name);
  const reach = Math.max(2, Math.floor(said.length / 4));
  return names
    .map(one => ({
      one,
      away: Math.min(...[fold(one), ...one.split(/\s+/u).map(fold)].map(word => distance(said, word, reach))),
    }))
    .filter(({ away }) => away <= reach)
    .sort((a, b) => a.away - b.away)[0]?.one;
}
