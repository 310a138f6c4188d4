import type { Language, Text } from '../language.ts';
import { groupedBy } from '../plan/lists.ts';
import { type Finding, sentence } from '../rules/finding.ts';
import { ruleOf } from '../rules/index.ts';
import { subjectOf } from './by-subject.ts';
import {
  type Checked,
  type Context,
  counted,
  type Reporter,
  severityWords,
  solvedWords,
  tallyOf,
  tooManyWarnings,
} from './report.ts';

/** One thing that is looked at: what it is called, and what is wrong with it. */
interface Case {
  readonly name: string;
  readonly findings: readonly Finding[];
  /** What is wrong beyond the findings. */
  readonly told?: string;
}

/**
 * The findings as JUnit writes test results (the XML of Jenkins, GitLab and Azure). A plan is a test suite; in it the plan as a whole, each
 * activity, and each indsatsområde with a finding is a test case, so that the names stay from run to run. Errors make it fail; warnings
 * and notes stand in its output.
 */
const junit: Reporter<string> = (files, context) => {
  const { failures = [], language, maxWarnings } = context;
  const suites = [
    ...files.map(file => suite(context.inRepository?.(file.file) ?? file.file, casesOf(file, language), context)),
    ...(maxWarnings === undefined ? [] : [limit(files, maxWarnings, context)]),
    ...(failures.length > 0 ? [unread(failures, language)] : []),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="helhed">\n${suites.join('')}</testsuites>\n`;
};

export default junit;

const wholePlan = subjectOf({});
const known: Text = { da: 'Kendte mangler', en: 'Known gaps' };
const notRead: Text = { da: 'Kunne ikke læses', en: 'Could not be read' };

function casesOf({ findings, overview, solved = [] }: Checked, language: Language): readonly Case[] {
  const named = new Map<string, readonly Finding[]>(
    [wholePlan, ...(overview?.activities ?? []).map(({ name }) => name)].map(name => [name[language], []]),
  );
  const found = groupedBy(findings, finding => subjectOf(finding)[language]);
  return [
    ...[...new Map([...named, ...found])].map(([name, findings]) => ({ name, findings })),
    ...(solved.length > 0 ? [{ name: known[language], findings: [], told: solvedWords[language](solved.length) }] : []),
  ];
}

function suite(name: string, cases: readonly Case[], context: Context): string {
  const failed = cases.filter(isFailed);
  const body = cases.map(one => testCase(name, one, context)).join('');
  return `  <testsuite${attributes({ name, tests: cases.length, failures: failed.length, errors: 0, skipped: 0 })}>\n${body}  </testsuite>\n`;
}

/** The limit on warnings, which all plans keep together. It passes by the same name. */
function limit(files: readonly Checked[], most: number, context: Context): string {
  const { language } = context;
  const told = tooManyWarnings(tallyOf(files), most)?.[language];
  return suite(
    'helhed',
    [{ name: limitWords[language](most), findings: [], ...(told !== undefined && { told }) }],
    context,
  );
}

const limitWords: Readonly<Record<Language, (most: number) => string>> = {
  da: most => `Højst ${most} ${most === 1 ? 'advarsel' : 'advarsler'}`,
  en: most => `At most ${most} ${most === 1 ? 'warning' : 'warnings'}`,
};

const isFailed = ({ findings, told }: Case) => told !== undefined || findings.some(isError);
const isError = ({ severity }: Finding) => severity === 'error';

function testCase(file: string, one: Case, { language }: Context): string {
  const { findings, name, told } = one;
  const errors = findings.filter(isError);
  const others = findings.filter(finding => !isError(finding));
  const failure = isFailed(one)
    ? `      <failure${attributes({ message: told ?? counted(errors, language), type: [...new Set(errors.map(({ code }) => code))].join(' ') })}>${linesOf(errors, language)}</failure>\n`
    : '';
  const output = others.length > 0 ? `      <system-out>${linesOf(others, language)}</system-out>\n` : '';
  const start = `    <testcase${attributes({ classname: file, name })}`;
  return failure + output === '' ? `${start}/>\n` : `${start}>\n${failure}${output}    </testcase>\n`;
}

/** Each finding with its place, and what can be done about it, as XML. */
const linesOf = (findings: readonly Finding[], language: Language) =>
  findings
    .map(finding => {
      const { file, code, range, severity } = finding;
      const word = severityWords[severity].one[language].toUpperCase();
      const fix = ruleOf(code)?.fix[language];
      const said = xml(
        `${file}:${range.start.line}:${range.start.column}  ${word}  ${code}  ${sentence(finding, language)}`,
      );
      return fix === undefined ? said : `${said}\n  → ${xml(fix)}`;
    })
    .join('\n');

function unread(failures: readonly Text[], language: Language): string {
  const name = notRead[language];
  const cases = failures.map(
    failure =>
      `    <testcase${attributes({ classname: 'helhed', name: failure[language] })}>\n      <error${attributes({ message: failure[language] })}/>\n    </testcase>\n`,
  );
  return `  <testsuite${attributes({ name, tests: failures.length, failures: 0, errors: failures.length, skipped: 0 })}>\n${cases.join('')}  </testsuite>\n`;
}

const attributes = (given: Readonly<Record<string, string | number>>) =>
  Object.entries(given)
    .map(([name, value]) => ` ${name}="${xml(String(value).replace(/\s+/gu, ' '))}"`)
    .join('');

/** A text as XML 1.0 may hold it, in one line; the runner of GitHub, that may read it in a log, hears no command in it. */
const xml = (text: string) =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\n\r]/gu, sign => `&#${sign.codePointAt(0)};`)
    .replace(/(?<=^\s*):(?=:)/u, '&#58;')
    .replaceAll('##[', '&#35;#[');
