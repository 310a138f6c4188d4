import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import type { Path } from './data.ts';
import { names } from './places.ts';
import { lineTable, type Range } from './range.ts';

/** A thing in a text: where it begins and ends, and what is in it: of a map each key and its value, of a list its items. */
interface Thing {
  kind: string | null;
  from: number;
  to: number;
  result: unknown;
  inside: readonly Thing[];
}

/**
 * Where paths stand in a text that `readFast` has read, as `readTree` gives them. `undefined` where the two might not agree: then
 * the slower reader has the word. The text is read again at the first question, since a plan without gaps is asked none.
 */
export function placesFast(text: string): (path: Path, on?: 'key' | 'value') => Range | undefined {
  const positionAt = lineTable(text);
  let root: Thing | undefined;
  return (path, on = 'value') => {
    root ??= thingsIn(text);
    const span = root && spanAt(root, text, path, on);
    return span && { start: positionAt(span[0]), end: positionAt(span[1]) };
  };
}

/** All that stands in a text, by what js-yaml tells when it begins and ends to read a thing. */
function thingsIn(text: string): Thing | undefined {
  const open: { readonly from: number; readonly inside: Thing[] }[] = [{ from: 0, inside: [] }];
  load(text, {
    schema: FAILSAFE_SCHEMA,
    listener(event, { position, kind, result }) {
      if (event === 'open') {
        open.push({ from: position, inside: [] });
        return;
      }
      const { from, inside } = open.pop()!;
      const [only, ...others] = inside;
      // What may be a key is first read as one, and is then found to be the whole thing.
      const isWhole = only !== undefined && others.length === 0 && typeof result === 'object' && only.result === result;
      open
        .at(-1)!
        .inside.push(
          isWhole
            ? only
            : { kind, from: beginningFrom(text, from), to: position, result, inside: kind === 'scalar' ? [] : inside },
        );
    },
  });
  return open[0]?.inside[0];
}

/** The first place from `at` that is neither space nor a comment. */
function beginningFrom(text: string, at: number): number {
  space.lastIndex = at;
  space.test(text);
  return space.lastIndex;
}

const space = /(?:[ \t\r\n]|#[^\n]*)*/y;

type Span = readonly [from: number, to: number];

const spanOf = ({ from, to }: Thing, text: string): Span => [from, from + text.slice(from, to).trimEnd().length];
const isFlow = ({ from }: Thing, text: string) => text[from] === '[' || text[from] === '{';
const isEmpty = ({ kind, result }: Thing) => kind === null || result === '' || result === null;

/** The value of a field of a map, with its key. */
function fieldOf({ inside }: Thing, name: string): { readonly key: Thing; readonly value: Thing } | undefined {
  for (let at = 0; at + 1 < inside.length; at += 2) {
    const [key, value] = [inside[at], inside[at + 1]];
    if (key?.result === name && value) return { key, value };
  }
  return undefined;
}

/** Tells whether as much stands in a thing as js-yaml has made of it: what it tells of is then what there is. */
function isSound({ kind, result, inside }: Thing): boolean {
  if (typeof result !== 'object' || result === null) return kind === 'scalar' || kind === null;
  return Array.isArray(result)
    ? kind === 'sequence' && inside.length === result.length
    : kind === 'mapping' && inside.length === 2 * Object.keys(result).length;
}

/** The place of a path, by the same choices as in `placesIn`. */
function spanAt(root: Thing, text: string, path: Path, on: 'key' | 'value'): Span | undefined {
  let thing = root;
  let key: Thing | undefined;
  let isThere = true;
  for (const step of path) {
    if (!isSound(thing)) return undefined;
    const field = thing.kind === 'mapping' ? fieldOf(thing, String(step)) : undefined;
    const item = thing.kind === 'sequence' && typeof step === 'number' ? thing.inside[step] : undefined;
    if (field) [thing, key] = [field.value, field.key];
    else if (item) thing = item;
    else {
      isThere = false;
      break;
    }
  }
  if (!isSound(thing)) return undefined;
  const isField = typeof path.at(-1) === 'string';
  if (on === 'key' && isThere && key && isField) return spanOf(key, text);
  if (thing.kind === 'mapping' && thing.inside.length > 0) {
    const named = names.map(name => fieldOf(thing, name)?.value).find(value => value && !isEmpty(value));
    const shown = named ?? thing.inside[0];
    return shown?.kind === 'scalar' ? spanOf(shown, text) : undefined;
  }
  if (thing.kind === 'sequence' && !isFlow(thing, text)) return key && spanOf(key, text);
  if (!isEmpty(thing)) return spanOf(thing, text);
  return isField && key ? spanOf(key, text) : undefined;
}
