import { writeDate, writeDay } from '../plan/time/calendar.ts';
import { allMilestones, comingMilestones, ownerName } from '../plan/time/coming.ts';
import { type Block, paragraph, table } from '../publishing/blocks.ts';
import { type Account, andMore, type Section } from './account.ts';
import { shortened } from './shortened.ts';

/** The milestones that are next from the day, and how many come after them. */
export function milestones(account: Account): Section {
  return { title: { da: 'De næste milepæle', en: 'The next milestones' }, blocks: next(account) };
}

function next({ manuscript, day, room }: Account): readonly Block[] {
  const { plan, language, say } = manuscript;
  const coming = comingMilestones(plan, day);
  const today = writeDay(day, language);
  if (coming.length === 0)
    return [
      paragraph(
        allMilestones(plan).length === 0
          ? say({ da: 'Planen nævner endnu ingen milepæle.', en: 'The plan names no milestones yet.' })
          : say({
              da: `Planen har ingen milepæle med en dato efter den ${today}.`,
              en: `The plan has no milestones with a date after ${today}.`,
            }),
      ),
    ];
  const left = coming.length - Math.min(coming.length, room.milestones);
  const whole = say({ da: 'Hele planen', en: 'The whole plan' });
  return table(
    [
      { head: say({ da: 'Dato', en: 'Date' }) },
      { head: say({ da: 'Milepæl', en: 'Milestone' }) },
      { head: say({ da: 'Aktivitet', en: 'Activity' }) },
    ],
    [
      ...coming
        .slice(0, room.milestones)
        .map(one => [
          shortened(writeDate(one.date, language), 24),
          shortened(one.what, room.cell),
          shortened(ownerName(one) ?? whole, Math.min(room.cell, 50)),
        ]),
      ...(left === 0 ? [] : [['', say(andMore(left)), '']]),
    ],
  );
}
