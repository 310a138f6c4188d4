import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { upwards } from './upwards.ts';

/** What the schema is called where it lies beside plans. */
export const schemaName = 'helhedsplan.schema.json';

/** Where the schema may lie in a folder: beside the plans, or in helhed as it is installed there. */
const places: readonly string[] = [schemaName, 'node_modules/helhed/schemas/helhedsplan.editor.schema.json'];

/** The comment that tells editors which schema a plan is written by. A path in it may have no spaces, and a `#` leads into the schema. */
export const modelineTo = (path: string): string =>
  `# yaml-language-server: $schema=${path.replaceAll('\\', '/').replace(/[%#?\s]/g, encodeURIComponent)}`;

/** The schema for a plan, from the plan's folder: the nearest in that folder or one above it, up to the root of the repository. */
export function schemaFor(plan: string): string | undefined {
  const from = dirname(resolve(plan));
  const found = upwards(from)
    .flatMap(folder => places.map(place => join(folder, place)))
    .find(path => existsSync(path));
  return found === undefined ? undefined : relative(from, found);
}

const modeline = /^#[^\S\n]+(?:yaml-language-server:|\$schema:)[^\S\n]*(?:\$schema=)?(\S+)[^\n]*(?:\n|$)/gm;

/**
 * A plan with its first line telling where its schema is. A comment that it had for that, when it was begun from another plan,
 * goes: a path in it was reckoned from where that plan lies. One with a whole address stays as it is.
 */
export function withModeline(text: string, schema: string | undefined): string {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const [head = ''] = /^(?:(?:#[^\n]*|[^\S\n]*)(?:\n|$))*/.exec(text.slice(mark.length)) ?? [];
  if ([...head.matchAll(modeline)].some(([, address = '']) => /^\w{2,}:/.test(address))) return text;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const first = schema === undefined ? '' : modelineTo(schema) + newline;
  return mark + first + head.replaceAll(modeline, '') + text.slice(mark.length + head.length);
}
