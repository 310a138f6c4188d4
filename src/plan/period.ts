import { readDate, readPeriod } from './calendar.ts';
import type { PlanDraft } from './plan.ts';

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
  const open = /^\s*(?:fra\s+)?(.+?)\s*[-–—]\s*$|^\s*fra\s+((?:(?! til ).)+)$/iu.exec(periode);
  const span = open ? readDate(open[1] ?? open[2] ?? '') : undefined;
  return span === undefined || span === 'impossible' ? undefined : span.from;
}
