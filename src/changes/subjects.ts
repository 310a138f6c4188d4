import type { Text } from '../language.ts';
import { activitiesOf, areaName } from '../plan/activities.ts';
import type { Change, Subject } from './change.ts';
import { differences, type Version, type Versions } from './compare.ts';
import { type Pairing, pair } from './pairing.ts';
import { activities as recognisedActivity, areas as recognisedArea } from './recognising.ts';
import { plainly } from './sameness.ts';
import { sections } from './sections.ts';
import { isThing, nothing, type Thing, textIn, thingsIn, type Value } from './thing.ts';

/** The things of two versions that belong together. */
export interface Matched {
  readonly plan: readonly [old: Thing, now: Thing];
  readonly areas: Pairing<Thing>;
  readonly activities: Pairing<Thing>;
  /** The indsatsområde that an activity stands in; none for one that stands straight under its plan. */
  readonly areaOf: ReadonlyMap<Thing, Thing>;
}

/** Finds the indsatsområder and activities of one version in the other. An activity is found wherever it has been moved. */
export function matched(old: Version, now: Version): Matched {
  const plan = [thingsIn(old.examination.reading), thingsIn(now.examination.reading)] as const;
  const areas = plan.map(({ fields }) => (fields.get('indsatsområder') ?? []).filter(isThing)) as [Thing[], Thing[]];
  const areaOf = new Map(areas.flat().flatMap(area => activitiesIn(area).map(activity => [activity, area] as const)));
  const activities = plan.map((whole, at) => [...(areas[at] ?? []).flatMap(activitiesIn), ...activitiesIn(whole)]) as [
    Thing[],
    Thing[],
  ];
  return {
    plan,
    areas: pair(...areas, recognisedArea),
    activities: pair(...activities, recognisedActivity),
    areaOf,
  };
}

/** Every part of a plan in which something differs, in the order in which a submission is read. */
export function subjectsOf(versions: Versions, found: Matched): readonly Subject[] {
  return [
    ...sectionsOf(versions, found, 'before'),
    ...areasOf(versions, found),
    ...sectionsOf(versions, found, 'after'),
  ];
}

const activitiesIn = (owner: Thing) => (owner.fields.get('aktiviteter') ?? []).filter(isThing).filter(isWritten);

/** An activity that only points to another stays among the fields of its indsatsområde. */
const isWritten = (activity: Thing) => !activity.fields.has('se');

function sectionsOf(versions: Versions, { plan: [old, now] }: Matched, place: 'before' | 'after'): readonly Subject[] {
  const all = [...new Set([...now.fields.keys(), ...old.fields.keys()])];
  const told = sections.flatMap(({ fields }) => fields);
  return sections
    .filter(section => section.place === place)
    .flatMap(({ fields, name }, at, { length }) => {
      const isLast = place === 'after' && at === length - 1;
      const own = [
        ...fields,
        ...(isLast ? all.filter(field => !told.includes(field) && !inAreas.includes(field)) : []),
      ];
      const changes = differences(versions, only(old, own), only(now, own));
      return changes.length === 0 ? [] : [{ kind: 'section', name, state: 'changed', changes } as const];
    });
}

/** The fields of a plan that are told with the indsatsområder. */
const inAreas = ['indsatsområder', 'aktiviteter'];

/** A thing with some of its fields, in their order. */
function only(thing: Thing, fields: readonly string[]): Thing {
  return { ...thing, fields: new Map(fields.flatMap(field => entryOf(thing, field))) };
}

function entryOf({ fields }: Thing, field: string): readonly (readonly [string, readonly Value[]])[] {
  const values = fields.get(field);
  return values === undefined ? [] : [[field, values]];
}

