import { calledIn } from '../../../form/called.ts';
import type { Text } from '../../../language.ts';
import { fold } from '../../../plan/spelling.ts';
import { hashOf } from '../mark.ts';
import type { Home, Row, Sheet } from '../sheet.ts';
import { plain, type Value } from '../value.ts';
import { words } from '../words.ts';
import { contentOf } from './content.ts';
import { type Heads, headsOf } from './heads.ts';
import type { Incoming } from './incoming.ts';
import { type InRow, knownRows } from './known-rows.ts';
import { problems } from './problems.ts';
import { asMeant, typed } from './typed.ts';
import type { Placed, Problem, Wish, Wishes } from './wish.ts';

/** What the sheets of a file wish of a plan: only what has been changed in them since they were written. Whatever has no place is told of. */
export function wishesOf(incoming: readonly Incoming[], sheets: readonly Sheet[]): Wishes {
  const all = incoming.map(sheet => {
    const heads = headsOf(sheet, sheets);
    if (heads) return wishesIn(sheet, heads);
    const isOwn = [words.lists.da, words.lists.en].includes(sheet.name) || sheet.rows.every(row => row.every(isBlank));
    return { wishes: [], problems: isOwn ? [] : [{ sheet: sheet.name, text: problems.otherSheet }], orders: [] };
  });
  return {
    wishes: all.flatMap(({ wishes }) => wishes),
    problems: all.flatMap(({ problems }) => problems),
    orders: all.flatMap(({ orders }) => orders),
  };
}

const isBlank = (value: Value | undefined) => value === undefined || value === '';

function wishesIn(incoming: Incoming, heads: Heads): Wishes {
  const { sheet, unknown, first } = heads;
  const { rows, gone } = knownRows(incoming, heads);
  const found: Problem[] = [];
  const tell = (text: Text, number?: number) => {
    found.push({ sheet: incoming.name, number, text });
  };
  for (const { name, at } of unknown)
    if (incoming.rows.slice(first).some(row => !isBlank(row[at]))) tell(problems.otherColumn(name));
  const wishes: Wish[] = [];
  const placed: { readonly thing: Placed; readonly home: Home }[] = [];
  for (const each of rows) {
    const { row, number } = each;
    if (row) {
      wishes.push(...changesIn(each, row, sheet, heads, tell));
      const home = homeOfRow(row, sheet);
      const moved = movedTo(each, row, sheet, heads, tell);
      if (moved && moved !== home)
        wishes.push({ kind: 'transfer', sheet, number, row, home: moved, called: calledIn(row.field) });
      const now = moved ?? home;
      if (now) placed.push({ thing: row, home: now });
    } else if (each.hashes) tell(problems.rowGone, number);
    else {
      const home = homeFor(each, sheet, tell);
      const wish = home && added(each, home, sheet, tell);
      if (wish) {
        wishes.push(wish);
        placed.push({ thing: wish, home });
      }
    }
  }
  const isFieldSheet = sheet.homes.length === 0;
  if (!isFieldSheet)
    wishes.push(...gone.map((row): Wish => ({ kind: 'remove', sheet, row, called: calledIn(row.field) })));
  else if (gone.length > 0) tell(problems.fieldRowsGone(gone.length));
  return { wishes, problems: found, orders: ordersIn(placed, wishes) };
}

type Tell = (text: Text, number?: number) => void;

function changesIn({ values, hashes, number }: InRow, row: Row, sheet: Sheet, { columns }: Heads, tell: Tell): Wish[] {
  return sheet.columns.flatMap(({ key, label }): Wish[] => {
    if (!columns.has(key)) return [];
    const cell = row.cells.get(key);
    const kind = cell?.kind ?? 'text';
    const value = asMeant(values.get(key), kind);
    const hash = hashOf(key, value, kind);
    if (hashes?.has(hash) || hash === hashOf(key, cell?.text, kind)) return [];
    if (!cell) {
      tell(problems.noField(label, typed(value, kind, [])), number);
      return [];
    }
    if (!hashes?.has(hashOf(key, cell.text, kind))) {
      tell(problems.changedMeanwhile(label, typed(value, kind, [])), number);
      return [];
    }
    if (typeof value === 'string' && /^#(?:REF!|NAME\?|VALUE!|DIV\/0!|N\/A|NULL!|NUM!)$/u.test(value)) {
      tell(problems.errorValue(label, value), number);
      return [];
    }
    const text = typed(value, kind, [cell.text, ...mannersIn(sheet, key)]);
    return [{ kind: 'set', sheet, number, row, label, cell, text }];
  });
}

