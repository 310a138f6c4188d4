import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { getLanguageService, type JSONSchema, TextDocument } from 'vscode-json-languageservice';
import { parse } from 'yaml';

const folder = 'docs/schemastore';
const json = (file: string): object => JSON.parse(readFileSync(file, 'utf8'));

test('the entry is one that the catalogue takes', async () => {
  const uri = 'https://json.schemastore.org/schema-catalog.json';
  const service = getLanguageService({});
  const schema: JSONSchema = json('test/editor-schema/official/schema-catalog.json');
  service.configure({ schemas: [{ uri, fileMatch: ['*'], schema }] });
  const said = async (entry: object) => {
    const text = JSON.stringify({ $schema: uri, version: 1, schemas: [entry] });
    const document = TextDocument.create('file:///catalog.json', 'json', 1, text);
    return (await service.doValidation(document, service.parseJSONDocument(document))).map(({ message }) => message);
  };
  const entry = json(`${folder}/catalog-entry.json`);
  expect(await said(entry)).toEqual([]);
  expect(await said({ ...entry, description: undefined })).toEqual(['Missing property "description".']);
});

/** As SchemaStore sets it up, with the words that the entry's README says are to be let pass. */
const ajv = new Ajv({ strict: true, strictTypes: false, strictTuples: false, allowMatchingProperties: true });
const readme = readFileSync(`${folder}/README.md`, 'utf8');
const words = /"unknownKeywords": \[([^\]]*)\]/.exec(readme)?.[1]?.replaceAll('"', '').split(', ') ?? [];
for (const word of words) ajv.addKeyword(word);
const isPlan = ajv.compile(json('schemas/helhedsplan.editor.schema.json'));

describe.each([
  ['positive', true],
  ['negative', false],
])('%s', (kind, expected) => {
  test.each(readdirSync(`${folder}/${kind}`))('%s', file => {
    expect(isPlan(parse(readFileSync(`${folder}/${kind}/${file}`, 'utf8')))).toBe(expected);
  });
});
