import type { Data, Path } from './data.ts';
import { type Document, parse } from './document.ts';

/** Why a part of a plan could not be read. */
export type NoPart =
  | 'missing'
  | 'outside'
  | 'unreadable'
  | 'circular'
  | 'twice'
  | 'in-list'
  | 'not-fields'
  | 'not-alone'
  | 'not-here';

/** The bytes of a file by its path from the plan's folder, with forward slashes; or why there are none; or the name of one that may have been meant. */
export type Open = (
  path: string,
) => Uint8Array | 'missing' | 'outside' | 'unreadable' | 'not-here' | { readonly near: string };

/** A place where a file is named that could not be put in. */
export interface PartProblem {
  /** Where `fil` stands in the whole. */
  readonly at: Path;
  readonly file: string;
  readonly reason: NoPart;
  /** The file that may have been meant. */
  readonly near?: string;
}

/** A file that was put in, and the place where it stands in the whole. */
export interface Part {
  readonly document: Document;
  readonly at: Path;
}

/** A document with its parts put in, which is read as if all of it stood in one file. */
export interface Whole {
  readonly document: Document;
  /** The files that were put in, and where, in the order in which they are named. */
  readonly parts: readonly Part[];
  readonly problems: readonly PartProblem[];
  /** The document that a place stands in. */
  documentAt(path: Path): Document;
}

/** How deep parts may lie in parts: an indsatsområde in a file, and its activities in files of their own. */
const deepest = 2;

/** Puts in what a plan names by `fil` in the places where a part may stand. Without `open` nothing can be put in. */
export function wholeOf(document: Document, mayBePart: (path: Path) => boolean, open?: Open): Whole {
  const parts: Part[] = [];
  const beside = /^.*[\\/]/su.exec(document.file)?.[0] ?? '';
  const problems: PartProblem[] = [];
  const taken = new Set<string>();
  const own = document.file.slice(beside.length).normalize('NFC');

  const put = (data: Data, at: Path, folder: string, above: readonly string[]): Data => {
    if (typeof data === 'string') return data;
    if (Array.isArray(data))
      return (data as readonly Data[]).map((item, index) => put(item, [...at, index], folder, above));
    const fields = data as Readonly<Record<string, Data>>;
    const key = mayBePart(at) ? Object.keys(fields).find(key => /^file?$/iu.test(key)) : undefined;
    const named = key === undefined ? undefined : fields[key];
    if (key !== undefined && typeof named === 'string' && named.trim() !== '') {
      const isAlone = Object.keys(fields).every(other => other === key || other.toLowerCase() === 'note');
      const part = isAlone ? partOf(named, folder, { above, own, taken, beside }, open) : 'not-alone';
      if (typeof part === 'string' || 'near' in part) {
        const why = typeof part === 'string' ? { reason: part } : ({ reason: 'missing', near: part.near } as const);
        problems.push({ at: [...at, key], file: named, ...why });
        return '';
      }
      taken.add(part.path);
      parts.push({ at, document: part.document });
      return put(part.document.data, at, part.path.split('/').slice(0, -1).join('/'), [...above, part.path]);
    }
    const entries = Object.entries(fields).map(
      ([key, value]) => [key, put(value, [...at, key], folder, above)] as const,
    );
    return entries.every(([key, value]) => value === fields[key]) ? data : fieldsFrom(entries);
  };

  // Most plans are one file, and then nothing is walked through.
  const data = /(?:^|[\s{"'])file?["']?\s*:/iu.test(document.text) ? put(document.data, [], '', []) : document.data;
  const partAt = (path: Path) =>
    parts.findLast(({ at }) => at.length <= path.length && at.every((step, index) => step === path[index]));
  const inPart = <T>(path: Path, ask: (document: Document, path: Path) => T): T => {
    const part = partAt(path);
    return part ? ask(part.document, path.slice(part.at.length)) : ask(document, path);
  };
  const whole: Document = {
    ...document,
    data,
    broken: document.broken || parts.some(part => part.document.broken),
    rangeOf: (path, on) => inPart(path, (document, rest) => document.rangeOf(rest, on)),
    fileOf: path => inPart(path, part => part.file),
    isInline: path => inPart(path, (document, rest) => document.isInline(rest)),
    isPlain: path => inPart(path, (document, rest) => document.isPlain(rest)),
    renamed: (path, name) => inPart(path, (document, rest) => document.renamed(rest, name)),
    quoted: path => inPart(path, (document, rest) => document.quoted(rest)),
    withLines: (path, lines) => inPart(path, (document, rest) => document.withLines(rest, lines)),
    holderOf: path => inPart(path, (document, rest) => ({ document, path: rest })),
  };
  return {
    document: parts.length === 0 && problems.length === 0 ? document : whole,
    parts,
    problems,
    documentAt: path => partAt(path)?.document ?? document,
  };
}

/** Where a part is named: in which files, in whose folder, and what has been put in already. */
interface Around {
  readonly above: readonly string[];
  /** The plan's own name in its folder. */
  readonly own: string;
  readonly taken: ReadonlySet<string>;
  readonly beside: string;
}

function partOf(
  named: string,
  folder: string,
  { above, own, taken, beside }: Around,
  open: Open | undefined,
): { readonly document: Document; readonly path: string } | { readonly near: string } | NoPart {
  const path = pathFrom(folder, named.trim());
  if (path === undefined) return 'outside';
  if (path.normalize('NFC') === own || above.includes(path) || above.length >= deepest) return 'circular';
  if (taken.has(path)) return 'twice';
  if (!open) return 'not-here';
  const bytes = open(path);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const document = parse(bytes, beside + path);
  const { data } = document;
  if (Array.isArray(data) && data.length === 1 && typeof data[0] === 'object') return 'in-list';
  const isFields = typeof document.data === 'object' && !Array.isArray(document.data);
  return isFields || document.broken || document.encoding === 'binary' ? { document, path } : 'not-fields';
}

/** A path as it is from the plan's folder; nothing when it leaves the folder. */
function pathFrom(folder: string, named: string): string | undefined {
  if (/^(?:[a-z]:|[\\/]|[a-z][a-z+.-]+:)/iu.test(named)) return undefined;
  const steps: string[] = [];
  for (const step of [...folder.split('/'), ...named.split(/[\\/]/)]) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return undefined;
  }
  return steps.join('/');
}

/** Fields that are data alone, whatever they are called. */
function fieldsFrom(entries: readonly (readonly [string, Data])[]): Data {
  const fields: Record<string, Data> = {};
  for (const [key, value] of entries)
    Object.defineProperty(fields, key, { value, enumerable: true, configurable: true, writable: true });
  return fields;
}
