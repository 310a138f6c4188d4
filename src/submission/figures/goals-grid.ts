import { type Inline, strong } from '../../publishing/blocks.ts';
import type { Grid, GridCell } from '../../publishing/figure.ts';
import type { Branch, Chain } from './goal-chains.ts';
import type { GoalsFigure } from './goals.ts';

/** How long a text may be before the rest of it is left to the section where it stands. */
const longest = 240;

/** The chains as a table, in which a problem reaches over all that is to solve it. */
export function gridOf({ branches, hasProblems, heads }: GoalsFigure): Grid {
  return {
    widths: heads.map(() => 1),
    heads: 1,
    rows: [
      heads.map((text): GridCell => ({ text })),
      ...branches.flatMap(branch => [branchRow(branch, heads.length), ...chainRows(branch, hasProblems)]),
    ],
  };
}

function branchRow({ name, purpose }: Branch, columns: number): readonly GridCell[] {
  const text: readonly Inline[] = [{ strong: name }, ...(purpose === '' ? [] : [`\n${shortened(purpose)}`])];
  return [{ text, columns, shade: 'light', isBox: true }];
}

function chainRows({ chains }: Branch, hasProblems: boolean): readonly (readonly GridCell[])[] {
  return chains.map((chain, at) => [
    ...(hasProblems ? problemCell(chains, at) : []),
    { text: several(chain.goals), isBox: true },
    { text: strong(chain.activity ?? ''), isBox: true },
    { text: several(chain.criteria), isBox: true },
  ]);
}

/** A problem stands beside the first of its chains, and reaches down over the others. */
function problemCell(chains: readonly Chain[], at: number): readonly GridCell[] {
  const problem = chains[at]?.problem;
  if (at > 0 && chains[at - 1]?.problem === problem) return [];
  const end = chains.findIndex((one, index) => index > at && one.problem !== problem);
  const rows = (end === -1 ? chains.length : end) - at;
  const merged = rows === 1 ? {} : { rows };
  return [{ text: shortened(problem ?? ''), isBox: true, ...merged }];
}

const several = (items: readonly string[]) =>
  items.map(item => `${items.length > 1 ? '• ' : ''}${shortened(item)}`).join('\n');

/** A text in one paragraph, cut between two words where it is too long. */
function shortened(text: string): string {
  const said = text.replace(/\s+/gu, ' ').trim();
  return said.length <= longest ? said : `${said.slice(0, longest).replace(/[\s,.;:–-]*\S*$/u, '')} …`;
}
