import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { programmes } from '../../../src/plan/programmes/index.ts';
import { template } from '../../../src/template/template.ts';
import { openBrowser } from '../../browser.ts';
import { inForm } from '../form/form-page.ts';
import { draft } from '../pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

test('one is asked what has no answer, may skip, and is told in the end what is left', async () => {
  const { page, read } = await inForm(browser, readFileSync(draft, 'utf8'));
  const where = () => page.locator('.questions .where').textContent();
  const field = () => page.locator('.questions .field').first().getAttribute('id');
  await page.getByRole('button', { name: 'Hjælp mig igennem' }).click();
  await expect.poll(where).toBe('Aktivitet: Jobvejledning i beboerhuset');
  expect(await field()).toBe('field:/indsatsområder/0/aktiviteter/1/milepæle');
  expect(await page.getByText('For eksempel:').isVisible()).toBe(true);

  await page.getByRole('button', { name: 'Tilføj en milepæl' }).click();
  await page.getByLabel('Dato', { exact: true }).fill('juni 2023');
  await page.getByRole('button', { name: 'Næste spørgsmål' }).click();
  await expect.poll(field).not.toBe('field:/indsatsområder/0/aktiviteter/1/milepæle');
  await expect.poll(read).toContain('dato: juni 2023');

  while (await page.getByRole('button', { name: 'Spring over' }).isVisible()) {
    await page.getByRole('button', { name: 'Spring over' }).click();
    await page.waitForTimeout(150);
  }
  const end = page.getByRole('heading', { name: 'Det var det sidste spørgsmål' });
  expect(await end.evaluate(head => head === document.activeElement)).toBe(true);
  await page.getByRole('button', { name: 'Tag dem, du sprang over' }).click();
  await expect.poll(where).toContain('Aktivitet:');
  await page.getByRole('button', { name: 'Vis hele planen' }).first().click();
  expect(await page.locator('.form-page h2').isVisible()).toBe(true);
});

test('one may go back to what was answered before, also from the end', async () => {
  const { page } = await inForm(browser, readFileSync(draft, 'utf8'));
  const field = () => page.locator('.questions .field').first().getAttribute('id');
  const go = (name: string) => page.getByRole('button', { name }).click();
  await go('Hjælp mig igennem');
  await page.locator('.questions .field').first().waitFor();
  const first = await field();
  expect(await page.getByRole('button', { name: 'Forrige spørgsmål' }).count()).toBe(0);
  await go('Tilføj en milepæl');
  await page.getByLabel('Dato', { exact: true }).fill('juni 2023');
  await go('Næste spørgsmål');
  await expect.poll(field).not.toBe(first);
  await go('Forrige spørgsmål');
  await expect.poll(field).toBe(first);
  expect(await page.getByLabel('Dato', { exact: true }).inputValue()).toBe('juni 2023');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('.questions .field') !== null))
    .toBe(true);
  await go('Spring over');
  await expect.poll(field).not.toBe(first);
  const skip = page.getByRole('button', { name: 'Spring over' });
  let last: string | null = null;
  while (await skip.isVisible()) {
    last = await field();
    await skip.click();
    await expect.poll(async () => !(await skip.isVisible()) || (await field()) !== last).toBe(true);
  }
  await go('Forrige spørgsmål');
  await expect.poll(field).toBe(last);
});

test('an answer that is no date is not gone past, unless it is skipped', async () => {
  const blank = template(programmes.at(-1)!, 'helhedsplan', 'da').replace('  fra:\n', '  fra: 2027\n');
  const { page, read } = await inForm(browser, blank);
  await page.getByRole('button', { name: 'Hjælp mig igennem' }).click();
  const box = page.locator('.questions').getByLabel('Til', { exact: true });
  for (let skipped = 0; skipped < 12 && !(await box.isVisible()); skipped++) {
    await page.getByRole('button', { name: 'Spring over' }).click();
    await page.waitForTimeout(150);
  }
  await box.fill('Svar 0');
  await page.getByRole('button', { name: 'Næste spørgsmål' }).click();
  await page.getByRole('alert').getByText('Det kan ikke læses som en dato.').waitFor();
  expect(await box.evaluate(each => each === document.activeElement)).toBe(true);
  await expect.poll(read).toContain('til: Svar 0');
  await page.getByRole('button', { name: 'Spring over' }).click();
  await expect.poll(() => box.isVisible()).toBe(false);
  expect(await page.getByRole('alert').getByText('Det kan ikke læses').count()).toBe(0);
});

test('one is not told that all is answered while there are gaps that are no questions', async () => {
  const whole = readFileSync('examples/planer/2019-26-syvstjerneparken.helhedsplan.yaml', 'utf8');
  const { page } = await inForm(browser, whole.replace('dato: 1. februar 2023', 'dato: engang'));
  await page.getByRole('button', { name: 'Hjælp mig igennem' }).click();
  await page.getByRole('heading', { name: 'Der er ikke flere spørgsmål, men noget mangler endnu' }).waitFor();
  expect(await page.locator('.questions').innerText()).toContain('mangel er ikke et spørgsmål');
});
