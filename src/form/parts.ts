import type { Data } from '../document/data.ts';
import { takes } from '../plan/described.ts';
import { fieldIn, type Field as Known } from '../plan/fields.ts';
import { fieldFor } from '../plan/spelling.ts';
import type { Hold } from './form.ts';
import { fieldsOf, leadOf } from './sentence.ts';
import { type Fields, isEmpty, isFields, isText, ownHold, pointerIn, type Site } from './site.ts';

/** The sites of the fields of a thing: those that a plan has, in the order of the schema, and then what no plan has. */
export function sitesIn(site: Site): readonly Site[] {
  const { known, hold } = site;
  if (!known) return [];
  const names = Object.keys(known.shape.properties ?? {});
  const written = isFields(hold.data) ? hold.data : {};
  const keys = keysIn(written, names);
  const sentence = isText(hold.data) && hold.data.trim() !== '' ? fieldsOf(known.kind, hold.data.trim()) : undefined;
  const within = isEmpty(hold.data) && known.kind !== undefined ? [...site.within, known.kind] : site.within;
  const child = (name: string, key: string): Site => ({
    path: [...site.path, key],
    pointer: pointerIn(site, key),
    name,
    key,
    known: fieldIn(known, name),
    owner: known.kind === 'gruppe' ? site.name : (known.kind ?? ''),
    isItem: false,
    hold:
      isFields(hold.data) || site.path.length === 0
        ? ownHold([...hold.at, key], written[key])
        : partHold(site, sentence, name),
    within,
  });
  return [
    ...names.map(name => child(name, keys.known.get(name) ?? name)),
    ...keys.others.map(key => ({ ...child(key, key), known: undefined })),
  ];
}

/** Which key each field is written by, as a plan is read: one that is written twice has the first that says something. */
function keysIn(
  written: Fields,
  names: readonly string[],
): { readonly known: ReadonlyMap<string, string>; readonly others: readonly string[] } {
  const known = new Map<string, string>();
  const others: string[] = [];
  for (const key of Object.keys(written)) {
    const isTaken = (field: string) => !isEmpty(written[known.get(field) ?? '']);
    const { field } = fieldFor(key, names, written, isTaken);
    const before = known.get(field);
    if (!names.includes(field)) others.push(key);
    else {
      if (before !== undefined) others.push(before);
      known.set(field, key);
    }
  }
  return { known, others };
}

/** How a field is held of a thing that has no fields yet: putting something in gives it fields, and keeps the sentence that stood there. */
function partHold(
  { known, hold, path }: Site,
  sentence: Readonly<Record<string, string>> | undefined,
  name: string,
): Hold {
  return {
    data: sentence?.[name],
    at: [...path, name],
    put: content => hold.put(together(known, { ...sentence, [name]: content }, isKept(known, sentence))),
    ...(sentence?.[name] === undefined && { emptyTakesOut: true }),
  };
}

/** Whether a thing that says one thing only is written as a sentence: where that is how it stands, or how it is begun. */
function isKept(known: Known | undefined, sentence: unknown): boolean {
  return known !== undefined && takes(known.shape, 'string') && (sentence !== undefined || prefersSentence(known));
}

/** Whether a thing is begun as a sentence, as the schema's first example of it is. */
export function prefersSentence({ shape: { examples: [first] = [] } }: Known): boolean {
  const one = Array.isArray(first) ? first[0] : first;
  return typeof one !== 'object';
}

/** Fields as they are written: in the order of the schema, and as a sentence where one is enough. */
function together(known: Known | undefined, fields: Fields, mayBeSentence: boolean): Data {
  const names = Object.keys(known?.shape.properties ?? {});
  const said = names.flatMap(name => {
    const content = fields[name];
    return content === undefined || isEmpty(content) ? [] : [[name, content] as const];
  });
  const [only, ...more] = said;
  if (only === undefined) return '';
  return mayBeSentence && more.length === 0 && only[0] === leadOf(known?.kind) && isText(only[1])
    ? only[1]
    : Object.fromEntries(said);
}

/** How an item of a list that says one thing is written; `apart` where it may not be a sentence alone. */
export function itemFor(item: Known | undefined): (text: string, apart?: boolean) => Data {
  return (text, apart = false) => {
    const lead = leadOf(item?.kind);
    if (item === undefined || lead === undefined || text === '') return text;
    return together(item, { [lead]: text }, !apart && isKept(item, undefined));
  };
}
