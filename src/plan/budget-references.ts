import type { Placed } from './activities.ts';
import type { Activity, Area, PlanDraft } from './plan.ts';
import { distance, fold } from './spelling.ts';

/** What a post of the budget can belong to, by the names that may stand in the post. */
export interface Named {
  /** The activities that a text means, by `id`, number or title; none when it means none that is there. */
  activitiesMeant(text: string): readonly Activity[];
  isArea(text: string): boolean;
  /** The name that comes nearest to a text, when it may be a slip of the pen. */
  nearest(text: string): string | undefined;
}

/** The names of a plan's activities and indsatsområder. */
export function namesIn({ indsatsområder = [] }: PlanDraft, activities: readonly Placed[]): Named {
  const byName = new Map<string, Activity>();
  for (const key of ['titel', 'nr', 'id'] as const)
    for (const { activity } of activities) {
      const name = activity[key];
      if (name !== undefined) byName.set(plain(name), activity);
    }
  for (const { activity, number } of activities) if (!byName.has(plain(number))) byName.set(plain(number), activity);
  const areas = new Set(indsatsområder.flatMap((area, at) => namesOf(area, at)).map(plain));
  const titles = [...byName.keys()].filter(name => name.length > 3);
  const names = [
    ...activities.flatMap(({ activity }) => [activity.id, activity.titel]),
    ...indsatsområder.map(({ navn }) => navn),
  ].flatMap(name => (name === undefined ? [] : { name, key: plain(name) }));
  const meant = (text: string): readonly Activity[] => {
    const wanted = plain(text);
    const found = byName.get(wanted) ?? byName.get(wanted.replace(/^aktivitet(?:en)?(?:nr\.?)?/u, ''));
    if (found) return [found];
    const longer = wanted.length > 3 ? titles.filter(title => title.includes(wanted)) : [];
    return longer.flatMap(title => byName.get(title) ?? []);
  };
  return {
    activitiesMeant(text) {
      const whole = meant(text);
      if (whole.length > 0) return whole;
      const parts = text.split(/[,;+&/]| og /u).map(meant);
      return parts.every(part => part.length > 0) ? parts.flat() : [];
    },
    isArea(text) {
      const isOne = (part: string) =>
        areas.has(plain(part)) || areas.has(plain(part).replace(/^(?:indsatsområde|delaftale|tema)(?:nr\.?)?/u, ''));
      return (
        isOne(text) || text.split(/[,;+&/]| og /u).every(isOne) || [...areas].some(area => isPartOf(plain(text), area))
      );
    },
    nearest(text) {
      const wanted = plain(text);
      const reach = wanted.length < 5 ? 1 : 2;
      return names.find(({ key }) => distance(key, wanted, reach) <= reach)?.name;
    },
  };
}

const plain = (text: string) => fold(text).replace(/^"|"$/gu, '');
const isPartOf = (wanted: string, name: string) => wanted.length > 3 && name.includes(wanted);

function namesOf({ navn, nr, delaftale }: Area, at: number): readonly string[] {
  const parts = typeof delaftale === 'object' ? [delaftale.nr, delaftale.titel] : [delaftale];
  return [navn, nr ?? String(at + 1), ...parts].filter(name => name !== undefined);
}
