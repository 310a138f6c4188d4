import type { Text } from '../language.ts';
import type { Overview, Readiness } from '../overview.ts';
import type { Standing } from '../plan/answers.ts';
import { type Point, sixPoints } from '../plan/plan.ts';
import anchoringIsIntention from '../rules/anchoring-is-intention.ts';
import anchoringSeeksNewMoney from '../rules/anchoring-seeks-new-money.ts';
import type { Finding } from '../rules/finding.ts';
import { harmless, length, pad, shorten, wrap } from './columns.ts';
import type { Colours, Look } from './look.ts';

/** Where an answer stands, or that it says only what is hoped for. */
type Shown = Standing | 'intention';

/** What stands in the table for each answer; the legend says it in words. */
export const cells: Readonly<Record<Shown, { readonly cell: Text; readonly legend: Text }>> = {
  here: { cell: { da: '✓', en: '✓' }, legend: { da: 'på plads', en: 'in place' } },
  missing: { cell: { da: '–', en: '–' }, legend: { da: 'mangler', en: 'missing' } },
  unmeasured: {
    cell: { da: 'måles?', en: 'how?' },
    legend: { da: 'et kriterium uden måling', en: 'a criterion without a measurement' },
  },
  intention: {
    cell: { da: 'hensigt?', en: 'intent?' },
    legend: { da: 'endnu kun en hensigt', en: 'only an intention as yet' },
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

/** What the six answers are called at the head of a table. */
export const columns: Readonly<Record<Point, Text>> = {
  mål: { da: 'mål', en: 'goal' },
  skridt: { da: 'skridt', en: 'steps' },
  succeskriterier: { da: 'kriterier', en: 'criteria' },
  milepæle: { da: 'milepæle', en: 'milestones' },
  ressourcer: { da: 'ressourcer', en: 'resources' },
  forankring: { da: 'forankring', en: 'anchoring' },
};

/** An activity with its six answers as they are shown. */
interface Row {
  readonly number: string;
  readonly title: string;
  readonly points: Readonly<Record<Point, Shown>>;
}

/** The answers as they stand; an anchoring that the same report says is only hoped for does not pass for one. */
export function rowsOf(activities: readonly Readiness[], findings: readonly Finding[]): readonly Row[] {
  const hoping = new Set(
    findings
      .filter(({ code }) => code === anchoringIsIntention.code || code === anchoringSeeksNewMoney.code)
      .map(({ subject }) => subject?.da),
  );
  return activities.map(({ name, number, title = '', points }) => ({
    number,
    title: harmless(title),
    points: points.forankring === 'here' && hoping.has(name.da) ? { ...points, forankring: 'intention' } : points,
  }));
}

/** Activity × the six answers, or, where there is no room for a table, a line for each activity. */
export function readiness({ activities, asked }: Overview, findings: readonly Finding[], look: Look): string {
  const { colours, language, width } = look;
  if (asked === 0) return '';
  const rows = rowsOf(activities, findings);
  const heads = sixPoints.map(point => columns[point][language]);
  const taken = heads.reduce((sum, head) => sum + Math.max(head.length, 6) + 2, 0);
  const number = Math.max(...activities.map(activity => activity.number.length));
  const room = width - taken - number - 6;
  if (room < 12) return narrow(rows, look);
  const title = Math.min(room, Math.max(...rows.map(({ title }) => length(title)), 10));
  const row = (first: string, second: string, rest: readonly string[]) =>
    `  ${first.padStart(number)}  ${pad(shorten(second, title), title)}  ${rest.map((cell, at) => pad(cell, Math.max(heads[at]!.length, 6))).join('  ')}`.trimEnd();
  const used = new Set(rows.flatMap(({ points }) => sixPoints.map(point => points[point])));
  const legend = [...used]
    .map(standing => `${cells[standing].cell[language]} ${cells[standing].legend[language]}`)
    .join(' · ');
  return [
    colours.bold(row('', '', heads)),
    ...rows.map(({ number, title, points }) =>
      coloured(
        row(
          number,
          title,
          sixPoints.map(point => cells[points[point]].cell[language]),
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

function narrow(rows: readonly Row[], { language, width }: Look): string {
  const lines = rows.flatMap(({ number, title, points }) => {
    const open = sixPoints.filter(point => points[point] !== 'here' && points[point] !== 'annex');
    const ready = `${6 - open.filter(point => points[point] !== 'intention').length} ${ofSix[language]}`;
    const rest = open.map(point => `${columns[point][language]} (${cells[points[point]].legend[language]})`).join(', ');
    return wrap(`${number} ${title}: ${ready}${rest && ` – ${rest}`}`, width - 4).map(
      (line, at) => `  ${at === 0 ? '' : '  '}${line}`,
    );
  });
  return [...lines, ''].join('\n');
}

const ofSix: Text = { da: 'af 6 svar', en: 'of 6 answers' };
