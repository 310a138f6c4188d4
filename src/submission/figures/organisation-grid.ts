import type { Inline } from '../../publishing/blocks.ts';
import type { Grid, GridCell } from '../../publishing/figure.ts';
import type { LevelShown } from './organisation.ts';
import type { Unit } from './organisation-levels.ts';

/** How many boxes stand beside one another. */
const columns = 3;

/** The levels under one another, each with its boxes, and an arrow to the next. */
export function gridOf(levels: readonly LevelShown[]): Grid {
  const unit = 2 * columns;
  const rows = levels.flatMap(({ level, name, units }, at): readonly (readonly GridCell[])[] => [
    ...(at === 0 ? [] : [[{ text: level === 'following' ? '↕' : '↓', columns: unit, align: 'center' } as const]]),
    [{ text: [{ strong: name }], columns: unit, shade: 'medium', align: 'center' }],
    ...inRows(units.filter(({ leads }) => leads)),
    ...inRows(units.filter(({ leads }) => !leads)),
  ]);
  return { widths: Array.from({ length: unit }, () => 1), heads: 0, rows };
}

/** Boxes in rows of three, of which the last has wider boxes when it has fewer. */
function inRows(units: readonly Unit[]): readonly (readonly GridCell[])[] {
  return Array.from({ length: Math.ceil(units.length / columns) }, (_, at) => {
    const row = units.slice(at * columns, (at + 1) * columns);
    const span = (2 * columns) / row.length;
    return row.map((unit): GridCell => ({ text: textOf(unit), columns: span, isBox: true, align: 'center' }));
  });
}

const textOf = ({ chair, lines, name }: Unit): readonly Inline[] => [
  { strong: name },
  ...[chair ?? [], lines].flat().map(line => `\n${line}`),
];
