import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { formats } from '../src/plan/formats.ts';

type Node = { readonly [key: string]: unknown };

const schema = JSON.parse(readFileSync('schemas/helhedsplan.schema.json', 'utf8')) as Node;
const annotations = ['$schema', 'title', 'description', 'examples'];
const keywords = ['type', 'properties', 'required', 'additionalProperties', 'items', '$ref', '$defs', 'enum', 'format'];

/** Every schema in the schema, with the way to it. */
function* schemasIn(node: Node, path: string): Generator<readonly [string, Node]> {
  yield [path, node];
  for (const [key, value] of Object.entries(node)) {
    if (key === 'properties' || key === '$defs')
      for (const [name, child] of Object.entries(value as Node)) yield* schemasIn(child as Node, `${path}/${name}`);
    if ((key === 'items' || key === 'additionalProperties') && typeof value === 'object')
      yield* schemasIn(value as Node, `${path}/${key}`);
  }
}

const all = [...schemasIn(schema, '')];

test('it is valid in ajv strict mode, with our formats', () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, formats });
  expect(ajv.validateSchema(schema)).toBe(true);
  expect(() => ajv.compile(schema)).not.toThrow();
});

test('it never branches: only these keywords are used', () => {
  const used = new Set(all.flatMap(([, node]) => Object.keys(node)));
  expect([...used].filter(keyword => ![...annotations, ...keywords].includes(keyword))).toEqual([]);
});

test('every field says in Danish what it is, and shows an example', () => {
  const defs = schema['$defs'] as Readonly<Record<string, Node>>;
  const fields = all.filter(([path]) => path !== '' && !/\/(?:items|additionalProperties)$/.test(path));
  const silent = fields.filter(([, node]) => {
    const words = { ...(typeof node['$ref'] === 'string' ? defs[node['$ref'].slice('#/$defs/'.length)] : {}), ...node };
    return !(
      typeof words['title'] === 'string' &&
      typeof words['description'] === 'string' &&
      Array.isArray(words['examples'])
    );
  });
  expect(silent.map(([path]) => path)).toEqual([]);
});

test('names that a $ref points to are ASCII', () => {
  expect(Object.keys(schema['$defs'] as Node).filter(name => !/^[a-z_]+$/.test(name))).toEqual([]);
});

test('every format is one that helhed reads', () => {
  const used = new Set(all.flatMap(([, node]) => (typeof node['format'] === 'string' ? [node['format']] : [])));
  expect([...used].sort()).toEqual(Object.keys(formats).sort());
});
