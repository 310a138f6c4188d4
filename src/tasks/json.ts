import type { Language } from '../language.ts';
import { ownerName } from '../plan/time/coming.ts';
import type { Assignment } from './assignments.ts';

/** Who has what to do, for programs: plain data with always the same keys. `to` is the last day a milestone's date may mean. */
export function tasksData(assignments: readonly Assignment[], language: Language) {
  return {
    version: 1,
    language,
    people: assignments.map(({ name = null, tasks, milestones }) => ({
      name,
      tasks: tasks.map(({ finding, fix, others }) => ({
        code: finding.code,
        severity: finding.severity,
        message: finding.message[language],
        subject: finding.subject?.[language] ?? null,
        fix: fix?.[language] ?? '',
        file: finding.file,
        pointer: finding.pointer,
        place: finding.place,
        range: finding.range,
        others,
      })),
      milestones: milestones.map(one => ({ date: one.date, to: one.to, what: one.what, of: ownerName(one) ?? null })),
    })),
  };
}
