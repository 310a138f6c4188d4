import type { Language, Text } from '../language.ts';
import type { Overview } from '../overview.ts';
import { groupedBy } from '../plan/lists.ts';
import { askerOf } from '../plan/sources.ts';
import type { Finding, Severity } from '../rules/finding.ts';
import { ruleOf } from '../rules/index.ts';
import { answered } from './answered.ts';
import { bySubject, subjectOf } from './by-subject.ts';
import { length, wrap } from './columns.ts';
import { frame } from './frame.ts';
import { type Colours, type Look, lookOf } from './look.ts';
import { readiness } from './readiness.ts';
import {
  type Checked,
  type Context,
  inAll,
  type Reporter,
  severityWords,
  solvedWords,
  tallyOf,
  unreadable,
} from './report.ts';
import { endAtTerminal } from './terminal-end.ts';

/** How many findings of one file are shown before the rest are only counted. */
const most = 100;

/** The report for a person at a terminal: by file and activity, with the place in the text, what to do, and the readiness of each activity. */
const terminal: Reporter<string> = (files, context) =>
  [
    ...files.map(file => planAtTerminal(file, files.length > 1, context)),
    endAtTerminal(files.length, tallyOf(files), context),
  ].join('');

export default terminal;

/** What the report says of one plan, alone or among others. */
export const planAtTerminal = (file: Checked, amongOthers: boolean, context: Context): string =>
  `${fileReport(file, amongOthers, lookOf(context))}\n`;

const whoAsks: Text = { da: 'Kilde:', en: 'Source:' };
const toKnowMore: Text = { da: 'Læs mere: helhed forklar', en: 'Read more: helhed explain' };
const mendsItself: Text = { da: 'helhed ret kan rette det.', en: 'helhed fix can mend it.' };
const more: Readonly<Record<Language, (number: number) => string>> = {
  da: number => `… og ${number} til i samme fil.`,
  en: number => `… and ${number} more in the same file.`,
};

function fileReport(
  { file, text, parts = [], findings, overview, waived = [], known = 0, solved = [] }: Checked,
  amongOthers: boolean,
  look: Look,
): string {
  const { colours, language } = look;
  const shown = bySubject(findings).slice(0, most);
  const lines = new Map([{ file, text }, ...parts].map(one => [one.file, one.text.split('\n')]));
  const explained = new Set<string>();
  const groups = groupedBy(shown, finding => subjectOf(finding)[language]);
  const body = [...groups].map(([subject, group]) => {
    const places = groupedBy(
      group,
      ({ file, range }) => `${file}:${range.start.line}:${range.start.column}-${range.end.line}:${range.end.column}`,
    );
    return [
      ...wrap(subject, look.width - 4).map((line, at) => `  ${at === 0 ? '' : '  '}${colours.bold(line)}`),
      '',
      ...[...places.values()].map(place =>
        placeReport(place, lines.get(place[0]?.file ?? file) ?? [], explained, look),
      ),
    ].join('\n');
  });
  const rest = findings.length - shown.length;
  return [
    `${colours.underline(file)}\n`,
    ...body,
    ...(rest > 0 ? [`  ${more[language](rest)}\n`] : []),
    ...(waived.length > 0 ? [passed(waived, look)] : []),
    ...(overview && !(amongOthers && findings.length === 0) ? [readiness(overview, findings, look)] : []),
    summary({ findings, known }, overview, solved.length > 0, look),
    ...(solved.length > 0 ? [`    ${solvedWords[language](solved.length)}`] : []),
    '',
  ].join('\n');
}

/** What the writers have let pass, each with its reason. */
function passed(waived: NonNullable<Checked['waived']>, { colours, language, width }: Look): string {
  const lines = waived.flatMap(({ finding, reason }) =>
    wrap(`${letPass[language].line} ${finding.range.start.line}  ${finding.code}  ${reason}`, width - 6).map(
      (line, at) => `    ${at === 0 ? '' : '  '}${line}`,
    ),
  );
  return [`  ${colours.bold(letPass[language].head)}`, '', ...lines.map(line => colours.dim(line)), ''].join('\n');
}

