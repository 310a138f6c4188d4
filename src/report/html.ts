import type { Language, Text } from '../language.ts';
import { groupedBy } from '../plan/lists.ts';
import { writeDate } from '../plan/time/calendar.ts';
import { escapeHtml } from '../publishing/escape-html.ts';
import { sourceHash } from '../publishing/sha256.ts';
import { style, styleHash } from '../publishing/style.ts';
import type { Finding } from '../rules/finding.ts';
import { answered } from './answered.ts';
import { bySubject, subjectOf } from './by-subject.ts';
import { findingPart } from './html-finding.ts';
import { reportStyle } from './html-style.ts';
import { matrix } from './matrix.ts';
import {
  type Checked,
  type Context,
  honesty,
  inAll,
  type Reporter,
  solvedWords,
  unreadable,
  withoutAdvice,
} from './report.ts';

/** How many findings of one plan are shown before the rest are only counted. */
const most = 500;

/**
 * The report as one page to mail to a colleague: how ready each activity is, each finding at its place in the text, and, folded, what the rule
 * asks and why. It stands alone: nothing is fetched, and nothing is run.
 */
const html: Reporter<Promise<string>> = async (files, context) => {
  const { advice = true, failures = [], language } = context;
  const [only] = files.length === 1 ? files : [];
  const head = (files.length > 1 ? severalPlans : onePlan)[language];
  const title = only ? `${head} ${only.edition?.titel ?? nameOf(only, context)}` : head;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${styleHash}' '${await sourceHash(reportStyle)}'; base-uri 'none'; form-action 'none'">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
<style>${reportStyle}</style>
</head>
<body>
<main>
<h1>${head}</h1>
${failures.map(failure => `<p class="failed">${escapeHtml(failure[language])}</p>\n`).join('')}${files.length > 1 ? plansPart(files, context) : ''}${files.map((file, at) => section(file, at + 1, context)).join('')}<footer>
<p>${[...(advice ? [] : [withoutAdvice[language]]), honesty[language]].map(escapeHtml).join(' ')}</p>
</footer>
</main>
</body>
</html>
`;
};

export default html;

const onePlan: Text = { da: 'Hvad mangler i planen?', en: 'What is missing in the plan?' };
const severalPlans: Text = { da: 'Hvad mangler i planerne?', en: 'What is missing in the plans?' };

/** The plan's title, and below it its file, version and date; the file alone where it has no title. */
function headOf(file: Checked, number: number, context: Context): string {
  const { titel, version, dato } = file.edition ?? {};
  const name = nameOf(file, context);
  const edition = [name, version, dato && writeDate(dato, context.language)].filter(fact => fact !== undefined);
  return [
    `<h2 id="plan-${number}"${titel === undefined ? '' : ' lang="da"'}>${escapeHtml(titel ?? name)}</h2>`,
    ...(titel === undefined ? [] : [`<p>${escapeHtml(edition.join(' · '))}</p>`]),
  ].join('\n');
}

const nameOf = ({ file }: Checked, { inRepository = name => name }: Context) => inRepository(file);

/** The plans of the page, with how many gaps each has. */
function plansPart(files: readonly Checked[], context: Context): string {
  const { language } = context;
  const items = files.map(
    (file, at) =>
      `<li><a href="#plan-${at + 1}">${escapeHtml(nameOf(file, context))}</a>: ${escapeHtml(inAll([file], language))}</li>\n`,
  );
  return `<ul>\n${items.join('')}</ul>\n`;
}

function section(file: Checked, number: number, context: Context): string {
  const { findings, overview, parts = [], solved = [], text, waived = [] } = file;
  const { language } = context;
  const shown = bySubject(findings).slice(0, most);
  const lines = new Map([{ file: file.file, text }, ...parts].map(one => [one.file, one.text.split('\n')]));
  const explained = new Set<string>();
  const groups = groupedBy(shown, finding => subjectOf(finding)[language]);
  const told = [
    ...(solved.length > 0 ? [solvedWords[language](solved.length)] : []),
    ...(findings.length > shown.length ? [more[language](findings.length - shown.length)] : []),
  ];
  return [
    `<section aria-labelledby="plan-${number}">`,
    headOf(file, number, context),
    `<p><strong>${escapeHtml(overview ? answered(overview, language).join(' · ') : unreadable[language])}</strong><br>${escapeHtml(inAll([file], language))}</p>`,
    ...(overview ? [matrixTable(overview, findings, language)] : []),
    ...told.map(words => `<p>${escapeHtml(words)}</p>`),
    ...[...groups].map(([subject, group]) =>
      [
        `<h3>${escapeHtml(subject)}</h3>`,
        ...group.map(finding =>
          findingPart(finding, lines.get(finding.file) ?? [], explained, { file: file.file, number }, context),
        ),
      ].join('\n'),
    ),
    ...(waived.length > 0 ? [waivedPart(waived, language)] : []),
    '</section>\n',
  ].join('\n');
}

function matrixTable(overview: NonNullable<Checked['overview']>, findings: readonly Finding[], language: Language) {
  const ready = matrix(overview, findings, language);
  if (!ready) return '';
  const head = ready.heads.map(text => `<th scope="col">${escapeHtml(text)}</th>`).join('');
  const rows = ready.rows.map(
    ({ name, cells }) =>
      `<tr><th scope="row" lang="da">${escapeHtml(name)}</th>${cells.map(({ text, isThere }) => `<td${isThere ? '' : ' class="open"'}>${escapeHtml(text)}</td>`).join('')}</tr>`,
  );
  return `<div class="matrix" role="group" aria-label="${matrixWords[language]}" tabindex="0">
<table>
<thead><tr>${head}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</div>
<p class="legend">${escapeHtml(ready.legend)}</p>`;
}

function waivedPart(waived: NonNullable<Checked['waived']>, language: Language): string {
  const items = waived.map(
    ({ finding, reason }) =>
      `<li>${escapeHtml(`${waivedWords[language].line} ${finding.range.start.line}, ${finding.code}: ${reason}`)}</li>`,
  );
  return `<details>\n<summary>${waivedWords[language].head}</summary>\n<ul>\n${items.join('\n')}\n</ul>\n</details>`;
}

const matrixWords: Text = { da: 'Hvor klar er hver aktivitet?', en: 'How ready is each activity?' };
const waivedWords: Readonly<Record<Language, Readonly<Record<'head' | 'line', string>>>> = {
  da: { head: 'Går forbi, fordi planen selv giver en grund', line: 'Linje' },
  en: { head: 'Let pass, since the plan itself gives a reason', line: 'Line' },
};
const more: Readonly<Record<Language, (number: number) => string>> = {
  da: number => `De første ${most} er vist herunder. Der er ${number} til.`,
  en: number => `The first ${most} are shown below. There are ${number} more.`,
};
