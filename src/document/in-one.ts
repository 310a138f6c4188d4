import type { Data, Path } from './data.ts';
import { type Document, parse } from './document.ts';
import { applyEdits, type Edit } from './edit.ts';
import type { Part } from './parts.ts';

/**
 * The text of a plan's own file with the text of each part put in where its file is named, with the comments of all of them. Nothing
 * where one is written between `{` and `}`, or is so written that what is put together would not say the same.
 */
export function inOne(own: Document, whole: Document, parts: readonly Part[]): string | undefined {
  const edits = editsIn(own, [], parts);
  const text = edits && applyEdits(own.text, edits);
  if (text === undefined) return undefined;
  const { data, syntax } = parse(text);
  const slips = [own, ...parts.map(({ document }) => document)].flatMap(one => one.syntax);
  return isSame(data, whole.data) && syntax.length <= slips.length ? text : undefined;
}

/** The edits of a file that stands at a place in the whole: one for each part that it names itself. */
function editsIn(holder: Document, at: Path, parts: readonly Part[]): readonly Edit[] | undefined {
  const inside = parts.filter(part => part.at.length > at.length && begins(at, part.at));
  const own = inside.filter(part => !inside.some(other => other !== part && begins(other.at, part.at)));
  const edits = own.map(part => editOf(holder, part.at.slice(at.length), part, inside));
  return edits.every(edit => edit !== undefined) ? edits : undefined;
}

function editOf(holder: Document, path: Path, part: Part, parts: readonly Part[]): Edit | undefined {
  const place = [...path, nameOfFile(holder, path)];
  const { start } = holder.rangeOf(place, 'key');
  const { end } = holder.rangeOf(place, 'value');
  const line = holder.text.split('\n')[end.line - 1] ?? '';
  const rest = line.slice(end.column - 1).trim();
  const inside = editsIn(part.document, part.at, parts);
  if (holder.isInline(path) || start.line !== end.line || (rest !== '' && !rest.startsWith('#'))) return undefined;
  if (inside === undefined) return undefined;
  const lineEnd = holder.text.includes('\r\n') ? '\r\n' : '\n';
  const margin = ' '.repeat(start.column - 1);
  const lines = [...(rest === '' ? [] : [rest]), ...bare(applyEdits(part.document.text, inside))];
  const text = lines.map((text, at) => (at === 0 || text === '' ? text : margin + text)).join(lineEnd);
  return { range: { start, end: { line: end.line, column: line.trimEnd().length + 1 } }, text };
}

/** The name of the field that names the file: `fil`, or as it was written. */
function nameOfFile(holder: Document, path: Path): string {
  const fields = path.reduce<Data | undefined>(
    (data, step) => (data as Readonly<Record<string | number, Data>> | undefined)?.[step],
    holder.data,
  );
  return Object.keys(fields ?? {}).find(key => /^file?$/iu.test(key)) ?? 'fil';
}

/** The lines of a part without what only a file of its own has: the marks of its beginning and end, and the line for editors. */
function bare(text: string): readonly string[] {
  const lines = text
    .split(/\r?\n/u)
    .filter(line => !/^(?:---|\.\.\.)\s*$|^%YAML |^#\s*yaml-language-server:/u.test(line))
    .map(line => (line.trim() === '' ? '' : line));
  while (lines.at(-1) === '') lines.pop();
  while (lines[0] === '') lines.shift();
  return lines;
}

const begins = (path: Path, other: Path) => path.length <= other.length && path.every((step, at) => step === other[at]);

/** Whether two texts say the same, but for the notes that stand beside the name of a file. */
function isSame(one: Data, other: Data): boolean {
  const told = (data: Data) =>
    JSON.stringify(data, (key, value: unknown) => (key.toLowerCase() === 'note' ? undefined : value));
  return told(one) === told(other);
}
