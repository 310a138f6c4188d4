import type { Text } from '../language.ts';
import { groupedBy } from '../plan/lists.ts';
import type { Finding } from '../rules/finding.ts';

const wholePlan: Text = { da: 'Planen', en: 'The plan' };

/** What a finding speaks of: an activity, an indsatsområde, or the plan as a whole. */
export const subjectOf = ({ subject }: Pick<Finding, 'subject'>): Text => subject ?? wholePlan;

/** What the plan as a whole lacks, then each indsatsområde and its activities; what belongs together in the order of the text. */
export function bySubject(findings: readonly Finding[]): readonly Finding[] {
  const areaOf = ({ subject, pointer }: Finding) => (subject ? (/^\/[^/]+\/\d+/.exec(pointer)?.[0] ?? '') : '');
  const isOfActivity = ({ pointer }: Finding) => /^(?:\/[^/]+\/\d+)?\/aktiviteter\/\d/iu.test(pointer);
  const whole = findings.filter(({ subject }) => !subject);
  const areas = groupedBy(
    findings.filter(({ subject }) => subject),
    areaOf,
  );
  return [
    ...whole,
    ...[...areas.values()].flatMap(area => area.toSorted((a, b) => Number(isOfActivity(a)) - Number(isOfActivity(b)))),
  ];
}
