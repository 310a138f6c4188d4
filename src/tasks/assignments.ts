import type { Examination } from '../check.ts';
import type { Text } from '../language.ts';
import { pointerTo } from '../placing.ts';
import { type Coming, comingMilestones } from '../plan/time/coming.ts';
import type { Finding, Severity } from '../rules/finding.ts';
import { rules } from '../rules/index.ts';
import { responsibleIn } from './responsible.ts';

/** A plan that has been looked at. */
export type Examined = Pick<Examination, 'reading' | 'findings'>;

/** A gap that somebody is to fill. */
export interface Task {
  readonly finding: Finding;
  /** What can be done; nothing where the demand is a folder's own. */
  readonly fix: Text | undefined;
  /** Those who are responsible beside the one whose list it stands in. */
  readonly others: readonly string[];
}

/** What somebody has to do: the gaps, the gravest first, and the milestones that are next. */
export interface Assignment {
  /** Nothing for what nobody is responsible for. */
  readonly name: string | undefined;
  readonly tasks: readonly Task[];
  readonly milestones: readonly Coming[];
}

/** How many of somebody's milestones are told of. */
const next = 5;

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };
const fixes: ReadonlyMap<string, Text> = new Map(rules.map(({ code, fix }) => [code, fix]));

/**
 * Everybody who is responsible for something in a plan, in the order in which it names them, with what they have to do; last
 * what nobody is responsible for. Milestones are told of when there is a day (`2026-11-25`) to count them from.
 */
export function assignments({ findings, reading }: Examined, day?: string): readonly Assignment[] {
  const { names, at } = responsibleIn(reading);
  const tasks = new Map<string | undefined, Task[]>();
  const milestones = new Map<string | undefined, Coming[]>();
  const put = <Thing>(lists: Map<string | undefined, Thing[]>, name: string | undefined, thing: Thing) => {
    const list = lists.get(name);
    if (list) list.push(thing);
    else lists.set(name, [thing]);
  };
  for (const finding of findings) {
    const those = at(finding.pointer);
    for (const name of those.length === 0 ? [undefined] : those)
      put(tasks, name, { finding, fix: fixes.get(finding.code), others: those.filter(other => other !== name) });
  }
  for (const coming of day === undefined ? [] : comingMilestones(reading.plan, day)) {
    const those = at(pointerTo(reading.at(coming.milestone.owner)));
    for (const name of those.length === 0 ? [undefined] : those) put(milestones, name, coming);
  }
  return [...names, undefined].map(name => ({
    name,
    tasks: (tasks.get(name) ?? []).toSorted((a, b) => gravity[a.finding.severity] - gravity[b.finding.severity]),
    milestones: (milestones.get(name) ?? []).slice(0, next),
  }));
}
