import { activitiesOf } from '../plan/activities.ts';
import { readDate } from '../plan/time/calendar.ts';
import { type Period, periodOf } from '../plan/time/period.ts';
import { onlyOver, outcomeOf } from '../plan/wording/status.ts';
import type { Manuscript } from '../submission/manuscript.ts';
import { lineOf } from '../submission/values.ts';

/** Whether something has begun and ended on a day, by its own days; `unknown` where they can't be read. */
export type Stage = 'notBegun' | 'underWay' | 'ended' | 'dropped' | 'unknown';

/** An activity on a day. */
export interface ActivityProgress {
  /** `1.4 Fritidsjob`. */
  readonly name: string;
  readonly area: string | null;
  readonly responsible: string | null;
  /** Its own first and last day as the plan writes them. */
  readonly start: string | null;
  readonly end: string | null;
  /** By its own days; by those of the plan where it has none. A status that says that it is over or given up goes before. */
  readonly stage: Stage;
  readonly status: string | null;
}

/** The activities of a plan as they stand on a day. */
export function activitiesOn(manuscript: Manuscript, day: string): readonly ActivityProgress[] {
  const { plan } = manuscript;
  const whole = periodOf(plan);
  return activitiesOf(plan).map(({ activity, area, number }) => {
    const { titel = '', ansvarlig, start, slut, status } = activity;
    const own = { ...whole, ...begins(start), ...ends(slut) };
    return {
      name: `${number} ${titel}`.trim(),
      area: area?.navn ?? null,
      responsible: ansvarlig === undefined ? null : lineOf(manuscript, 'ansvarlig', ansvarlig),
      start: start ?? null,
      end: slut ?? null,
      stage: saidStage(status) ?? stageOn(own, day),
      status: status ?? null,
    };
  });
}

/** Whether a time has begun and ended on a day. */
export function stageOn({ from, to }: Period, day: string): Exclude<Stage, 'dropped'> {
  if (from !== undefined && to !== undefined && from > to) return 'unknown';
  if (from !== undefined && day < from) return 'notBegun';
  if (to !== undefined && day > to) return 'ended';
  return from === undefined || to === undefined ? 'unknown' : 'underWay';
}

function saidStage(status: string | undefined): Stage | undefined {
  if (status === undefined) return undefined;
  if (onlyOver.test(status.normalize('NFC'))) return 'ended';
  return outcomeOf(status)?.kind === 'dropped' ? 'dropped' : undefined;
}

const begins = (text: string | undefined): Period => {
  const span = text === undefined ? undefined : readDate(text);
  return typeof span === 'object' ? { from: span.from } : {};
};
const ends = (text: string | undefined): Period => {
  const span = text === undefined ? undefined : readDate(text);
  return typeof span === 'object' ? { to: span.to } : {};
};
