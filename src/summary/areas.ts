import { activitiesOf } from '../plan/activities.ts';
import { groupedBy, listOf } from '../plan/lists.ts';
import { type Area, sixPoints } from '../plan/plan.ts';
import { type Block, paragraph, table } from '../publishing/blocks.ts';
import { type Account, andMore } from './account.ts';
import { shortened } from './shortened.ts';

interface Row {
  readonly name: string;
  readonly purpose: string;
  readonly activities: number;
  readonly answered: number;
}

/** The indsatsområder, what each is to lead to, how many activities it has, and how many of their answers are in place. */
export function areas({ manuscript, overview, room }: Account): readonly Block[] {
  const { plan, say } = manuscript;
  const { activities, asked } = overview;
  const answered = activities.map(
    ({ points }) => sixPoints.filter(point => ['here', 'annex'].includes(points[point])).length,
  );
  const placed = activitiesOf(plan).map(({ area }, at) => ({ area, answered: answered[at] ?? 0 }));
  const byArea = groupedBy(placed, ({ area }) => area);
  const rowOf = (area: Area | undefined, name: string, purpose: string): Row => {
    const own = byArea.get(area) ?? [];
    return {
      name,
      purpose,
      activities: own.length,
      answered: own.reduce((sum, { answered }) => sum + answered, 0),
    };
  };
  const loose = byArea.has(undefined)
    ? [rowOf(undefined, say({ da: 'Uden indsatsområde', en: 'Outside an indsatsområde' }), '')]
    : [];
  const rows = [
    ...(plan.indsatsområder ?? []).map(area =>
      rowOf(area, area.navn ?? area.nr ?? '?', listOf(area.formål ?? area.delmål).join(' ')),
    ),
    ...loose,
  ];
  if (rows.length === 0)
    return [
      paragraph(say({ da: 'Planen har endnu ingen indsatsområder.', en: 'The plan has no indsatsområder yet.' })),
    ];
  const left = rows.slice(room.areas);
  const shown = left.length < 2 ? rows : rows.slice(0, room.areas);
  const more =
    left.length < 2
      ? []
      : [left.reduce(together, { name: say(andMore(left.length)), purpose: '', activities: 0, answered: 0 })];
  return table(
    [
      { head: say({ da: 'Indsatsområde', en: 'Indsatsområde' }) },
      { head: say({ da: 'Det skal føre til', en: 'What it is to lead to' }) },
      { head: say({ da: 'Aktiviteter', en: 'Activities' }), figures: true },
      { head: say({ da: 'Svar på plads', en: 'Answers in place' }), figures: true },
    ],
    [...shown, ...more].map(({ name, purpose, activities, answered }) => [
      shortened(name, Math.min(room.cell, Math.max(50, room.cell / 3))),
      shortened(purpose, room.cell),
      String(activities),
      asked === 0 || activities === 0
        ? ''
        : say({ da: `${answered} af ${6 * activities}`, en: `${answered} of ${6 * activities}` }),
    ]),
  );
}

const together = (sum: Row, { activities, answered }: Row): Row => ({
  ...sum,
  activities: sum.activities + activities,
  answered: sum.answered + answered,
});
