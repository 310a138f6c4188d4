import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nameOf } from '../../src/submission/names.ts';

/** Every name of a field in some part of a schema. */
function fieldsIn(shape: unknown): readonly string[] {
  if (typeof shape !== 'object' || shape === null) return [];
  return Object.entries(shape).flatMap(([key, value]) => [
    ...(key === 'properties' ? Object.keys(value) : []),
    ...fieldsIn(value),
  ]);
}

const fields = [...new Set(fieldsIn(JSON.parse(readFileSync('schemas/helhedsplan.schema.json', 'utf8'))))];

test('every field of a plan has a name to be read by, but the notes', () => {
  expect(fields.length).toBeGreaterThan(80);
  expect(fields.filter(field => nameOf(field).da === field)).toEqual(['note']);
});

test('a field that no plan knows keeps the name its writer gave it', () => {
  for (const field of ['ukendt', 'constructor', '__proto__']) expect(nameOf(field)).toEqual({ da: field, en: field });
});
