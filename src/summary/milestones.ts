import { activitiesOf } from '../plan/activities.ts';
import { writeDate, writeDay } from '../plan/time/calendar.ts';
import { milestonesOf, spanOf } from '../plan/time/milestones.ts';
import { type Block, paragraph, table } from '../publishing/blocks.ts';
import { type Account, andMore, type Section } from './account.ts';
import { shortened } from './shortened.ts';

interface Dated {
  readonly date: string;
  readonly to: string;
  readonly what: string;
  readonly of: string;
}

/** The milestones that are next from the day, and how many come after them. */
export function milestones(account: Account): Section {
  return { title: { da: 'De næste milepæle', en: 'The next milestones' }, blocks: coming(account) };
}

function coming({ manuscript, day, room }: Account): readonly Block[] {
  const { plan, language, say } = manuscript;
  const whole = say({ da: 'Hele planen', en: 'The whole plan' });
  const owners: readonly (readonly [owner: object, name: string])[] = [
    [plan, whole],
    ...(plan.indsatsområder ?? []).map(area => [area, area.navn ?? ''] as const),
    ...activitiesOf(plan).map(
      ({ activity, number }) => [activity, `${number} ${activity.titel ?? ''}`.trim()] as const,
    ),
  ];
  const all = owners.flatMap(([owner, of]) => milestonesOf(owner).map(milestone => ({ milestone, of })));
  const next = all
    .flatMap(({ milestone, of }): readonly Dated[] => {
      const span = spanOf(milestone);
      const { date = '', text } = milestone;
      const what = text.startsWith(`${date}:`) ? text.slice(date.length + 1) : text;
      return span === undefined || span.to < day ? [] : [{ date, to: span.to, what, of }];
    })
    .sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0));
  if (next.length === 0) {
    const today = writeDay(day, language);
    return [
      paragraph(
        all.length === 0
          ? say({ da: 'Planen nævner endnu ingen milepæle.', en: 'The plan names no milestones yet.' })
          : say({
              da: `Planen har ingen milepæle med en dato efter den ${today}.`,
              en: `The plan has no milestones with a date after ${today}.`,
            }),
      ),
    ];
  }
  const left = next.length - Math.min(next.length, room.milestones);
  return [
    ...table(
      [
        { head: say({ da: 'Dato', en: 'Date' }) },
        { head: say({ da: 'Milepæl', en: 'Milestone' }) },
        { head: say({ da: 'Aktivitet', en: 'Activity' }) },
      ],
      [
        ...next
          .slice(0, room.milestones)
          .map(({ date, what, of }) => [
            shortened(writeDate(date, language), 24),
            shortened(what, room.cell),
            shortened(of, Math.min(room.cell, 50)),
          ]),
        ...(left === 0 ? [] : [['', say(andMore(left)), '']]),
      ],
    ),
  ];
}
