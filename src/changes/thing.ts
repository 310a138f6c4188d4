import type { Path } from '../document/data.ts';
import type { Reading } from '../plan/read.ts';
import { planShape, resolve, type Shape } from '../plan/shape.ts';

/** A text in a plan, and the field it stands in. */
export interface Words {
  readonly field: string;
  readonly text: string;
  readonly path: Path;
}

/** Something in a plan that has fields. What may be a sentence or have parts is always read as having parts. */
export interface Thing {
  readonly field: string;
  /** What each field holds: one value or several. A note, and what is blank, is no value. */
  readonly fields: ReadonlyMap<string, readonly Value[]>;
  /** The field that says what it is, as far as it has one. */
  readonly lead: string | undefined;
  /** The same as the plan has it. */
  readonly written: unknown;
  readonly path: Path;
}

export type Value = Words | Thing;

export const isThing = (value: Value): value is Thing => 'fields' in value;

/** A plan as things and words, in one shape however it is written: a sentence or parts, one or a list, known fields or not. */
export function thingsIn({ at, plan, rest }: Pick<Reading, 'plan' | 'at' | 'rest'>): Thing {
  const fieldsOf = (owner: object, shape: Shape | undefined, path: Path, isRead: boolean) => {
    const other = typeof shape?.additionalProperties === 'object' ? shape.additionalProperties : undefined;
    const fields = new Map<string, readonly Value[]>();
    const add = (field: string, value: unknown, isReadToo: boolean) => {
      if (field === 'note') return;
      const place = isReadToo ? at(owner, field as never) : [...path, field];
      const values = valuesOf(field, value, shape?.properties?.[field] ?? other, place, isReadToo);
      if (values.length > 0) fields.set(field, [...(fields.get(field) ?? []), ...values]);
    };
    for (const [field, value] of Object.entries(owner)) add(field, value, isRead);
    // What could not be read is told as it is written; a field that no plan has is among the fields already.
    if (isRead) for (const [field, value] of rest(owner)) if (!isAmong(owner, field, value)) add(field, value, false);
    return fields;
  };

  const valuesOf = (
    field: string,
    value: unknown,
    given: Shape | undefined,
    path: Path,
    isRead: boolean,
  ): readonly Value[] => {
    const shape = resolve(given);
    if (typeof value === 'string') return value.trim() === '' ? [] : [told(field, value, shape, path)];
    if (Array.isArray(value))
      return value.flatMap((item, index) =>
        valuesOf(field, item, shape?.items ?? given, isRead ? at(value, index) : [...path, index], isRead),
      );
    if (typeof value !== 'object' || value === null) return [];
    const fields = fieldsOf(value, shape, path, isRead);
    return fields.size === 0 ? [] : [{ field, fields, lead: leadOf(shape), written: value, path }];
  };

  const told = (field: string, text: string, shape: Shape | undefined, path: Path): Value => {
    const lead = leadOf(shape);
    if (lead === undefined) return { field, text, path };
    return { field, fields: new Map([[lead, [{ field: lead, text, path }]]]), lead, written: text, path };
  };

  return {
    field: '',
    fields: fieldsOf(plan, resolve(planShape), [], true),
    lead: undefined,
    written: plan,
    path: [],
  };
}

/** A thing that holds nothing, to hold another up against. */
export const nothing = (like: Thing): Thing => ({ ...like, fields: new Map() });

/** What the fields of a thing that a sentence may stand for are called, the most telling first. */
const leads = [
  'kriterium',
  'post',
  'af',
  'part',
  'navn',
  'titel',
  'hvordan',
  'hvad',
  'hvem',
  'problem',
  'tekst',
  'beskrivelse',
];

/** The field that a sentence in place of a thing says. */
function leadOf(shape: Shape | undefined): string | undefined {
  const fields = shape?.properties ?? {};
  return 'andel' in fields ? 'kilde' : leads.find(field => field in fields);
}

const isAmong = (owner: object, field: string, value: unknown) =>
  Object.getOwnPropertyDescriptor(owner, field)?.value === value;

const read = new WeakMap<Thing, Map<string, string>>();

/** The texts of a field, as one. They are kept, since a thing is held up against many. */
export function textIn(thing: Thing, field: string): string {
  const texts = read.get(thing) ?? new Map<string, string>();
  read.set(thing, texts);
  const text = texts.get(field) ?? (thing.fields.get(field) ?? []).flatMap(wordsIn).join(' ');
  texts.set(field, text);
  return text;
}

function wordsIn(value: Value): readonly string[] {
  return isThing(value) ? [...value.fields.values()].flat().flatMap(wordsIn) : [value.text];
}

/** What a thing is called: by its heading, its lead, or else the first that it says. */
export function nameIn(thing: Thing): string {
  const named = ['overskrift', ...(thing.lead === undefined ? [] : [thing.lead]), 'titel', 'navn'];
  const field = named.find(name => thing.fields.has(name)) ?? [...thing.fields.keys()][0];
  return field === undefined ? '' : textIn(thing, field);
}
