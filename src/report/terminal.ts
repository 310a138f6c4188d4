import { Chalk } from 'chalk';
import type { Language, Text } from '../language.ts';
import type { Overview } from '../overview.ts';
import { askerOf } from '../plan/sources.ts';
import type { Finding, Severity } from '../rules/finding.ts';
import { rules } from '../rules/index.ts';
import { length, wrap } from './columns.ts';
import { frame } from './frame.ts';
import { type Colours, type Look, readiness } from './readiness.ts';
import { type Checked, type Context, counted, honesty, type Reporter, severityWords, withoutAdvice } from './report.ts';

/** How many findings of one file are shown before the rest are only counted. */
const most = 100;

/** The report for a person at a terminal: by file and activity, with the place in the text, what to do, and the readiness of each activity. */
const terminal: Reporter = (files, { language, colour, width, advice = true }: Context) => {
  const look: Look = {
    language,
    width: Math.max(40, Math.min(width, 110)),
    colours: new Chalk({ level: colour ? 1 : 0 }),
  };
  const parts = files.map(file => fileReport(file, files.length > 1, look));
  const all = files.flatMap(({ findings }) => findings);
  const total =
    files.length > 1
      ? [
          `${wrap(`${totals[language](files.length)} ${counted(all, language) || nothing[language]}`, look.width)
            .join('\n')
            .replace(totals[language](files.length), text => look.colours.bold(text))}\n`,
        ]
      : [];
  return `${[
    ...parts,
    ...total,
    `${[...(advice ? [] : [withoutAdvice[language]]), ...wrap(honesty[language], look.width)]
      .map(line => look.colours.dim(line))
      .join('\n')}\n`,
  ].join('\n')}`;
};

export default terminal;

const totals: Readonly<Record<Language, (files: number) => string>> = {
  da: files => `I alt ${files} planer:`,
  en: files => `${files} plans in all:`,
};
const nothing: Text = { da: 'ingen mangler', en: 'no gaps' };
const wholePlan: Text = { da: 'Planen', en: 'The plan' };
const whoAsks: Text = { da: 'Kilde:', en: 'Source:' };
const toKnowMore: Text = { da: 'Læs mere:', en: 'Read more:' };
const mendsItself: Text = { da: 'helhed fix kan rette det.', en: 'helhed fix can mend it.' };
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
  const groups = groupBy(shown, finding => finding.subject?.[language] ?? wholePlan[language]);
  const body = [...groups].map(([subject, group]) => {
    const places = groupBy(
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
    summary(findings, overview, solved.length > 0, look),
    ...(known > 0 ? [`    ${knownGaps[language](known)}`] : []),
    ...(solved.length > 0 ? [`    ${solvedGaps[language](solved.length)}`] : []),
    '',
  ].join('\n');
}

/** What the plan as a whole lacks, then each indsatsområde and its activities; what belongs together in the order of the text. */
function bySubject(findings: readonly Finding[]): readonly Finding[] {
  const areaOf = ({ subject, pointer }: Finding) => (subject ? (/^\/[^/]+\/\d+/.exec(pointer)?.[0] ?? '') : '');
  const isOfActivity = ({ pointer }: Finding) => /^(?:\/[^/]+\/\d+)?\/aktiviteter\/\d/iu.test(pointer);
  const whole = findings.filter(({ subject }) => !subject);
  const areas = groupBy(
    findings.filter(({ subject }) => subject),
    areaOf,
  );
  return [
    ...whole,
    ...[...areas.values()].flatMap(area => area.toSorted((a, b) => Number(isOfActivity(a)) - Number(isOfActivity(b)))),
  ];
}

const knownGaps: Readonly<Record<Language, (known: number) => string>> = {
  da: known => (known === 1 ? '1 kendt mangel er holdt ude.' : `${known} kendte mangler er holdt ude.`),
  en: known => (known === 1 ? '1 known gap is held apart.' : `${known} known gaps are held apart.`),
};

const solvedGaps: typeof knownGaps = {
  da: solved => `${solved === 1 ? '1 kendt mangel' : `${solved} kendte mangler`} er løst, men står stadig på listen.`,
  en: solved =>
    solved === 1 ? '1 known gap is solved, but still listed.' : `${solved} known gaps are solved, but still listed.`,
};

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
    const rule = rules.find(({ code }) => code === finding.code);
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
  return [
    ...(source ? [`${whoAsks[language]} ${askerOf(source)[language]}`] : []),
    `${toKnowMore[language]} helhed explain ${code}`,
  ];
}

/** Phrases on one line, or where there is no room for that, each on its own. */
function oneLineOrMore(phrases: readonly string[], width: number): readonly string[] {
  const line = phrases.join(' · ');
  return length(line) <= width ? [line] : phrases.flatMap(phrase => wrap(phrase, width));
}

const severityColour = (colours: Colours, severity: Severity) =>
  ({ error: colours.red.bold, warning: colours.yellow.bold, note: colours.blue.bold })[severity];

/** One line that sums up: `3 aktiviteter: 14 af deres 18 svar er på plads · 4 mangler`. */
function summary(
  findings: readonly Finding[],
  overview: Overview | undefined,
  mustBeListedAnew: boolean,
  { colours, language, width }: Look,
): string {
  const found = counted(findings, language) || nothing[language];
  const isWrong = mustBeListedAnew || findings.some(({ severity }) => severity === 'error');
  const sign = isWrong ? colours.red('✗') : colours.green('✓');
  if (!overview) return `  ${sign} ${wrap(`${unreadable[language]} ${found}`, width - 4).join('\n    ')}`;
  const parts = [
    said[language].answers(overview),
    ...(overview.higherUp > 0 ? [said[language].higherUp(overview)] : []),
    ...(overview.missing > 0 ? [said[language].missing(overview)] : []),
  ];
  const lines = wrap(parts.join(' · '), width - 4).map(line => colours.bold(line));
  return `  ${sign} ${lines.join('\n    ')}\n    ${found}`;
}

const unreadable: Text = {
  da: 'Der er ingen plan at læse, før det er rettet:',
  en: 'There is no plan to read until this is mended:',
};
const said: Readonly<
  Record<Language, Readonly<Record<'answers' | 'higherUp' | 'missing', (overview: Overview) => string>>>
> = {
  da: {
    answers: ({ activities: { length: number }, asked, answered }) => {
      if (number === 0) return 'Ingen aktiviteter endnu';
      const activities = number === 1 ? '1 aktivitet' : `${number} aktiviteter`;
      if (asked === 0) return `${activities}; der spørges endnu ikke til de seks svar`;
      const all = `${number === 1 ? 'dens' : 'deres'} ${asked} svar er på plads`;
      return `${activities}: ${answered === asked ? 'alle' : `${answered} af`} ${all}`;
    },
    higherUp: ({ higherUp }) => `${higherUp} står et andet sted end på aktiviteten`,
    missing: ({ missing }) => `${missing} mangler`,
  },
  en: {
    answers: ({ activities: { length: number }, asked, answered }) => {
      if (number === 0) return 'No activities yet';
      const activities = number === 1 ? '1 activity' : `${number} activities`;
      if (asked === 0) return `${activities}; the six answers are not asked yet`;
      const all = `${number === 1 ? 'its' : 'their'} ${asked} answers ${answered === 1 ? 'is' : 'are'} in place`;
      return `${activities}: ${answered === asked ? 'all' : `${answered} of`} ${all}`;
    },
    higherUp: ({ higherUp }) => `${higherUp} ${higherUp === 1 ? 'stands' : 'stand'} elsewhere than on the activity`,
    missing: ({ missing }) => `${missing} missing`,
  },
};

function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}
