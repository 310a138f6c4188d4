import type { Examination } from '../check.ts';
import type { Path } from '../document/data.ts';
import type { Document } from '../document/document.ts';
import { type Branch, branchesAt } from '../document/outline.ts';
import type { Language } from '../language.ts';
import { fileKind } from '../plan/kind.ts';
import type { Finding } from '../rules/finding.ts';
import { type Lines, linesOf } from './lines.ts';

/** A plan as an editor works on it: what was found in it, and all its files. */
export interface PlanView {
  readonly examination: Examination;
  /** What is told of: without the gaps that are known. */
  readonly findings: readonly Finding[];
  readonly language: Language;
  /** The plan's own file first. */
  readonly files: readonly FileView[];
}

/** A file of a plan in an editor. */
export interface FileView {
  readonly uri: string;
  readonly document: Document;
  /** Where it stands in the plan. */
  readonly at: Path;
  readonly lines: Lines;
}

/** What an editor knows of files. */
export interface Editor {
  readonly language: Language;
  uriOf(file: string): string;
  /** The text of a file that is open, as the editor has it. */
  textOf(file: string): string | undefined;
}

/** A plan that has been looked at, for an editor. */
export function viewOf(examination: Examination, findings: readonly Finding[], editor: Editor): PlanView {
  const { document, parts, partsAt } = examination;
  const file = (document: Document, at: Path): FileView => ({
    uri: editor.uriOf(document.file),
    document,
    at,
    lines: linesOf(document.text, editor.textOf(document.file)),
  });
  return {
    examination,
    findings,
    language: editor.language,
    files: [file(document, placeAlone(document)), ...parts.map((part, at) => file(part, partsAt[at] ?? []))],
  };
}

/** Where a file stands that is looked at by itself: one that holds an indsatsområde or an activity is taken for the first of a plan. */
function placeAlone({ data }: Document): Path {
  const kind = fileKind(data);
  if (kind === 'area') return ['indsatsområder', 0];
  return kind === 'activity' ? ['aktiviteter', 0] : [];
}

/** The branches of a file that hold an offset, from the outermost in. */
export const branchesIn = ({ document }: FileView, offset: number): readonly Branch[] =>
  branchesAt(document.outline(), offset);

/** The findings that stand in a file. */
export const findingsIn = ({ findings }: PlanView, { document }: FileView): readonly Finding[] =>
  findings.filter(({ file }) => file === document.file);