const mannersIn = ({ rows }: Sheet, key: string) => rows.flatMap(({ cells }) => cells.get(key)?.text || []);

const homeOfRow = (row: Row, { homes }: Sheet): Home | undefined =>
  homes.find(({ list }) => {
    const { path } = row.field;
    return list.path.length === path.length - 1 && list.path.every((step, at) => step === path[at]);
  });

/** Where a row of the plan has been moved to: nowhere else, where the names of what it stands in are as they were. */
function movedTo(
  { values, hashes, number }: InRow,
  row: Row,
  { within, homes }: Sheet,
  { columns }: Heads,
  tell: Tell,
): Home | undefined {
  if (homes.length === 0 || within.every(({ key }) => !columns.has(key))) return undefined;
  const names = within.map(({ key }) => said(values.get(key)));
  const isAsWas = names.every(
    (name, at) => name === plain(row.within[at] ?? '') || hashes?.has(hashOf(within[at]?.key ?? '', name, 'text')),
  );
  if (isAsWas) return undefined;
  const [home, ...more] = homesNamed(names, homes);
  if (home && more.length === 0) return home;
  tell(problems.noSuchPlace(names.filter(name => name !== '').join(' – ')), number);
  return undefined;
}

const said = (value: Value | undefined) => plain(typeof value === 'object' ? value.day : String(value ?? ''));

/** The homes by the names of what they stand in; the last name is enough, where the others are left out or no longer hold. */
function homesNamed(names: readonly string[], homes: readonly Home[]): readonly Home[] {
  const is = (one: string, other: string) => fold(one) === fold(other);
  const exact = homes.filter(({ within }) => within.every((name, at) => is(name, names[at] ?? '')));
  const last = names.at(-1) ?? '';
  return exact.length > 0 || last === '' ? exact : homes.filter(({ within }) => is(within.at(-1) ?? '', last));
}

function homeFor({ values, number }: InRow, { within, homes }: Sheet, tell: Tell): Home | undefined {
  const [only] = homes;
  if (!only) {
    tell(problems.noNewFields, number);
    return undefined;
  }
  const names = within.map(({ key }) => said(values.get(key)));
  if (within.length === 0) return only;
  if (names.every(name => name === '') && within.some(({ names }) => names.length > 0)) {
    tell(problems.whereTo(within.at(-1)?.label ?? { da: '', en: '' }), number);
    return undefined;
  }
  const [home, ...more] = homesNamed(names, homes);
  if (home && more.length === 0) return home;
  tell(problems.noSuchPlace(names.filter(name => name !== '').join(' – ')), number);
  return undefined;
}

function added(
  { values, number }: InRow,
  home: Home,
  sheet: Sheet,
  tell: Tell,
): Extract<Wish, { kind: 'add' }> | undefined {
  const texts = new Map<string, string | readonly string[]>();
  for (const { key } of sheet.columns) {
    const kinds = sheet.rows.flatMap(({ cells }) => cells.get(key)?.kind ?? []);
    const kind =
      kinds.find(kind => kind !== 'text') ??
      (typeof values.get(key) === 'number' && key !== 'nr' ? (isMoney(key) ? 'amount' : 'text') : 'text');
    const text = typed(asMeant(values.get(key), kind), kind, mannersIn(sheet, key));
    const lines = text.split('\n');
    if (text !== '') texts.set(key, lines.length > 1 && kinds.includes('lines') ? lines : text);
  }
  const [called] = texts.values();
  if (called === undefined) {
    tell(problems.emptyRow, number);
    return undefined;
  }
  return { kind: 'add', sheet, number, home, content: contentOf(home.list, texts), called: [called].flat().join(', ') };
}

const isMoney = (key: string) =>
  key === 'beløb' || key.startsWith('år/') || key.startsWith('kilder/') || key.startsWith('områder/');

/** The lists whose things stand in another order in the sheet, or that have got new ones. */
function ordersIn(
  placed: readonly { readonly thing: Placed; readonly home: Home }[],
  wishes: readonly Wish[],
): Wishes['orders'] {
  return [...new Set(placed.map(({ home }) => home))].flatMap(home => {
    const things = placed.filter(one => one.home === home).map(({ thing }) => thing);
    const places = things.map(thing => ('field' in thing ? Number(thing.field.path.at(-1)) : Number.NaN));
    const isTouched = wishes.some(wish => (wish.kind === 'add' || wish.kind === 'transfer') && wish.home === home);
    const isMoved = places.some((place, at) => at > 0 && !(place > (places[at - 1] ?? -1)));
    return isTouched || isMoved ? [{ home, things }] : [];
  });
}
