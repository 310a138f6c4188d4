import type { Text } from '../../language.ts';
import { box, type Drawing, diamond, line, passage, type Shape, sheet, words } from '../../publishing/drawing.ts';
import { lengthOf } from '../../publishing/lettering.ts';
import { heightOf, inPages, type SetRow, under } from './pages.ts';
import { placeOn, yearsOf } from './time-axis.ts';
import type { Timeline, TimelineRow } from './timeline.ts';
import type { Mark } from './timeline-marks.ts';

/** Where the names stand, and where the time begins and ends. */
const plot = { left: 236, right: sheet.width - 6 } as const;
const names = { left: 4, width: plot.left - 18 } as const;
const head = 50;
const label = { size: 10.5, step: 13, apart: 4 } as const;
const legendHeight = 34;

/** The timeline in drawings that each have room on a page, with the axis at the top of each. */
export function drawingsOf(timeline: Timeline): readonly Drawing[] {
  const rows = timeline.rows.map(row => setRow(timeline, row));
  return inPages(rows, head + legendHeight).map(page => {
    const bottom = head + heightOf(page);
    return {
      width: sheet.width,
      height: bottom + legendHeight,
      shapes: [
        ...axisShapes(timeline, bottom),
        ...todayShapes(timeline, bottom),
        ...under(page, head),
        ...legend(timeline, bottom),
      ],
    };
  });
}

const x = ({ axis }: Timeline, day: string, of?: 'morning' | 'evening') =>
  plot.left + placeOn(axis, day, of) * (plot.right - plot.left);

/** The years and the quarters at the top, and lines down from them. */
function axisShapes(timeline: Timeline, bottom: number): readonly Shape[] {
  const { quarters } = timeline.axis;
  const step = (plot.right - plot.left) / quarters.length;
  const down = (at: number, from: number, look: 'thin' | 'edge') =>
    line(
      [
        [at, from],
        [at, bottom],
      ],
      look,
    );
  return [
    ...(step >= 6 ? quarters.slice(1).filter(({ number }) => number > 1) : []).map(({ from }) =>
      down(x(timeline, from), 34, 'thin'),
    ),
    ...yearsOf(timeline.axis).flatMap(({ from, to, year }): readonly Shape[] => {
      const [left, right] = [x(timeline, from), x(timeline, to, 'evening')];
      const name = String(year);
      const fits = lengthOf(name, { size: 12, bold: true }) <= right - left - 4;
      return [
        down(left, 20, 'edge'),
        ...(fits ? [words((left + right) / 2, 31, name, { bold: true, anchor: 'middle' })] : []),
      ];
    }),
    down(plot.right, 20, 'edge'),
    ...(step >= 16
      ? quarters.map(({ from, number, to }) =>
          words((x(timeline, from) + x(timeline, to, 'evening')) / 2, 45, step >= 24 ? `${number}.` : String(number), {
            size: label.size,
            anchor: 'middle',
            look: 'soft',
          }),
        )
      : []),
    ...(step >= 24
      ? [words(plot.left - 8, 45, timeline.say(quarter), { size: label.size, anchor: 'end', look: 'soft' })]
      : []),
    line(
      [
        [0, head],
        [plot.right, head],
      ],
      'edge',
    ),
  ];
}

const quarter: Text = { da: 'kvartal', en: 'quarter' };

function setRow(timeline: Timeline, { level, marks, name, span }: TimelineRow): SetRow {
  const indent = level === 'activity' ? 10 : 0;
  const title = passage(name, names.width - indent, { bold: level !== 'activity' }, 3);
  const lanes = inLanes(timeline, marks);
  const depth = Math.max(0, ...lanes.map(({ lane }) => lane + 1));
  const height = Math.max(title.height + 8, marks.length === 0 ? 22 : 23 + depth * label.step);
  return {
    height,
    leads: level === 'area',
    at(top) {
      const middle = top + 12;
      return [
        ...(level === 'area' ? [box(0, top, plot.left, height, 'wash')] : []),
        line(
          [
            [0, top + height],
            [plot.right, top + height],
          ],
          'thin',
        ),
        ...title.at(names.left + indent, top + 3),
        ...(span ? spanShapes(timeline, span, middle, level) : []),
        ...lanes.flatMap(({ lane, left, mark, text }) => [
          ...markShapes(timeline, mark, middle),
          words(left, top + 21 + (lane + 0.8) * label.step, text, { size: label.size }),
        ]),
        ...(marks.length === 0 && level === 'activity'
          ? [words(plot.left + 6, middle + 4, timeline.say(undated), { size: label.size, look: 'soft' })]
          : []),
      ];
    },
  };
}

