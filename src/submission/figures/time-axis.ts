import { groupedBy } from '../../plan/lists.ts';
import type { Period } from '../../plan/time/period.ts';

/** A stretch of time in whole quarters, as ISO dates. */
export interface Axis {
  readonly from: string;
  readonly to: string;
  readonly quarters: readonly Quarter[];
}

export interface Quarter {
  readonly year: number;
  /** From 1 to 4. */
  readonly number: number;
  readonly from: string;
  readonly to: string;
}

/** How far from a plan's period a time may lie and still be shown where it is, in days. */
const near = 2 * 366;

/** How long an axis without a period may be. */
const longest = 15 * 366;

/**
 * The axis that shows a plan's period and its times. What lies far from the period, as a slip of the pen may do, does not
 * stretch it, and is marked at its end. A day that is marked is on it when it lies close.
 */
export function axisOf(
  period: Period,
  times: readonly { readonly from: string; readonly to: string }[],
  day: string | undefined,
): Axis {
  const all = times.flatMap(({ from, to }) => [from, to]).sort();
  const [first = '', last = first] = [all[0], all.at(-1)];
  const start = period.from ?? (period.to === undefined ? first : later(first, moved(period.to, -longest)));
  const end = period.to !== undefined && period.to >= start ? period.to : sooner(last, moved(start, longest));
  const shown = [...all, ...(day === undefined ? [] : [day])].filter(
    time => time >= moved(start, -near) && time <= moved(end, near),
  );
  const [from, to] = [shown.reduce(sooner, start), shown.reduce(later, end)];
  const quarters = quartersBetween(from, to);
  return { from: quarters[0]?.from ?? from, to: quarters.at(-1)?.to ?? to, quarters };
}

const sooner = (a: string, b: string) => (a < b ? a : b);
const later = (a: string, b: string) => (a > b ? a : b);

const dayNumber = (iso: string) => Date.parse(iso) / 86_400_000;

const moved = (iso: string, days: number) => new Date((dayNumber(iso) + days) * 86_400_000).toISOString().slice(0, 10);

function quartersBetween(from: string, to: string): readonly Quarter[] {
  const at = (iso: string) => Number(iso.slice(0, 4)) * 4 + Math.floor((Number(iso.slice(5, 7)) - 1) / 3);
  return Array.from({ length: Math.max(1, at(to) - at(from) + 1) }, (_, step) => {
    const [year, quarter] = [Math.floor((at(from) + step) / 4), (at(from) + step) % 4];
    const month = (number: number) => String(number).padStart(2, '0');
    return {
      year,
      number: quarter + 1,
      from: `${year}-${month(quarter * 3 + 1)}-01`,
      to: `${year}-${month(quarter * 3 + 3)}-${quarter === 0 || quarter === 3 ? 31 : 30}`,
    };
  });
}

/** Where a day lies on an axis, from 0 to 1: its morning, or its evening. One outside it is at its end. */
export function placeOn({ from, to }: Axis, day: string, of: 'morning' | 'evening' = 'morning'): number {
  const length = dayNumber(to) + 1 - dayNumber(from);
  const passed = dayNumber(day) + (of === 'evening' ? 1 : 0) - dayNumber(from);
  return Math.min(1, Math.max(0, passed / length));
}

/** A year of an axis, or the part of it that the axis shows. */
export interface AxisYear {
  readonly year: number;
  readonly from: string;
  readonly to: string;
  /** How many quarters of it there are. */
  readonly count: number;
}

/** The years of an axis. */
export function yearsOf({ quarters }: Axis): readonly AxisYear[] {
  return [...groupedBy(quarters, ({ year }) => year)].map(([year, of]) => ({
    year,
    from: of[0]?.from ?? '',
    to: of.at(-1)?.to ?? '',
    count: of.length,
  }));
}
