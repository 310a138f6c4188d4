import type { Criterion } from '../answers.ts';
import { listOf, spotsOf } from '../lists.ts';
import { once } from '../once.ts';
import type { Maal } from '../plan.generated.ts';
import type { Activity, Draft } from '../plan.ts';
import { isOnlyMeasurement } from './measuring.ts';

/** A goal with its parts; one in a sentence has only `hvad`. */
export type Goal = Exclude<Draft<Maal>, string | readonly unknown[]>;
/** A success criterion with its parts; one in a sentence has only `kriterium`. */
export type CriterionParts = Exclude<Criterion, string>;

/** One item of an answer: its words, its parts, and where the words stand. */
export interface Statement<Parts> {
  readonly text: string;
  readonly parts: Parts;
  readonly owner: object;
  readonly key: string | number;
}

/** The goals of an activity, each with the goals under it after it. */
export const goalsOf = once((owner: { readonly mål?: Activity['mål'] }) => goalsIn(owner, 'mål'));

function goalsIn(owner: object, field: string): readonly Statement<Goal>[] {
  return spotsOf<string | Goal>(owner, field).flatMap(({ value, owner: holder, key }) => {
    if (typeof value === 'string') return [{ text: value, parts: { hvad: value }, owner: holder, key }];
    const text = [value.hvad, value.virkning].filter(part => part !== undefined).join('. ');
    return [{ text, parts: value, owner: value, key: 'hvad' }, ...goalsIn(value, 'delmål')];
  });
}

/** The success criteria of an activity. An item that only says how the others are measured is none. */
export const criteriaOf = once((owner: { readonly succeskriterier?: Activity['succeskriterier'] }) =>
  spotsOf<Criterion>(owner, 'succeskriterier').flatMap(
    ({ value, owner: holder, key }): readonly Statement<CriterionParts>[] => {
      if (typeof value === 'string')
        return isOnlyMeasurement(value) ? [] : [{ text: value, parts: { kriterium: value }, owner: holder, key }];
      return [{ text: value.kriterium ?? '', parts: value, owner: value, key: 'kriterium' }];
    },
  ),
);

/** Every text in an answer, whatever its parts: notes and references to annexes aside. */
export function textsIn(answer: unknown): readonly string[] {
  return listOf(answer).flatMap(part => {
    if (typeof part === 'string') return [part];
    if (typeof part !== 'object' || part === null) return [];
    return Object.entries(part).flatMap(([key, value]) =>
      key === 'note' || key === 'bilag' || key === 'side' ? [] : textsIn(value),
    );
  });
}
