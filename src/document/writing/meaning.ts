import type { Data, Path } from '../data.ts';
import { refuse } from './refusal.ts';
import { isList } from './rendering.ts';

type Fields = Readonly<Record<string, Data>>;

const isText = (data: Data): data is string => typeof data === 'string';
const isFields = (data: Data): data is Fields => !isText(data) && !isList(data);
/** Nothing written is the same as brackets without anything between them. */
export const isBlank = (data: Data) =>
  isText(data) ? data === '' : isList(data) ? data.length === 0 : Object.keys(data).length === 0;

/** Data with the value at a path exchanged by what `change` makes of it; what is missing on the way is blank. */
function withChange(data: Data, path: Path, change: (old: Data) => Data): Data {
  const [step, ...rest] = path;
  if (step === undefined) return change(data);
  const inner = (old: Data | undefined) => withChange(old ?? '', rest, change);
  if (typeof step === 'number') {
    const items: readonly Data[] = isList(data) ? data : isBlank(data) ? [] : refuse('otherShape');
    if (step > items.length) refuse('gone');
    return items.toSpliced(step, 1, inner(items[step]));
  }
  const fields = isFields(data) ? data : isBlank(data) ? {} : refuse('otherShape');
  return fieldsFrom([
    ...Object.entries(fields).filter(([key]) => key !== step),
    [step, inner(Object.hasOwn(fields, step) ? fields[step] : '')],
  ]);
}

function fieldsFrom(entries: readonly (readonly [string, Data])[]): Data {
  const fields: Record<string, Data> = {};
  for (const [key, value] of entries)
    Object.defineProperty(fields, key, { value, enumerable: true, configurable: true, writable: true });
  return fields;
}

/** What data says at a path. */
export function valueAt(data: Data, path: Path): Data | undefined {
  let found: Data | undefined = data;
  for (const step of path) {
    if (found === undefined || isText(found)) return undefined;
    if (isList(found)) found = typeof step === 'number' ? found[step] : undefined;
    else found = Object.hasOwn(found, String(step)) ? (found as Fields)[String(step)] : undefined;
  }
  return found;
}

export const withValue = (data: Data, path: Path, content: Data) => withChange(data, path, () => content);

export function without(data: Data, path: Path): Data {
  const last = path.at(-1);
  if (last === undefined || valueAt(data, path) === undefined) return refuse('gone');
  return withChange(data, path.slice(0, -1), owner => {
    if (isList(owner)) return owner.toSpliced(Number(last), 1);
    return fieldsFrom(Object.entries(owner).filter(([key]) => key !== last));
  });
}

export const withItem = (data: Data, list: Path, at: number, item: Data) =>
  withChange(data, list, old => (isList(old) ? old : isBlank(old) ? [] : [old]).toSpliced(at, 0, item));

export const withMoved = (data: Data, list: Path, from: number, to: number) =>
  withChange(data, list, old => {
    const item = isList(old) ? old[from] : undefined;
    if (!isList(old) || item === undefined) return refuse('gone');
    return old.toSpliced(from, 1).toSpliced(to, 0, item);
  });

/** Whether all fields of one are in the other too, those without an answer as well. */
export function hasTheSame(one: Data, other: Data): boolean {
  if (one === other) return true;
  if (isText(one) || isText(other) || isList(one) !== isList(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every(key => Object.hasOwn(other, key) && hasTheSame((one as Fields)[key] ?? '', (other as Fields)[key] ?? ''))
  );
}

/** Whether two texts say the same. The order of fields does not count. */
export function saysTheSame(one: Data, other: Data): boolean {
  if (one === other) return true;
  if (isBlank(one) && isBlank(other)) return true;
  if (isText(one) || isText(other)) return false;
  if (isList(one) || isList(other))
    return (
      isList(one) &&
      isList(other) &&
      one.length === other.length &&
      one.every((item, at) => saysTheSame(item, other[at] ?? ''))
    );
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every(
      key => Object.hasOwn(other, key) && saysTheSame((one as Fields)[key] ?? '', (other as Fields)[key] ?? ''),
    )
  );
}

/** Content as a file can hold it: lines that end in `\\n`, and no halves of letters. */
export function asWritable(content: Data): Data {
  if (isText(content)) return content.replace(/\r\n?/gu, '\n').replace(/[\ud800-\udfff]/gu, '\ufffd');
  if (isList(content)) return content.map(asWritable);
  return fieldsFrom(Object.entries(content).map(([key, value]) => [key, asWritable(value)]));
}
