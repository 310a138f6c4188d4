import type { Language } from '../language.ts';
import type { Phase, Programme } from '../plan/programme.ts';
import type { Severity } from '../rules/finding.ts';

/** What a municipality or housing organisation asks for itself, beyond Landsbyggefonden: a field that must be answered. */
export interface LocalDemand {
  /** `KOM1`. */
  readonly code: string;
  /** Whose field it is. */
  readonly owner: 'plan' | 'indsatsområde' | 'aktivitet';
  /** The way to the field: `['organisation', 'kommunikation']`. */
  readonly field: readonly string[];
  readonly question: string;
  readonly severity: Severity;
  /** The answers that can be used; any when left out. */
  readonly values?: readonly string[];
  /** Where the demand stands. */
  readonly source?: string;
  readonly programmes?: readonly Programme['id'][];
  readonly phases?: readonly Phase[];
}

/** How the plans of a folder are to be read. */
export interface Config {
  readonly language?: Language;
  /** The files, folders and patterns that are read when none is named. */
  readonly plans?: readonly string[];
  /** Whether helhed's own advice is wanted. */
  readonly advice?: boolean;
  readonly maxWarnings?: number;
  /** The file with known gaps. */
  readonly baseline?: string;
  /** How gravely a rule is taken, by its code. */
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  readonly demands: readonly LocalDemand[];
}

/** A folder without a word of its own. */
export const plainConfig: Config = { severities: new Map(), demands: [] };
