import { type SourceId, sourceOf } from '../plan/sources.ts';
import { type Finding, sentence } from '../rules/finding.ts';
import { ruleOf } from '../rules/index.ts';
import { type Checked, count, type Reporter } from './report.ts';

/** The findings for programs: one JSON document with always the same keys. */
const json: Reporter<string> = (files, { language, version, advice = true, failures = [] }) => {
  const written = (finding: Finding) => ({
    code: finding.code,
    name: ruleOf(finding.code)?.name ?? '',
    severity: finding.severity,
    message: sentence(finding, language),
    messages: { da: sentence(finding, 'da'), en: sentence(finding, 'en') },
    subject: finding.subject?.[language] ?? null,
    fix: ruleOf(finding.code)?.fix[language] ?? '',
    file: finding.file,
    pointer: finding.pointer,
    place: finding.place,
    range: finding.range,
    facts: finding.facts,
    source: finding.source ? sourceFor(finding.source) : null,
    fixable: finding.edits !== undefined,
    edits: finding.edits ?? [],
  });
  const findings = files.flatMap(({ findings }) => findings.map(written));
  const all = files.flatMap(({ findings }) => findings);
  return `${JSON.stringify(
    {
      version: 1,
      tool: { name: 'helhed', version },
      language,
      advice,
      summary: {
        files: files.length,
        errors: count(all, 'error'),
        warnings: count(all, 'warning'),
        notes: count(all, 'note'),
        known: files.reduce((sum, { known = 0 }) => sum + known, 0),
      },
      files: files.map(({ file, findings, overview }) => ({
        file,
        errors: count(findings, 'error'),
        warnings: count(findings, 'warning'),
        notes: count(findings, 'note'),
        readiness: overview ? readinessOf(overview, language) : null,
      })),
      findings,
      solved: files.flatMap(({ file, solved = [] }) =>
        solved.map(({ code, place, message }) => ({ file, code, place, message })),
      ),
      failures: failures.map(({ da, en }) => ({ message: { da, en }[language], messages: { da, en } })),
      waived: files.flatMap(({ waived = [] }) =>
        waived.map(({ finding, reason }) => ({ ...written(finding), reason })),
      ),
    },
    null,
    2,
  )}\n`;
};

export default json;

function sourceFor(id: SourceId) {
  const { title, publisher, date = null, url = null, confidence } = sourceOf(id);
  return { id, title, publisher, date, url, confidence };
}

function readinessOf(
  { activities, asked, answered, higherUp, missing }: NonNullable<Checked['overview']>,
  language: 'da' | 'en',
) {
  return {
    asked,
    answered,
    higherUp,
    missing,
    activities: activities.map(({ name, number, points }) => ({ name: name[language], number, points })),
  };
}
