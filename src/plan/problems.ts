import type { Placed } from './activities.ts';
import type { Problem } from './plan.generated.ts';
import type { Area, Draft, PlanDraft } from './plan.ts';
import { fold } from './spelling.ts';
import { criteriaOf, type Goal, goalsOf } from './wording/statements.ts';

/** A problem with a short name that goals can refer to. */
export type NamedProblem = Exclude<Draft<Problem>, string> & { readonly id: string };

/** The problems of a plan that have a short name (`id`). */
export function namedProblems({ problemer }: PlanDraft): readonly NamedProblem[] {
  if (typeof problemer !== 'object') return [];
  return problemer.filter(
    (problem): problem is NamedProblem => typeof problem === 'object' && problem.id !== undefined,
  );
}

/** Every goal in a plan: its own, those of its indsatsområder and those of its activities. */
export function goalsIn(plan: PlanDraft, activities: readonly Placed[]): readonly Goal[] {
  const owners = [plan, ...(plan.indsatsområder ?? []), ...activities.map(({ activity }) => activity)];
  return owners.flatMap(owner => goalsOf(owner)).map(({ parts }) => parts);
}

/** The short names that an answer to `problem:` consists of: `unge`, or `unge og voksne`. A sentence has none. */
export function namesIn(problem: string): readonly string[] {
  const parts = problem.split(/\s*[,;/+&]\s*|\s+og\s+/u).map(part => part.trim());
  return parts.some(part => /\s/u.test(part)) ? [] : parts.filter(part => part !== '');
}

/** The problems that goals refer to, by `id` as it is compared (`fold`). A sentence refers to the problem it repeats. */
export function linkedBy(problems: readonly NamedProblem[], goals: readonly Goal[]): ReadonlySet<string> {
  const byName = new Map(
    problems.flatMap(({ id, problem }) => [id, problem ?? id].map(name => [fold(name), fold(id)] as const)),
  );
  const referred = goals.flatMap(({ problem }) => (problem === undefined ? [] : [problem, ...namesIn(problem)]));
  return new Set(referred.flatMap(name => byName.get(fold(name)) ?? []));
}

/** The goals that refer to a problem that is not there, and what they call it: such a goal may mean any of those that are. */
export function astray(problems: readonly NamedProblem[], goals: readonly Goal[]) {
  const known = new Set(problems.flatMap(({ id, problem }) => [fold(id), fold(problem ?? id)]));
  return goals.flatMap(goal => {
    if (goal.problem === undefined || known.has(fold(goal.problem))) return [];
    const name = namesIn(goal.problem).find(name => !known.has(fold(name)));
    return name === undefined ? [] : [{ goal, name }];
  });
}

/** Tells whether any of the goals says which problem it is to solve, by name or in a sentence. */
export function linksAny(goals: readonly Goal[]): boolean {
  return goals.some(({ problem }) => problem !== undefined);
}

/** The goals of an activity, and those of its indsatsområde. */
export function goalsAround({
  activity,
  area,
}: {
  readonly activity: Placed['activity'];
  readonly area: Area | undefined;
}) {
  return [...goalsOf(activity), ...(area ? goalsOf(area) : [])].map(({ parts }) => parts);
}

/** What the goals and success criteria of some parts of a plan say, in one text as it is compared (`fold`). */
export function aimsOf(owners: readonly (PlanDraft | Area | Placed['activity'])[]): string {
  return owners.flatMap(owner => [...goalsOf(owner), ...criteriaOf(owner)].map(({ text }) => fold(text))).join(' ');
}
