import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { programmes } from '../../../src/plan/programmes/index.ts';
import { template } from '../../../src/template/template.ts';
import { openBrowser } from '../../browser.ts';
import { offlineFile, shown, textBox, withoutPickers } from '../pages.ts';
import { inForm } from './form-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const blank = template(programmes.at(-1)!, 'helhedsplan', 'da', { isForm: true });

/** What the keyboard is at when all is shown as it has become: nothing where it is nowhere. */
const keyboardAt = (page: Page) =>
  page.evaluate(async () => {
    await new Promise(shown => setTimeout(shown, 120));
    const at = document.activeElement;
    return at === null || at === document.body ? '' : `${at.localName} ${at.ariaLabel ?? at.id ?? at.textContent}`;
  });

test('who fills in a new plan by Tab is always somewhere', async () => {
  const { page } = await inForm(browser, blank);
  await page.getByLabel('Titel', { exact: true }).focus();
  const lost: string[] = [];
  const visited = new Set<string>();
  for (let pages = 0; pages < 5; ) {
    const at = await keyboardAt(page);
    if (at === '') lost.push([...visited].at(-1) ?? '');
    visited.add(at);
    const isWrittenIn = /^(?:input|textarea) /u.test(at);
    const isNext = await page.evaluate(() => document.activeElement?.matches('.form-steps > :last-child') === true);
    if (isWrittenIn) await page.keyboard.type('2027');
    if (at.startsWith('select')) await page.keyboard.press('ArrowDown');
    if (isNext) pages++;
    await page.keyboard.press(isNext ? 'Enter' : 'Tab');
  }
  expect(lost).toEqual([]);
  expect(visited.size).toBeGreaterThan(40);
});

test('a gap that is met while the keyboard is at it stays, says so, and goes when the keyboard goes on', async () => {
  const { page } = await inForm(browser, blank);
  await page.getByLabel('Titel', { exact: true }).fill('Sammen');
  await page.keyboard.press('Tab');
  const more = page.getByRole('button', { name: 'Læs mere om Titel' });
  await page.getByText('Det er på plads nu.').waitFor();
  expect(await more.evaluate(each => each === document.activeElement)).toBe(true);
  await page.keyboard.press('Tab');
  await more.waitFor({ state: 'detached' });
  expect(await keyboardAt(page)).not.toBe('');
});

test('what is opened or begun in the page has the keyboard, and so has the plan when the questions are left', async () => {
  const { page } = await shown(browser);
  await withoutPickers(page);
  await page.goto(offlineFile);
  await page.getByRole('button', { name: 'Begynd', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.form-page h2').waitFor();
  expect(await keyboardAt(page)).toMatch(/^h2 /u);
  await page.getByRole('button', { name: 'Hjælp mig igennem' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => keyboardAt(page)).toMatch(/^(?:input|textarea|select) /u);
  const question = await keyboardAt(page);
  await page.locator('.questions').getByRole('button', { name: 'Vis hele planen' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.form-page h2').waitFor();
  expect(await keyboardAt(page)).toBe(question);
  await page.context().close();
});

test('a gap that is mended by its button leaves the keyboard at what follows', async () => {
  const { page } = await inForm(browser, 'program: 2019-26\nfase: helhedsplan\ntitle: Sammen\nkomune: Eksempel\n');
  await page.getByRole('button', { name: /^Mangler/u }).click();
  await page.getByRole('button', { name: 'Ret det for mig' }).first().focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => keyboardAt(page)).toMatch(/^button /u);
});

test('Ctrl-Z in the text of the file takes back what was written there, and nothing of the form', async () => {
  const { page, read } = await inForm(browser, blank.replaceAll('\n', '\r\n'));
  const title = page.getByLabel('Titel', { exact: true });
  await title.fill('Sammen');
  const text = await textBox(page);
  const end = () => text.evaluate((box: HTMLTextAreaElement) => [box.selectionStart, box.value.length]);
  await expect.poll(() => text.inputValue()).toContain('titel: Sammen\n');
  const before = await text.inputValue();
  await text.focus();
  await page.keyboard.press('Control+z');
  expect(await keyboardAt(page)).toBe('textarea plan.yaml');
  expect(await text.inputValue()).toBe(before);

  await text.evaluate((box: HTMLTextAreaElement) => box.setSelectionRange(box.value.length, box.value.length));
  await page.keyboard.type('# en', { delay: 20 });
  await title.fill('Sammen om parken');
  await expect.poll(() => text.inputValue()).toMatch(/titel: Sammen om parken\n.*# en$/su);
  await text.focus();
  await page.keyboard.press('Control+z');
  const after = before.replace('titel: Sammen', 'titel: Sammen om parken');
  expect(await text.inputValue()).toBe(after);
  expect(await end()).toEqual([after.length, after.length]);
  await page.keyboard.press('Control+y');
  expect(await text.inputValue()).toBe(`${after}# en`);
  for (let times = 0; times < 3; times++) await page.keyboard.press('Control+z');
  expect(await text.inputValue()).toBe(after);
  await expect.poll(read).toBe(after.replaceAll('\n', '\r\n'));

  await title.focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => title.inputValue()).not.toBe('Sammen om parken');
});
