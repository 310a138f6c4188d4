import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { programmes } from '../../../src/plan/programmes/index.ts';
import { template } from '../../../src/template/template.ts';
import { openBrowser } from '../../browser.ts';
import { inForm, paste } from './form-page.ts';

/** A plan as people keep it: with notes, empty lines, quotes of every kind, and an order of its own. */
const plan = `# Vores plan. Ret ikke i den uden at spørge Karen.

titel:   Sammen om Birkeparken   # navnet fra styregruppen
program: 2019-26
fase: helhedsplan
kommune: 'Eksempel Kommune'
område: "Birkeparken"

# Perioden er aftalt med fonden.
periode: { fra: 2021-11-01, til: 2025-10-31 } # fire år
formål: |
  Her er godt at bo.

  Her er plads til alle.
note: [husk bilag, "ring til 0052"]
`;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

test.each([
  [
    'Titel',
    'Sammen om Birken: »en plan« # for alle',
    '  Sammen om Birkeparken   #',
    '  "Sammen om Birken: »en plan« # for alle"   #',
  ],
  ['Kommune', 'Nørre Kommune', "'Eksempel Kommune'", "'Nørre Kommune'"],
  ['Område', '0052', '"Birkeparken"', '"0052"'],
])('what is typed in »%s« changes only the bytes of that value', async (label, value, before, after) => {
  const { page, read } = await inForm(browser, plan);
  await page.getByLabel(label, { exact: true }).fill(value);
  await expect.poll(read).toBe(plan.replace(before, after));
  await page.keyboard.press('Control+z');
  await expect.poll(read).toBe(plan);
});

test('words that are typed after a pause are one change, and no letter is lost', async () => {
  const { page, read, focused } = await inForm(browser, plan);
  await page.getByLabel('Titel', { exact: true }).focus();
  await page.keyboard.press('End');
  for (const piece of [' – boligsocial', ' helhedsplan ', '2021-25']) {
    await page.keyboard.type(piece, { delay: 20 });
    await page.waitForTimeout(400);
  }
  expect(await focused()).toBe('Titel: Sammen om Birkeparken – boligsocial helhedsplan 2021-25');
  await expect.poll(read).toContain('Sammen om Birkeparken – boligsocial helhedsplan 2021-25   # navnet');
  await page.keyboard.press('Control+z');
  await expect.poll(read).toBe(plan);
  expect(await focused()).toBe('Titel: Sammen om Birkeparken');
  await page.keyboard.press('Control+y');
  await expect.poll(read).toContain('2021-25   # navnet');
});

test('what another saves comes in while one types, and the caret stays', async () => {
  const { page, read, change, focused } = await inForm(browser, plan);
  await page.getByLabel('Titel', { exact: true }).focus();
  await page.keyboard.press('Home');
  await page.keyboard.type('Alle ', { delay: 60 });
  change("'Eksempel Kommune'", "'Sønder Kommune'");
  await page.keyboard.type('sammen, ', { delay: 60 });
  await expect.poll(() => page.getByLabel('Kommune', { exact: true }).inputValue()).toBe('Sønder Kommune');
  await page.keyboard.type('og ');
  expect(await focused()).toBe('Titel: Alle sammen, og Sammen om Birkeparken');
  await expect
    .poll(read)
    .toBe(plan.replace('Sammen om', 'Alle sammen, og Sammen om').replace('Eksempel Kommune', 'Sønder Kommune'));
});

test('words that are composed, as with dead keys, are put in when they are whole', async () => {
  const { page, read } = await inForm(browser, plan);
  await page.getByLabel('Titel', { exact: true }).focus();
  await page.keyboard.press('End');
  const client = await page.context().newCDPSession(page);
  await client.send('Input.imeSetComposition', { text: ' caf´', selectionStart: 5, selectionEnd: 5 });
  await page.waitForTimeout(500);
  expect(read()).toBe(plan);
  await client.send('Input.insertText', { text: ' café' });
  await expect.poll(read).toBe(plan.replace('Birkeparken   #', 'Birkeparken café   #'));
});

