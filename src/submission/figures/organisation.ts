import type { Text } from '../../language.ts';
import type { Figure } from '../../publishing/figure.ts';
import type { Manuscript } from '../manuscript.ts';
import { inShort } from './in-short.ts';
import { drawingsOf } from './organisation-drawing.ts';
import { gridOf } from './organisation-grid.ts';
import { type Level, type Unit, unitsOf } from './organisation-levels.ts';

/** The boxes of a level under its name. */
export interface LevelShown {
  readonly level: Level;
  readonly name: string;
  readonly units: readonly Unit[];
}

const levels = {
  strategic: { da: 'Beslutter (strategisk niveau)', en: 'Decide (strategic level)' },
  executing: { da: 'Gør arbejdet (udførende niveau)', en: 'Do the work (executing level)' },
  following: { da: 'Følger og rådgiver', en: 'Follow and advise' },
} as const satisfies Record<Level, Text>;

/** The organisation as a diagram of its levels. Nothing when less than two groups or people are named. */
export function organisationChart(manuscript: Manuscript): readonly Figure[] {
  const { say } = manuscript;
  const units = unitsOf(manuscript);
  if (units.length < 2) return [];
  const shown = (['strategic', 'executing', 'following'] as const).flatMap((level): readonly LevelShown[] => {
    const of = units.filter(unit => unit.level === level);
    return of.length === 0 ? [] : [{ level, name: say(levels[level]), units: of }];
  });
  const told = shown.map(({ name, units }) => `${name}: ${inShort(manuscript, units.map(wordsOf))}.`);
  return [
    {
      kind: 'figure',
      id: 'organisation',
      caption: say({ da: 'Organisationen som diagram', en: 'The organisation as a diagram' }),
      description: told.join(' '),
      drawings: drawingsOf(shown),
      grids: [gridOf(shown)],
    },
  ];
}

/** What a box is called, and of a group that decides who chairs it. */
function wordsOf({ chair, level, name }: Unit): string {
  return level === 'strategic' && chair !== undefined
    ? `${name} (${chair.charAt(0).toLowerCase()}${chair.slice(1)})`
    : name;
}
