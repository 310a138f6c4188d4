import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { reporters } from '../../src/report/index.ts';
import { barriers, openBrowser } from '../browser.ts';
import { whole } from '../rules/plan-with.ts';
import { cases, context, hostileName, huge, lookedAt } from './looked-at.ts';

let browser: Browser;
let page: Page;
const asked: string[] = [];
beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  page = await browser.newPage();
  asked.length = 0;
  page.on('request', request => asked.push(request.url()));
  page.on('dialog', dialog => asked.push(dialog.message()));
  page.on('console', message => asked.push(message.text()));
});
afterAll(() => browser?.close());

/** The cases that look different. */
const shown = [
  'nothing',
  'two plans',
  'a file that is no YAML',
  'a gap that is let pass',
  'a local demand',
  'names that try to be something else',
  'signs that are obeyed',
];

/** The page as it is opened from a mail: a file on its own. */
async function open(html: string): Promise<void> {
  const file = join(mkdtempSync(join(tmpdir(), 'helhed ')), 'rapport.html');
  writeFileSync(file, html);
  await page.goto(pathToFileURL(file).href);
}

describe.each(cases.filter(([name]) => shown.includes(name)))('%s', (_, files) => {
  test('has no barriers, light and dark, on a phone and a large screen, folded and unfolded; it fetches and runs nothing', async () => {
    await open(await reporters.html(files, context));
    for (const [colorScheme, width, isOpen] of [
      ['light', 1280, false],
      ['dark', 320, true],
    ] as const) {
      await page.evaluate(`for (const one of document.querySelectorAll('details')) one.open = ${isOpen}`);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      expect([colorScheme, await barriers(page)]).toEqual([colorScheme, []]);
      const over: unknown = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect([width, over]).toEqual([width, 0]);
    }
    expect(asked).toEqual([page.url()]);
  });
});

test('the page says what is missing, where, and what to do; the rule can be folded out with the keyboard', async () => {
  const [, files] = cases.find(([name]) => name === 'a draft')!;
  await open(await reporters.html(files, context));
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Hvad mangler i planen?');
  const finding = page.getByRole('article').filter({ hasText: 'Hvad er de vigtigste milepæle?' });
  expect(await finding.locator('mark').textContent()).toBe('Jobvejledning i beboerhuset');
  expect(await finding.getByText('→ Skriv milepælene').count()).toBe(1);
  const why = finding.getByText('Milepælene gør det muligt');
  expect(await why.isVisible()).toBe(false);
  await finding.locator('summary').focus();
  await page.keyboard.press('Enter');
  expect(await why.isVisible()).toBe(true);
  expect(
    await page
      .getByRole('row', { name: /2 Jobvejledning/ })
      .getByRole('cell')
      .allTextContents(),
  ).toEqual(['✓', '✓', '✓', '–', '✓', '–']);
});

test('names are text, whatever they hold', async () => {
  const [, files] = cases.find(([name]) => name === 'names that try to be something else')!;
  await open(await reporters.html(files, context));
  expect(await page.getByRole('heading', { level: 3 }).textContent()).toContain(hostileName);
});

test('a page of very much is still a page, and says what it leaves out', async () => {
  await open(await reporters.html([huge(400)], context));
  expect(await page.getByText(/^De første 500 er vist herunder\. Der er \d+ til\.$/).count()).toBe(1);
  expect(await page.getByRole('article').count()).toBe(500);
});

test('a rule that speaks again leads back to where it is explained, and folds that out', async () => {
  await open(await reporters.html([huge(3)], context));
  const [first, second] = await page.getByRole('article').filter({ hasText: 'HP504: ' }).all();
  expect(await first!.getByText('Milepælene gør det muligt').isVisible()).toBe(false);
  await second!.getByRole('link').click();
  expect(await first!.getByText('Milepælene gør det muligt').isVisible()).toBe(true);
});

test('in English, what the plan says is told to be Danish, for whoever has it read aloud', async () => {
  const [, files] = cases.find(([name]) => name === 'a draft')!;
  await open(await reporters.html(files, { ...context, language: 'en' }));
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await page.locator('pre:not([lang=da]), tbody th:not([lang=da])').count()).toBe(0);
  expect(await barriers(page)).toEqual([]);
});

test('at the top stands which plan it is: its title, file, version and date', async () => {
  const head = async (text: string) => {
    await open(await reporters.html([lookedAt(text)], context));
    const [first, second] = await page.locator('section > h2, section > h2 + p').allTextContents();
    return [await page.title(), first, second];
  };
  const dated = whole
    .replace(/^titel:.*$/mu, 'titel: Sammen om <b>Parken</b>\nversion: Udkast 3')
    .replace(/^dato:.*$/mu, 'dato: 2026-11-25');
  expect(await head(dated)).toEqual([
    'Hvad mangler i planen? Sammen om <b>Parken</b>',
    'Sammen om <b>Parken</b>',
    'plan.yaml · Udkast 3 · 25.11.2026',
  ]);
  const [title, first, second] = await head(whole.replace(/^titel:.*\n/mu, ''));
  expect([title, first]).toEqual(['Hvad mangler i planen? plan.yaml', 'plan.yaml']);
  expect(second).not.toContain('plan.yaml');
});
