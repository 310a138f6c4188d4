import { objectsIn } from '../lists.ts';
import { once } from '../once.ts';
import type { PlanDraft } from '../plan.ts';
import type { Pattern } from './any-case.ts';

/** A text somewhere in a plan, and the object or list that holds it: what `at` needs to say where it stands. */
export interface Passage {
  readonly text: string;
  readonly owner: object;
  readonly key: string | number;
}

/** Every text in a plan, or a part of one, that its reader will see, from the top down. Notes are for those who write, and are left out. */
export const passagesIn = once((plan: object): readonly Passage[] => [...findPassages(plan)]);

function* findPassages(plan: object): Generator<Passage> {
  for (const owner of objectsIn(plan)) {
    for (const [key, value] of Object.entries(owner)) {
      if (key === 'note') continue;
      if (typeof value === 'string') yield { text: value, owner, key };
      else if (Array.isArray(value)) yield* passagesInList(value);
    }
  }
}

function* passagesInList(list: readonly unknown[]): Generator<Passage> {
  for (const [key, value] of list.entries()) {
    if (typeof value === 'string') yield { text: value, owner: list, key };
    else if (Array.isArray(value)) yield* passagesInList(value);
  }
}

/** All that a plan says, each text on a line of its own. */
const wholeOf = once((plan: PlanDraft) =>
  passagesIn(plan)
    .filter(passage => !isBareHeading(passage))
    .map(({ text }) => text.normalize('NFC'))
    .join('\n'),
);

/** Tells whether a plan speaks of something anywhere: the pattern is held against all its texts, each on a line of its own. */
export function mentions(plan: PlanDraft, pattern: Pattern): boolean {
  return pattern.test(wholeOf(plan));
}

/** Tells whether a passage is a heading with nothing written below it yet, which answers nothing. */
export function isBareHeading({ owner, key }: Passage): boolean {
  return key === 'overskrift' && !('tekst' in owner) && !('bilag' in owner);
}
