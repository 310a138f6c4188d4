import { annexOf } from '../plan/annexes.ts';
import { isAnnex } from '../plan/answers.ts';
import { listOf } from '../plan/lists.ts';
import type { Manuscript } from './manuscript.ts';

interface Reference {
  readonly bilag?: unknown;
  readonly side?: unknown;
}

/** Whether all that an answer says, also in what could not be read, is in which annex it stands. */
export function isInAnnex({ remaining }: Manuscript, answer: unknown): boolean {
  const says = (part: unknown) =>
    typeof part === 'object' && part !== null && remaining(part, ['bilag', 'side']).length > 0;
  return isAnnex(answer) && !listOf(answer).some(says);
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
