import {
  box,
  type Drawing,
  line,
  type Passage,
  passage,
  type Shape,
  sheet,
  stacked,
} from '../../publishing/drawing.ts';
import type { LevelShown } from './organisation.ts';
import type { Unit } from './organisation-levels.ts';

const edge = 2;
const frame = { padding: 14, title: 28, apart: 14, between: 34 } as const;

/** A level in its frame, ready to be set where there is room. */
interface SetFrame {
  readonly width: number;
  readonly height: number;
  at(x: number, y: number): readonly Shape[];
}

/** How many boxes surely have room on a page. */
const onPage = 12;

/** The organisation on one page, or in drawings of one level each where it is so large. */
export function drawingsOf(levels: readonly LevelShown[]): readonly Drawing[] {
  const whole = drawingOf(levels);
  if (whole.height <= sheet.height) return [whole];
  return levels.flatMap(level =>
    Array.from({ length: Math.ceil(level.units.length / onPage) }, (_, at) =>
      drawingOf([{ ...level, units: level.units.slice(at * onPage, (at + 1) * onPage) }]),
    ),
  );
}

/** The levels under one another, with lines between them; those who follow stand beside those who do the work. */
function drawingOf(levels: readonly LevelShown[]): Drawing {
  const find = (level: LevelShown['level']) => levels.find(one => one.level === level);
  const [top, work, following] = [find('strategic'), find('executing'), find('following')];
  const whole = sheet.width - 2 * edge;
  const side = work && following ? Math.round((whole - frame.between) * (isMany(following) ? 0.5 : 0.36)) : whole;
  const above = top ? framed(top, whole) : undefined;
  const left = work ? framed(work, following ? whole - side - frame.between : whole) : undefined;
  const right = following ? framed(following, side) : undefined;
  const down = above ? edge + above.height + frame.between : edge;
  const rightX = left ? edge + left.width + frame.between : edge;
  const below = Math.max(left?.height ?? 0, right?.height ?? 0);
  const link = (x: number, look: 'link' | 'loose') =>
    line(
      [
        [x, edge + (above?.height ?? 0)],
        [x, down],
      ],
      look,
    );
  const across = down + 40;
  return {
    width: sheet.width,
    height: (below === 0 ? edge + (above?.height ?? 0) : down + below) + edge,
    shapes: [
      ...(above ? above.at(edge, edge) : []),
      ...(left ? left.at(edge, down) : []),
      ...(right ? right.at(rightX, down) : []),
      ...(above && left ? [link(edge + left.width / 2, 'link')] : []),
      ...(above && right ? [link(rightX + right.width / 2, 'loose')] : []),
      ...(left && right
        ? [
            line(
              [
                [edge + left.width, across],
                [rightX, across],
              ],
              'loose',
            ),
          ]
        : []),
    ],
  };
}

const isMany = ({ units }: LevelShown) => units.length > 4;

function framed({ level, name, units }: LevelShown, width: number): SetFrame {
  const inside = width - 2 * frame.padding;
  const title = passage(name, inside, { size: 12, look: 'soft', bold: true });
  const leaders = units.filter(({ leads }) => leads);
  const others = units.filter(({ leads }) => !leads);
  const rows = [leaders, others].filter(of => of.length > 0).map(of => boxed(of, inside));
  const link = 22;
  const boxes = rows.reduce((sum, { height }) => sum + height, 0) + link * (rows.length - 1);
  const head = title.height + 12;
  return {
    width,
    height: head + boxes + frame.padding,
    at(x, y) {
      let top = y + head;
      const shapes: Shape[] = [
        box(x, y, width, head + boxes + frame.padding, level === 'strategic' ? 'wash' : 'frame'),
      ];
      for (const [at, row] of rows.entries()) {
        if (at > 0) {
          const middle = x + width / 2;
          shapes.push(
            line(
              [
                [middle, top],
                [middle, top + link],
              ],
              'link',
            ),
          );
          top += link;
        }
        shapes.push(...row.at(x + frame.padding, top));
        top += row.height;
      }
      return [...shapes, ...title.at(x + frame.padding, y + 6)];
    },
  };
}

/** Boxes beside one another, in as many rows as they need, those of a row as high as the highest. */
function boxed(units: readonly Unit[], width: number): SetFrame {
  const least = 200;
  const columns = Math.max(1, Math.min(units.length, Math.floor((width + frame.apart) / (least + frame.apart))));
  const size = (width - frame.apart * (columns - 1)) / columns;
  const rows = Array.from({ length: Math.ceil(units.length / columns) }, (_, at) =>
    units.slice(at * columns, (at + 1) * columns).map(unit => textIn(unit, size - 20)),
  );
  const heights = rows.map(row => Math.max(...row.map(({ height }) => height)) + 18);
  return {
    width,
    height: heights.reduce((sum, height) => sum + height, 0) + frame.apart * (rows.length - 1),
    at(x, y) {
      let top = y;
      return rows.flatMap((row, at) => {
        const height = heights[at] ?? 0;
        const start = x + (width - row.length * size - (row.length - 1) * frame.apart) / 2;
        const shapes = row.flatMap((text, column) => {
          const left = start + column * (size + frame.apart);
          return [box(left, top, size, height, 'frame'), ...text.at(left + 10, top + 8)];
        });
        top += height + frame.apart;
        return shapes;
      });
    },
  };
}

const textIn = ({ chair, lines, name }: Unit, width: number): Passage =>
  stacked([
    passage(name, width, { size: 12.5, bold: true }, 4),
    ...[chair ?? [], lines].flat().map(line => passage(line, width, { size: 11.5 }, 5)),
  ]);
