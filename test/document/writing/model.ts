import type { Data, Path } from '../../../src/document/data.ts';
import type { Step } from '../../../src/document/writing/step.ts';

/** Data that may be changed where it stands. */
type Loose = string | Loose[] | { [key: string]: Loose };

const copyOf = (content: Data | Loose): Loose => JSON.parse(JSON.stringify(content));

const isBlank = (value: Loose) => Object.keys(value).length === 0;

/** What a step means, on plain data: what the written text must say when it is read again. */
export function meant(data: Data, step: Step): Loose {
  const whole: { [key: string]: Loose } = { whole: copyOf(data) };
  const get = (holder: Loose, key: string | number): Loose => Object.getOwnPropertyDescriptor(holder, key)?.value ?? '';
  const put = (holder: Loose, key: string | number, value: Loose) =>
    Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
  /** What holds the value at a path; made where it is missing. */
  const holderOf = (path: Path): Loose => {
    let holder: Loose = whole;
    for (const [at, key] of ['whole', ...path].slice(0, -1).entries()) {
      if (isBlank(get(holder, key))) put(holder, key, typeof path[at] === 'number' ? [] : {});
      holder = get(holder, key);
    }
    return holder;
  };
  const last = (path: Path) => path.at(-1) ?? 'whole';
  const listAt = (path: Path): Loose[] => {
    const holder = holderOf(path);
    const value = get(holder, last(path));
    const list = Array.isArray(value) ? value : isBlank(value) ? [] : [value];
    put(holder, last(path), list);
    return list;
  };
  const takeOut = (path: Path): Loose => {
    const holder = holderOf(path);
    const value = get(holder, last(path));
    if (Array.isArray(holder)) holder.splice(Number(last(path)), 1);
    else Reflect.deleteProperty(holder as object, last(path));
    return value;
  };
  if (step.kind === 'set') put(holderOf(step.path), last(step.path), copyOf(step.content));
  else if (step.kind === 'remove') takeOut(step.path);
  else if (step.kind === 'insert') listAt(step.list).splice(step.at, 0, copyOf(step.content));
  else if (step.kind === 'transfer') {
    const list = listAt(step.list);
    const item = takeOut(step.item);
    list.splice(step.at, 0, item);
  } else {
    const list = listAt(step.list);
    if (step.kind === 'copy') list.splice(step.from + 1, 0, copyOf(get(list, step.from)));
    else list.splice(step.to, 0, ...list.splice(step.from, 1));
  }
  return canonical(get(whole, 'whole'));
}

/** Data in which nothing written, `[]` and `{}` are the same, and the order of fields does not count. */
export function canonical(data: Data | Loose): Loose {
  const loose = copyOf(data);
  if (isBlank(loose)) return '';
  if (typeof loose === 'string') return loose;
  if (Array.isArray(loose)) return loose.map(canonical);
  return Object.fromEntries(
    Object.entries(loose)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, canonical(value)]),
  );
}
