import type { Examination } from '../../../check.ts';
import type { Path } from '../../../document/data.ts';
import { fieldOf } from '../../../form/find.ts';
import { isList, saysNothing } from '../../../form/site.ts';
import { toMove, toRemove, toTransfer } from '../../../form/steps.ts';
import type { Text } from '../../../language.ts';
import { pointerTo } from '../../../placing.ts';
import type { Sheet } from '../sheet.ts';
import { longestRise } from './fewest-moves.ts';
import { type Places, placesOf } from './places.ts';
import { toPut } from './put-text.ts';
import { type TakingIn, takingIn } from './taking-in.ts';
import { gone, inWaves, type Job, madeAtOnce } from './waves.ts';
import type { Placed, Wish, Wishes } from './wish.ts';

/** What came of wishes: the texts of the plan's files afterwards, what was done, and what could not be. */
export interface TakenIn {
  readonly texts: ReadonlyMap<string, string>;
  readonly done: readonly Wish[];
  readonly refused: readonly { readonly wish: Wish; readonly why: Text }[];
  /** How many things stand in another place in their list. */
  readonly moved: number;
}

/** Does what is wished of a plan: first other answers, then what is to be moved, taken out and put in, each where it stands by then. */
export function takeIn(plan: Examination, sheets: readonly Sheet[], { wishes, orders }: Wishes): TakenIn {
  const taking = takingIn(plan);
  const done: Wish[] = [];
  const refused: { readonly wish: Wish; readonly why: Text }[] = [];
  const note = (wish: Wish | undefined, why: Text | undefined) => {
    if (!wish) return;
    if (why) refused.push({ wish, why });
    else done.push(wish);
  };
  const settings = wishes.flatMap(wish => (wish.kind === 'set' ? wish : []));
  const set = settings.map(({ cell, text }): Job => ({ path: cell.field.path, steps: field => toPut(field, text) }));
  for (const [at, why] of inWaves(taking, set).entries()) note(settings[at], why);
  const places = placesOf(
    sheets.flatMap(({ homes }) => homes),
    sheets.flatMap(({ homes, rows }) => (homes.length > 0 ? rows : [])),
  );
  for (const wish of wishes) if (wish.kind === 'transfer') note(wish, transferIn(taking, places, wish));
  for (const [wish, why] of removedIn(taking, places, wishes)) note(wish, why);
  for (const [wish, why] of addedIn(taking, places, wishes)) note(wish, why);
  return { texts: taking.texts, done, refused, moved: movedIn(taking, places, orders, done) };
}

type Of<Kind extends Wish['kind']> = Extract<Wish, { kind: Kind }>;

const fieldNow = (taking: TakingIn, path: Path | undefined) => path && fieldOf(taking.form(), path);

function transferIn(taking: TakingIn, places: Places, { row, home }: Of<'transfer'>): Text | undefined {
  const list = home.list.path;
  const item = fieldNow(taking, places.pathOf(row));
  const to = fieldNow(taking, places.pathOfList(list));
  if (!item || !to) return gone;
  const at = places.countIn(list);
  const why = taking.make(toTransfer(item, to, at));
  if (!why) {
    taking.renew();
    places.takeOut(row);
    places.putIn(row, list, at);
  }
  return why;
}

type Outcomes<Kind extends Wish['kind']> = readonly (readonly [Of<Kind>, Text | undefined])[];

/** Takes things out, the last first, so that the others stay where they are. What stands in something that is taken out goes with it. */
function removedIn(taking: TakingIn, places: Places, wishes: readonly Wish[]): Outcomes<'remove'> {
  const removals = outermost(wishes).map(wish => {
    const path = places.pathOf(wish.row);
    const list = fieldNow(taking, path?.slice(0, -1));
    return { wish, path: path ?? [], steps: path && list ? toRemove(list, Number(path.at(-1))) : [] };
  });
  const found = removals.filter(({ steps }) => steps.length > 0).sort((one, other) => -byPlace(one.path, other.path));
  const made = new Map(madeAtOnce(taking, found).map(([{ wish }, why]) => [wish, why]));
  for (const [{ row }, why] of made) if (!why) places.takeOut(row);
  taking.renew();
  return removals.map(({ wish }) => [wish, made.has(wish) ? made.get(wish) : gone]);
}

