import type { Language } from '../language.ts';
import type { Overview } from '../overview.ts';
import { sixPoints } from '../plan/plan.ts';
import type { Finding } from '../rules/finding.ts';
import { cells, columns, rowsOf } from './readiness.ts';

/** How ready each activity is, as a table: its head, a row for each activity, and what the signs mean. */
export interface Matrix {
  readonly heads: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    /** What stands for each answer, and whether the answer is there. */
    readonly cells: readonly { readonly text: string; readonly isThere: boolean }[];
  }[];
  readonly legend: string;
}

/** The readiness of a plan's activities; none in a phase that asks for no answers, or where there are no activities. */
export function matrix(
  { activities, asked }: Overview,
  findings: readonly Finding[],
  language: Language,
): Matrix | undefined {
  if (asked === 0) return undefined;
  const rows = rowsOf(activities, findings);
  const used = new Set(rows.flatMap(({ points }) => sixPoints.map(point => points[point])));
  return {
    heads: [{ da: 'Aktivitet', en: 'Activity' }[language], ...sixPoints.map(point => columns[point][language])],
    rows: rows.map(({ number, title, points }) => ({
      name: `${number} ${title}`.trim(),
      cells: sixPoints.map(point => ({
        text: cells[points[point]].cell[language],
        isThere: points[point] === 'here' || points[point] === 'annex',
      })),
    })),
    legend: [...used]
      .map(standing => `${cells[standing].cell[language]} ${cells[standing].legend[language]}`)
      .join(' · '),
  };
}
