import type { Document } from './document/document.ts';
import { type Waiver, waiversIn } from './document/waivers.ts';
import type { Finding } from './rules/finding.ts';

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
  /** Whether a waiver has let a finding of a rule pass. */
  isUsed(waiver: Waiver, code: string): boolean;
}

/** Lets pass what a comment at the place asks for, with a reason. */
export function waive(found: readonly Finding[], documents: readonly Document[]): Waiving {
  const byFile = new Map(documents.map(document => [document.file, waiversIn(document.text)]));
  const used = new Map<Waiver, Set<string>>();
  const waived: Waived[] = [];
  const left = found.filter(finding => {
    const waiver = byFile
      .get(finding.file)
      ?.find(
        ({ codes, reason, line }) => reason !== '' && line === finding.range.start.line && codes.includes(finding.code),
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
    isUsed: (waiver, code) => used.get(waiver)?.has(code) ?? false,
  };
}
