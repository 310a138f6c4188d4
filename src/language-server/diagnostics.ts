import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { ConfigProblem } from '../config/read.ts';
import type { Language } from '../language.ts';
import { type Finding, type Severity, sentence } from '../rules/finding.ts';
import type { Lines } from './lines.ts';
import { type FileView, findingsIn, type PlanView } from './view.ts';

/** What an editor shows of the findings in a file of a plan. */
export function diagnosticsIn(plan: PlanView, file: FileView): readonly Diagnostic[] {
  return findingsIn(plan, file).map(finding => diagnosticOf(finding, file.lines, plan.language));
}

function diagnosticOf(finding: Finding, lines: Lines, language: Language): Diagnostic {
  const { code, severity, range } = finding;
  return {
    range: lines.rangeOf(range),
    severity: severities[severity],
    code,
    source: 'helhed',
    message: sentence(finding, language),
  };
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  note: DiagnosticSeverity.Information,
};

/** What an editor shows of what can't be used in a folder's settings. */
export function settingsDiagnostics(
  problems: readonly ConfigProblem[],
  lines: Lines,
  language: Language,
): readonly Diagnostic[] {
  return problems.map(({ start, text }) => ({
    range: lines.rangeOf({ start, end: { line: start.line, column: start.column + 1 } }),
    severity: DiagnosticSeverity.Error,
    source: 'helhed',
    message: text[language],
  }));
}
