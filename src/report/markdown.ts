import type { Language, Text } from '../language.ts';
import { groupedBy } from '../plan/lists.ts';
import { type Block, bullets, heading, paragraph, table } from '../publishing/blocks.ts';
import { escapeText } from '../publishing/escape.ts';
import { escapeHtml } from '../publishing/escape-html.ts';
import { write } from '../publishing/markdown.ts';
import { type Finding, sentence } from '../rules/finding.ts';
import { ruleOf } from '../rules/index.ts';
import { answered } from './answered.ts';
import { matrix } from './matrix.ts';
import {
  type Checked,
  type Context,
  honesty,
  inAll,
  type Reporter,
  severityWords,
  solvedWords,
  unreadable,
  withoutAdvice,
} from './report.ts';

/** GitHub takes 65,536 letters in a comment; what is left is for whoever writes something above it. */
const longest = 60_000;

/** How much is told of each plan: how many findings, and whether the table of its activities is there. Tried from the first on. */
const portions = [
  { findings: 100, matrix: true },
  { findings: 30, matrix: true },
  { findings: 10, matrix: true },
  { findings: 5, matrix: false },
  { findings: 0, matrix: false },
] as const;

type Portion = (typeof portions)[number];

/**
 * The report for a comment on a pull request and the summary of a job: how ready each activity is, and, folded, what is missing and what to do.
 * It keeps within what GitHub takes; what has no room is counted.
 */
const markdown: Reporter<string> = (files, context) => {
  for (const portion of portions) {
    const sections = fitting(files, file => section(file, portion, context), context);
    if (sections.length === files.length) return [start(files, context), ...sections, end(context)].join('\n');
  }
  return inBrief(files, context);
};

export default markdown;

/** What is told of each plan, as far as there is room for. */
function fitting(files: readonly Checked[], tell: (file: Checked) => string, context: Context): readonly string[] {
  let room = longest - start(files, context).length - end(context).length;
  const told: string[] = [];
  for (const file of files) {
    const text = tell(file);
    room -= text.length + 1;
    if (room < 0) break;
    told.push(text);
  }
  return told;
}

/** The plans alone, as many as there is room for. */
function inBrief(files: readonly Checked[], context: Context): string {
  const { language } = context;
  const line = (file: Checked) => blocks([paragraph(`${nameOf(file, context)}: ${inAll([file], language)}`)]);
  const shown = fitting(files, line, context);
  const rest = files.length - shown.length;
  return [start(files, context), ...shown, ...(rest > 0 ? [`${morePlans[language](rest)}\n`] : []), end(context)].join(
    '\n',
  );
}

function start(files: readonly Checked[], { failures = [], language }: Context): string {
  const count = files.length > 0 ? inAll(files, language) : noPlan[language];
  return blocks([
    heading(2, `helhed: ${count}`),
    ...bullets(failures.map(failure => [paragraph([{ strong: failure[language] }])])),
  ]);
}

function end({ advice = true, language }: Context): string {
  return `<sub>${[...(advice ? [] : [withoutAdvice[language]]), honesty[language]].join(' ')}</sub>\n`;
}

function section(file: Checked, portion: Portion, context: Context): string {
  const { findings, overview, solved = [], waived = [] } = file;
  const { language } = context;
  const table = overview && portion.matrix ? matrixBlocks(overview, findings, language) : [];
  return [
    blocks([
      heading(3, nameOf(file, context)),
      paragraph([
        { strong: overview ? answered(overview, language).join(' · ') : unreadable[language] },
        `\n${inAll([file], language)}`,
      ]),
      ...table,
      ...(solved.length > 0 ? [paragraph([{ strong: solvedWords[language](solved.length) }])] : []),
    ]),
    ...(findings.length > 0 ? [folded(whatIsMissing[language], findingLines(file, portion.findings, context))] : []),
    ...(waived.length > 0
      ? [folded(letPass[language](waived.length), waivedLines(waived, portion.findings, language))]
      : []),
  ].join('\n');
}

function matrixBlocks(overview: NonNullable<Checked['overview']>, findings: readonly Finding[], language: Language) {
  const ready = matrix(overview, findings, language);
  if (!ready) return [];
  return [
    ...table(
      ready.heads.map(head => ({ head })),
      ready.rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)]),
    ),
    paragraph(ready.legend),
  ];
}

/** The findings, the gravest first, and what to do the first time that a rule speaks. */
function findingLines({ file, findings }: Checked, most: number, context: Context): readonly string[] {
  const { language } = context;
  const shown = (['error', 'warning', 'note'] as const)
    .flatMap(severity => findings.filter(finding => finding.severity === severity))
    .slice(0, most);
  const lines = [...groupedBy(shown, ({ code }) => code).values()].flatMap(group =>
    group.flatMap((finding, at) => {
      const fix = at === 0 ? ruleOf(finding.code)?.fix[language] : undefined;
      const word = severityWords[finding.severity].one[language];
      const said = `${placeOf(finding, file, context)}: ${sentence(finding, language)}`;
      return [item(`${word} ${finding.code}`, said), ...(fix === undefined ? [] : [`  - ${fix}`])];
    }),
  );
  return [...lines, ...moreLines(findings.length - shown.length, language)];
}

/** The line; and the file, where a plan is put together from several. */
function placeOf({ file, range }: Finding, plan: string, { inRepository = name => name, language }: Context): string {
  const line = `${lineWord[language]} ${range.start.line}`;
  return file === plan ? line : `${inRepository(file)}, ${line}`;
}

function waivedLines(waived: NonNullable<Checked['waived']>, most: number, language: Language): readonly string[] {
  const lines = waived
    .slice(0, most)
    .map(({ finding, reason }) => item(finding.code, `${lineWord[language]} ${finding.range.start.line}: ${reason}`));
  return [...lines, ...moreLines(waived.length - lines.length, language)];
}

/** What has no room, in a line of a list. */
const moreLines = (rest: number, language: Language) => (rest > 0 ? [`- ${moreFindings[language](rest)}`] : []);

const item = (head: string, said: string) => quiet(`- **${head}** ${escapeText(said.replace(/\s+/gu, ' '))}`);

const folded = (summary: string, lines: readonly string[]) =>
  `<details>\n<summary>${escapeHtml(summary)}</summary>\n\n${lines.join('\n')}\n\n</details>\n`;

const blocks = (some: readonly Block[]) => quiet(write(some));

/** Markdown in which nobody is called by name and no issue is linked to. */
const quiet = (text: string) => text.replace(/@(?=\w)|#(?=\d)/gu, '$&<!-- -->');

const nameOf = ({ file }: Checked, { inRepository = name => name }: Context) => inRepository(file);

const noPlan: Text = { da: 'ingen planer er læst', en: 'no plans were read' };
const whatIsMissing: Text = { da: 'Hvad mangler, og hvad kan I gøre?', en: 'What is missing, and what can you do?' };
const lineWord: Text = { da: 'linje', en: 'line' };
const letPass: Readonly<Record<Language, (number: number) => string>> = {
  da: number => `${number} går forbi, fordi planen selv giver en grund`,
  en: number => `${number} let pass, since the plan itself gives a reason`,
};
const moreFindings: typeof letPass = {
  da: number => `… og ${number} til. Se dem alle med: helhed tjek`,
  en: number => `… and ${number} more. See them all with: helhed check`,
};
const morePlans: typeof letPass = {
  da: number => `… og ${number} ${number === 1 ? 'plan' : 'planer'} til.`,
  en: number => `… and ${number} more ${number === 1 ? 'plan' : 'plans'}.`,
};
