import { expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { planWith } from './plan-with.ts';

/** The fields of the whole plan's one activity, each as it is written after its name. */
const fields = {
  titel: 'Fritidsjob',
  målgruppe: 'Unge mellem 13 og 17 år (ca. 180)',
  ansvarlig: 'Fritidsjobvejlederen',
  mål: '60 unge har haft et fritidsjob i mindst tre måneder ved udgangen af 2024',
  skridt: '[Aftaler med 12 virksomheder, Samtaler med de unge]',
  succeskriterier: '60 unge har haft et fritidsjob',
  måling: 'Vejlederen tæller hvert kvartal',
  milepæle: '[{ dato: 2023-03-01, hvad: De første ti unge er i job }]',
  ressourcer: 'En vejleder på fuld tid, betalt af Landsbyggefonden',
  forankring: 'Ungdomsskolen driver vejledningen videre',
} as const;

/** Changed fields of an activity; one that is left out is `undefined`. */
export type Changes = Readonly<Record<string, string | undefined>>;

/** The whole plan with an activity whose fields are changed. `above` are sections of the plan, and `area` fields of the indsatsområde. */
export function planWithActivity(changes: Changes, above = '', area = ''): string {
  const lines = Object.entries({ ...fields, ...changes }).filter(([, value]) => value !== undefined);
  const own = lines.map(([key, value], at) => `      ${at === 0 ? '-' : ' '} ${key}: ${value}`);
  const head = ['  - navn: Beskæftigelse', '    formål: Flere i job', '    delmål: Flere unge i job'];
  const areas = ['indsatsområder:', ...head, ...(area ? [`    ${area}`] : []), '    aktiviteter:', ...own].join('\n');
  return planWith(`${above ? `${above}\n` : ''}${areas}\n`);
}

/** The codes found in a plan with such an activity, of those that are asked about. */
export function codesFor(pattern: RegExp, changes: Changes, above = '', area = ''): readonly string[] {
  return check(planWithActivity(changes, above, area))
    .map(({ code }) => code)
    .filter(code => pattern.test(code));
}

/** What is written: the activity's changed fields, and sections of the plan and fields of the indsatsområde. */
export type Row = readonly [what: string, changes: Changes, above?: string, area?: string];

/** One test for each row: the codes that are found, of those asked about, are these. */
export function finds(codes: readonly string[], pattern: RegExp, rows: readonly Row[], base: Changes = {}): void {
  for (const [what, changes, above, area] of rows)
    test(what, () => expect(codesFor(pattern, { ...base, ...changes }, above, area)).toEqual(codes));
}

/** A text as it can stand after a field's name. */
export const quoted = (text: string) => JSON.stringify(text);
