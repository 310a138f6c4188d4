import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Examination, examine } from '../../../src/check.ts';
import type { Sheet } from '../../../src/exchange/excel/sheet.ts';
import { sheetsOf } from '../../../src/exchange/excel/sheets.ts';
import { form } from '../../../src/form/index.ts';

/** Every plan among the examples, by its name. */
export const examples: readonly (readonly [name: string, path: string])[] = ['examples/planer', 'examples/udkast']
  .flatMap(folder => readdirSync(folder).map(name => join(folder, name)))
  .filter(path => path.endsWith('.yaml'))
  .map(path => [path.slice('examples/'.length), path]);

/** A plan as its text, as it is looked at, and as its sheets. */
export function planIn(text: string): {
  readonly text: string;
  readonly plan: Examination;
  readonly sheets: readonly Sheet[];
} {
  const plan = examine(text, 'plan.yaml');
  return { text, plan, sheets: sheetsOf(form(plan)) };
}

export const planAt = (path: string) => planIn(readFileSync(path, 'utf8'));
