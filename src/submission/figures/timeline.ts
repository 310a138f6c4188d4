import type { Text } from '../../language.ts';
import { activitiesOf } from '../../plan/activities.ts';
import { groupedBy } from '../../plan/lists.ts';
import type { Activity, Area } from '../../plan/plan.ts';
import { writeDay } from '../../plan/time/calendar.ts';
import { periodOf } from '../../plan/time/period.ts';
import type { Figure } from '../../publishing/figure.ts';
import type { Manuscript } from '../manuscript.ts';
import { inShort } from './in-short.ts';
import { type Axis, axisOf } from './time-axis.ts';
import { drawingsOf } from './timeline-drawing.ts';
import { gridOf } from './timeline-grid.ts';
import { type Days, type Mark, marksOf, outcomesIn, spanIn } from './timeline-marks.ts';

/** What has time in a plan: the plan itself, an indsatsområde or an activity. */
export interface TimelineRow {
  readonly name: string;
  readonly level: 'plan' | 'area' | 'activity';
  /** The days from its beginning to its end, when the plan says both. */
  readonly span: Days | undefined;
  readonly marks: readonly Mark[];
}

/** A day that is marked across the figure, and what it is called. */
export interface Today {
  readonly day: string;
  readonly name: string;
}

export interface Timeline {
  readonly rows: readonly TimelineRow[];
  readonly axis: Axis;
  /** Only where it lies on the axis. */
  readonly today: Today | undefined;
  readonly say: (text: Text) => string;
}

/**
 * The milestones of all activities on a time axis, with the time from the start to the end of each. Nothing when no milestone
 * has a date that can be read. `today` is marked across it; a submission marks the plan's own date.
 */
export function timeline(manuscript: Manuscript, today: Today | undefined = planDate(manuscript)): readonly Figure[] {
  const { plan, say } = manuscript;
  const rows = rowsOf(manuscript);
  const marks = rows.flatMap(row => row.marks.map(mark => ({ ...mark, row })));
  if (marks.length === 0) return [];
  const axis = axisOf(periodOf(plan), [...marks, ...rows.flatMap(({ span }) => span ?? [])], today?.day);
  const isOn = today !== undefined && today.day >= axis.from && today.day <= axis.to;
  const shown: Timeline = { rows, axis, today: isOn ? today : undefined, say };
  const byDay = [...marks].sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0));
  const [first, last] = [byDay[0], byDay.at(-1)];
  const count = marks.reduce((sum, { count }) => sum + count, 0);
  const years = [...groupedBy(byDay, ({ to }) => to.slice(0, 4))].map(
    ([year, of]) => `${of.reduce((sum, { count }) => sum + count, 0)} ${say({ da: 'i', en: 'in' })} ${year}`,
  );
  const told = (mark: typeof first) => (mark ? `${mark.date} (${mark.row.name})` : '');
  const description: Text = {
    da:
      count === 1
        ? `Én milepæl: ${told(first)}.`
        : `${count} milepæle: ${years.join(', ')}. Den første er ${told(first)}, den sidste ${told(last)}.`,
    en:
      count === 1
        ? `One milestone: ${told(first)}.`
        : `${count} milestones: ${years.join(', ')}. The first is ${told(first)}, the last ${told(last)}.`,
  };
  const without = rows.filter(({ level, marks }) => level === 'activity' && marks.length === 0);
  const names = inShort(
    manuscript,
    without.map(({ name }) => name),
  );
  const undated: Text = {
    da: `Uden milepæl med dato: ${names}.`,
    en: `Without a dated milestone: ${names}.`,
  };
  return [
    {
      kind: 'figure',
      id: 'milepaele',
      caption: say({ da: 'Milepælene på en tidslinje', en: 'The milestones on a time axis' }),
      description: [
        say(description),
        ...outcomesIn(manuscript, marks),
        ...(without.length === 0 ? [] : [say(undated)]),
      ].join(' '),
      drawings: drawingsOf(shown),
      grids: [gridOf(shown)],
    },
  ];
}

/** The day on which this edition of the plan was written. */
function planDate({ language, plan, say }: Manuscript): Today | undefined {
  const span = spanIn(plan.dato);
  if (span?.precision !== 'day') return undefined;
  const name: Text = {
    da: `planens dato ${writeDay(span.from, language)}`,
    en: `date of the plan ${writeDay(span.from, language)}`,
  };
  return { day: span.from, name: say(name) };
}

function rowsOf(manuscript: Manuscript): readonly TimelineRow[] {
  const { plan, say } = manuscript;
  const { from, to } = periodOf(plan);
  const activities = groupedBy(activitiesOf(plan), ({ area }) => area);
  const ofArea = (area: Area | undefined) =>
    (activities.get(area) ?? []).map(({ activity, number }) =>
      rowOf(manuscript, activity, `${number} ${activity.titel ?? ''}`.trim(), 'activity'),
    );
  const whole = {
    name: say({ da: 'Hele planen', en: 'The whole plan' }),
    level: 'plan',
    span: from !== undefined && to !== undefined && from <= to ? { from, to } : undefined,
    marks: marksOf(manuscript, plan),
  } as const;
  return [
    ...(whole.span || whole.marks.length > 0 ? [whole] : []),
    ...(plan.indsatsområder ?? []).flatMap(area => [
      rowOf(manuscript, area, [area.nr, area.navn].filter(part => part !== undefined).join(' '), 'area'),
      ...ofArea(area),
    ]),
    ...ofArea(undefined),
  ];
}

function rowOf(manuscript: Manuscript, owner: Activity | Area, name: string, level: 'area' | 'activity'): TimelineRow {
  // What has a beginning and no end, or an end and no beginning, goes as far as the plan does.
  const whole = periodOf(manuscript.plan);
  const [begun, ended] = [spanIn(owner.start)?.from, spanIn(owner.slut)?.to];
  const start = begun ?? (ended === undefined ? undefined : whole.from);
  const end = ended ?? (begun === undefined ? undefined : whole.to);
  const span = start !== undefined && end !== undefined && start <= end ? { from: start, to: end } : undefined;
  return { name, level, span, marks: marksOf(manuscript, owner) };
}
