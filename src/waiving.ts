import type { Document } from './document/document.ts';
import { type Waiver, waiversIn } from './document/waivers.ts';
import type { Finding } from './rules/finding.ts';
import type { Effect } from './rules/rule.ts';

/** A finding that the writers have let pass, and their reason. */
export interface Waived {
  readonly finding: Finding;
  readonly reason: string;
}

/** The waivers of a plan's files, and what they let pass. */
export interface Waiving {
  readonly left: readonly Finding[];
  readonly waived: readonly Waived[];
  /** The waivers of a file. */
  of(document: Document): readonly Waiver[];
  /** What a waiver does to a rule that it names. */
  effect(waiver: Waiver, code: string): Effect;
}

/** What rules there are, and which of them nothing lets pass. */
export interface Codes {
  readonly known: ReadonlySet<string>;
  readonly alwaysTold: ReadonlySet<string>;
}

/** Lets pass what a comment at the place asks for, with a reason. */
export function waive(
  found: readonly Finding[],
  documents: readonly Document[],
  { known, alwaysTold }: Codes,
): Waiving {
  const byFile = new Map(documents.map(document => [document.file, waiversIn(document.text)]));
  const used = new Map<Waiver, Set<string>>();
  const waived: Waived[] = [];
  const left = found.filter(finding => {
    if (alwaysTold.has(finding.code)) return true;
    const waiver = byFile
      .get(finding.file)
      ?.find(
        ({ codes, isWhole, line }) => isWhole && line === finding.range.start.line && codes.includes(finding.code),
      );
    if (!waiver) return true;
    waived.push({ finding, reason: waiver.reason });
    used.set(waiver, (used.get(waiver) ?? new Set()).add(finding.code));
    return false;
  });
  return {
    left,
    waived,
    of: ({ file }) => byFile.get(file) ?? [],
    effect: (waiver, code) =>
      used.get(waiver)?.has(code) ? 'passes' : alwaysTold.has(code) ? 'never' : known.has(code) ? 'idle' : 'unknown',
  };
}
