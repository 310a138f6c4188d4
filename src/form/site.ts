import type { Data, Path } from '../document/data.ts';
import { pointerTo } from '../placing.ts';
import { isBlank } from '../plan/blank.ts';
import type { Field as Known } from '../plan/fields.ts';
import type { Hold } from './form.ts';

/** A place in a plan while its field is made. */
export interface Site {
  readonly path: Path;
  /** The same path as a pointer. */
  readonly pointer: string;
  readonly name: string;
  readonly key: string;
  /** What the schema says of it; nothing for what no plan has. */
  readonly known: Known | undefined;
  /** What it stands in, as `askedAt` calls it. */
  readonly owner: string;
  readonly isItem: boolean;
  readonly hold: Hold;
  /** The kinds of the things around it that are not written, so that none is shown in itself without end. */
  readonly within: readonly string[];
}

export type Fields = Readonly<Record<string, Data>>;

export const isText = (data: Data | undefined): data is string => typeof data === 'string';
export const isList = (data: Data | undefined): data is readonly Data[] => Array.isArray(data);
export const isFields = (data: Data | undefined): data is Fields =>
  data !== undefined && !isText(data) && !isList(data);

/** Whether nothing is said at all. */
export function isEmpty(data: Data | undefined): boolean {
  if (data === undefined) return true;
  if (isText(data)) return data.trim() === '';
  return isList(data) ? data.every(isEmpty) : Object.values(data).every(isEmpty);
}

/** Whether there is nothing, or only a placeholder: `TODO`, `udfyldes`. */
export const saysNothing = (data: Data | undefined): boolean => isEmpty(data) || (isText(data) && isBlank(data));

/** How what stands at a path of its own is held. */
export const ownHold = (at: Path, data: Data | undefined): Hold => ({
  data,
  at,
  put: content => [{ kind: 'set', path: at, content }],
});

/** The pointer of what stands in a thing. */
export const pointerIn = ({ pointer }: Site, key: string | number): string => pointer + pointerTo([key]);
