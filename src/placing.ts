import type { Data, Path } from './document/data.ts';
import type { Document } from './document/document.ts';
import type { Range } from './document/range.ts';
import type { Text } from './language.ts';
import { areaName } from './plan/activities.ts';
import type { Finding } from './rules/finding.ts';
import type { Input } from './rules/rule.ts';

/** A path as RFC 6901 writes it. */
export function pointerTo(path: Path): string {
  return path.map(step => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The path that a pointer is; a number is the place in a list. */
export const pathOf = (pointer: string): Path =>
  pointer
    .split('/')
    .slice(1)
    .map(step => (/^\d+$/u.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')));

/** A path in words: the items of a list by what they are called instead of their number. */
export function placeOf(data: Data, path: Path): string {
  let at: Data | undefined = data;
  return path
    .map(step => {
      const list = Array.isArray(at) ? (at as readonly Data[]) : undefined;
      at = typeof at === 'object' ? (at as Readonly<Record<string | number, Data>>)[step] : undefined;
      if (!list || typeof step !== 'number') return String(step);
      return namesIn(list)[step] ?? '';
    })
    .join('/');
}

const named = new WeakMap<readonly Data[], readonly string[]>();

/** What the things in a list are called; the second of a name is told from the first by its number. */
function namesIn(list: readonly Data[]): readonly string[] {
  let names = named.get(list);
  if (!names) {
    const seen = new Map<string, number>();
    names = list.map(item => {
      const name = nameOf(item);
      const number = (seen.get(name) ?? 0) + 1;
      seen.set(name, number);
      return number === 1 ? name : `${name} (${number})`;
    });
    named.set(list, names);
  }
  return names;
}

/** What a thing in a list is called: by its id, title or name, or else by the first words it says. */
function nameOf(item: Data | undefined): string {
  if (typeof item === 'string') return item.slice(0, 60);
  if (item === undefined || Array.isArray(item)) return '';
  const fields = item as Readonly<Record<string, Data>>;
  const called = ['id', 'titel', 'navn']
    .map(key => fields[key])
    .find(value => typeof value === 'string' && value !== '');
  return String(called ?? Object.values(fields).find(value => typeof value === 'string') ?? '').slice(0, 60);
}

const linesOf = new WeakMap<Document, readonly string[]>();

/** The words of the line where a range begins. */
export function lineOf(document: Document, { start }: Range): string {
  const lines = linesOf.get(document) ?? document.text.split('\n');
  linesOf.set(document, lines);
  return (lines[start.line - 1] ?? '').trim();
}

/** Names the activity or indsatsområde that a place belongs to. Made at the first question: a plan without gaps never asks. */
export function subjects({ plan, activities, at }: Input): (path: Path) => Text | undefined {
  let named: ReadonlyMap<string, Text> | undefined;
  return path => {
    named ??= new Map([
      ...(plan.indsatsområder ?? []).map((area, index) => [pointerTo(at(area)), areaName(area, index)] as const),
      ...activities.map(({ activity, name }) => [pointerTo(at(activity)), name] as const),
    ]);
    for (let length = path.length; length > 0; length--) {
      const name = named.get(pointerTo(path.slice(0, length)));
      if (name) return name;
    }
    return undefined;
  };
}

/** The order of the text; the files of a plan one after another, as they are given. */
export function inOrder(findings: readonly Finding[], files: readonly string[]): readonly Finding[] {
  const start = ({ range }: Finding) => range.start;
  return findings.toSorted(
    (a, b) =>
      files.indexOf(a.file) - files.indexOf(b.file) ||
      start(a).line - start(b).line ||
      start(a).column - start(b).column ||
      (a.code < b.code ? -1 : 1),
  );
}
