import {
  type Box,
  box,
  type Drawing,
  hatching,
  line,
  passage,
  type Shape,
  type Surface,
  sheet,
  words,
} from '../../publishing/drawing.ts';
import type { Bar, BarKind, MoneyFigure, YearTable } from './money.ts';
import { heightOf, inPages, type SetRow, under } from './pages.ts';

/** Where the names stand, and where the bars begin and may end. */
const plot = { left: 226, bars: 580, right: sheet.width - 4 } as const;
const nameWidth = plot.left - 20;

/** How many years there is room for beside one another. */
const mostYears = 8;
const column = { height: 40, letters: 10.5 } as const;

/** Who pays as bars of the whole, and under it the years, each payer with columns of its own. */
export function drawingsOf({ bars, years }: MoneyFigure): readonly Drawing[] {
  return [...inPages(bars.map(barRow), 8).map(rows => drawn(rows, 4)), ...(years ? yearDrawings(years) : [])];
}

function drawn(rows: readonly SetRow[], top: number, head: readonly Shape[] = []): Drawing {
  return { width: sheet.width, height: top + heightOf(rows) + 4, shapes: [...head, ...under(rows, top)] };
}

function barRow({ amount, asked, kind, name, part, share }: Bar): SetRow {
  const bold = kind === 'sum';
  const title = passage(name, nameWidth, { bold }, 3);
  const height = Math.max(title.height + 10, 30);
  return {
    height,
    at(top) {
      const bar = box(plot.left, top + 6, Math.max(1, part * (plot.bars - plot.left)), 16, surfaces[kind]);
      const text = [amount, share].filter(said => said !== '').join(' · ');
      return [
        ...(bold ? [rule(top)] : []),
        ...title.at(4, top + 6),
        ...filled(bar, kind),
        ...(asked === undefined ? [] : [mark(plot.left + asked * (plot.bars - plot.left), top)]),
        words(plot.right, top + 19, text, { anchor: 'end', bold }),
      ];
    },
  };
}

/** Full for Landsbyggefonden, half for what is local, slanting lines for what is given in kind, and empty for a sum. */
const surfaces: Readonly<Record<BarKind, Surface>> = { fund: 'full', local: 'half', inKind: 'frame', sum: 'frame' };

const filled = (bar: Box, kind: BarKind): readonly Shape[] => [bar, ...(kind === 'inKind' ? hatching(bar) : [])];

const rule = (y: number) =>
  line(
    [
      [0, y],
      [plot.right, y],
    ],
    'edge',
  );

/** Where a bar is asked to reach. */
const mark = (x: number, top: number) =>
  line(
    [
      [x, top + 2],
      [x, top + 26],
    ],
    'day',
  );

function yearDrawings(table: YearTable): readonly Drawing[] {
  const most = Math.max(...table.rows.flatMap(({ amounts }) => [...amounts.values()]));
  const parts = Array.from({ length: Math.ceil(table.names.length / mostYears) }, (_, at) =>
    table.names.slice(at * mostYears, (at + 1) * mostYears),
  );
  return parts.flatMap(names => {
    const step = (plot.right - plot.left) / names.length;
    const head = [
      words(4, 18, table.title, { size: 11, look: 'soft' }),
      ...names.map((name, at) => words(plot.left + (at + 0.5) * step, 18, name, { bold: true, anchor: 'middle' })),
      rule(24),
    ];
    const rows = table.rows.map(row => yearRow(table, row, names, most));
    return inPages(rows, 32).map(page => drawn(page, 24, head));
  });
}

function yearRow(
  { write }: YearTable,
  { amounts, kind, name }: YearTable['rows'][number],
  names: readonly string[],
  most: number,
): SetRow {
  const bold = kind === 'sum';
  const title = passage(name, nameWidth, { bold }, 4);
  const tallest = Math.max(0, ...names.map(year => ((amounts.get(year) ?? 0) / most) * column.height));
  const height = Math.max(title.height + 14, Math.ceil(tallest) + 28);
  const step = (plot.right - plot.left) / names.length;
  return {
    height,
    at(top) {
      const foot = top + height - 4;
      return [
        ...title.at(4, foot - title.height),
        ...names.flatMap((year, at): readonly Shape[] => {
          const kroner = amounts.get(year);
          if (kroner === undefined) return [];
          const middle = plot.left + (at + 0.5) * step;
          const tall = Math.max(1, (kroner / most) * column.height);
          const bar = box(middle - 15, foot - tall, 30, tall, surfaces[kind]);
          return [
            ...filled(bar, kind),
            words(middle, foot - tall - 5, write(kroner), { size: column.letters, anchor: 'middle', bold }),
          ];
        }),
        line(
          [
            [plot.left, foot],
            [plot.right, foot],
          ],
          'edge',
        ),
      ];
    },
  };
}
