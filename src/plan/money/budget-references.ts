import type { Placed } from '../activities.ts';
import { groupedBy } from '../lists.ts';
import type { Area, PlanDraft } from '../plan.ts';
import { distance, fold } from '../spelling.ts';

/** What a post of the budget can belong to, by the names that may stand in the post. */
export interface Named {
  /** The activities that a text means, by `id`, number or title; none when it means none that is there. */
  activitiesMeant(text: string): readonly Placed[];
  isArea(text: string): boolean;
  /** The name that comes nearest to a text, when it may be a slip of the pen. */
  nearest(text: string): string | undefined;
}

/** The names of a plan's activities and indsatsområder. */
export function namesIn({ indsatsområder = [] }: PlanDraft, activities: readonly Placed[]): Named {
  const by = (nameOf: (placed: Placed) => string | undefined) =>
    groupedBy(activities, placed => plain(nameOf(placed) ?? ''));
  // What stands first is looked for first; where numbers begin again in each area, one means several activities.
  const names = [
    by(({ activity }) => activity.id),
    by(({ activity }) => activity.titel),
    by(({ activity }) => activity.nr),
    by(({ number }) => number),
  ];
  const named = (text: string) => (text === '' ? [] : (names.find(name => name.has(text))?.get(text) ?? []));
  const areas = new Set(indsatsområder.flatMap((area, at) => namesOf(area, at)).map(plain));
  const known = [
    ...activities.flatMap(({ activity }) => [activity.id, activity.titel]),
    ...indsatsområder.map(({ navn }) => navn),
  ].flatMap(name => (name === undefined ? [] : { name, key: plain(name) }));
  const titles = activities.map(placed => ({ placed, title: plain(placed.activity.titel ?? '') }));
  const meant = (text: string): readonly Placed[] => {
    const wanted = plain(text);
    const words = [wanted, wanted.replace(/^aktivitet(?:en)?(?:nr\.?)?/u, ''), ...stems(wanted)];
    const word = words.find(one => named(one).length > 0);
    if (word !== undefined) return named(word);
    return titles.filter(({ title }) => isPartOf(wanted, title)).map(({ placed }) => placed);
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
        areas.has(plain(part)) ||
        stems(plain(part)).some(stem => areas.has(stem)) ||
        areas.has(plain(part).replace(/^(?:indsatsomraade|delaftale|tema)(?:nr\.?)?/u, ''));
      return (
        isOne(text) || text.split(/[,;+&/]| og /u).every(isOne) || [...areas].some(area => isPartOf(plain(text), area))
      );
    },
    nearest(text) {
      const wanted = plain(text);
      const reach = wanted.length < 5 ? 1 : 2;
      return known.find(({ key }) => distance(key, wanted, reach) <= reach)?.name;
    },
  };
}

/** A name as it is compared; in quotes or in another case it is the same. */
const plain = (text: string) => fold(text).replace(/^"|"$/gu, '');
/** A word without what it may end in when it is one that is known: `lektiecaféen`, `beskæftigelsen`. */
const stems = (word: string) =>
  ['erne', 'ene', 'ne', 'en', 'et', 'n', 't', 's']
    .filter(ending => word.length - ending.length > 3 && word.endsWith(ending))
    .map(ending => word.slice(0, -ending.length));

const isPartOf = (wanted: string, name: string) => wanted.length > 3 && name.includes(wanted);

function namesOf({ navn, nr, delaftale }: Area, at: number): readonly string[] {
  const parts = typeof delaftale === 'object' ? [delaftale.nr, delaftale.titel] : [delaftale];
  return [navn, nr ?? String(at + 1), ...parts].filter(name => name !== undefined);
}
