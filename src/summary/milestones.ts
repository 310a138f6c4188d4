import type { Language } from '../language.ts';
import { writeDate, writeDay } from '../plan/time/calendar.ts';
import { allMilestones, comingMilestones, ownerName } from '../plan/time/coming.ts';
import { periodOf } from '../plan/time/period.ts';
import { milestonesOn } from '../progress/milestones.ts';
import { type Block, paragraph, table } from '../publishing/blocks.ts';
import { type Account, andMore, type Section } from './account.ts';
import { nextSteps } from './next-steps.ts';
import { shortened } from './shortened.ts';

/** The milestones that are next from the day, and how many come after them. */
export function milestones(account: Account): Section {
  return {
    title: { da: 'De næste milepæle', en: 'The next milestones' },
    blocks: [...past(account), ...next(account), ...nextSteps(account).map(step => paragraph(step))],
  };
}

/** That the plan is over, and how many milestones have passed without a word on whether they were reached. */
function past({ manuscript, day }: Account): readonly Block[] {
  const { plan, language, say } = manuscript;
  const { to } = periodOf(plan);
  const silent = milestonesOn(manuscript, day).filter(({ state }) => state === 'overdue').length;
  const said = [
    ...(to === undefined || to >= day
      ? []
      : [
          say({
            da: `Planens periode sluttede den ${writeDay(to, 'da')}.`,
            en: `The plan's period ended on ${writeDay(to, 'en')}.`,
          }),
        ]),
    ...(silent === 0 ? [] : [silentWords[language](silent)]),
  ];
  return said.length === 0 ? [] : [paragraph(said.join(' '))];
}

const silentWords: Readonly<Record<Language, (number: number) => string>> = {
  da: number =>
    number === 1
      ? '1 milepæl er passeret, uden at planen siger, om den er nået.'
      : `${number} milepæle er passeret, uden at planen siger, om de er nået.`,
  en: number =>
    number === 1
      ? '1 milestone has passed without the plan saying whether it was reached.'
      : `${number} milestones have passed without the plan saying whether they were reached.`,
};

function next({ manuscript, day, room }: Account): readonly Block[] {
  const { plan, language, say } = manuscript;
  const coming = comingMilestones(plan, day);
  const today = writeDay(day, language);
  if (coming.length === 0)
    return [
      paragraph(
        allMilestones(plan).length === 0
          ? say({ da: 'Planen nævner ingen milepæle.', en: 'The plan names no milestones.' })
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
          shortened(ownerName(one) ?? whole, Math.min(room.cell, Math.max(50, room.cell / 3))),
        ]),
      ...(left === 0 ? [] : [['', say(andMore(left)), '']]),
    ],
  );
}