const undated: Text = { da: 'ingen milepæl med dato', en: 'no dated milestone' };

function spanShapes(timeline: Timeline, { from, to }: { from: string; to: string }, middle: number, level: string) {
  const [left, right] = [x(timeline, from), x(timeline, to, 'evening')];
  const half = level === 'plan' ? 3 : 4;
  return [box(left, middle - half, Math.max(1, right - left), 2 * half, level === 'plan' ? 'half' : 'wash')];
}

/** A day is a full mark. Of a month, a quarter or a year the whole time is a line, and its last day an empty mark. */
function markShapes(timeline: Timeline, mark: Mark, middle: number): readonly Shape[] {
  const at = placeOf(timeline, mark);
  const from = x(timeline, mark.from);
  return [
    ...(mark.isDay || at - from < 8
      ? []
      : [
          line(
            [
              [from, middle - 4],
              [from, middle],
              [at, middle],
            ],
            'link',
          ),
        ]),
    diamond(at, middle, 6, mark.isDay ? 'full' : 'frame'),
  ];
}

/** A day is marked at its morning; the end of a longer time at its evening. */
const placeOf = (timeline: Timeline, { isDay, to }: Mark) => x(timeline, to, isDay ? 'morning' : 'evening');

/** The dates under the marks, in as many lanes as they need so that none stands over another. */
function inLanes(timeline: Timeline, marks: readonly Mark[]) {
  const ends: number[] = [];
  return marks.map(mark => {
    const { from, to } = timeline.axis;
    const isOutside = mark.to < from || mark.to > to;
    const dated = isOutside ? `${mark.label} ${mark.to.slice(0, 4)}` : mark.label;
    const said = mark.outcome === undefined ? dated : `${dated} ${mark.outcome}`;
    const text = mark.count === 1 ? said : `${said} (${mark.count})`;
    const width = lengthOf(text, label);
    const left = Math.min(plot.right - width, Math.max(plot.left + 2, placeOf(timeline, mark) - width / 2));
    const found = ends.findIndex(end => end + label.apart <= left);
    const lane = found === -1 ? ends.length : found;
    ends[lane] = left + width;
    return { mark, lane, left, text };
  });
}

function todayShapes(timeline: Timeline, bottom: number): readonly Shape[] {
  const { today } = timeline;
  if (today === undefined) return [];
  const at = x(timeline, today.day);
  const width = lengthOf(today.name, label);
  const left = Math.min(plot.right - width, Math.max(plot.left, at - width / 2));
  return [
    line(
      [
        [at, 16],
        [at, bottom],
      ],
      'day',
    ),
    words(left, 12, today.name, label),
  ];
}

/** What the signs mean: those that are in the figure. */
function legend(timeline: Timeline, bottom: number): readonly Shape[] {
  const { rows, say } = timeline;
  const marks = rows.flatMap(row => row.marks);
  const y = bottom + 20;
  const signs: readonly (readonly [isUsed: boolean, text: Text, sign: (left: number) => readonly Shape[]])[] = [
    [
      rows.some(({ level, span }) => level === 'plan' && span !== undefined),
      { da: 'planens periode', en: 'period of the plan' },
      left => [box(left, y - 3, 22, 6, 'half')],
    ],
    [
      rows.some(({ level, span }) => level !== 'plan' && span !== undefined),
      { da: 'fra start til slut', en: 'from start to end' },
      left => [box(left, y - 4, 22, 8, 'wash')],
    ],
    [marks.some(({ isDay }) => isDay), { da: 'milepæl', en: 'milestone' }, left => [diamond(left + 14, y, 6, 'full')]],
    [
      marks.some(({ isDay }) => !isDay),
      {
        da: 'milepæl uden en bestemt dag: sidst i tiden',
        en: 'milestone without a certain day: at the end of its time',
      },
      left => [diamond(left + 14, y, 6, 'frame')],
    ],
  ];
  let left = names.left;
  return signs
    .filter(([isUsed]) => isUsed)
    .flatMap(([, text, sign]) => {
      const at = left;
      left += 28 + lengthOf(say(text), label) + 18;
      return [...sign(at), words(at + 28, y + 4, say(text), { ...label, look: 'soft' })];
    });
}
