import type { Text } from '../language.ts';
import type { Activity, Area, PlanDraft } from './plan.ts';

/** An activity and where in the plan it belongs. */
export interface Placed {
  readonly activity: Activity;
  /** Left out for an activity that is written straight under the plan. */
  readonly area: Area | undefined;
  /** The activity's own number, or else its place in the plan, counted from 1. */
  readonly number: string;
  /** `Aktivitet 3, Lektiecafé (Uddannelse og livschancer)`. */
  readonly name: Text;
}

/** Every activity of a plan, each once: references (`se`) to an activity written elsewhere are left out. */
export function activitiesOf(plan: PlanDraft): readonly Placed[] {
  const areas = plan.indsatsområder ?? [];
  const written = [
    ...areas.flatMap(area => (area.aktiviteter ?? []).map(activity => ({ activity, area: area as Area | undefined }))),
    ...(plan.aktiviteter ?? []).map(activity => ({ activity, area: undefined })),
  ].filter(({ activity }) => !isReference(activity));
  return written.map(({ activity, area }, at) => {
    const number = activity.nr ?? String(at + 1);
    return { activity, area, number, name: nameOf(activity, area, number) };
  });
}

/** Tells whether a plan has indsatsområder or activities at all. Where it has none, that is the first question. */
export function hasAreas({ indsatsområder, aktiviteter }: PlanDraft): boolean {
  return indsatsområder !== undefined || aktiviteter !== undefined;
}

/** Tells whether an activity only points to one that is written elsewhere. */
export function isReference(activity: Activity): boolean {
  return activity.se !== undefined;
}

/** The activity that a reference means, by its `id`. */
export function activityById(plan: PlanDraft, id: string): Placed | undefined {
  return activitiesOf(plan).find(({ activity }) => activity.id === id);
}

/** What an indsatsområde is called: `Indsatsområde 2, Beskæftigelse`, by its own number or its place, counted from 0. */
export function areaName(area: Area, place: number): Text {
  const number = area.nr ?? String(place + 1);
  const title = area.navn === undefined ? '' : `, ${area.navn}`;
  return { da: `Indsatsområde ${number}${title}`, en: `Indsatsområde ${number}${title}` };
}

function nameOf(activity: Activity, area: Area | undefined, number: string): Text {
  const title = activity.titel === undefined ? '' : `, ${activity.titel}`;
  const place = area?.navn === undefined ? '' : ` (${area.navn})`;
  return { da: `Aktivitet ${number}${title}${place}`, en: `Activity ${number}${title}${place}` };
}
