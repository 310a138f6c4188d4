import { fieldAt, fieldIn, itemOf, type Field as Known } from '../../../plan/fields.ts';
import { fold } from '../../../plan/spelling.ts';
import { nameOf } from '../../../submission/names.ts';
import type { Room, Sheet } from '../sheet.ts';
import { faultIn, plain } from '../value.ts';
import { contentOf } from './content.ts';
import type { InRow } from './known-rows.ts';
import { problems } from './problems.ts';
import { typed } from './typed.ts';
import type { Tell, Wish } from './wish.ts';

/**
 * What new rows in a sheet of fields wish, by the words in which they say where they belong: `Organisation – Medarbejdere – Medarbejder 9 – Navn`.
 * The rows of one new thing become one.
 */
export function fieldRows(rows: readonly InRow[], sheet: Sheet, tell: Tell): readonly Wish[] {
  const [place, answer] = [sheet.within[0], sheet.columns[0]];
  const room = rows.length > 0 && place && answer ? sheet.room?.() : undefined;
  if (!room || !place || !answer) return [];
  const wishes: Wish[] = [];
  const things = new Map<
    string,
    { readonly number: number; readonly texts: Map<string, string>; readonly list: string }
  >();
  for (const { number, values } of rows) {
    const value = values.get(answer.key);
    const where = plain(String(values.get(place.key) ?? ''));
    const fault = faultIn(value);
    const cell = room.fields.get(where);
    const text = typed(value, cell?.kind ?? 'text', []);
    const part = fault === undefined && !cell ? partOfNew(where, room.lists) : undefined;
    if (fault !== undefined) tell(problems.faulty(answer.label, fault), number);
    else if (where === '' && text === '') continue;
    else if (text === '') tell(problems.emptyRow, number);
    else if (cell && cell.text === '')
      wishes.push({
        kind: 'set',
        sheet,
        number,
        row: { field: cell.field, within: [where], cells: new Map() },
        label: { da: where, en: where },
        cell,
        text,
      });
    else if (cell) {
      if (plain(cell.text) !== text) tell(problems.fieldThere(where), number);
    } else if (part) {
      const thing = things.get(part.thing) ?? { number, texts: new Map<string, string>(), list: part.list };
      thing.texts.set(part.key, text);
      things.set(part.thing, thing);
    } else tell(problems.noNewFields(exampleIn(sheet)), number);
  }
  for (const { number, texts, list } of things.values()) {
    const field = room.lists.get(list);
    const [called = ''] = texts.values();
    if (field)
      wishes.push({
        kind: 'add',
        sheet,
        number,
        home: { within: [], list: field },
        content: contentOf(field, texts),
        called,
      });
  }
  return wishes;
}

/** A place in a thing that a list has not yet: the list, the words for the thing, and the names from the thing to the place. */
interface PartOfNew {
  readonly list: string;
  readonly thing: string;
  readonly key: string;
}

function partOfNew(where: string, lists: Room['lists']): PartOfNew | undefined {
  const words = where.split(' – ');
  for (let length = words.length - 1; length > 0; length--) {
    const list = words.slice(0, length).join(' – ');
    const field = lists.get(list);
    const number = numberIn(words[length]);
    if (!field || number === undefined) continue;
    const known = fieldAt([...field.path, 0]);
    const key = known && keyOf(known, words.slice(length + 1));
    const isNew = field.control.kind === 'list' && number > field.control.items.length;
    return key !== undefined && isNew ? { list, thing: `${list} – ${number}`, key } : undefined;
  }
  return undefined;
}

const numberIn = (word: string | undefined) => {
  const number = / ([1-9]\d{0,3})$/u.exec(word ?? '')?.[1];
  return number === undefined ? undefined : Number(number);
};

/** The names on the way that words tell, as `formand/navn`; nothing where a word is no field's. */
function keyOf(known: Known, [word, ...rest]: readonly string[]): string | undefined {
  if (word === undefined) return undefined;
  const name = Object.keys(known.shape.properties ?? {}).find(name =>
    [name, nameOf(name).da, fieldIn(known, name)?.shape.title ?? name].some(one => fold(one) === fold(word)),
  );
  const inner = name === undefined ? undefined : fieldIn(known, name);
  if (name === undefined || !inner) return undefined;
  if (rest.length === 0) return name;
  const at = numberIn(rest[0]);
  const item = at === undefined ? undefined : itemOf(inner);
  const deeper = item ? keyOf(item, rest.slice(1)) : keyOf(inner, rest);
  return deeper === undefined ? undefined : [name, ...(item ? [String(Number(at) - 1)] : []), deeper].join('/');
}

/** The words of a row for one more thing in a list of the sheet, to show how they are written. */
function exampleIn({ rows }: Sheet): string | undefined {
  const last = rows.findLast(({ field }) => typeof field.path.at(-2) === 'number')?.within[0];
  return last?.replace(/(\d+)( – [^–]+)$/u, (_, number: string, rest: string) => `${Number(number) + 1}${rest}`);
}
