import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../browser.ts';
import { offlineFile, shown, textBox, withoutPickers } from '../pages.ts';

/** What is done with the keyboard: a key in pointed brackets, or words that are typed. */
type Keys = readonly string[];

/** The answers, by the place of the question; `*` is any number. A composed plan: neither the place nor the people are real. */
const answers: Readonly<Record<string, Keys>> = {
  '/titel': ['Sammen om Birkeparken'],
  '/område': ['Birkeparken'],
  '/kommune': ['Eksempel Kommune'],
};

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** Presses Tab until the keyboard is at something with that name. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    const at = await page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent);
    if (at?.trim() === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard never gets to ${name}.`);
}

async function press(page: Page, keys: Keys): Promise<void> {
  for (const key of keys)
    if (/^<.+>$/u.test(key)) {
      await page.keyboard.press(key.slice(1, -1));
      await page.waitForTimeout(80);
    } else await page.keyboard.type(key);
}

test('a plan is written from nothing to no gaps by the keyboard alone, one question at a time', async () => {
  const { page, complaints, requests } = await shown(browser);
  await withoutPickers(page);
  await page.goto(offlineFile);
  await tabTo(page, 'Begynd');
  await page.keyboard.press('Enter');
  await page.locator('.form-page').waitFor();
  await tabTo(page, 'Hjælp mig igennem');
  await page.keyboard.press('Enter');
  const asked: string[] = [];
  while ((await page.locator('.questions .field').count()) > 0) {
    const place = (await page.locator('.questions .field').first().getAttribute('id'))?.replace('field:', '') ?? '';
    asked.push(place);
    const keys = answers[place.replaceAll(/\d+/gu, '*')];
    if (keys === undefined) console.log('UNANSWERED', place);
    await press(page, keys ?? []);
    await tabTo(page, 'Gem og næste');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(50);
    if (asked.length > 150) throw new Error(asked.join(' '));
  }
  expect(await page.locator('.questions h2').textContent()).toBe('Alt, der bliver spurgt om, er besvaret');
  const text = await (await textBox(page)).inputValue();
  const file = join(mkdtempSync(join(tmpdir(), 'helhed-nothing-')), 'plan.yaml');
  writeFileSync(file, text);
  const { stdout } = spawnSync(process.execPath, [resolve('bin/helhed.js'), 'check', file, '--uden-råd'], {
    encoding: 'utf8',
  });
  expect(stdout).toContain('Ingen mangler');
  expect([complaints, requests.filter(url => !url.startsWith('file:'))]).toEqual([[], []]);
}, 240_000);
