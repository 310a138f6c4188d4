import type { Text } from '../language.ts';
import { itemOf, type Field as Known } from '../plan/fields.ts';
import { writeDate } from '../plan/time/calendar.ts';
import { nameOf, oneOf } from '../submission/names.ts';
import { offerOf } from './adding.ts';
import type { Blank } from './form.ts';
import { leadOf } from './sentence.ts';
import type { Site } from './site.ts';

/** What a field is called; an item by what one of its list is called. */
export const labelOf = (site: Site): Text => (site.isItem ? oneIn(site).label : fieldName(site));

const fieldName = ({ name, key, known }: Site): Text =>
  known ? { da: known.shape.title ?? nameOf(name).da, en: nameOf(name).en } : { da: key, en: key };

/** What one of the things in a list is called, and how one more is offered. */
export const oneIn = (site: Site): Blank => ({
  label: oneOf(site.name) ?? fieldName(site),
  offer: offerOf(site.name, site.known),
});

/** The first of the schema's examples that can be said in a line: a text, that of a list, or what a thing says first. */
export function exampleOf(known: Known | undefined): string | undefined {
  const look = (example: unknown): string | undefined => {
    if (typeof example === 'string' || typeof example === 'number') return String(example);
    if (Array.isArray(example)) return example.length === 0 ? undefined : look(example[0]);
    const lead = leadOf(known?.kind) ?? leadOf(known && itemOf(known)?.kind) ?? '';
    return typeof example === 'object' && example !== null && lead in example
      ? look((example as Readonly<Record<string, unknown>>)[lead])
      : undefined;
  };
  const example = (known?.shape.examples ?? []).map(look).find(example => example !== undefined);
  return known?.shape.format === 'dato' && example !== undefined ? writeDate(example, 'da') : example;
}