function areasOf(versions: Versions, found: Matched): readonly Subject[] {
  const { areas, activities, plan } = found;
  const names = namesOf(versions);
  const before = new Map(areas.pairs.map(([old, now]) => [now, old]));
  const wasActivity = new Map(activities.pairs.map(([old, now]) => [now, old]));
  const now = (plan[1].fields.get('indsatsområder') ?? []).filter(isThing);
  const activitiesUnder = (old: Thing | undefined, now: Thing | undefined) => [
    ...(now ? activitiesIn(now) : []).flatMap(activity =>
      activityOf(versions, found, names, wasActivity.get(activity), activity),
    ),
    ...(old ? activitiesIn(old) : [])
      .filter(activity => activities.gone.includes(activity))
      .flatMap(activity => activityOf(versions, found, names, activity, undefined)),
  ];
  return [
    ...now.flatMap(area => {
      const old = before.get(area);
      return [...areaOf(versions, names, old, area), ...activitiesUnder(old, area)];
    }),
    ...areas.gone.flatMap(area => [...areaOf(versions, names, area, undefined), ...activitiesUnder(area, undefined)]),
    ...activitiesUnder(...plan),
  ];
}

function areaOf(versions: Versions, names: Names, old: Thing | undefined, now: Thing | undefined): readonly Subject[] {
  const changes = [
    ...compared(versions, old, now, ['aktiviteter']),
    ...compared(versions, ...([old, now].map(area => area && references(area)) as [Thing?, Thing?]), []),
  ];
  return subjectOf('area', names, old, now, 'navn', changes);
}

/** An indsatsområde with the activities that it only points to. */
function references(area: Thing): Thing {
  const pointing = (area.fields.get('aktiviteter') ?? []).filter(one => !isThing(one) || !isWritten(one));
  return { ...area, fields: new Map(pointing.length === 0 ? [] : [['aktiviteter', pointing]]) };
}

function activityOf(
  versions: Versions,
  { areaOf, areas }: Matched,
  names: Names,
  old: Thing | undefined,
  now: Thing | undefined,
): readonly Subject[] {
  const [from, to] = [old && areaOf.get(old), now && areaOf.get(now)];
  const isMoved = old && now && from !== to && !areas.pairs.some(([one, other]) => one === from && other === to);
  const moved = isMoved
    ? { from: (from && textIn(from, 'navn')) ?? '', to: (to && textIn(to, 'navn')) ?? '' }
    : undefined;
  return subjectOf('activity', names, old, now, 'titel', compared(versions, old, now, []), moved);
}

function compared(versions: Versions, old: Thing | undefined, now: Thing | undefined, apart: readonly string[]) {
  const one = old ?? now;
  return one ? differences(versions, old ?? nothing(one), now ?? nothing(one), apart) : [];
}

function subjectOf(
  kind: 'area' | 'activity',
  names: Names,
  old: Thing | undefined,
  now: Thing | undefined,
  title: string,
  changes: readonly Change[],
  moved?: Subject['moved'],
): readonly Subject[] {
  const thing = now ?? old;
  if (thing === undefined || (old && now && changes.length === 0 && moved === undefined)) return [];
  const state = old === undefined ? 'new' : now === undefined ? 'gone' : 'changed';
  const [was, is] = [old, now].map(one => one && textIn(one, title));
  const isRenamed = was !== undefined && is !== undefined && plainly(was) !== plainly(is);
  return [
    {
      kind,
      name: names.get(thing.written) ?? { da: '', en: '' },
      state,
      ...(isRenamed && { renamedFrom: was }),
      ...(moved && { moved }),
      changes,
    },
  ];
}

type Names = ReadonlyMap<unknown, Text>;

/** What the indsatsområder and activities of both versions are called. */
function namesOf(versions: Versions): Names {
  return new Map(
    [versions.old, versions.new].flatMap(({ examination: { reading } }) => [
      ...(reading.plan.indsatsområder ?? []).map((area, at) => [area, areaName(area, at)] as const),
      ...activitiesOf(reading.plan).map(({ activity, name }) => [activity, name] as const),
    ]),
  );
}
