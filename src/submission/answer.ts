import type { Text } from '../language.ts';
import { listOf } from '../plan/lists.ts';
import type { Activity, Point } from '../plan/plan.ts';
import { fieldQuestions } from '../plan/questions.ts';
import type { Block } from '../publishing/blocks.ts';
import { isInAnnex } from './annex-line.ts';
import { gapText } from './gap.ts';
import { type GridColumn, grid } from './grid.ts';
import { fieldOf, type Manuscript } from './manuscript.ts';
import { nameOf } from './names.ts';
import { named, record, records, together } from './record.ts';
import { lineOf } from './values.ts';

/** Whoever answers the six points: an activity, or an indsatsområde or the plan for all of theirs. */
export type Answering = Pick<Activity, Point | 'måling'>;

const milestoneColumns = (manuscript: Manuscript): readonly GridColumn[] => [
  { key: 'dato' },
  {
    key: 'hvad',
    head: { da: 'Milepæl', en: 'Milestone' },
    lead: true,
    cell: owner =>
      fieldOf(owner, 'hvad') === undefined
        ? gapText(manuscript, fieldQuestions.hvad)
        : lineOf(manuscript, 'hvad', fieldOf(owner, 'hvad')),
  },
  { key: 'hvem' },
  { key: 'status' },
];

const resourceColumns: readonly GridColumn[] = [
  { key: 'hvad', head: { da: 'Ressource', en: 'Resource' } },
  { key: 'giver' },
  { key: 'beløb', figures: true },
  { key: 'timer', figures: true },
  { key: 'pr' },
  { key: 'antal', figures: true },
  { key: 'år' },
  { key: 'status' },
];

/** What an owner answers to one of the six points; nothing when it does not. `open` are the criteria that `gap` is put under. */
export function answer(
  manuscript: Manuscript,
  owner: Answering,
  point: Point,
  gap: readonly Block[] = [],
  open: ReadonlySet<unknown> = new Set(),
): readonly Block[] {
  const items: readonly unknown[] = listOf<unknown>(owner[point]);
  switch (point) {
    case 'skridt':
      return records(manuscript, items, 'hvad', 'steps');
    case 'succeskriterier':
      return [...criteria(manuscript, items, gap, open), ...measurement(manuscript, owner)];
    case 'milepæle':
      return isInAnnex(manuscript, owner[point])
        ? records(manuscript, items, 'hvad')
        : grid(manuscript, items, milestoneColumns(manuscript));
    case 'ressourcer':
      return isInAnnex(manuscript, owner[point])
        ? records(manuscript, items, 'hvad')
        : grid(manuscript, items, resourceColumns);
    default:
      return records(manuscript, items, 'hvad');
  }
}

function criteria(
  manuscript: Manuscript,
  items: readonly unknown[],
  gap: readonly Block[],
  open: ReadonlySet<unknown>,
): readonly Block[] {
  const blocks = items.map(item => record(manuscript, item, 'kriterium', open.has(item) ? [gap] : []));
  return together(blocks);
}

const measured: Text = nameOf('måling');

/** How all the criteria of an owner are measured, when that is said beside them. */
function measurement(manuscript: Manuscript, { måling }: Answering): readonly Block[] {
  return måling === undefined ? [] : named(manuscript, manuscript.say(measured), 'måling', måling);
}
