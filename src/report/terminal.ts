import { Chalk } from 'chalk';
import type { Language, Text } from '../language.ts';
import type { Overview, Readiness } from '../overview.ts';
import type { Standing } from '../plan/answers.ts';
import { type Point, sixPoints } from '../plan/plan.ts';
import { askerOf } from '../plan/sources.ts';
import type { Finding, Severity } from '../rules/finding.ts';
import { rules } from '../rules/index.ts';
import { length, pad, shorten, wrap } from './columns.ts';
import { frame } from './frame.ts';
import { type Checked, type Context, counted, honesty, type Reporter, severityWords, withoutAdvice } from './report.ts';

type Colours = InstanceType<typeof Chalk>;

interface Look {
  readonly language: Language;
  readonly width: number;
  readonly colours: Colours;
}

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
  { file, text, parts = [], findings, overview, waived = [], known = 0 }: Checked,
  amongOthers: boolean,
  look: Look,
): string {
  const { colours, language } = look;
  const shown = findings.slice(0, most);
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
    ...(overview && !(amongOthers && findings.length === 0) ? [readiness(overview, look)] : []),
    summary(findings, overview, look),
    ...(known > 0 ? [`    ${knownGaps[language](known)}`] : []),
    '',
  ].join('\n');
}

const knownGaps: Readonly<Record<Language, (known: number) => string>> = {
  da: known => (known === 1 ? '1 kendt mangel er holdt ude.' : `${known} kendte mangler er holdt ude.`),
  en: known => (known === 1 ? '1 known gap is held apart.' : `${known} known gaps are held apart.`),
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
    const fix = rules.find(({ code }) => code === finding.code)?.fix[language] ?? '';
    return [
      ...sentence,
      ...wrap(fix, width - indent.length - 2).map((line, at) => `${indent}${at === 0 ? '→ ' : '  '}${line}`),
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

/** What stands in the table for each standing of an answer; the legend says it in words. */
const cells: Readonly<Record<Standing, { readonly cell: Text; readonly legend: Text }>> = {
  here: { cell: { da: '✓', en: '✓' }, legend: { da: 'på plads', en: 'in place' } },
  missing: { cell: { da: '–', en: '–' }, legend: { da: 'mangler', en: 'missing' } },
  unmeasured: {
    cell: { da: 'måles?', en: 'how?' },
    legend: { da: 'et kriterium uden måling', en: 'a criterion without a measurement' },
  },
  annex: {
    cell: { da: 'bilag', en: 'annex' },
    legend: { da: 'svaret står i et bilag', en: 'the answer is in an annex' },
  },
  area: {
    cell: { da: 'område', en: 'area' },
    legend: { da: 'står kun på indsatsområdet', en: 'stands only on the indsatsområde' },
  },
  plan: { cell: { da: 'plan', en: 'plan' }, legend: { da: 'står kun på planen', en: 'stands only on the plan' } },
  unread: { cell: { da: '?', en: '?' }, legend: { da: 'kan ikke læses', en: 'cannot be read' } },
};

const columns: Readonly<Record<Point, Text>> = {
  mål: { da: 'mål', en: 'goal' },
  skridt: { da: 'skridt', en: 'steps' },
  succeskriterier: { da: 'kriterier', en: 'criteria' },
  milepæle: { da: 'milepæle', en: 'milestones' },
  ressourcer: { da: 'ressourcer', en: 'resources' },
  forankring: { da: 'forankring', en: 'anchoring' },
};

/** Activity × the six answers, or, where there is no room for a table, a line for each activity. */
function readiness({ activities, asked }: Overview, look: Look): string {
  const { colours, language, width } = look;
  if (asked === 0) return '';
  const heads = sixPoints.map(point => columns[point][language]);
  const taken = heads.reduce((sum, head) => sum + Math.max(head.length, 6) + 2, 0);
  const number = Math.max(...activities.map(activity => activity.number.length));
  const room = width - taken - number - 6;
  if (room < 12) return narrow(activities, look);
  const titles = activities.map(({ title }) => title ?? '');
  const title = Math.min(room, Math.max(...titles.map(length), 10));
  const row = (first: string, second: string, rest: readonly string[]) =>
    `  ${first.padStart(number)}  ${pad(shorten(second, title), title)}  ${rest.map((cell, at) => pad(cell, Math.max(heads[at]!.length, 6))).join('  ')}`.trimEnd();
  const used = new Set(activities.flatMap(({ points }) => sixPoints.map(point => points[point])));
  const legend = [...used]
    .map(standing => `${cells[standing].cell[language]} ${cells[standing].legend[language]}`)
    .join(' · ');
  return [
    colours.bold(row('', '', heads)),
    ...activities.map(activity =>
      coloured(
        row(
          activity.number,
          activity.title ?? '',
          sixPoints.map(point => cells[activity.points[point]].cell[language]),
        ),
        colours,
      ),
    ),
    ...wrap(legend, width - 4).map(line => colours.dim(`  ${' '.repeat(number)}  ${line}`)),
    '',
  ].join('\n');
}

const coloured = (row: string, colours: Colours) =>
  row.replaceAll('✓', colours.green('✓')).replace(/(?<= {2})–(?= |$)/g, colours.red('–'));

function narrow(activities: readonly Readiness[], { language, width }: Look): string {
  const lines = activities.flatMap(({ number, title, points }) => {
    const missing = sixPoints.filter(point => points[point] !== 'here' && points[point] !== 'annex');
    const ready = `${6 - missing.length} ${ofSix[language]}`;
    const rest = missing
      .map(point => `${columns[point][language]} (${cells[points[point]].legend[language]})`)
      .join(', ');
    return wrap(`${number} ${title ?? ''}: ${ready}${rest && ` – ${rest}`}`, width - 4).map(
      (line, at) => `  ${at === 0 ? '' : '  '}${line}`,
    );
  });
  return [...lines, ''].join('\n');
}

const ofSix: Text = { da: 'af 6 svar', en: 'of 6 answers' };

/** One line that sums up: `3 aktiviteter, 14 af 18 svar er på plads · 4 mangler`. */
function summary(
  findings: readonly Finding[],
  overview: Overview | undefined,
  { colours, language, width }: Look,
): string {
  const found = counted(findings, language) || nothing[language];
  const sign = findings.some(({ severity }) => severity === 'error') ? colours.red('✗') : colours.green('✓');
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
    answers: ({ activities, asked, answered }) =>
      asked === 0
        ? `${activities.length} ${activities.length === 1 ? 'aktivitet' : 'aktiviteter'}; der spørges endnu ikke til de seks svar`
        : `${activities.length} ${activities.length === 1 ? 'aktivitet' : 'aktiviteter'}, ${answered} af ${asked} svar er på plads`,
    higherUp: ({ higherUp }) => `${higherUp} står et andet sted end på aktiviteten`,
    missing: ({ missing }) => `${missing} mangler`,
  },
  en: {
    answers: ({ activities, asked, answered }) =>
      asked === 0
        ? `${activities.length} ${activities.length === 1 ? 'activity' : 'activities'}; the six answers are not asked yet`
        : `${activities.length} ${activities.length === 1 ? 'activity' : 'activities'}, ${answered} of ${asked} answers are in place`,
    higherUp: ({ higherUp }) => `${higherUp} stand elsewhere than on the activity`,
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
