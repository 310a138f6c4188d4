import { type Severity, sentence } from '../rules/finding.ts';
import { ruleOf } from '../rules/index.ts';
import { fingerprints } from './fingerprints.ts';
import type { Reporter } from './report.ts';

const severities = { error: 'major', warning: 'minor', note: 'info' } as const satisfies Record<Severity, string>;

/** The findings as a Code Quality report, which GitLab compares from one branch to another and shows in a merge request. */
const gitlab: Reporter<Promise<string>> = async (files, { inRepository = file => file, language }) => {
  const findings = files.flatMap(({ findings }) => findings);
  const named = await fingerprints(findings, inRepository);
  const issues = findings.map((finding, at) => ({
    type: 'issue',
    check_name: finding.code,
    description: sentence(finding, language),
    content: { body: ruleOf(finding.code)?.fix[language] ?? '' },
    categories: ['Clarity'],
    fingerprint: named[at] ?? '',
    severity: severities[finding.severity],
    location: {
      path: inRepository(finding.file),
      lines: { begin: finding.range.start.line, end: finding.range.end.line },
    },
  }));
  return `${JSON.stringify(issues, null, 2)}\n`;
};

export default gitlab;
