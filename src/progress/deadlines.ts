import { spotsOf } from '../plan/lists.ts';
import type { Skridt } from '../plan/plan.generated.ts';
import type { Draft } from '../plan/plan.ts';
import { readDate } from '../plan/time/calendar.ts';
import { daysAfter } from '../plan/time/days.ts';
import { criteriaOf, goalsOf } from '../plan/wording/statements.ts';
import type { Manuscript } from '../submission/manuscript.ts';
import { type Belonging, ownersIn } from './belonging.ts';

/** A day by which a goal or a criterion is to be reached, or a step to be taken. No plan says whether they were. */
export interface Deadline {
  readonly kind: 'goal' | 'criterion' | 'step';
  readonly what: string;
  /** As the plan writes it. */
  readonly date: string;
  /** The last day that it may mean, as `2026-12-31`. */
  readonly due: string;
  readonly state: 'passed' | 'within30' | 'within90' | 'later';
  readonly of: Belonging;
}

type Step = Exclude<Draft<Skridt>, readonly unknown[]>;

/** The deadlines of a plan that can be read, by day. */
export function deadlinesOn(manuscript: Manuscript, day: string): readonly Deadline[] {
  const all = ownersIn(manuscript).flatMap(({ owner, of }) => {
    const steps = spotsOf<Step>(owner, 'skridt').flatMap(({ value }) =>
      typeof value === 'object' ? [{ kind: 'step' as const, what: value.hvad, date: value.hvornår }] : [],
    );
    const goals = goalsOf(owner).map(({ text, parts }) => ({ kind: 'goal' as const, what: text, date: parts.frist }));
    const criteria = criteriaOf(owner).map(({ text, parts }) => ({
      kind: 'criterion' as const,
      what: text,
      date: parts.frist,
    }));
    return [...goals, ...criteria, ...steps].flatMap(({ kind, what = '', date }): readonly Deadline[] => {
      const span = date === undefined ? undefined : readDate(date);
      if (date === undefined || typeof span !== 'object' || span.to.startsWith('9999')) return [];
      return [{ kind, what, date, due: span.to, state: stateOf(span.to, day), of }];
    });
  });
  return [...all].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

function stateOf(due: string, day: string): Deadline['state'] {
  if (due < day) return 'passed';
  if (due <= daysAfter(day, 30)) return 'within30';
  return due <= daysAfter(day, 90) ? 'within90' : 'later';
}
