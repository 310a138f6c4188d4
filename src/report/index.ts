import compact from './compact.ts';
import type { Format } from './formats.ts';
import json from './json.ts';
import type { Reporter } from './report.ts';
import terminal from './terminal.ts';

/** A format that is loaded when it is asked for. */
const later =
  (load: () => Promise<{ readonly default: Reporter }>): Reporter<Promise<string>> =>
  async (files, context) =>
    (await load()).default(files, context);

/** What writes a report in each format. */
export const reporters = {
  terminal,
  compact,
  json,
  sarif: later(() => import('./sarif.ts')),
  github: later(() => import('./github.ts')),
  gitlab: later(() => import('./gitlab.ts')),
  junit: later(() => import('./junit.ts')),
  markdown: later(() => import('./markdown.ts')),
  html: later(() => import('./html.ts')),
} satisfies Readonly<Record<Format, Reporter>>;
