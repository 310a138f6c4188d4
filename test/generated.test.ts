import { readFileSync } from 'node:fs';
import { compile } from 'json-schema-to-typescript';
import { expect, test } from 'vitest';

type Schema = { [key: string]: unknown };

/** Every scalar in a plan is text as typed, so a number in the schema (there for other YAML readers) is a string here. */
function asText(schema: unknown, insideProperties = false): unknown {
  if (Array.isArray(schema)) return schema.map(item => asText(item));
  if (typeof schema !== 'object' || schema === null) return schema;
  // Words beside a `$ref` would make a type of their own for each place it stands.
  if (!insideProperties && '$ref' in schema) return { $ref: schema.$ref };
  const entries = Object.entries(schema as Schema)
    .filter(([key]) => insideProperties || !['title', 'examples', 'format'].includes(key))
    .map(([key, value]): [string, unknown] => {
      if (!insideProperties && key === 'type' && Array.isArray(value))
        return [key, value.filter(type => type !== 'number')];
      return [key, asText(value, !insideProperties && ['properties', '$defs'].includes(key))];
    });
  return Object.fromEntries(entries);
}

test('the types of a plan are those of the schema', async () => {
  const schema = JSON.parse(readFileSync('schemas/helhedsplan.schema.json', 'utf8')) as Schema;
  const types = await compile({ ...(asText(schema) as Schema), title: 'Plan' }, 'Plan', {
    additionalProperties: false,
    bannerComment: '// Made from schemas/helhedsplan.schema.json by `npm run generate`. Do not edit.',
    style: { singleQuote: true, printWidth: 120 },
  });
  await expect(types).toMatchFileSnapshot('../src/plan/plan.generated.ts');
});
