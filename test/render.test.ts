import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { check } from '../src/check.ts';
import { render } from '../src/render.ts';

const draft = readFileSync('examples/udkast/birkeparken.helhedsplan.yaml', 'utf8');

test.each([
  ['nothing said', {}, /^# Sammen om Birkeparken/],
  ['Markdown', { format: 'md' }, /^# Sammen om Birkeparken/],
  ['a web page', { format: 'html' }, /^<!doctype html>\n<html lang="da"/],
  ['a web page in English', { format: 'html', language: 'en' }, /^<!doctype html>\n<html lang="en"/],
] as const)('a plan is its submission: %s', async (_, options, begins) => {
  const { content, findings } = await render(draft, options);
  expect(content).toMatch(begins);
  expect(findings).toEqual(check(draft));
});

test('a Word document is bytes, the same each time', async () => {
  const [first, second] = [await render(draft, { format: 'docx' }), await render(draft, { format: 'docx' })];
  expect(first.content?.slice(0, 2)).toEqual(new TextEncoder().encode('PK'));
  expect(first.content).toEqual(second.content);
});

test('bytes are read as text is', async () => {
  expect(await render(new TextEncoder().encode(draft))).toEqual(await render(draft));
});

test.each([
  ['what is no YAML', 'titel: "uden ende'],
  ['what is no plan', '- mælk\n- brød'],
  ['nothing', ''],
])('%s gives no submission, and says why', async (_, text) => {
  const { content, findings } = await render(text, { file: 'plan.yaml' });
  expect(content).toBeUndefined();
  expect(findings).not.toEqual([]);
  expect(findings.map(({ file }) => file)).toContain('plan.yaml');
});
