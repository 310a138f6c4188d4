import { apart } from '../baseline.ts';
import type { Examination } from '../check.ts';
import type { Text } from '../language.ts';
import { placeOf } from '../placing.ts';
import type { Finding } from '../rules/finding.ts';
import type { Matched } from './subjects.ts';
import type { Thing } from './thing.ts';

/** A gap that one version has and the other has not. */
export interface Gap {
  readonly code: string;
  readonly severity: Finding['severity'];
  readonly subject?: Text;
  readonly message: Text;
  readonly file: string;
  readonly line: number;
}

/** What was closed from one version to the other, what was opened, and how many gaps are in both. */
export interface Gaps {
  readonly closed: readonly Gap[];
  readonly opened: readonly Gap[];
  readonly remaining: number;
}

/** Holds the gaps of two versions against each other. A gap of something that was renamed or moved is the same gap. */
export function gapsBetween(old: Examination, now: Examination, found: Matched): Gaps {
  const translate = placesIn(old, now, [...found.areas.pairs, ...found.activities.pairs]);
  const known = old.findings.map(finding => ({
    code: finding.code,
    place: translate(finding),
    message: finding.message.da,
    finding,
  }));
  const { fresh, solved } = apart(now.findings, known);
  const isSolved = new Set<unknown>(solved);
  // The same question about something that stands elsewhere now is no new one.
  const left = apart(
    fresh.map(finding => ({ ...finding, place: questionIn(finding) })),
    known.filter(gap => isSolved.has(gap)).map(gap => ({ ...gap, place: questionIn(gap.finding) })),
  );
  const isLeft = new Set<unknown>(left.solved.map(gap => ('finding' in gap ? gap.finding : undefined)));
  const closed = known.filter(({ finding }) => isLeft.has(finding)).map(({ finding }) => gapOf(finding));
  return { closed, opened: left.fresh.map(gapOf), remaining: old.findings.length - closed.length };
}

const questionIn = ({ message, subject }: Finding) => `${subject?.da ?? ''} ${message.da}`;

const gapOf = ({ code, file, message, range, severity, subject }: Finding): Gap => ({
  code,
  severity,
  ...(subject && { subject }),
  message,
  file,
  line: range.start.line,
});

/** The place of an old finding as the new version calls it. */
function placesIn(old: Examination, now: Examination, pairs: readonly (readonly [old: Thing, now: Thing])[]) {
  const renamed = pairs
    .map(([one, other]) => [placeOf(old.whole.data, one.path), placeOf(now.whole.data, other.path)] as const)
    .filter(([from, to]) => from !== to)
    .sort(([one], [other]) => other.length - one.length);
  return ({ place }: Finding): string => {
    const [from, to] = renamed.find(([from]) => place === from || place.startsWith(`${from}/`)) ?? ['', ''];
    return to + place.slice(from.length);
  };
}