const letPass: Readonly<Record<Language, Readonly<Record<'head' | 'line', string>>>> = {
  da: { head: 'Går forbi, fordi planen selv giver en grund', line: 'linje' },
  en: { head: 'Let pass, since the plan itself gives a reason', line: 'line' },
};

/** Findings that stand in the same place share one look at the text. What to do is said the first time a rule speaks, and that helhed can do it the first time it can. */
function placeReport(
  findings: readonly Finding[],
  lines: readonly string[],
  explained: Set<string>,
  look: Look,
): string {
  const { colours, language, width } = look;
  const { range, file } = findings[0]!;
  const gutter = String(range.start.line).length;
  const shown = frame(lines, range, width - gutter - 8).flatMap(({ number, text, mark }) => [
    `    ${colours.dim(`${String(number).padStart(gutter)} │`)} ${text}`,
    ...(mark
      ? [
          `    ${' '.repeat(gutter)} ${colours.dim('│')} ${' '.repeat(mark[0])}${colours.red('▔'.repeat(Math.max(1, mark[1] - mark[0])))}`,
        ]
      : []),
  ]);
  const said = findings.flatMap(finding => {
    const label = severityWords[finding.severity].one[language].toUpperCase();
    const indent = ' '.repeat(label.length + 6);
    const [first = '', ...others] = wrap(finding.message[language], width - indent.length - finding.code.length - 2);
    const sentence = [
      `    ${severityColour(colours, finding.severity)(label)}  ${colours.bold(first)}${others.length === 0 ? `  ${colours.dim(finding.code)}` : ''}`,
      ...others.map(
        (line, at) =>
          `${indent}${colours.bold(line)}${at === others.length - 1 ? `  ${colours.dim(finding.code)}` : ''}`,
      ),
    ];
    const byItself = `${finding.code} by itself`;
    const mend = finding.edits && !explained.has(byItself) ? [`${indent}→ ${mendsItself[language]}`] : [];
    if (finding.edits) explained.add(byItself);
    if (explained.has(finding.code)) return [...sentence, ...mend];
    explained.add(finding.code);
    // What is asked locally has no page, and its question says all.
    const rule = ruleOf(finding.code);
    if (!rule) return [...sentence, ...mend];
    return [
      ...sentence,
      ...wrap(rule.fix[language], width - indent.length - 2).map(
        (line, at) => `${indent}${at === 0 ? '→ ' : '  '}${line}`,
      ),
      ...mend,
      ...oneLineOrMore(whoAndMore(finding, language), width - indent.length).map(
        line => `${indent}${colours.dim(line)}`,
      ),
    ];
  });
  return [`    ${colours.cyan(`${file}:${range.start.line}:${range.start.column}`)}`, ...shown, ...said, ''].join('\n');
}

/** Who asks, and where to read more. A plan that contradicts itself is asked by nobody. */
function whoAndMore({ code, source }: Finding, language: Language): readonly string[] {
  return [...(source ? [`${whoAsks[language]} ${askerOf(source)[language]}`] : []), `${toKnowMore[language]} ${code}`];
}

/** Phrases on one line, or where there is no room for that, each on its own. */
function oneLineOrMore(phrases: readonly string[], width: number): readonly string[] {
  const line = phrases.join(' · ');
  return length(line) <= width ? [line] : phrases.flatMap(phrase => wrap(phrase, width));
}

const severityColour = (colours: Colours, severity: Severity) =>
  ({ error: colours.red.bold, warning: colours.yellow.bold, note: colours.blue.bold })[severity];

/** One line that sums up: `3 aktiviteter: 14 af deres 18 svar er på plads · 4 svar mangler`. */
function summary(
  checked: Pick<Checked, 'findings' | 'known'>,
  overview: Overview | undefined,
  mustBeListedAnew: boolean,
  { colours, language, width }: Look,
): string {
  const found = inAll([checked], language);
  const isWrong = mustBeListedAnew || checked.findings.some(({ severity }) => severity === 'error');
  const sign = isWrong ? colours.red('✗') : colours.green('✓');
  if (!overview) return `  ${sign} ${wrap(`${unreadable[language]} ${found}`, width - 4).join('\n    ')}`;
  const lines = wrap(answered(overview, language).join(' · '), width - 4).map(line => colours.bold(line));
  return `  ${sign} ${lines.join('\n    ')}\n    ${found}`;
}
