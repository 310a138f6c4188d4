import type { Examination } from '../check.ts';
import { type Approval, approvalOf, withApprovers } from './approval.ts';
import type { Subject } from './change.ts';
import { versionOf } from './compare.ts';
import { type Figures, figuresOf } from './figures.ts';
import { type Gaps, gapsBetween } from './gaps.ts';
import { matched, subjectsOf } from './subjects.ts';

/** A version of a plan, as it is named. */
export interface Edition {
  readonly file: string;
  readonly title?: string;
  /** What the plan itself says of which version it is: `Udkast 3 · 20.05.2021`. */
  readonly version?: string;
  readonly date?: string;
  readonly figures: Figures;
}

/** What differs between two versions of a plan. Plain data: it survives JSON. */
export interface Changes {
  readonly old: Edition;
  readonly new: Edition;
  /** The housing area that the plan is for. */
  readonly area: string;
  /** What differs, part by part, in the order in which a submission is read. */
  readonly subjects: readonly Subject[];
  readonly approval: Approval;
  readonly gaps: Gaps;
}

/**
 * Holds two versions of a plan against each other. Notes, comments, the order of fields and how a value is written are no
 * difference; every other difference is told.
 */
export function changes(old: Examination, now: Examination): Changes {
  const versions = { old: versionOf(old), new: versionOf(now) };
  const found = matched(versions.old, versions.new);
  const approval = approvalOf(old.reading.plan, now.reading.plan);
  return {
    old: editionOf(old),
    new: editionOf(now),
    area: [now.reading.plan.område ?? old.reading.plan.område ?? []].flat().join(', '),
    subjects: withApprovers(subjectsOf(versions, found), approval),
    approval,
    gaps: gapsBetween(old, now, found),
  };
}

function editionOf(examination: Examination): Edition {
  const { dato, titel, version } = examination.reading.plan;
  return {
    file: examination.document.file,
    ...(titel !== undefined && { title: titel }),
    ...(version !== undefined && { version: String(version) }),
    ...(dato !== undefined && { date: String(dato) }),
    figures: figuresOf(versionOf(examination)),
  };
}

/** Whether there is any difference to tell. */
export function isSame({ subjects }: Changes): boolean {
  return subjects.length === 0;
}