/** The order of paths in which what stands farther down in a list comes later. */
function byPlace(one: Path, other: Path): number {
  const at = one.findIndex((step, index) => step !== other[index]);
  return at === -1 ? 0 : Number(one[at]) - Number(other[at]) || 0;
}

function outermost(wishes: readonly Wish[]): readonly Of<'remove'>[] {
  const removals = wishes.flatMap(wish => (wish.kind === 'remove' ? wish : []));
  const pointers = new Set(removals.map(({ row }) => pointerTo(row.field.path)));
  return removals.filter(({ row: { field } }) =>
    field.path.every((_, at) => at === 0 || !pointers.has(pointerTo(field.path.slice(0, at)))),
  );
}

/** Puts new things last into their lists; of those that can't be put in together it is found which can. */
function addedIn(taking: TakingIn, places: Places, wishes: readonly Wish[]): Outcomes<'add'> {
  const additions = wishes.flatMap(wish => (wish.kind === 'add' ? wish : []));
  const inHomes = [...new Set(additions.map(({ home }) => home))].map(home =>
    additions.filter(wish => wish.home === home),
  );
  const whys = inWaves(
    taking,
    inHomes.map(ofHome => adding(places, ofHome)),
  );
  return inHomes.flatMap((ofHome, at): Outcomes<'add'> => {
    const putIn = (wish: Of<'add'>) => places.putIn(wish, wish.home.list.path, places.countIn(wish.home.list.path));
    if (whys[at] === undefined) ofHome.forEach(putIn);
    if (whys[at] === undefined || ofHome.length === 1) return ofHome.map(wish => [wish, whys[at]]);
    return ofHome.map(wish => {
      const [why] = inWaves(taking, [adding(places, [wish])]);
      if (why === undefined) putIn(wish);
      return [wish, why];
    });
  });
}

function adding(places: Places, wishes: readonly Of<'add'>[]): Job {
  const contents = wishes.map(({ content }) => content);
  return {
    path: places.pathOfList(wishes[0]?.home.list.path ?? []),
    steps: ({ hold }) => {
      if (saysNothing(hold.data)) return hold.put(contents);
      const behind = isList(hold.data) ? hold.data.length : 1;
      return contents.map((content, index) => ({ kind: 'insert', list: hold.at, at: behind + index, content }));
    },
  };
}

/** Puts the things of lists in the order of the sheets by as few moves as will do, and gives how many were moved. */
function movedIn(taking: TakingIn, places: Places, orders: Wishes['orders'], done: readonly Wish[]): number {
  const isNew = new Set<Placed>(
    done.flatMap(wish => (wish.kind === 'add' ? wish : wish.kind === 'transfer' ? wish.row : [])),
  );
  let moved = 0;
  // What stands deepest comes first, so that all lists are where they were when it is their turn.
  const lists = orders
    .map(({ home: { list }, things }) => ({
      list: list.path,
      things,
      field: fieldNow(taking, places.pathOfList(list.path)),
    }))
    .sort((one, other) => other.list.length - one.list.length);
  for (const { list, things, field } of lists) {
    const here = things.filter(thing => places.indexIn(thing, list) >= 0);
    const stays = longestRise(here.map(thing => places.indexIn(thing, list)));
    for (const [at, thing] of here.entries()) {
      if (!field || stays.has(at)) continue;
      const from = places.indexIn(thing, list);
      const before = here[at - 1];
      const behind = before === undefined ? 0 : places.indexIn(before, list) + 1;
      const to = from < behind ? behind - 1 : behind;
      if (taking.make(toMove(field, from, to))) continue;
      places.takeOut(thing);
      places.putIn(thing, list, to);
      if (!isNew.has(thing)) moved++;
    }
  }
  return moved;
}
