import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriers, openBrowser } from '../../browser.ts';
import { draft } from '../pages.ts';
import { inForm } from './form-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

test.each([
  [360, 'light'],
  [360, 'dark'],
  [820, 'light'],
  [1600, 'dark'],
] as const)(
  'no view of the form has barriers at %i pixels, %s, and nothing to scroll sideways',
  async (width, colorScheme) => {
    const { page, goTo } = await inForm(browser, readFileSync(draft, 'utf8'), {
      viewport: { width, height: 800 },
      colorScheme,
    });
    const views: readonly [string, () => Promise<unknown>][] = [
      ['the plan', async () => undefined],
      ['an area', () => goTo('Beskæftigelse')],
      ['an activity', () => goTo('Jobvejledning i beboerhuset')],
      ['a list of the activity', () => page.getByRole('button', { name: 'Tilføj en milepæl' }).first().click()],
      [
        'all fields',
        async () => {
          const more = page.getByRole('button', { name: /^Flere felter/u });
          for (let at = 0; at < 4; at++) await more.nth(at).click();
        },
      ],
      ['the organisation', () => goTo('Organisation')],
      ['the budget', () => goTo('Budget')],
      ['a question', () => page.getByRole('button', { name: 'Hjælp mig igennem' }).click()],
    ];
    for (const [view, go] of views) {
      await go();
      expect([view, await barriers(page)]).toEqual([view, []]);
      const over = await page.evaluate(() => {
        const column = document.querySelector('.left');
        return column ? column.scrollWidth - column.clientWidth : -1;
      });
      expect([view, over]).toEqual([view, 0]);
      const small = await page
        .locator('.form :is(button, summary, select, input:not([type=date]), textarea):visible')
        .evaluateAll(all =>
          all.flatMap(each => {
            const { width, height } = each.getBoundingClientRect();
            return width < 24 || height < 24 ? [each.outerHTML.slice(0, 100)] : [];
          }),
        );
      expect([view, small]).toEqual([view, []]);
    }
  },
);
