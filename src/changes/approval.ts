import type { PlanDraft } from '../plan/plan.ts';
import { type Asked, askedIn, type Phase } from '../plan/programme.ts';
import { asksOf } from '../plan/programmes/index.ts';
import { type Source, type SourceId, sourceOf } from '../plan/sources.ts';
import { readDate } from '../plan/time/calendar.ts';
import type { Approver, Subject } from './change.ts';

/** Who says which differences are to be approved, and what the plan itself tells of it. */
export interface Approval {
  readonly programme?: string;
  readonly phase: Phase;
  /** The programme of the old version, where it is another: then the new one is no change of its agreement. */
  readonly otherProgramme?: string;
  /** Who says that Landsbyggefonden approves changes of the agreement; none where no source that is known says so. */
  readonly source?: Named;
  /** Who says that the board keeps the delaftaler up to date itself. */
  readonly delaftaler?: Named;
  /** Whether the old version is signed, or tells that it was approved. A draft has nobody to ask again. */
  readonly wasAgreed: boolean;
  /** The lines of the plan's own list of changes that the old version has not, and when each was approved. */
  readonly listed: readonly { readonly date?: string; readonly what: string; readonly approved?: string }[];
}

/** A source and its id. */
export interface Named extends Source {
  readonly id: SourceId;
}

/** What is known of who approves changes of a plan. Only what a source says of the plan's programme is said to be asked. */
export function approvalOf(old: PlanDraft, now: PlanDraft): Approval {
  const programme = now.program ?? old.program;
  const phase = now.fase ?? old.fase ?? 'helhedsplan';
  const { changesApproved, subAgreementsCurrent } = asksOf(programme);
  const isOther = old.program !== undefined && now.program !== undefined && old.program !== now.program;
  const source = isOther ? undefined : named(askedIn(changesApproved, phase));
  const delaftaler = named(askedIn(subAgreementsCurrent, 'gennemførelse'));
  return {
    ...(programme !== undefined && { programme }),
    phase,
    ...(isOther && { otherProgramme: old.program }),
    ...(source && { source }),
    ...(source && delaftaler && { delaftaler }),
    wasAgreed: isAgreed(old),
    listed: listedIn(old, now),
  };
}

/** The same parts of a plan, each difference with who is to approve it. */
export function withApprovers(subjects: readonly Subject[], { source }: Approval): readonly Subject[] {
  if (source === undefined) return subjects;
  return subjects.map(subject => {
    const isWhole = subject.state !== 'changed';
    const approver = subject.kind === 'area' ? 'agreement' : 'unsaid';
    return {
      ...subject,
      ...((isWhole || subject.moved || subject.renamedFrom) && { approver }),
      changes: subject.changes.map(change => ({
        ...change,
        approver: isWhole ? approver : approverOf(subject.kind, change.field),
      })),
    };
  });
}

function named(asked: Asked<unknown> | undefined): Named | undefined {
  return asked?.level === 'must' ? { id: asked.source, ...sourceOf(asked.source) } : undefined;
}

/** What only tells how far the plan and its papers are. */
const records = [
  ...['version', 'dato', 'fase', 'status', 'godkendelser', 'underskrifter', 'ændringer', 'rapporter', 'revision'],
  ...['id', 'fil'],
];
const annexed = ['budget', 'ressourcer', 'milepæle', 'bilag'];
const ofEffort = ['titel', 'mål', 'succeskriterier', 'måling', 'start', 'slut', 'forankring'];

function approverOf(kind: Subject['kind'], field: string): Approver {
  if (records.includes(field)) return 'record';
  if (annexed.includes(field)) return 'unsaid';
  if (field === 'delaftale') return 'board';
  if (kind !== 'activity') return 'agreement';
  return ofEffort.includes(field) ? 'unsaid' : 'board';
}

function isAgreed({ fase, godkendelser = [], underskrifter = [] }: PlanDraft): boolean {
  const isDated = (one: (typeof underskrifter)[number]) => typeof one !== 'string' && one.dato !== undefined;
  return fase === 'gennemførelse' || underskrifter.some(isDated) || godkendelser.length > 0;
}

function listedIn({ ændringer: before = [] }: PlanDraft, { ændringer = [] }: PlanDraft): Approval['listed'] {
  const said = (change: (typeof ændringer)[number]) => (typeof change === 'string' ? change : (change.hvad ?? ''));
  const known = new Set(before.map(said));
  return ændringer
    .filter(change => !known.has(said(change)))
    .map(change => {
      if (typeof change === 'string') return { what: change };
      const { dato, godkendt, hvad = '' } = change;
      const isRead = godkendt !== undefined && typeof readDate(godkendt) === 'object';
      return { ...(dato !== undefined && { date: dato }), what: hvad, ...(isRead && { approved: godkendt }) };
    });
}
