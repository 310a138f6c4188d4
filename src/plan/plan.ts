import type { Plan } from './plan.generated.ts';

export type { Plan } from './plan.generated.ts';

/** A plan on its way: whatever is there has the right shape; anything may still be missing. */
export type Draft<T> = T extends readonly (infer Item)[]
  ? readonly Draft<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]?: Draft<T[Key]> | undefined }
    : T;

type Item<List> = Extract<List, readonly unknown[]>[number];

export type PlanDraft = Draft<Plan>;
/** An indsatsområde in a draft. */
export type Area = Item<NonNullable<PlanDraft['indsatsområder']>>;
/** An aktivitet in a draft, or a reference (`se`) to one that is written elsewhere in the plan. */
export type Activity = Item<NonNullable<Area['aktiviteter']>>;

/** The six points every activity answers, in the order in which the funder asks for them. */
export const sixPoints = ['mål', 'skridt', 'succeskriterier', 'milepæle', 'ressourcer', 'forankring'] as const;
export type Point = (typeof sixPoints)[number];
