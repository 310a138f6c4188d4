import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barriers, openBrowser } from '../browser.ts';
import { draft, offlineFile, openByInput, type Shown, shown, withoutPickers } from './pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser?.close());

const widths = { phone: 360, tablet: 820, wide: 1500 } as const;

/** The views of the page, in an order in which each can be come to from the one before. */
const views: Readonly<Record<string, (one: Shown) => Promise<void>>> = {
  submission: ({ page }) => page.getByRole('button', { name: 'Ansøgning', exact: true }).click(),
  text: ({ page }) => page.getByRole('button', { name: 'Tekst', exact: true }).click(),
  form: async ({ page }) => {
    await page.getByRole('button', { name: /^Mangler/ }).click();
    await page.getByRole('button', { name: /Jobvejledning i beboerhuset, milepæle/ }).click();
    await page.locator('.left').getByRole('heading', { name: 'Jobvejledning i beboerhuset' }).waitFor();
  },
  menus: async ({ page }) => {
    for (const menu of await page.locator('.bar summary').all()) await menu.click();
  },
  gaps: async ({ page }) => {
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Mangler/ }).click();
  },
  explanation: async ({ page }) => {
    await page.locator('.gaps').getByRole('button', { name: 'Hvorfor spørges der?' }).first().click();
    await page.getByRole('dialog').waitFor();
  },
};

describe.each(Object.entries(widths))(
  'nothing keeps anybody out, and nothing is wider than the screen, on a %s',
  (_, width) => {
    test.each(['light', 'dark'] as const)('%s', async colorScheme => {
      const one = await shown(browser, { viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
      await withoutPickers(one.page);
      await one.page.goto(offlineFile);
      await one.page.getByRole('heading', { name: 'Åbn en plan' }).waitFor();
      const found = [['welcome', await barriers(one.page), await isWider(one)]];
      await openByInput(one.page, draft);
      await one.page.locator('main.plan').waitFor();
      for (const [name, show] of Object.entries(views)) {
        await show(one);
        found.push([name, await barriers(one.page), await isWider(one)]);
      }
      expect(found).toEqual(['welcome', ...Object.keys(views)].map(name => [name, [], false]));
      await one.page.context().close();
    });
  },
);

/** Whether the page is wider than the screen. */
const isWider = ({ page }: Shown) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

test('the reader chooses light or dark, for the submission too, and Danish or English', async () => {
  const one = await shown(browser, { colorScheme: 'light' });
  await withoutPickers(one.page);
  await one.page.goto(offlineFile);
  await openByInput(one.page, draft);
  const paper = one.page.frameLocator('iframe').locator('body');
  await paper.waitFor();
  const colour = () => paper.evaluate(body => getComputedStyle(body).backgroundColor);
  expect(await colour()).toBe('rgb(255, 255, 255)');
  await one.page.getByText('Visning', { exact: true }).click();
  await one.page.getByLabel('Lys eller mørk').selectOption('dark');
  const around = () => one.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await expect.poll(around, { timeout: 20_000 }).toBe('rgb(20, 25, 28)');
  await expect.poll(colour, { timeout: 20_000 }).toBe('rgb(20, 25, 28)');
  await one.page.getByLabel('Sprog · Language').selectOption('en');
  await one.page.getByRole('button', { name: 'Submission', exact: true }).waitFor();
  await one.page.frameLocator('iframe').locator('html[lang="en"]').waitFor();
  await one.page.context().close();
});

test.each([
  ['on a phone', { width: 360, height: 740 }],
  ['enlarged to twice the size', { width: 700, height: 450 }],
])(
  'what is around the plan takes little of the screen %s, and the plan can be told by its name',
  async (_, viewport) => {
    const one = await shown(browser, { viewport });
    await withoutPickers(one.page);
    await one.page.goto(offlineFile);
    await openByInput(one.page, draft);
    const left = one.page.locator('.left');
    await left.waitFor();
    const { y } = (await left.boundingBox())!;
    expect(y).toBeLessThan(90);
    const name = one.page.locator('.bar .name');
    expect(await name.evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)).toBe(true);
    await one.page.context().close();
  },
);

test('the whole page is less than 1 MB to mail', () => {
  expect(gzipSync(readFileSync('dist/helhed.html'), { level: 9 }).length).toBeLessThan(1_000_000);
});
