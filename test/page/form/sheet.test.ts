import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../browser.ts';
import { inForm, paste } from './form-page.ts';

const plan = `program: 2019-26
fase: helhedsplan
titel: Sammen om Birkeparken
område: Birkeparken
kommune: Eksempel Kommune
periode: { fra: 2022, til: 2025 }
budget:
  i_alt: 3.000.000 # som aftalt
  finansiering:
    - { kilde: Landsbyggefonden, beløb: 2.000.000 }
    - { kilde: Eksempel Kommune, beløb: 1.000.000 }
`;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

test('the sum follows what is typed, and says where it is not what the plan costs in all', async () => {
  const { page, read, goTo } = await inForm(browser, plan);
  await goTo('Budget');
  const sum = page.locator('.sheet').first().locator('tfoot td').first();
  expect(await sum.textContent()).toBe('3.000.000 kr.');
  await page.getByLabel('Beløb, Eksempel Kommune').fill('1,25 mio. kr.');
  await expect.poll(() => sum.textContent()).toBe('3.250.000 kr.');
  await page.getByText('Linjerne giver ikke de 3.000.000 kr., som planen koster i alt.', { exact: true }).waitFor();
  await expect.poll(read).toBe(plan.replace('beløb: 1.000.000', 'beløb: "1,25 mio. kr."'));
});

test('Enter and the arrows move as in a sheet, and Enter in the last line begins another', async () => {
  const { page, read, goTo, focused } = await inForm(browser, plan);
  await goTo('Budget');
  await page.getByLabel('Beløb, Landsbyggefonden').focus();
  await page.keyboard.press('Enter');
  expect(await focused()).toBe('Beløb, Eksempel Kommune: 1.000.000');
  await page.keyboard.press('ArrowUp');
  expect(await focused()).toBe('Beløb, Landsbyggefonden: 2.000.000');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  expect(await focused()).toContain(': Landsbyggefonden');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe('Beløb, Landsbyggefonden: 2.000.000');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(200);
  await page.keyboard.type('Boligforeningen Eksempel');
  await page.keyboard.press('Tab');
  await page.keyboard.type('500.000');
  await expect.poll(read).toMatch(/ - (?:\{ )?kilde: Boligforeningen Eksempel(?:,|\n) +beløb: "500\.000"/u);
});

test('cells that are pasted from a sheet go to the lines below, and new ones', async () => {
  const { page, goTo } = await inForm(browser, plan);
  await goTo('Budget');
  await page.getByLabel('Beløb, Eksempel Kommune').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await paste(page, 'Nørre Kommune\t1.500.000\r\nBoligforeningen Eksempel\t250.000\r\n');
  const cells = () =>
    page
      .locator('.sheet')
      .first()
      .locator('tbody input')
      .evaluateAll(boxes => boxes.map(box => (box as HTMLInputElement).value));
  await expect
    .poll(cells)
    .toEqual(['Landsbyggefonden', '2.000.000', 'Nørre Kommune', '1.500.000', 'Boligforeningen Eksempel', '250.000']);
  await page.keyboard.press('Control+z');
  await expect.poll(cells).toEqual(['Landsbyggefonden', '2.000.000', 'Eksempel Kommune', '1.000.000']);
});

test('what a line and a column are called, and what is wrong in a line, stay in sight in a wide sheet', async () => {
  const years = (each: number) => `{ ${[2022, 2023, 2024, 2025].map(year => `${year}: ${each}.000`).join(', ')} }`;
  const payers = '{ Landsbyggefonden: 300.000, Eksempel Kommune: 100.000 }';
  const line = (at: number) =>
    `    - { post: Post ${at}, beløb: 400.000, år: ${years(at === 1 ? 90 : 100)}, kilder: ${payers} }\n`;
  const lines = Array.from({ length: 30 }, (_, at) => line(at + 1)).join('');
  const { page, goTo } = await inForm(browser, `${plan}  poster:\n${lines}`, {
    viewport: { width: 1366, height: 768 },
  });
  await goTo('Budget');
  const sheet = page.locator('.sheet').nth(1);
  await sheet.evaluate(box => box.scrollIntoView());
  /** Whether something is within what is seen of the sheet. */
  const isSeen = (what: Locator) =>
    what.evaluate(element => {
      const [box, around] = [element, element.closest('.sheet')!].map(each => each.getBoundingClientRect());
      return (
        box!.left >= around!.left &&
        box!.right <= around!.right &&
        box!.bottom <= around!.bottom &&
        box!.top >= around!.top
      );
    });
  await sheet.evaluate(box => box.scrollTo(box.scrollWidth, 0));
  for (const what of ['thead th:first-child', 'tbody th', 'tfoot th', '.below .gaps'])
    expect([what, await isSeen(sheet.locator(what).first())]).toEqual([what, true]);
  await sheet.evaluate(box => box.scrollTo(box.scrollWidth, box.scrollHeight));
  const last = sheet.getByRole('columnheader', { name: 'Eksempel Kommune' });
  expect([await isSeen(last), await isSeen(sheet.locator('tbody th').last())]).toEqual([true, true]);

  const widthOf = async () => (await sheet.boundingBox())?.width ?? 0;
  const before = await widthOf();
  await page.getByRole('button', { name: 'Kun formularen' }).click();
  expect(await widthOf()).toBeGreaterThan(before + 200);
  await page.getByRole('button', { name: 'Ansøgning' }).click();
  expect(await widthOf()).toBe(before);
});

test('a sum of lines that contradict themselves is one amount, and says what their parts come to', async () => {
  const { page, goTo } = await inForm(
    browser,
    plan.replace('beløb: 2.000.000', 'beløb: 2.000.000, år: { 2022: 900.000, 2023: 1.000.000 }'),
  );
  await goTo('Budget');
  const sum = page.locator('.sheet').first().locator('tfoot td').first();
  expect(await sum.innerText()).toMatch(/^3\.000\.000 kr\.\s+Delene giver 2\.900\.000 kr\.$/u);
});
