import type { Text } from '../../language.ts';
import { strong } from '../../publishing/blocks.ts';
import type { Grid, GridCell } from '../../publishing/figure.ts';
import type { Axis } from './time-axis.ts';
import type { Timeline, TimelineRow } from './timeline.ts';
import type { Mark } from './timeline-marks.ts';

/** A column of the grid: as many quarters of one year as there is room for in it. */
interface Column {
  readonly year: number;
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** How many quarters a sheet that lies has room for, and one that stands; and half years. */
const most = { wide: 20, upright: 8, halves: 20 } as const;

/** The timeline as a table: a column for each quarter, or each half year or year where it is long. */
export function gridOf(timeline: Timeline): Grid {
  const { axis, rows, say, today } = timeline;
  const columns = columnsOf(axis);
  const years = [...new Set(columns.map(({ year }) => year))];
  const named = columns.some(({ name }) => name !== '');
  const cells = (of: (column: Column) => Partial<GridCell>): readonly GridCell[] =>
    columns.map((column, at) => {
      const begins = column.year !== columns[at - 1]?.year;
      return { text: '', align: 'center', ...(begins ? { begins } : {}), ...of(column) };
    });
  const isIn = (day: string, { from, to }: Column) => day >= from && day <= to;
  return {
    widths: [columns.length > most.upright ? 16 : 9, ...columns.map(() => 3.6)],
    heads: 1 + (named ? 1 : 0) + (today ? 1 : 0),
    isWide: columns.length > most.upright,
    rows: [
      [
        { text: '' },
        ...years.map((year): GridCell => {
          const count = columns.filter(column => column.year === year).length;
          return { text: String(year), align: 'center', begins: true, ...(count === 1 ? {} : { columns: count }) };
        }),
      ],
      ...(named ? [[{ text: say(isHalf(columns) ? half : quarter) }, ...cells(({ name }) => ({ text: name }))]] : []),
      ...(today
        ? [[{ text: capital(today.name) }, ...cells(column => (isIn(today.day, column) ? { text: '↓' } : {}))]]
        : []),
      ...rows.map(row => [nameCell(row), ...cells(column => cellOf(row, column, axis))]),
      [{ text: say(signs), columns: columns.length + 1 }],
    ],
  };
}

/** These signs are in the letters of Word, so that no line is set in another font. */
const sign = { day: '●', longer: '○' } as const;

const signs: Text = {
  da: `${sign.day} milepæl · ${sign.longer} milepæl uden en bestemt dag, sat ved slutningen af sin tid · skygge: fra start til slut`,
  en: `${sign.day} milestone · ${sign.longer} milestone without a certain day, set at the end of its time · shade: from start to end`,
};

const quarter: Text = { da: 'Kvartal', en: 'Quarter' };
const half: Text = { da: 'Halvår', en: 'Half year' };
const isHalf = (columns: readonly Column[]) => columns.some(({ from, to }) => monthOf(to) - monthOf(from) > 2);
const monthOf = (iso: string) => Number(iso.slice(5, 7));
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function columnsOf({ quarters }: Axis): readonly Column[] {
  const size = quarters.length <= most.wide ? 1 : quarters.length <= 2 * most.halves ? 2 : 4;
  const columns: Column[] = [];
  for (const { from, number, to, year } of quarters) {
    const part = Math.ceil(number / size);
    const last = columns.at(-1);
    const name = size === 4 ? '' : `${part}.`;
    if (last?.year === year && last.name === name) columns[columns.length - 1] = { ...last, to };
    else columns.push({ year, name, from, to });
  }
  return columns;
}

const nameCell = ({ level, name }: TimelineRow): GridCell =>
  level === 'activity' ? { text: name } : { text: strong(name), shade: 'light' };

/** What lies in a column: the milestones that are due in it, and a shade where the row runs. */
function cellOf({ level, marks, span }: TimelineRow, column: Column, axis: Axis): Partial<GridCell> {
  const due = marks.filter(mark => isDueIn(mark, column, axis));
  const runs = span !== undefined && span.from <= column.to && span.to >= column.from;
  const shade = level === 'plan' ? 'medium' : 'light';
  return { text: due.map(mark => textOf(mark, column)).join('\n'), ...(runs ? { shade } : {}) };
}

/** What lies outside the axis stands at its end. */
function isDueIn({ to }: Mark, column: Column, axis: Axis): boolean {
  if (to < axis.from) return column.from === axis.from;
  if (to > axis.to) return column.to === axis.to;
  return to >= column.from && to <= column.to;
}

function textOf({ count, from, isDay, label, outcome, to }: Mark, column: Column): string {
  const isWhole = from === column.from && to === column.to;
  const isOutside = to < column.from || to > column.to;
  const date = isOutside ? `${label} ${to.slice(0, 4)}` : isWhole ? '' : short(label);
  return [isDay ? sign.day : sign.longer, date, outcome ?? '', count === 1 ? '' : `(${count})`]
    .filter(text => text !== '')
    .join(' ');
}

/** Names of months that are longer than a column, as calendars shorten them. */
const short = (label: string) =>
  label.replace(/^(jan|feb|aug|sept|okt|oct|nov|dec)[a-zæøå]{3,}$/iu, (_, start: string) => `${start.toLowerCase()}.`);
