import { activitiesOf, areaName } from '../plan/activities.ts';
import { groupedBy } from '../plan/lists.ts';
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
  /** The indsatsområde that an activity is written under. */
  readonly under: Area | undefined;
}

const known = new WeakMap<Manuscript, readonly Owner[]>();

/** The plan, and its indsatsområder, each with its activities, and last the activities outside them. Asked again, the same objects. */
export function ownersIn(manuscript: Manuscript): readonly Owner[] {
  const owners = known.get(manuscript) ?? owned(manuscript);
  known.set(manuscript, owners);
  return owners;
}

function owned(manuscript: Manuscript): readonly Owner[] {
  const { plan, say } = manuscript;
  const whole = say({ da: 'Hele planen', en: 'The whole plan' });
  const activities = groupedBy(activitiesOf(plan), ({ area }) => area);
  const ownerOf = (owner: Area | Activity, under: Area | undefined, of: Belonging): Owner => ({
    owner,
    of,
    responsible: owner.ansvarlig === undefined ? null : lineOf(manuscript, 'ansvarlig', owner.ansvarlig),
    status: owner.status,
    under,
  });
  const activitiesIn = (area: Area | undefined) =>
    (activities.get(area) ?? []).map(({ activity, number }) =>
      ownerOf(activity, area, {
        kind: 'activity',
        name: `${number} ${activity.titel ?? ''}`.trim(),
        title: activity.titel ?? null,
        area: area?.navn ?? null,
        id: activity.id ?? null,
      }),
    );
  return [
    {
      owner: plan,
      of: { kind: 'plan', name: whole, title: null, area: null, id: null },
      responsible: null,
      status: undefined,
      under: undefined,
    },
    ...(plan.indsatsområder ?? []).flatMap((area, place) => [
      ownerOf(area, undefined, {
        kind: 'area',
        name: say(areaName(area, place)),
        title: area.navn ?? null,
        area: area.navn ?? null,
        id: null,
      }),
      ...activitiesIn(area),
    ]),
    ...activitiesIn(undefined),
  ];
}