test('what a word processor hides in a text is left out, and its quotes are kept', async () => {
  const { page, read } = await inForm(browser, plan);
  await page.getByLabel('Titel', { exact: true }).selectText();
  await paste(page, '\u00a0»Bir\u00adke\u00adparken«\u00a0–\r\nnu “sammen”\u200b');
  await expect.poll(read).toContain('»Birkeparken« – nu “sammen”');
});

test.each([
  ['31.12.2025', 'Læses som 31.12.2025'],
  ['3. kvartal 2025', 'Læses som'],
  ['juni 2025', 'Læses som'],
])('a date is typed as people write it, and says how it is read: %s', async (date, read) => {
  const { page } = await inForm(browser, plan);
  const box = page.getByLabel('Til', { exact: true });
  await box.fill(date);
  const told = page.locator('.field', { has: box }).last().locator('.read-as');
  if (date !== '31.12.2025') await expect.poll(() => told.textContent()).toContain(read);
  expect(await box.inputValue()).toBe(date);
});

test('a text of many lines keeps them, and its form in the file', async () => {
  const { page, read, goTo } = await inForm(browser, plan);
  await goTo('Problemer og formål');
  const box = page.getByLabel('Formål', { exact: true });
  await box.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\n\nOg her sker der noget.');
  await expect.poll(read).toBe(plan.replace('plads til alle.\n', 'plads til alle.\n\n  Og her sker der noget.\n'));
});

test('in every field of an activity what is typed letter by letter stays, with the keyboard in it, and is taken back', async () => {
  const activity = template(programmes.at(-1)!, 'helhedsplan', 'da');
  const { page, goTo, read } = await inForm(browser, activity);
  await goTo('Aktivitet 1');
  const boxes = page.locator('.form-page :is(input:not([type=date]), textarea)');
  const ids = await boxes.evaluateAll(all => all.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(12);
  for (const id of ids) {
    await page.locator(`[id="${id}"]`).focus();
    for (const letter of '78') {
      await page.keyboard.type(letter);
      await page.waitForTimeout(350);
    }
    const at = () =>
      page.evaluate(() => [document.activeElement?.id, (document.activeElement as HTMLInputElement).value]);
    expect(await at()).toEqual([id, '78']);
    await page.keyboard.press('Control+z');
    await expect.poll(at).toEqual([id, '']);
  }
  await expect.poll(read).toBe(activity);
});

test('a day stands as people write it, and as it was in the file until it is another', async () => {
  const { page, read } = await inForm(browser, 'program: 2019-26\ndato: 2022-03-01 # i går\n');
  const box = page.getByLabel('Dato', { exact: true });
  expect(await box.inputValue()).toBe('01.03.2022');
  await box.focus();
  await page.keyboard.press('End');
  await page.keyboard.type('x');
  await expect.poll(read).toContain('dato: 01.03.2022x # i går');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Tab');
  await expect.poll(read).toContain('dato: 01.03.2022 # i går');
  await page.keyboard.press('Control+z');
  await expect.poll(read).toContain('dato: 2022-03-01 # i går');
  await page.getByLabel('Titel', { exact: true }).focus();
  await expect.poll(() => box.inputValue()).toBe('01.03.2022');
  await box.fill('2022-04-02');
  await expect.poll(read).toContain('dato: 2022-04-02 # i går');
  expect(await box.inputValue()).toBe('2022-04-02');
  await page.getByLabel('Titel', { exact: true }).focus();
  await expect.poll(() => box.inputValue()).toBe('02.04.2022');
  expect(read()).toContain('dato: 2022-04-02 # i går');

  await box.fill('en dag i maj');
  await expect.poll(() => box.getAttribute('aria-invalid')).toBe('true');
});
