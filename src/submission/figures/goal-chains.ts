import type { Text } from '../../language.ts';
import { activitiesOf, type Placed } from '../../plan/activities.ts';
import { groupedBy, listOf } from '../../plan/lists.ts';
import type { Area, PlanDraft } from '../../plan/plan.ts';
import { namedProblems, namesIn } from '../../plan/problems.ts';
import { fold } from '../../plan/spelling.ts';
import { criteriaOf, goalsOf } from '../../plan/wording/statements.ts';
import type { Manuscript } from '../manuscript.ts';

/** From a problem to what solves it, as far as the plan says. */
export interface Chain {
  readonly problem: string | undefined;
  readonly goals: readonly string[];
  /** Nothing for a goal of the whole plan or of an indsatsområde. */
  readonly activity: string | undefined;
  readonly criteria: readonly string[];
}

/** The chains of an indsatsområde, or of the plan itself, those with the same problem after one another. */
export interface Branch {
  /** None for the plan itself, and for what stands outside the indsatsområder. */
  readonly area: Area | undefined;
  readonly name: string;
  /** What it is to lead to. */
  readonly purpose: string;
  readonly chains: readonly Chain[];
}

/** The goal hierarchy of a plan: its own goals, and each indsatsområde with its activities. */
export function branchesOf(manuscript: Manuscript): readonly Branch[] {
  const { plan, say } = manuscript;
  const placed = groupedBy(activitiesOf(plan), ({ area }) => area);
  const problemOf = problemsIn(plan);
  const own = (owner: PlanDraft | Area): readonly Chain[] =>
    goalsOf(owner).flatMap(({ parts, text }) => {
      const goal = parts.hvad ?? text;
      return goal === '' ? [] : [{ problem: problemOf([parts]), goals: [goal], activity: undefined, criteria: [] }];
    });
  const branch = (
    area: Area | undefined,
    name: string,
    purpose: PlanDraft['formål'],
    chains: readonly Chain[],
  ): readonly Branch[] =>
    chains.length === 0 ? [] : [{ area, name, purpose: listOf(purpose).join(' '), chains: together(chains) }];
  const chainOf = ({ activity, area, number }: Placed): Chain => {
    const goals = goalsOf(activity);
    const around = area ? goalsOf(area) : [];
    return {
      problem: problemOf(goals.map(({ parts }) => parts)) ?? problemOf(around.map(({ parts }) => parts)),
      goals: goals.map(({ parts, text }) => parts.hvad ?? text).filter(text => text !== ''),
      activity: `${number} ${activity.titel ?? ''}`.trim(),
      criteria: criteriaOf(activity)
        .map(criterionIn)
        .filter(text => text !== ''),
    };
  };
  return [
    ...branch(undefined, say({ da: 'Hele planen', en: 'The whole plan' }), plan.formål, own(plan)),
    ...(plan.indsatsområder ?? []).flatMap(area =>
      branch(area, [area.nr, area.navn].filter(part => part !== undefined).join(' ') || say(unnamed), area.formål, [
        ...own(area),
        ...(placed.get(area) ?? []).map(chainOf),
      ]),
    ),
    ...branch(undefined, say(outside), undefined, (placed.get(undefined) ?? []).map(chainOf)),
  ];
}

const unnamed: Text = { da: 'Indsatsområde', en: 'Indsatsområde' };
const outside: Text = { da: 'Aktiviteter uden indsatsområde', en: 'Activities outside an indsatsområde' };

const together = (chains: readonly Chain[]): readonly Chain[] => [
  ...[
    ...groupedBy(
      chains.filter(({ problem }) => problem !== undefined),
      ({ problem }) => problem,
    ).values(),
  ].flat(),
  ...chains.filter(({ problem }) => problem === undefined),
];

/** A criterion, or the figure to reach where it says no more. */
function criterionIn({ parts, text }: ReturnType<typeof criteriaOf>[number]): string {
  return text === '' ? [parts.måltal, parts.enhed].filter(part => part !== undefined).join(' ') : text;
}

type Goals = readonly { readonly problem?: string | undefined }[];

/** Says which problem goals are to solve, in the words of the plan's own list of problems where it is there. */
function problemsIn(plan: PlanDraft): (goals: Goals) => string | undefined {
  const named = namedProblems(plan);
  const words = new Map(
    named.flatMap(({ id, problem = id }) => [id, problem].map(name => [fold(name), problem] as const)),
  );
  return goals => {
    const told = goals.flatMap(({ problem }) => {
      if (problem === undefined) return [];
      const whole = words.get(fold(problem));
      if (whole !== undefined) return [whole];
      const parts = namesIn(problem).map(name => words.get(fold(name)) ?? name);
      return parts.length === 0 ? [problem] : parts;
    });
    return told.length === 0 ? undefined : [...new Set(told)].join('; ');
  };
}

/** Whether there is anything to see: an activity with a goal or a criterion. */
export const tellsGoals = (branches: readonly Branch[]) =>
  branches.some(({ chains }) =>
    chains.some(({ activity, criteria, goals }) => activity !== undefined && (goals.length > 0 || criteria.length > 0)),
  );
