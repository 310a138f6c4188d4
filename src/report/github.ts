import type { Language, Text } from '../language.ts';
import { type Finding, type Severity, sentence } from '../rules/finding.ts';
import { ruleOf } from '../rules/index.ts';
import { harmless, shorten } from './columns.ts';
import {
  type Context,
  type Reporter,
  severityWords,
  solvedWords,
  type Trouble,
  tallyOf,
  tooManyWarnings,
} from './report.ts';

/** How many annotations of each kind GitHub shows for a step (its runner's `_maxIssueCount`). */
const most = 10;

/** The longest title that GitHub takes. */
const longest = 255;

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const satisfies Record<Severity, string>;

/** What stands at a line of a file, as GitHub is told it. */
interface Annotation {
  readonly severity: Severity;
  readonly text: string;
  readonly properties: Readonly<Record<string, string | number>>;
  /** The same in a line of the log. */
  readonly line: string;
}

/**
 * Annotations for GitHub Actions, as workflow commands. GitHub shows ten of each kind; the tenth says how many more there are, and those stand
 * in the log, folded.
 */
const github: Reporter<string> = (files, context) => {
  const { failures = [], language, maxWarnings } = context;
  const tooMany = tooManyWarnings(tallyOf(files), maxWarnings);
  const annotations = [
    ...failures.map(failure => plain(failure[language], placeOf(failure, context))),
    ...(tooMany ? [plain(tooMany[language])] : []),
    ...files.flatMap(({ file, solved = [] }) =>
      solved.length > 0 ? [plain(`${file}: ${solvedWords[language](solved.length)}`)] : [],
    ),
    ...files.flatMap(({ findings }) => findings.map(finding => annotationOf(finding, context))),
  ];
  return (['error', 'warning', 'note'] as const)
    .map(severity =>
      ofOneKind(
        annotations.filter(annotation => annotation.severity === severity),
        language,
      ),
    )
    .join('');
};

export default github;

const plain = (text: string, properties: Annotation['properties'] = {}): Annotation => ({
  severity: 'error',
  text,
  properties,
  line: text,
});

const placeOf = ({ at }: Trouble, { inRepository = file => file }: Context): Annotation['properties'] =>
  at ? { file: inRepository(at.file), line: at.line, col: at.column } : {};

function annotationOf(finding: Finding, { inRepository = file => file, language }: Context): Annotation {
  const { code, file, range, severity } = finding;
  const rule = ruleOf(code);
  const path = inRepository(file);
  const said = harmless(sentence(finding, language));
  return {
    severity,
    text: rule ? `${said}\n→ ${rule.fix[language]}` : said,
    properties: {
      file: path,
      line: range.start.line,
      endLine: range.end.line,
      // GitHub takes no columns where a stretch is more than a line.
      ...(range.start.line === range.end.line && { col: range.start.column, endColumn: range.end.column }),
      title: shorten(rule ? `${code}: ${rule.title[language]}` : code, longest),
    },
    line: `${path}:${range.start.line}:${range.start.column}: ${code} ${said}`,
  };
}

function ofOneKind(annotations: readonly Annotation[], language: Language): string {
  const rest = annotations.slice(most);
  const lines = annotations.slice(0, most).map(({ severity, text, properties }, at) => {
    const told = rest.length > 0 && at === most - 1 ? `${text}\n${more[language](rest)}` : text;
    const given = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    return `::${commands[severity]}${given.length > 0 ? ` ${given.join(',')}` : ''}::${escapeData(told)}\n`;
  });
  if (rest.length === 0) return lines.join('');
  return [
    ...lines,
    `::group::${escapeData(more[language](rest))}\n`,
    ...rest.map(({ line }) => `• ${unheard(line)}\n`),
    '::endgroup::\n',
  ].join('');
}

const more: Readonly<Record<Language, (rest: readonly Annotation[]) => string>> = {
  da: rest => `… og ${wordFor(rest, 'da')} til. De står alle i jobbets log.`,
  en: rest => `… and ${wordFor(rest, 'en')} more. They are all in the log of the job.`,
};

function wordFor(rest: readonly Annotation[], language: Language): string {
  const words: { readonly one: Text; readonly many: Text } = severityWords[rest[0]?.severity ?? 'error'];
  return `${rest.length} ${words[rest.length === 1 ? 'one' : 'many'][language]}`;
}

const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** A line in which the runner hears no command: those of its first kind may begin anywhere. */
const unheard = (line: string) => harmless(line).replaceAll('##[', '## [');
