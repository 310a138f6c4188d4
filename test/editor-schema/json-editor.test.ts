import { expect, test } from 'vitest';
import { getLanguageService, TextDocument } from 'vscode-json-languageservice';
import { editorSchema } from '../../src/editor-schema/editor-schema.ts';

/** The reader of JSON that VS Code has in it, for whoever makes a plan by program. */
const service = getLanguageService({});
service.configure({ schemas: [{ uri: 'file:///plan.schema.json', fileMatch: ['*'], schema: editorSchema() }] });

function opened(marked: string) {
  const at = marked.indexOf('|');
  const document = TextDocument.create('file:///plan.json', 'json', 1, marked.replace('|', ''));
  return { document, position: document.positionAt(at), json: service.parseJSONDocument(document) };
}

test.each([
  ['a title', '{ "titel|": "x" }', 'Planens navn'],
  ['milestones', '{ "milepæle|": [] }', 'De første ti unge er i fritidsjob'],
])('shows what is asked: %s', async (_, marked, expected) => {
  const { document, position, json } = opened(marked);
  expect(JSON.stringify((await service.doHover(document, position, json))?.contents)).toContain(expected);
});

test.each([
  ['the phases', '{ "fase": | }', '"prækvalifikation"'],
  ['the areas', '{ "indsatsområder": [{ "navn": | }] }', 'Beskæftigelse'],
  ['an activity', '{ "indsatsområder": [{ "aktiviteter": [|] }] }', 'aktivitet med de seks svar'],
])('offers %s', async (_, marked, expected) => {
  const { document, position, json } = opened(marked);
  const labels = (await service.doComplete(document, position, json))?.items.map(({ label }) => label);
  expect(labels).toContain(expected);
});

test.each([
  ['nothing of a plan under way', '{ "titel": null, "boliger": 840, "indsatsområder": [{ "aktiviteter": [{}] }] }', []],
  ['fields in place of a text', '{ "titel": {} }', ['Her skal der stå en tekst uden felter under sig.']],
])('tells %s', async (_, text, expected) => {
  const { document, json } = opened(text);
  expect((await service.doValidation(document, json)).map(({ message }) => message)).toEqual(expected);
});
