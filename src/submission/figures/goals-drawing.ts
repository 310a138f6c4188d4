import {
  box,
  type Drawing,
  line,
  type Passage,
  passage,
  type Shape,
  sheet,
  stacked,
  words,
} from '../../publishing/drawing.ts';
import type { Branch, Chain } from './goal-chains.ts';
import type { GoalsFigure } from './goals.ts';
import { heightOf, inPages } from './pages.ts';

const edge = 1;
const gap = 24;
const head = 26;
const inset = 8;
const letters = { size: 11.5 } as const;
const mostLines = 7;
const mostCriteria = 4;

/** The columns in which the boxes stand. */
interface Columns {
  readonly width: number;
  readonly hasProblems: boolean;
  left(column: number): number;
}

/** A row before it is known what stands over it on its page. */
type Row =
  | { readonly kind: 'branch'; readonly height: number; readonly leads: true; at(top: number): readonly Shape[] }
  | {
      readonly kind: 'chain';
      readonly height: number;
      readonly chain: Chain;
      /** The goal, the activity and the criteria, as far as there are any. */
      readonly texts: readonly (Passage | undefined)[];
      at(top: number): readonly Shape[];
    };

/** The chains as boxes with lines between them, in drawings that each have room on a page. */
export function drawingsOf({ branches, hasProblems, heads }: GoalsFigure): readonly Drawing[] {
  const count = heads.length;
  const width = (sheet.width - 2 * edge - gap * (count - 1)) / count;
  const columns: Columns = { width, hasProblems, left: column => edge + column * (width + gap) };
  const rows = branches.flatMap(branch => [
    branchRow(branch),
    ...branch.chains.map((chain, at) => chainRow(columns, chain, branch.chains[at - 1])),
  ]);
  return inPages<Row>(rows, head + 4).map(page => ({
    width: sheet.width,
    height: head + heightOf(page) + 4,
    shapes: [
      ...heads.map((name, at) => words(columns.left(at), 17, name, { bold: true })),
      ...pageShapes(columns, page),
    ],
  }));
}

function branchRow({ name, purpose }: Branch): Row {
  const width = sheet.width - 2 * edge - 2 * inset;
  const text = stacked([passage(name, width, { size: 12.5, bold: true }, 3), passage(purpose, width, letters, 3)]);
  const height = text.height + 24;
  return {
    kind: 'branch',
    height,
    leads: true,
    at: top => [
      box(edge, top + 2, sheet.width - 2 * edge, text.height + 12, 'wash'),
      ...text.at(edge + inset, top + 8),
    ],
  };
}

function chainRow({ hasProblems, width }: Columns, chain: Chain, before: Chain | undefined): Row {
  const set = (text: string, bold = false) => passage(text, width - 2 * inset, { ...letters, bold }, mostLines);
  const several = (items: readonly string[]) => {
    const shown = items.slice(0, items.length > mostCriteria ? mostCriteria - 1 : mostCriteria);
    const most = shown.length > 1 ? 4 : mostLines;
    const marked = items.length > 1 ? '• ' : '';
    const texts = shown.map(item => passage(`${marked}${item}`, width - 2 * inset, letters, most));
    const left = items.length - shown.length;
    return stacked(left === 0 ? texts : [...texts, set(`… + ${left}`)]);
  };
  const texts = [
    chain.goals.length === 0 ? undefined : several(chain.goals),
    chain.activity === undefined ? undefined : set(chain.activity, true),
    chain.criteria.length === 0 ? undefined : several(chain.criteria),
  ];
  const isFirst = before === undefined || before.problem !== chain.problem;
  const problem = hasProblems && isFirst && chain.problem !== undefined ? set(chain.problem).height : 0;
  const height = Math.max(problem, ...texts.map(text => text?.height ?? 0)) + 2 * inset + 10;
  return { kind: 'chain', height, chain, texts, at: () => [] };
}

/** A problem stands beside the first of its chains on each page, with a line down to the others. */
function pageShapes(columns: Columns, page: readonly Row[]): readonly Shape[] {
  const shapes: Shape[] = [];
  let top = head;
  let before: { readonly problem: string | undefined; readonly middle: number } | undefined;
  for (const row of page) {
    if (row.kind === 'branch') {
      shapes.push(...row.at(top));
      before = undefined;
    } else {
      const middle = top + (row.height - 10) / 2;
      const { problem } = row.chain;
      const isSame = before !== undefined && before.problem === problem;
      shapes.push(
        ...chainShapes(columns, row.texts, top, row.height - 10, columns.hasProblems && problem !== undefined),
      );
      if (columns.hasProblems && problem !== undefined)
        shapes.push(...problemShapes(columns, problem, top, row.height - 10, isSame ? before?.middle : undefined));
      before = { problem, middle };
    }
    top += row.height;
  }
  return shapes;
}

function problemShapes(
  { left, width }: Columns,
  problem: string,
  top: number,
  height: number,
  above: number | undefined,
): readonly Shape[] {
  const middle = top + height / 2;
  const trunk = left(0) + width + gap / 2;
  if (above !== undefined)
    return [
      line(
        [
          [trunk, above],
          [trunk, middle],
          [left(1), middle],
        ],
        'link',
      ),
    ];
  const most = Math.max(1, Math.floor((height - 2 * inset) / 15));
  return [
    box(left(0), top, width, height, 'wash'),
    ...passage(problem, width - 2 * inset, letters, most).at(left(0) + inset, top + inset),
    link(left(0) + width, left(1), middle),
  ];
}

const link = (from: number, to: number, y: number) =>
  line(
    [
      [from, y],
      [to, y],
    ],
    'link',
  );

/** The boxes of a chain, each with a line to the one before it; a line passes a box that is not there. */
function chainShapes(
  { hasProblems, left, width }: Columns,
  texts: readonly (Passage | undefined)[],
  top: number,
  height: number,
  followsProblem: boolean,
): readonly Shape[] {
  const first = hasProblems ? 1 : 0;
  const last = texts.findLastIndex(text => text !== undefined);
  return texts.flatMap((text, at): readonly Shape[] => {
    const x = left(first + at);
    const before = x - gap;
    const hasBefore = at <= last && (followsProblem || texts.slice(0, at).some(one => one !== undefined));
    const links = hasBefore && at > 0 ? [link(before, x, top + height / 2)] : [];
    if (text === undefined) return [...links, ...(hasBefore ? [link(x, x + width, top + height / 2)] : [])];
    return [...links, box(x, top, width, height, 'frame'), ...text.at(x + inset, top + inset)];
  });
}
