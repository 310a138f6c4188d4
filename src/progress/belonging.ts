import { activitiesOf, areaName } from '../plan/activities.ts';
import type { Activity, Area, PlanDraft } from '../plan/plan.ts';
import type { Manuscript } from '../submission/manuscript.ts';
import { lineOf } from '../submission/values.ts';

/** What a milestone, a criterion or a deadline belongs to. */
export interface Belonging {
  readonly kind: 'plan' | 'area' | 'activity';
  /** `1.4 Fritidsjob`, `Indsatsområde 2, Beskæftigelse`, `Hele planen`. */
  readonly name: string;
  /** What it is called without its number or place. */
  readonly title: string | null;
  /** The name of the indsatsområde that an activity belongs to. */
  readonly area: string | null;
  /** The id of an activity that has one. */
  readonly id: string | null;
}

/** All that can have goals, criteria and milestones of its own, from the plan down, and what it is called. */
export interface Owner {
  readonly owner: PlanDraft | Area | Activity;
  readonly of: Belonging;
  /** Who is responsible for it, in one line. */
  readonly responsible: string | null;
  readonly status: string | undefined;
}

/** The plan, its indsatsområder and its activities, in the order in which they are written. */
export function ownersIn(manuscript: Manuscript): readonly Owner[] {
  const { plan, say } = manuscript;
  const { indsatsområder = [] } = plan;
  const ownerOf = (owner: Area | Activity, of: Belonging): Owner => ({
    owner,
    of,
    responsible: owner.ansvarlig === undefined ? null : lineOf(manuscript, 'ansvarlig', owner.ansvarlig),
    status: owner.status,
  });
  return [
    {
      owner: plan,
      of: { kind: 'plan', name: say({ da: 'Hele planen', en: 'The whole plan' }), title: null, area: null, id: null },
      responsible: null,
      status: undefined,
    },
    ...indsatsområder.map((area, place) =>
      ownerOf(area, {
        kind: 'area',
        name: say(areaName(area, place)),
        title: area.navn ?? null,
        area: area.navn ?? null,
        id: null,
      }),
    ),
    ...activitiesOf(plan).map(({ activity, area, number }) =>
      ownerOf(activity, {
        kind: 'activity',
        name: `${number} ${activity.titel ?? ''}`.trim(),
        title: activity.titel ?? null,
        area: area?.navn ?? null,
        id: activity.id ?? null,
      }),
    ),
  ];
}
