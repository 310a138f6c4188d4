import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, stringify } from 'yaml';
import { parse } from '../../src/document/document.ts';
import type { Language } from '../../src/language.ts';
import { type Reading, read } from '../../src/plan/read.ts';
import { write } from '../../src/publishing/markdown.ts';
import type { Paper } from '../../src/publishing/paper.ts';
import { submission } from '../../src/submission/index.ts';

const plansIn = (folder: string) =>
  readdirSync(folder)
    .filter(name => name.endsWith('.yaml'))
    .map((name): readonly [name: string, text: string] => [name, readFileSync(join(folder, name), 'utf8')]);

/** The whole plans, which have no gaps. */
export const wholePlans = plansIn('examples/planer');

/** Every plan in the project: whole, draft and real. */
export const allPlans = [...wholePlans, ...plansIn('examples/udkast'), ...plansIn('test/plan/real-plans')];

/** A composed plan of at least so many activities: those of a whole plan over and over, each with a number of its own. */
export function longPlan(activities: number): string {
  const [, text = ''] = wholePlans.at(-1) ?? [];
  const plan = parseDocument(text, { schema: 'failsafe' }).toJS() as Areas;
  const times = Math.ceil(activities / plan.indsatsområder.flatMap(({ aktiviteter }) => aktiviteter).length);
  const indsatsområder = plan.indsatsområder.map(area => ({
    ...area,
    aktiviteter: Array.from({ length: times }, (_, time) =>
      area.aktiviteter.map(({ id, nr, titel, ...others }) => ({
        ...(time === 0 && id !== undefined ? { id } : {}),
        titel: `${titel} (${time + 1})`,
        ...others,
      })),
    ).flat(),
  }));
  return stringify({ ...plan, indsatsområder }, { lineWidth: 0 });
}

interface Areas {
  readonly indsatsområder: readonly { readonly aktiviteter: readonly Readonly<Record<string, unknown>>[] }[];
}

/** A plan's text as it is read. */
export const reading = (text: string): Reading => read(parse(text));

/** A plan's text as a submission. */
export const paperOf = (text: string, language: Language = 'da'): Paper => submission(reading(text), language);

/** The same in Markdown. */
export const submitted = (text: string, language: Language = 'da'): string => write(paperOf(text, language).blocks);

/** A text in a plan, and the fields it stands in. */
export interface Leaf {
  readonly path: readonly string[];
  readonly text: string;
}

/** Every text in a plan, as plain YAML has it. */
export function leavesOf(text: string): readonly Leaf[] {
  const data: unknown = parseDocument(text, { schema: 'failsafe' }).toJS();
  const walk = (value: unknown, path: readonly string[]): readonly Leaf[] => {
    if (typeof value === 'string') return [{ path, text: value }];
    if (Array.isArray(value)) return value.flatMap(item => walk(item, path));
    return Object.entries(value ?? {}).flatMap(([key, item]) => walk(item, [...path, key]));
  };
  return walk(data, []);
}
