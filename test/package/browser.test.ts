import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { explain } from '../../src/explain.ts';
import { render } from '../../src/render.ts';
import { rules } from '../../src/rules/index.ts';
import { openBrowser } from '../browser.ts';

const draft = readFileSync('examples/udkast/birkeparken.helhedsplan.yaml', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'helhed-browser-'));

let browser: Browser;
let page: Page;
const complaints: string[] = [];
beforeAll(async () => {
  await build({
    stdin: { contents: `export * from ${JSON.stringify(resolve('dist/index.js'))};`, resolveDir: '.' },
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'helhed',
    charset: 'utf8',
    outfile: join(folder, 'helhed.js'),
  });
  writeFileSync(join(folder, 'page.html'), '<!doctype html><meta charset="utf-8"><script src="helhed.js"></script>');
  browser = await openBrowser();
  page = await browser.newPage();
  page.on('pageerror', error => complaints.push(error.message));
  page.on('console', message => complaints.push(message.text()));
  await page.goto(pathToFileURL(join(folder, 'page.html')).href);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What a line of JavaScript gives in the page, where `text` is the draft and `helhed` the library. */
const inPage = (line: string): Promise<unknown> =>
  page.evaluate(`(async () => { const text = ${JSON.stringify(draft)}; return ${line}; })()`);

test('a plan is checked as it is in Node', async () => {
  expect(await inPage("helhed.check(text, 'plan.yaml')")).toEqual(
    JSON.parse(JSON.stringify(check(draft, 'plan.yaml'))),
  );
  expect(await inPage("helhed.check('titel: [', 'plan.yaml').map(({ code }) => code)")).toEqual(
    check('titel: [', 'plan.yaml').map(({ code }) => code),
  );
});

test.each(['md', 'html'] as const)('a plan is written as %s as it is in Node', async format => {
  expect(await inPage(`(await helhed.render(text, { format: '${format}' })).content`)).toBe(
    (await render(draft, { format })).content,
  );
});

test('a plan is written as the same Word document', async () => {
  const content: unknown = await inPage("[...(await helhed.render(text, { format: 'docx' })).content].join()");
  expect(content).toBe([...((await render(draft, { format: 'docx' })).content ?? [])].join());
});

test('a rule is explained as it is in Node', async () => {
  const [first] = rules;
  expect(await inPage("helhed.explain(helhed.rules[0], 'da')")).toBe(first && explain(first, 'da'));
});

test('the browser has nothing to complain of', () => {
  expect(complaints).toEqual([]);
});
