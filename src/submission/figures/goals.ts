import type { Text } from '../../language.ts';
import { groupedBy } from '../../plan/lists.ts';
import type { Figure } from '../../publishing/figure.ts';
import type { Manuscript } from '../manuscript.ts';
import { type Branch, branchesOf, type Chain, tellsGoals } from './goal-chains.ts';
import { drawingsOf } from './goals-drawing.ts';
import { gridOf } from './goals-grid.ts';
import { inShort } from './in-short.ts';

export interface GoalsFigure {
  readonly branches: readonly Branch[];
  /** What the columns are called; the first is left out where no goal says which problem it is to solve. */
  readonly heads: readonly string[];
  readonly hasProblems: boolean;
}

const heads: readonly Text[] = [
  { da: 'Problem', en: 'Problem' },
  { da: 'Mål', en: 'Goal' },
  { da: 'Aktivitet', en: 'Activity' },
  { da: 'Succeskriterier', en: 'Success criteria' },
];

/** The way from the problems to the goals, the activities and their success criteria. Nothing when no activity has a goal or a criterion. `isTold` says which parts of the plan it is of. */
export function goalHierarchy(
  manuscript: Manuscript,
  isTold: (branch: Branch) => boolean = () => true,
): readonly Figure[] {
  const { say } = manuscript;
  const branches = branchesOf(manuscript).filter(isTold);
  if (!tellsGoals(branches)) return [];
  const hasProblems = branches.some(({ chains }) => chains.some(({ problem }) => problem !== undefined));
  const shown: GoalsFigure = { branches, hasProblems, heads: heads.slice(hasProblems ? 0 : 1).map(say) };
  return [
    {
      kind: 'figure',
      id: 'maal',
      caption: say(
        hasProblems
          ? {
              da: 'Fra problem til mål, aktivitet og succeskriterier',
              en: 'From problem to goal, activity and success criteria',
            }
          : { da: 'Fra mål til aktivitet og succeskriterier', en: 'From goal to activity and success criteria' },
      ),
      description: describe(manuscript, branches),
      drawings: drawingsOf(shown),
      grids: [gridOf(shown)],
    },
  ];
}

/** Which activities each problem has; and those that no problem is named for. */
function describe(manuscript: Manuscript, branches: readonly Branch[]): string {
  const chains = branches.flatMap(branch => branch.chains).filter(({ activity }) => activity !== undefined);
  const named = (of: readonly Chain[]) =>
    inShort(
      manuscript,
      of.flatMap(({ activity }) => activity ?? []),
    );
  const solving = groupedBy(
    chains.filter(({ problem }) => problem !== undefined),
    ({ problem }) => problem ?? '',
  );
  const others = chains.filter(({ problem }) => problem === undefined);
  const rest: Text =
    solving.size === 0
      ? { da: `Aktiviteterne: ${named(others)}.`, en: `The activities: ${named(others)}.` }
      : { da: `Uden nævnt problem: ${named(others)}.`, en: `No problem named: ${named(others)}.` };
  return [
    ...[...solving].map(([problem, of]) => `${problem.replace(/[.\s]+$/u, '')}: ${named(of)}.`),
    ...(others.length === 0 ? [] : [manuscript.say(rest)]),
  ].join(' ');
}
