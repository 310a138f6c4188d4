import { listOf } from '../plan/lists.ts';
import { readDate } from '../plan/time/calendar.ts';
import { dateBefore } from '../plan/time/milestones.ts';
import { type CriterionParts, criteriaOf } from '../plan/wording/statements.ts';
import type { Manuscript } from '../submission/manuscript.ts';
import { type Belonging, ownersIn } from './belonging.ts';
import { type Distance, distanceOf } from './distance.ts';

/** What a measurement showed. */
export interface Result {
  /** When it was measured, as the plan writes it. */
  readonly date: string | null;
  readonly result: string;
  readonly source: string | null;
}

/** A success criterion on a day, in the words of the plan. */
export interface CriterionProgress {
  readonly criterion: string;
  readonly baseline: string | null;
  readonly target: string | null;
  readonly unit: string | null;
  readonly deadline: string | null;
  /** The latest measurement up to that day. */
  readonly latest: Result | null;
  /** How many measurements there are up to that day. */
  readonly measurements: number;
  readonly distance: Distance;
  readonly of: Belonging;
}

/** The success criteria of a plan as they stand on a day. `since` leaves out what was measured before it. */
export function criteriaOn(manuscript: Manuscript, day: string, since = ''): readonly CriterionProgress[] {
  return ownersIn(manuscript).flatMap(({ owner, of }) =>
    criteriaOf(owner)
      .filter(({ text, parts }) => text !== '' || parts.måltal !== undefined)
      .map(({ text, parts }) => {
        const results = resultsOf(parts).filter(({ from, to }) => from <= day && to >= since);
        const latest = results.reduce<Dated | undefined>(
          (last, one) => (last === undefined || one.to >= last.to ? one : last),
          undefined,
        );
        const { udgangspunkt: baseline, måltal: target, enhed: unit, frist: deadline } = parts;
        return {
          criterion: text,
          baseline: baseline ?? null,
          target: target ?? null,
          unit: unit ?? null,
          deadline: deadline ?? null,
          latest: latest?.told ?? null,
          measurements: results.length,
          distance: distanceOf({ text, baseline, target, unit, latest: latest?.told.result }),
          of,
        };
      }),
  );
}

interface Dated {
  readonly told: Result;
  /** The days on which it may have been measured; one without a date is as old as can be. */
  readonly from: string;
  readonly to: string;
}

/** What was measured, also what is written as a sentence with its date in front. */
function resultsOf({ resultater }: CriterionParts): readonly Dated[] {
  return listOf(resultater).flatMap(written => {
    const { date, what } =
      typeof written === 'string' ? dateBefore(written) : { date: written.dato, what: written.resultat ?? '' };
    if (what === '') return [];
    const span = date === undefined ? undefined : readDate(date);
    const days = typeof span === 'object' ? span : { from: '', to: '' };
    const source = typeof written === 'string' ? undefined : written.kilde;
    return [{ told: { date: date ?? null, result: what, source: source ?? null }, from: days.from, to: days.to }];
  });
}
