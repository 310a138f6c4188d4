import type { Path } from '../../../document/data.ts';
import type { Home, Row } from '../sheet.ts';
import type { Placed } from './wish.ts';

/** Where lists and things stand while things are taken out, moved and put in. */
export interface Places {
  readonly pathOfList: (list: Path) => Path;
  /** Nothing where the thing has been taken out. */
  readonly pathOf: (thing: Placed) => Path | undefined;
  readonly indexIn: (thing: Placed, list: Path) => number;
  readonly countIn: (list: Path) => number;
  readonly takeOut: (thing: Placed) => void;
  readonly putIn: (thing: Placed, list: Path, at: number) => void;
}

interface List {
  readonly owner: Row | undefined;
  readonly rest: Path;
  readonly things: Placed[];
}

const nameOf = (path: Path) => JSON.stringify(path);

/** The lists of a plan and their things, as they stand before anything is done. Paths of lists are always those from before. */
export function placesOf(homes: readonly Home[], rows: readonly Row[]): Places {
  const byPath = new Map(rows.map(row => [nameOf(row.field.path), row]));
  const ownerOf = (path: Path): Row | undefined => {
    for (let length = path.length - 1; length > 0; length--) {
      const owner = byPath.get(nameOf(path.slice(0, length)));
      if (owner) return owner;
    }
    return undefined;
  };
  const lists = new Map<string, List>();
  for (const { list } of homes) {
    const owner = ownerOf(list.path);
    const rest = list.path.slice(owner?.field.path.length ?? 0);
    lists.set(nameOf(list.path), { owner, rest, things: [] });
  }
  const listOf = new Map<Placed, List>();
  for (const row of rows) {
    // What stands alone where a list may be is the first of it.
    const list = lists.get(nameOf(row.field.path.slice(0, -1))) ?? lists.get(nameOf(row.field.path));
    if (!list) continue;
    list.things.push(row);
    listOf.set(row, list);
  }
  const pathOf = (thing: Placed): Path | undefined => {
    const list = listOf.get(thing);
    const path = list && pathTo(list);
    return list && path && [...path, list.things.indexOf(thing)];
  };
  const pathTo = ({ owner, rest }: List): Path | undefined => {
    if (!owner) return rest;
    const path = pathOf(owner);
    return path && [...path, ...rest];
  };
  const found = (path: Path) => lists.get(nameOf(path));
  return {
    pathOfList: path => {
      const list = found(path);
      return (list && pathTo(list)) ?? path;
    },
    pathOf,
    indexIn: (thing, path) => found(path)?.things.indexOf(thing) ?? -1,
    countIn: path => found(path)?.things.length ?? 0,
    takeOut: thing => {
      const list = listOf.get(thing);
      list?.things.splice(list.things.indexOf(thing), 1);
      listOf.delete(thing);
    },
    putIn: (thing, path, at) => {
      const list = found(path);
      if (!list) return;
      list.things.splice(at, 0, thing);
      listOf.set(thing, list);
    },
  };
}
