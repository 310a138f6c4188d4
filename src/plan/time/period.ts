import type { PlanDraft } from '../plan.ts';
import { readDate, readPeriod, readPeriodEnds, type Span } from './calendar.ts';

/** The days of a plan as ISO dates, as far as the plan says and they can be read. */
export interface Period {
  readonly from?: string;
  readonly to?: string;
}

/** When a plan runs, from its first possible day to its last. */
export function periodOf({ periode }: PlanDraft): Period {
  if (periode === undefined) return {};
  if (typeof periode === 'string') {
    const start = openStart(periode);
    if (start !== undefined) return { from: start };
    const span = readPeriod(periode);
    return span === undefined || span === 'impossible' ? {} : { from: span.from, to: span.to };
  }
  const from = periode.fra === undefined ? undefined : readDate(periode.fra);
  const to = periode.til === undefined ? undefined : readDate(periode.til);
  return {
    ...(from && from !== 'impossible' && { from: from.from }),
    ...(to && to !== 'impossible' && { to: to.to }),
  };
}

/** Tells whether a period in one text has a beginning and no end: `2014-`, `fra 2014`. */
export function isOpen(periode: string): boolean {
  return openStart(periode) !== undefined;
}

function openStart(periode: string): string | undefined {
  const open = /^\s*(?:fra\s+)?(.+?)\s*[-–—]\s*$|^\s*fra\s+((?:(?! til ).)+)$/i.exec(periode);
  const span = open ? readDate(open[1] ?? open[2] ?? '') : undefined;
  return span === undefined || span === 'impossible' ? undefined : span.from;
}

/** How many months a plan runs, at least and at most: an end that is a year or a month may mean any month in it. */
export function monthsOf({ periode }: PlanDraft): { readonly least: number; readonly most: number } | undefined {
  if (periode === undefined) return undefined;
  const ends = typeof periode === 'string' ? readPeriodEnds(periode) : [spanOf(periode.fra), spanOf(periode.til)];
  const [first, last] = ends ?? [];
  if (!first || !last || first.from > last.to) return undefined;
  const latestStart = later(first.from, `${first.to.slice(0, 8)}01`);
  const earliestEnd = sooner(last.to, lastOfMonth(last.from));
  return { least: monthsBetween(latestStart, earliestEnd), most: monthsBetween(first.from, last.to) };
}

function spanOf(text: string | undefined): Span | undefined {
  const span = text === undefined ? undefined : readDate(text);
  return span === 'impossible' ? undefined : span;
}

const later = (a: string, b: string) => (a > b ? a : b);
const sooner = (a: string, b: string) => (a < b ? a : b);
const numbersIn = (iso: string) => iso.split('-').map(Number) as [year: number, month: number, day: number];

function lastOfMonth(iso: string): string {
  const [year, month] = numbersIn(iso);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The months from the morning of one day to the evening of another. */
function monthsBetween(from: string, to: string): number {
  const [startYear, startMonth, startDay] = numbersIn(from);
  const [endYear, endMonth, endDay] = numbersIn(new Date(Date.parse(to) + 86_400_000).toISOString().slice(0, 10));
  return (endYear - startYear) * 12 + (endMonth - startMonth) + (endDay - startDay) / 31;
}

/** On which side of a period a date lies, and the day that it passes. */
export type Outside = { readonly end: 'before' | 'after'; readonly limit: string };

/**
 * How a date lies wholly outside a period; nothing where it may lie inside, or where either can't be read. The day after the
 * last is the one on which a plan has ended, and is let be.
 */
export function outsideOf({ from, to }: Period, date: string): Outside | undefined {
  const span = readDate(date);
  if (span === undefined || span === 'impossible') return undefined;
  if (from !== undefined && to !== undefined && from > to) return undefined;
  if (to !== undefined && span.from > dayAfter(to)) return { end: 'after', limit: to };
  if (from !== undefined && span.to < from) return { end: 'before', limit: from };
  return undefined;
}

function dayAfter(iso: string): string {
  return new Date(Date.parse(iso) + 86_400_000).toISOString().slice(0, 10);
}
