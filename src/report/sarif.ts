import type { Language } from '../language.ts';
import { type Finding, sentence } from '../rules/finding.ts';
import { rules } from '../rules/index.ts';
import { fingerprints } from './fingerprints.ts';
import type { Checked, Reporter } from './report.ts';
import { described, describedLocally } from './sarif-rules.ts';
import { uriOf } from './uri.ts';

/** The most results that GitHub takes of a run. */
const most = 25_000;

/** What paths in the report are reckoned from: the top of the repository, wherever it lies. */
const top = '%SRCROOT%';

/**
 * The findings as SARIF 2.1.0, as GitHub's code scanning wants it: every rule is described, also when it finds nothing; paths are from the top
 * of the repository; and what is let pass is there with its reason. Known gaps are left out, since code scanning takes what is in the
 * report for open, and compares with the main branch itself.
 */
const sarif: Reporter<Promise<string>> = async (
  files,
  { failures = [], inRepository = file => file, isForEyes = false, language, version },
) => {
  const all = files.flatMap(resultsOf);
  const kept = all.length > most ? gravestFirst(all).slice(0, most) : all;
  const named = await fingerprints(
    kept.map(({ finding }) => finding),
    inRepository,
  );
  const found = new Set(kept.map(({ finding }) => finding.code));
  const demands = files.flatMap(({ demands = [] }) => demands);
  const descriptors = [
    ...rules.map(rule => described(rule, found.has(rule.code), language)),
    ...[...new Map(demands.map(demand => [demand.code, demand])).values()].map(demand =>
      describedLocally(demand, language),
    ),
  ];
  const indexOf = new Map<string, number>(descriptors.map(({ id }, at) => [id, at]));
  const locationOf = (file: string) => located(inRepository(file));
  const notifications = [
    ...failures.map(failure => ({ level: 'error', message: message(failure[language]) })),
    ...(kept.length < all.length
      ? [{ level: 'warning', message: message(cutShort[language](kept.length, all.length)) }]
      : []),
  ];
  const run = {
    tool: { driver: { name: 'helhed', semanticVersion: version, language, rules: descriptors } },
    language,
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [top]: { description: message(baseWords[language]) } },
    invocations: [{ executionSuccessful: failures.length === 0, toolExecutionNotifications: notifications }],
    artifacts: files
      .flatMap(({ file, parts = [] }) => [file, ...parts.map(part => part.file)])
      .map(file => ({ location: locationOf(file), roles: ['analysisTarget'], sourceLanguage: 'yaml' })),
    results: kept.map(({ finding, reason }, at) => ({
      ruleId: finding.code,
      ruleIndex: indexOf.get(finding.code) ?? -1,
      level: finding.severity,
      message: message(sentence(finding, language)),
      locations: [
        {
          physicalLocation: { artifactLocation: locationOf(finding.file), region: regionOf(finding.range) },
          logicalLocations: [{ fullyQualifiedName: finding.place }],
        },
      ],
      partialFingerprints: { primaryLocationLineHash: named[at] ?? '' },
      ...(reason !== undefined && {
        suppressions: [{ kind: 'inSource', status: 'accepted', justification: reason }],
      }),
      ...(finding.edits && finding.edits.length > 0 && { fixes: [fixOf(finding, locationOf(finding.file))] }),
    })),
  };
  return `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, null, isForEyes ? 2 : 0)}\n`;
};

export default sarif;

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** A finding, and why it is let pass, if it is. */
interface Result {
  readonly finding: Finding;
  readonly reason?: string;
}

const resultsOf = ({ findings, waived = [] }: Checked): readonly Result[] => [
  ...findings.map(finding => ({ finding })),
  ...waived,
];

const gravity = { error: 0, warning: 1, note: 2 };

const gravestFirst = (results: readonly Result[]) =>
  results.toSorted((a, b) => gravity[a.finding.severity] - gravity[b.finding.severity]);

/** A file by its path from the top of the repository, or, when it lies outside, by its whole path. */
function located(path: string) {
  const uri = uriOf(path);
  return uri.startsWith('file:') ? { uri } : { uri, uriBaseId: top };
}

const regionOf = ({ start, end }: Finding['range']) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
});

/** What `helhed fix` would exchange. */
const fixOf = ({ edits = [] }: Finding, artifactLocation: ReturnType<typeof located>) => ({
  artifactChanges: [
    {
      artifactLocation,
      replacements: edits.map(({ range, text }) => ({
        deletedRegion: regionOf(range),
        insertedContent: { text },
      })),
    },
  ],
});

/** A sentence in which SARIF sees no placeholder and no link: braces stand twice, and what looks like a link is escaped. */
const message = (text: string) => ({ text: text.replace(/[{}]/gu, '$&$&').replace(/\[(?=[^\]]*\]\()/gu, '\\[') });

const baseWords = { da: 'Arkivets øverste mappe.', en: 'The top of the repository.' };

const cutShort: Readonly<Record<Language, (kept: number, all: number) => string>> = {
  da: (kept, all) =>
    `Der er fundet ${all} mangler. Kun de ${kept} alvorligste er taget med, for flere tager GitHub ikke.`,
  en: (kept, all) => `${all} gaps were found. Only the gravest ${kept} are here, since GitHub takes no more.`,
};
