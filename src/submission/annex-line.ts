import { annexOf } from '../plan/annexes.ts';
import type { Manuscript } from './manuscript.ts';

interface Reference {
  readonly bilag?: unknown;
  readonly side?: unknown;
}

/** What the annex that an owner refers to is called, `Bilag 7`, and where in it to look, `Milepælsplan, side 3`. */
export function annexParts(
  manuscript: Manuscript,
  { bilag, side }: Reference,
): readonly [name: string, text: string] | undefined {
  if (typeof bilag !== 'string') return undefined;
  const annex = annexOf(manuscript.plan, bilag);
  const word = manuscript.say({ da: 'Bilag', en: 'Annex' });
  const page = typeof side === 'string' ? `, ${pageLine(manuscript, side)}` : '';
  return [annex?.nr === undefined ? word : `${word} ${annex.nr}`, `${annex?.titel ?? annex?.fil ?? bilag}${page}`];
}

/** The same in one line: `Bilag 7: Milepælsplan, side 3`. */
export function annexLine(manuscript: Manuscript, owner: Reference): string | undefined {
  return annexParts(manuscript, owner)?.join(': ');
}

/** Where the annex that an owner refers to can be found: its file, its place, or both. */
export function annexPlace({ plan }: Manuscript, { bilag }: Reference): string | undefined {
  const annex = typeof bilag === 'string' ? annexOf(plan, bilag) : undefined;
  const places = [annex?.titel === undefined ? undefined : annex.fil, annex?.sted].filter(place => place !== undefined);
  return places.length === 0 ? undefined : places.join(', ');
}

/** `side 3`, or the writer's own words when they are more than a number. */
function pageLine({ say }: Manuscript, side: string): string {
  return /^\d/u.test(side) ? `${say({ da: 'side', en: 'page' })} ${side}` : side;
}
