import type { Examination } from '../../../check.ts';
import type { Path } from '../../../document/data.ts';
import { fieldOf } from '../../../form/find.ts';
import { toMove, toRemove, toTransfer } from '../../../form/steps.ts';
import type { Text } from '../../../language.ts';
import { pointerTo } from '../../../placing.ts';
import type { Sheet } from '../sheet.ts';
import { type Places, placesOf } from './places.ts';
import { toPut } from './put-text.ts';
import { type TakingIn, takingIn } from './taking-in.ts';
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
  const note = (wish: Wish, why: Text | undefined) => {
    if (why) refused.push({ wish, why });
    else done.push(wish);
  };
  for (const wish of wishes) if (wish.kind === 'set') note(wish, setIn(taking, wish));
  const places = placesOf(
    sheets.flatMap(({ homes }) => homes),
    sheets.flatMap(({ homes, rows }) => (homes.length > 0 ? rows : [])),
  );
  for (const wish of wishes) if (wish.kind === 'transfer') note(wish, transferIn(taking, places, wish));
  // What stands in something that is taken out goes with it.
  for (const wish of outermost(wishes)) note(wish, removeIn(taking, places, wish));
  const additions = wishes.flatMap(wish => (wish.kind === 'add' ? wish : []));
  for (const home of new Set(additions.map(({ home }) => home))) {
    const ofHome = additions.filter(wish => wish.home === home);
    // All at once, as a plan is read only once for that; where one of them can't be made, it is found which.
    if (addIn(taking, places, ofHome) === undefined) done.push(...ofHome);
    else for (const wish of ofHome) note(wish, addIn(taking, places, [wish]));
  }
  return { texts: taking.texts, done, refused, moved: movedIn(taking, places, orders, done) };
}

const gone: Text = {
  da: 'Stedet er der ikke længere i planen.',
  en: 'The plan no longer has that place.',
};

type Of<Kind extends Wish['kind']> = Extract<Wish, { kind: Kind }>;

function setIn(taking: TakingIn, { cell, text }: Of<'set'>): Text | undefined {
  const field = fieldOf(taking.form(), cell.field.path);
  if (!field) return gone;
  const steps = toPut(field, text);
  const [only, ...more] = steps;
  const isPlain =
    more.length === 0 &&
    only?.kind === 'set' &&
    typeof only.content === 'string' &&
    pointerTo(only.path) === pointerTo(field.path);
  return taking.make(steps, isPlain);
}

const fieldNow = (taking: TakingIn, path: Path | undefined) => path && fieldOf(taking.form(), path);

function transferIn(taking: TakingIn, places: Places, { row, home }: Of<'transfer'>): Text | undefined {
  const list = home.list.path;
  const item = fieldNow(taking, places.pathOf(row));
  const to = fieldNow(taking, places.pathOfList(list));
  if (!item || !to) return gone;
  const at = places.countIn(list);
  const why = taking.make(toTransfer(item, to, at));
  if (!why) {
    places.takeOut(row);
    places.putIn(row, list, at);
  }
  return why;
}

function outermost(wishes: readonly Wish[]): readonly Of<'remove'>[] {
  const removals = wishes.flatMap(wish => (wish.kind === 'remove' ? wish : []));
  const pointers = removals.map(({ row }) => `${pointerTo(row.field.path)}/`);
  return removals.filter(
    (_, at) => !pointers.some((pointer, other) => other !== at && pointers[at]?.startsWith(pointer)),
  );
}

function removeIn(taking: TakingIn, places: Places, { row }: Of<'remove'>): Text | undefined {
  const path = places.pathOf(row);
  const list = fieldNow(taking, path?.slice(0, -1));
  if (!path || !list) return gone;
  const why = taking.make(toRemove(list, Number(path.at(-1))));
  if (!why) places.takeOut(row);
  return why;
}

function addIn(taking: TakingIn, places: Places, wishes: readonly Of<'add'>[]): Text | undefined {
  const [first] = wishes;
  const list = first?.home.list.path;
  const to = list && fieldNow(taking, places.pathOfList(list));
  if (!list || !to) return gone;
  const at = places.countIn(list);
  const contents = wishes.map(({ content }) => content);
  const why = taking.make(
    at === 0
      ? to.hold.put(contents)
      : contents.map((content, index) => ({ kind: 'insert', list: to.hold.at, at: at + index, content })),
  );
  if (!why) for (const [index, wish] of wishes.entries()) places.putIn(wish, list, at + index);
  return why;
}

/** Puts the things of lists in the order of the sheets, and gives how many were moved. Things that the sheet doesn't have stay last. */
function movedIn(taking: TakingIn, places: Places, orders: Wishes['orders'], done: readonly Wish[]): number {
  const isCounted = (thing: Placed) =>
    !done.some(wish => wish === thing || (wish.kind === 'transfer' && wish.row === thing));
  let moved = 0;
  for (const { home, things } of orders) {
    const list = home.list.path;
    const here = things.filter(thing => places.indexIn(thing, list) >= 0);
    for (const [to, thing] of here.entries()) {
      const from = places.indexIn(thing, list);
      const field = from === to ? undefined : fieldNow(taking, places.pathOfList(list));
      if (!field || taking.make(toMove(field, from, to))) continue;
      places.takeOut(thing);
      places.putIn(thing, list, to);
      if (isCounted(thing)) moved++;
    }
  }
  return moved;
}
