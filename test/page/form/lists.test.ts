import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../browser.ts';
import { inForm, paste } from './form-page.ts';

const plan = `program: 2019-26
fase: helhedsplan
titel: Sammen om Birkeparken
område: Birkeparken
kommune: Eksempel Kommune
periode: { fra: 2021-11-01, til: 2025-10-31 }
indsatsområder:
  - navn: Beskæftigelse
    aktiviteter:
      # Den vigtigste.
      - titel: Fritidsjob
        skridt:
          - Aftaler   # tolv virksomheder
          - Samtaler
          # Det sidste.
          - Opfølgning

      - titel: Jobvejledning
  - navn: Uddannelse og livschancer
    aktiviteter:
      - titel: Lektiecafé
`;

const steps = (...lines: readonly string[]) =>
  plan.replace(/ {10}- Aftaler[\s\S]*- Opfølgning\n/u, lines.map(line => `${' '.repeat(10)}${line}\n`).join(''));

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

test('an item is moved, copied and taken out by the keyboard, with its comments, and each can be undone', async () => {
  const { page, read, goTo, focused, said } = await inForm(browser, plan);
  await goTo('Fritidsjob');
  const undo = async () => {
    await page.keyboard.press('Control+z');
    await expect.poll(read).toBe(plan);
  };

  await page.getByRole('button', { name: 'Flyt ned: Aftaler' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(read).toBe(steps('- Samtaler', '- Aftaler   # tolv virksomheder', '# Det sidste.', '- Opfølgning'));
  expect(await focused()).toBe('Flyt ned: Aftaler');
  expect(await said()).toBe('»Aftaler« er nu nr. 2 af 3.');
  await undo();
  expect(await said()).toBe('Fortrudt: flyt »Aftaler«');

  await page.getByRole('button', { name: 'Kopiér: Opfølgning' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(read).toContain('- Opfølgning\n');
  await expect.poll(() => read().split('- Opfølgning').length).toBe(3);
  expect(await focused()).toBe('Skridt 4: Opfølgning');
  await undo();

  await page.getByRole('button', { name: 'Fjern: Samtaler' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(read).toBe(steps('- Aftaler   # tolv virksomheder', '# Det sidste.', '- Opfølgning'));
  expect(await said()).toBe('»Samtaler« er fjernet.');
  expect(await focused()).toBe('Fortryd');
  await page.keyboard.press('Enter');
  await expect.poll(read).toBe(plan);
});

test('Enter goes on with a new item, Backspace takes an empty one out, and Alt with an arrow moves', async () => {
  const { page, read, goTo, focused } = await inForm(browser, plan);
  await goTo('Fritidsjob');
  await page.getByLabel('Skridt 1', { exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('Skridt 2');
  await page.keyboard.type('Besøg');
  await page.getByRole('button', { name: 'Flyt ned: Besøg' }).waitFor({ timeout: 5000 });
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(focused).toBe('Skridt 1: Besøg');
  await expect.poll(read).toMatch(/- "?Besøg"?\n {10}- Aftaler {3}# tolv virksomheder\n {10}- Samtaler/u);
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('Skridt 2');
  await page.keyboard.press('Backspace');
  await expect.poll(focused).toBe('Fortryd');
  await expect.poll(read).toMatch(/- "?Besøg"?\n {10}- Aftaler {3}# tolv virksomheder\n {10}- Samtaler/u);
});

test('lines that are pasted from a list in Word become items, or one text', async () => {
  const { page, read, goTo, focused, said } = await inForm(browser, plan);
  await goTo('Fritidsjob');
  await page.getByLabel('Skridt 2', { exact: true }).focus();
  await paste(page, '•\tFind virksomheder\r\n•\tTal med\u00a0de unge\r\n');
  await expect.poll(focused).toBe('Gør dem til punkter (2)');
  await page.keyboard.press('Enter');
  await expect.poll(read).toContain('- Samtaler\n          - Find virksomheder\n          - Tal med de unge\n');
  expect(await focused()).toBe('Skridt 4: Tal med de unge');
  expect(await said()).toBe('2 punkter er sat ind.');
  await page.keyboard.press('Control+z');
  await expect.poll(read).toBe(plan);

  await page.getByRole('button', { name: 'Tilføj et skridt' }).click();
  await expect.poll(focused).toBe('Skridt 4');
  await paste(page, '•\tFind virksomheder\r\n•\tTal med de unge\r\n');
  await page.getByRole('button', { name: 'Gør dem til punkter (2)' }).click();
  await expect.poll(read).toMatch(/ - Opfølgning\n {10}- "?Find virksomheder"?\n {10}- Tal med de unge\n/u);
  expect(await focused()).toBe('Skridt 5: Tal med de unge');
});

test('an activity is added, copied, taken to another area and taken out', async () => {
  const { page, read, goTo, focused } = await inForm(browser, plan);
  await goTo('Beskæftigelse');
  await page.getByRole('button', { name: 'Tilføj en aktivitet' }).click();
  await expect.poll(() => page.locator('.form-page .kind').textContent()).toBe('Aktivitet');
  await page.getByLabel('Titel', { exact: true }).fill('Mentorer');
  await expect.poll(read).toContain('- titel: Jobvejledning\n');
  await expect.poll(read).toContain('titel: Mentorer\n');

  await goTo('Beskæftigelse');
  await page.getByText('Flyt til …').nth(1).click();
  await page.getByRole('button', { name: 'Uddannelse og livschancer' }).click();
  await expect.poll(read).toMatch(/titel: Lektiecafé\n\n? {6}- titel: Jobvejledning\n/u);
  await expect.poll(focused).toContain('Jobvejledning');

  await goTo('Uddannelse og livschancer');
  await page.getByRole('button', { name: 'Fjern: Lektiecafé' }).click();
  await expect.poll(read).not.toContain('Lektiecafé');
  await page.getByRole('button', { name: 'Fortryd', exact: true }).last().click();
  await expect.poll(read).toContain('Lektiecafé');
});

test('two buttons for more fields that follow each other say whose fields they show', async () => {
  const { page, goTo } = await inForm(browser, plan);
  for (const name of ['Stamdata', 'Fritidsjob', 'Organisation', 'Budget']) {
    await goTo(name);
    const said = await page.locator('.form-page .more > button').allInnerTexts();
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((each, at) => each === said[at - 1])).toEqual([]);
  }
});

test('an activity that is moved in its list stays there, with the keyboard; one that is copied or begun is gone to', async () => {
  const { page, read, goTo, focused } = await inForm(browser, plan);
  const heading = page.locator('.form-page h2');
  await goTo('Beskæftigelse');
  await page.getByRole('button', { name: 'Flyt ned: Fritidsjob' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('Flyt op: Fritidsjob');
  expect(await heading.textContent()).toBe('Beskæftigelse');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('Flyt ned: Fritidsjob');
  await expect.poll(read).toBe(plan);
  await page.keyboard.press('Control+z');
  await expect.poll(() => read().indexOf('Jobvejledning') < read().indexOf('Fritidsjob')).toBe(true);
  expect(await heading.textContent()).toBe('Beskæftigelse');

  await page.getByRole('button', { name: 'Kopiér: Jobvejledning' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => heading.textContent()).toBe('Jobvejledning');
  await expect.poll(focused).toBe('Jobvejledning');
  await goTo('Beskæftigelse');
  await page.getByRole('button', { name: '+ Tilføj en aktivitet' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('Aktivitet 4');
});

test('lines that are pasted are kept as one text by who goes on without an answer, and Escape leaves the keyboard in the box', async () => {
  const { page, read, goTo, focused } = await inForm(browser, plan);
  await goTo('Fritidsjob');
  await page.getByRole('button', { name: '+ Tilføj et skridt' }).click();
  await expect.poll(focused).toBe('Skridt 4');
  await paste(page, '• Besøg\n• Samtale\n');
  await page.getByText('Du har sat flere linjer ind').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(focused).toBe('Skridt 4');
  await paste(page, '• Besøg\n• Samtale\n');
  const asked = page.getByText('Du har sat flere linjer ind');
  await asked.waitFor();
  // What has been saved meanwhile is heard of.
  await page.waitForTimeout(1500);
  expect(await asked.isVisible()).toBe(true);
  await page.getByRole('button', { name: /^Næste:/u }).click();
  await expect.poll(read).toMatch(/- "?Besøg Samtale"?\n/u);
  expect(await page.locator('.form-page h2').textContent()).toBe('Jobvejledning');
});
