import schema from '../../schemas/helhed.config.schema.json' with { type: 'json' };
import type { Data, Path } from '../document/data.ts';
import { listed, type Text } from '../language.ts';
import { fieldMeant } from '../plan/spelling.ts';

interface Shape {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: boolean | Shape;
  readonly items?: Shape;
}

/** Something in a file of settings that can't be used. */
export interface Misfit {
  readonly at: Path;
  readonly on?: 'key';
  readonly text: Text;
}

/** What does not fit the schema of the settings, in words. */
export function misfits(data: Data): readonly Misfit[] {
  return [...look(data, schema as Shape, [])];
}

function* look(data: Data, given: Shape, at: Path): Generator<Misfit> {
  const shape =
    given.$ref === undefined ? given : (schema.$defs as Readonly<Record<string, Shape>>)[given.$ref.slice(8)]!;
  const types = [shape.type].flat();
  if (typeof data === 'string') {
    if (!types.some(type => ['string', 'integer', 'boolean'].includes(type ?? '')))
      yield { at, text: wrongKind(shape) };
    else if (shape.enum && !shape.enum.includes(data)) yield { at, text: notAmong(data, shape.enum) };
    else if (shape.pattern && !new RegExp(shape.pattern, 'u').test(data.normalize('NFC')))
      yield { at, text: unfit(data, shape) };
    else if (types.includes('integer') && !/^\d+$/.test(data)) yield { at, text: notWhole(data) };
  } else if (Array.isArray(data)) {
    if (!shape.items) yield { at, text: wrongKind(shape) };
    else for (const [index, item] of data.entries()) yield* look(item as Data, shape.items, [...at, index]);
  } else if (!types.includes('object')) yield { at, text: wrongKind(shape) };
  else yield* lookAtFields(data as Readonly<Record<string, Data>>, shape, at);
}

function* lookAtFields(data: Readonly<Record<string, Data>>, shape: Shape, at: Path): Generator<Misfit> {
  const known = Object.keys(shape.properties ?? {});
  for (const [key, value] of Object.entries(data)) {
    const field = shape.properties?.[key.normalize('NFC')] ?? shape.additionalProperties;
    if (typeof field === 'object') yield* look(value, field, [...at, key]);
    else yield { at: [...at, key], on: 'key', text: unknownField(key, known) };
  }
  for (const field of shape.required ?? [])
    if (data[field] === undefined || data[field] === '') yield { at: [...at, field], text: missing(field, shape) };
}

const wrongKind = ({ type, examples: [example] = [] }: Shape): Text => {
  const shown = typeof example === 'object' ? JSON.stringify(example) : String(example ?? 'sprog: da');
  return [type].flat().includes('string')
    ? { da: `Her skal der stå en tekst, fx: ${shown}`, en: `A text is wanted here, for example: ${shown}` }
    : [type].flat().includes('array')
      ? { da: `Her skal der stå en liste, fx: ${shown}`, en: `A list is wanted here, for example: ${shown}` }
      : { da: `Her skal der stå felter, fx: ${shown}`, en: `Fields are wanted here, for example: ${shown}` };
};
const notAmong = (value: string, allowed: readonly unknown[]): Text => {
  const words = [...new Set(allowed.map(String))].filter(word => !['true', 'false'].includes(word));
  return {
    da: `»${value}« kan ikke bruges her. Vælg ${listed(words, 'or', 'da')}.`,
    en: `"${value}" cannot be used here. Choose ${listed(words, 'or', 'en')}.`,
  };
};
const unfit = (value: string, { description = '', examples = [] }: Shape): Text => ({
  da: `»${value}« kan ikke bruges her. ${description} Skriv fx: ${examples.join(' · ')}`,
  en: `"${value}" cannot be used here. Write for example: ${examples.join(' · ')}`,
});
const notWhole = (value: string): Text => ({
  da: `»${value}« er ikke et helt tal.`,
  en: `"${value}" is not a whole number.`,
});
const unknownField = (key: string, known: readonly string[]): Text => {
  const meant = fieldMeant(key, known)?.field;
  return meant === undefined
    ? {
        da: `»${key}« er ikke en indstilling. Her kan der stå ${listed(known, 'or', 'da')}.`,
        en: `"${key}" is no setting. There can be ${listed(known, 'or', 'en')} here.`,
      }
    : {
        da: `»${key}« er ikke en indstilling. Mente du »${meant}«?`,
        en: `"${key}" is no setting. Did you mean "${meant}"?`,
      };
};
const missing = (field: string, shape: Shape): Text => ({
  da: `Her mangler »${field}«. ${shape.properties?.[field]?.description ?? ''}`.trim(),
  en: `"${field}" is missing here.`,
});
