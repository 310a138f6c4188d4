import { calledIn } from '../../../form/called.ts';
import type { Text } from '../../../language.ts';
import { cellsOf } from '../mark.ts';
import type { Home, Row, Sheet } from '../sheet.ts';
import type { Value } from '../value.ts';
import { words } from '../words.ts';
import { added, changesIn } from './changes.ts';
import { fieldRows } from './field-rows.ts';
import { type Heads, headsOf } from './heads.ts';
import { homeFor, homeOfRow, movedTo } from './homes.ts';
import type { Incoming } from './incoming.ts';
import { type InRow, knownRows } from './known-rows.ts';
import { tellOwnSums } from './own-sums.ts';
import { problems } from './problems.ts';
import type { Placed, Problem, Wish, Wishes } from './wish.ts';

/** What the sheets of a file wish of a plan: only what has been changed in them since they were written. Whatever has no place is told of. */
export function wishesOf(incoming: readonly Incoming[], sheets: readonly Sheet[]): Wishes {
  const all = incoming.map(sheet => {
    const heads = headsOf(sheet, sheets);
    if (heads) return wishesIn(sheet, heads);
    const isOwn = [words.lists.da, words.lists.en].includes(sheet.name) || sheet.rows.every(row => row.every(isBlank));
    return { ...none, problems: isOwn ? [] : [{ sheet: sheet.name, text: problems.otherSheet }] };
  });
  const [marked, known] = [all.map(({ marked }) => marked), all.map(({ known }) => known)].map(sumOf);
  if (isOfAnother(marked ?? 0, known ?? 0))
    return { ...none, problems: incoming.slice(0, 1).map(({ name }) => ({ sheet: name, text: problems.otherPlan })) };
  return {
    wishes: all.flatMap(({ wishes }) => wishes),
    problems: all.flatMap(({ problems }) => problems),
    orders: all.flatMap(({ orders }) => orders),
  };
}

/** What is wished by one sheet, how many of its rows helhed has written, and how many of those the plan has. */
interface OfSheet extends Wishes {
  readonly marked: number;
  readonly known: number;
}

const none: OfSheet = { wishes: [], problems: [], orders: [], marked: 0, known: 0 };
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

/** Whether rows are those of another plan: there are many, and few of them are known. */
const isOfAnother = (marked: number, known: number) => marked >= 10 && known < marked / 4;

const isBlank = (value: Value | undefined) => value === undefined || value === '';

function wishesIn(incoming: Incoming, heads: Heads): OfSheet {
  const { sheet, unknown, first } = heads;
  const { rows, gone, unwritten, lost } = knownRows(incoming, heads);
  const there = new Set(unwritten);
  const found: Problem[] = [];
  const tell = (text: Text, number?: number) => {
    found.push({ sheet: incoming.name, number, text });
  };
  for (const { name, at } of unknown)
    if (incoming.rows.slice(first).some(row => !isBlank(row[at]))) tell(problems.otherColumn(name));
  tellOwnSums(incoming, heads, tell);
  const wishes: Wish[] = [];
  const placed: { readonly thing: Placed; readonly home: Home }[] = [];
  const emptied: Row[] = [];
  const newFields: InRow[] = [];
  const isFieldSheet = sheet.homes.length === 0;
  for (const each of rows) {
    const { row, number } = each;
    if (row && isEmptied(each, row, heads)) emptied.push(row);
    else if (row) {
      wishes.push(...changesIn(each, row, sheet, heads, tell));
      const home = homeOfRow(row, sheet);
      const moved = movedTo(each, row, sheet, heads, tell);
      if (moved && moved !== home)
        wishes.push({ kind: 'transfer', sheet, number, row, home: moved, called: calledIn(row.field) });
      const now = moved ?? home;
      if (now) placed.push({ thing: row, home: now });
    } else if (each.hashes) {
      if (saysAnything(each, sheet)) tell(problems.rowGone, number);
    } else if (isFieldSheet) newFields.push(each);
    else {
      const home = homeFor(each, sheet, tell);
      // Whoever takes the same sheet in again has put it in before.
      const same = [...there].find(row => homeOfRow(row, sheet) === home && cellsOf(row, sheet) === each.cells);
      if (home && same) {
        there.delete(same);
        placed.push({ thing: same, home });
        continue;
      }
      const wish = home && added(each, home, sheet, tell);
      if (wish) {
        wishes.push(wish);
        placed.push({ thing: wish, home });
      }
    }
  }
  wishes.push(...fieldRows(newFields, sheet, tell));
  if (!isFieldSheet)
    wishes.push(
      ...[...gone, ...emptied].map((row): Wish => ({ kind: 'remove', sheet, row, called: calledIn(row.field) })),
    );
  else if (gone.length > 0) tell(problems.fieldRowsGone(gone.length));
  const marked = rows.filter(row => row.hashes && saysAnything(row, sheet));
  if (lost > 0 && there.size > 0) tell(problems.goneButChanged(lost));
  return {
    wishes,
    problems: found,
    orders: ordersIn(placed, wishes),
    marked: marked.length,
    known: marked.filter(({ row }) => row).length,
  };
}

const saysAnything = ({ values }: InRow, { columns }: Sheet) => columns.some(({ key }) => !isBlank(values.get(key)));

/** Whether nothing is left in a row of a thing that said something. In a sheet of fields an empty answer is one. */
function isEmptied(incoming: InRow, { cells }: Row, { columns, sheet }: Heads): boolean {
  const said = [...cells].filter(([, { text }]) => text !== '').map(([key]) => key);
  return (
    sheet.homes.length > 0 && said.length > 0 && said.every(key => columns.has(key)) && !saysAnything(incoming, sheet)
  );
}

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
