import type { Text } from './language.ts';
import { activitiesOf } from './plan/activities.ts';
import { type Standing, standingOf } from './plan/answers.ts';
import { type Point, sixPoints } from './plan/plan.ts';
import { askedIn } from './plan/programme.ts';
import { asksOf } from './plan/programmes/index.ts';
import type { Reading } from './plan/read.ts';

/** How ready an activity is: where each of its six answers stands. */
export interface Readiness {
  /** `Aktivitet 3, Lektiecafé (Uddannelse og livschancer)`. */
  readonly name: Text;
  readonly number: string;
  readonly title: string | undefined;
  readonly points: Readonly<Record<Point, Standing>>;
}

/** What a reader wants to see at a glance: counted once, shown everywhere. */
export interface Overview {
  readonly activities: readonly Readiness[];
  /** The answers that are asked for: six for each activity, none in a phase that does not ask. */
  readonly asked: number;
  /** Of those, the answers that stand on the activity or in an annex. */
  readonly answered: number;
  /** Of those, the answers that stand only on the indsatsområde or the plan. */
  readonly higherUp: number;
  /** Of those, the answers that stand nowhere or can't be read, and criteria without a measurement. */
  readonly missing: number;
}

/** Counts the answers of a plan. */
export function overview({ plan, refused }: Pick<Reading, 'plan' | 'refused'>): Overview {
  const isAsked = askedIn(asksOf(plan.program).goal, plan.fase ?? 'helhedsplan') !== undefined;
  const activities = activitiesOf(plan).map((placed): Readiness => {
    const at = (point: Point) => standingOf(plan, placed, point, refused);
    return {
      name: placed.name,
      number: placed.number,
      title: placed.activity.titel,
      points: {
        mål: at('mål'),
        skridt: at('skridt'),
        succeskriterier: at('succeskriterier'),
        milepæle: at('milepæle'),
        ressourcer: at('ressourcer'),
        forankring: at('forankring'),
      },
    };
  });
  const standings = isAsked ? activities.flatMap(({ points }) => sixPoints.map(point => points[point])) : [];
  const count = (...wanted: readonly Standing[]) => standings.filter(standing => wanted.includes(standing)).length;
  return {
    activities,
    asked: standings.length,
    answered: count('here', 'annex'),
    higherUp: count('area', 'plan'),
    missing: count('missing', 'unmeasured', 'unread'),
  };
}
