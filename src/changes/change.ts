import type { Text } from '../language.ts';

/** What one of the two versions says, and where. */
export interface Side {
  /** In words, as a submission would write it. */
  readonly text: Text;
  readonly file: string;
  readonly line: number;
  /** Where in the data, by RFC 6901. */
  readonly pointer: string;
}

/**
 * Who is to approve a difference, as far as the sources say: the agreement's own content is for Landsbyggefonden
 * (`agreement`); of the budget, the milestones and which activities there are, no source that was read says whether it
 * belongs to the agreement (`unsaid`); the board keeps the delaftaler up to date itself (`board`); and what only tells
 * how far the plan is needs no approval (`record`).
 */
export type Approver = 'agreement' | 'unsaid' | 'board' | 'record';

/** One difference between two versions of a plan. Plain data: it survives JSON. */
export interface Change {
  /** `order` where the same steps stand in another order. */
  readonly kind: 'new' | 'gone' | 'changed' | 'order';
  /** The field of the subject that it stands in, `milepæle`. */
  readonly field: string;
  /** What it is: `Milepæl »Det første hold begynder«, dato`. */
  readonly what: Text;
  /** Whether it is a date, an amount or other words. */
  readonly of: 'date' | 'amount' | 'words';
  /** Left out where the old version says nothing. */
  readonly old?: Side;
  /** Left out where the new version says nothing. */
  readonly new?: Side;
  /** How far apart two dates or amounts are: `40.000 kr. mere`. */
  readonly distance?: Text;
  /** Left out where no source that is known says who approves changes of the plan's programme. */
  readonly approver?: Approver;
}

/** A part of a plan in which something differs. */
export interface Subject {
  readonly kind: 'section' | 'area' | 'activity';
  /** What it is called in the new version, or in the old one where the new has it no more. */
  readonly name: Text;
  /** `changed` where it is in both. */
  readonly state: 'new' | 'gone' | 'changed';
  /** What it was called, where that differs. */
  readonly renamedFrom?: string;
  /** The indsatsområde that an activity stood in, and the one it stands in now, where it has been moved. */
  readonly moved?: { readonly from: string; readonly to: string };
  /** Who is to approve that it is new, gone, moved or renamed; left out where it is none of these, and where nobody is known. */
  readonly approver?: Approver;
  readonly changes: readonly Change[];
}
