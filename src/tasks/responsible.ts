import { pointerTo } from '../placing.ts';
import { activitiesOf } from '../plan/activities.ts';
import { groupedBy, listOf, spotsOf } from '../plan/lists.ts';
import { organisationOf, peopleIn } from '../plan/people/people.ts';
import { personKey } from '../plan/people/same-person.ts';
import type { Reading } from '../plan/read.ts';

/** Answers whose parts may name who is to do them. */
const parted = ['skridt', 'succeskriterier', 'milepæle'] as const;

/** Who is responsible for the places of a plan. */
export interface Responsible {
  /** Everybody who is responsible for something, by their names as they first stand in the plan. */
  readonly names: readonly string[];
  /** Those responsible for a place: named at a part of an answer, else at the activity, else at its indsatsområde, else the project leader. */
  at(pointer: string): readonly string[];
}

/** Who is responsible for what. The same person in several spellings has one name, the first. */
export function responsibleIn({ plan, at }: Pick<Reading, 'plan' | 'at'>): Responsible {
  const named = new Map<string, string>();
  const written = organisationOf(plan)?.projektleder;
  const leaders = peopleIn(written).map(tidy);
  const [leader] = leaders.length === 1 ? leaders : [];
  const leaderKey = leader === undefined ? '' : personKey(leader);
  // Parts without a name are no words that anybody says: »projektleder, Boligforeningen Eksempel«.
  const called = listOf<string | object>(written).every(one => typeof one === 'string' || 'navn' in one)
    ? leader
    : undefined;
  const leaderKeys = [leaderKey, personKey('projektleder')];
  const namesOf = (value: unknown): readonly string[] => [
    ...new Set(
      peopleIn(value)
        .filter(name => name.trim() !== '')
        .map(name => {
          const key = personKey(name);
          // »Projektlederen« is the one whom the organisation names as such.
          const isLeader = leader !== undefined && leaderKeys.includes(key);
          const same = isLeader ? leaderKey : key;
          const known = (isLeader ? called : undefined) ?? named.get(same) ?? tidy(name);
          named.set(same, known);
          return known;
        }),
    ),
  ];
  const places = new Map<string, readonly string[]>();
  const put = (owner: object, value: unknown) => {
    const names = namesOf(value);
    if (names.length > 0) places.set(pointerTo(at(owner)), names);
  };
  const putParts = (owner: object) => {
    for (const field of parted)
      for (const { value } of spotsOf<string | { readonly hvem?: unknown }>(owner, field))
        if (typeof value === 'object' && value.hvem !== undefined) put(value, value.hvem);
  };
  const byArea = groupedBy(activitiesOf(plan), ({ area }) => area);
  for (const area of plan.indsatsområder ?? []) {
    put(area, area.ansvarlig);
    putParts(area);
    for (const { activity } of byArea.get(area) ?? []) {
      put(activity, activity.ansvarlig);
      putParts(activity);
    }
  }
  for (const { activity } of byArea.get(undefined) ?? []) {
    put(activity, activity.ansvarlig);
    putParts(activity);
  }
  putParts(plan);
  put(plan, leaders);
  return {
    names: [...named.values()],
    at(pointer) {
      for (let place = pointer; ; place = place.slice(0, Math.max(0, place.lastIndexOf('/')))) {
        const names = places.get(place);
        if (names !== undefined) return names;
        if (place === '') return [];
      }
    },
  };
}

const tidy = (name: string) => name.replace(/\s+/gu, ' ').trim();
