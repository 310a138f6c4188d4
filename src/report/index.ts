import json from './json.ts';
import type { Reporter } from './report.ts';
import terminal from './terminal.ts';

/** The formats of a report, by the name that `--format` takes. */
export const reporters = { terminal, json } satisfies Readonly<Record<string, Reporter>>;

export type Format = keyof typeof reporters;
