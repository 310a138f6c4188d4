import type { Finding } from './rules/finding.ts';
import { alwaysTold } from './rules/index.ts';

/** A gap that is known: a rule, and where in the plan, by the names of things and not by their number. */
export interface KnownGap {
  readonly code: string;
  readonly place: string;
  /** What it said when it was written down, for whoever reads the file. */
  readonly message: string;
}

/** The known gaps of each file. */
export type Baseline = ReadonlyMap<string, readonly KnownGap[]>;

/** The findings of a file, held against the gaps that are known. */
export interface Apart {
  readonly fresh: readonly Finding[];
  readonly known: readonly Finding[];
  /** Known gaps that are there no more. */
  readonly solved: readonly KnownGap[];
}

/** What is found, as gaps that may be known. What keeps a plan from being read is none: nobody knows what else it hides. */
export const knowable = (findings: readonly Finding[]): readonly KnownGap[] =>
  findings
    .filter(({ code }) => !alwaysTold.has(code))
    .map(({ code, place, message }) => ({ code, place: place.normalize('NFC'), message: message.da }));

/** The known gaps as the text of a file, always the same for the same gaps. */
export function writeBaseline(files: Iterable<readonly [file: string, gaps: readonly KnownGap[]]>): string {
  const known = [...files]
    .filter(([, gaps]) => gaps.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, gaps]) => [file, gaps.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))]);
  return `${JSON.stringify({ version: 1, gaps: Object.fromEntries(known) }, null, 2)}\n`;
}

/** Reads such a file; nothing when it is none. */
export function readBaseline(text: string): Baseline | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    return undefined;
  }
  if (!isObject(data) || data['version'] !== 1 || !isObject(data['gaps'])) return undefined;
  const files = Object.entries(data['gaps']);
  if (!files.every(([, gaps]) => Array.isArray(gaps) && gaps.every(isKnownGap))) return undefined;
  return new Map(files as [string, KnownGap[]][]);
}

/**
 * Holds findings against the known gaps of their file. A gap that is known once lets one finding pass. What keeps the plan from being read is
 * never known, and while it is there none of the others is said to be solved.
 */
export function apart(findings: readonly Finding[], gaps: readonly KnownGap[] = []): Apart {
  const left = new Map<string, KnownGap[]>();
  for (const gap of gaps) {
    const same = left.get(keyOf(gap));
    if (same) same.push(gap);
    else left.set(keyOf(gap), [gap]);
  }
  const known: Finding[] = [];
  const fresh: Finding[] = [];
  for (const finding of findings)
    (!alwaysTold.has(finding.code) && left.get(keyOf(finding))?.pop() ? known : fresh).push(finding);
  return {
    fresh,
    known,
    solved: findings.some(({ code }) => alwaysTold.has(code)) ? [] : [...left.values()].flat(),
  };
}

const keyOf = ({ code, place }: Pick<KnownGap, 'code' | 'place'>) => `${place.normalize('NFC')} ${code}`;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isKnownGap = (gap: unknown): gap is KnownGap =>
  isObject(gap) && ['code', 'place', 'message'].every(key => typeof gap[key] === 'string');
