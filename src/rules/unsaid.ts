import type { Pattern } from '../plan/wording/any-case.ts';
import { mentions } from '../plan/wording/mentions.ts';
import type { Input, Sighting } from './rule.ts';

/** The plan's sections, where no text of the plan, its annexes included, speaks of something. */
export function* unsaid({ plan, at, refused }: Input, pattern: Pattern): Iterable<Sighting<Record<never, never>>> {
  if (!refused(plan, 'afsnit') && !mentions(plan, pattern)) yield { at: at(plan, 'afsnit'), on: 'key', facts: {} };
}
