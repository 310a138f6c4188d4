import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../browser.ts';
import { inForm } from './form-page.ts';

/** Composed. */
const plan = `program: 2019-26
fase: helhedsplan
titel: Sammen om Birkeparken
indsatsområder:
  - navn: Beskæftigelse
    aktiviteter:
      - titel: Fritidsjob
        mål: Flere unge har job
        skridt:
          - Aftaler
          - Samtaler
      - titel: Jobvejledning
        mål: Flere voksne har job
`;

const before = { activity: '      - titel: Fritidsjob\n', step: '          - Aftaler\n' };
const added = { activity: '      - titel: Ny foran\n        mål: Noget\n', step: '          - Besøg\n' };

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

test.each([
  ['an activity before it', 'mål', 'Flere unge har job', before.activity, added.activity],
  ['an activity before it, when one is in a list', 'skridt', 'Samtaler', before.activity, added.activity],
  ['a step before it', 'skridt', 'Samtaler', before.step, added.step],
])('when another program puts in %s, one goes on writing in the same box', async (_, field, text, from, addition) => {
  const { page, goTo, read, change } = await inForm(browser, plan);
  await goTo('Fritidsjob');
  const written = () =>
    page.evaluate(() => {
      const box = document.activeElement;
      return box instanceof HTMLTextAreaElement ? [box.id, box.value] : [box?.tagName];
    });
  const boxes = page.locator(`.form-page textarea[id*="/${field}"]`);
  const at = (await boxes.evaluateAll(all => all.map(box => (box as HTMLTextAreaElement).value))).indexOf(text);
  await boxes.nth(at).click();
  await page.keyboard.press('End');
  await page.keyboard.type(' nu', { delay: 20 });
  const [id] = await written();
  change(from, addition + from);
  for (const letter of ' og her efter') await page.keyboard.type(letter, { delay: 70 });
  await expect
    .poll(read, { timeout: 8000 })
    .toBe(plan.replace(from, addition + from).replace(text, `${text} nu og her efter`));
  const [place, words] = await written();
  expect(words).toBe(`${text} nu og her efter`);
  expect(place).not.toBe(id);
  expect(await page.locator('.form-page h2').textContent()).toBe('Fritidsjob');
});

test('when another program puts in an activity before the one that is asked about, the answer goes where it belongs', async () => {
  const { page, goTo, read, change } = await inForm(browser, plan);
  await goTo('Fritidsjob');
  await page.getByRole('button', { name: 'Hjælp mig igennem' }).click();
  const box = page.locator('.questions textarea').first();
  await box.click();
  await page.keyboard.type('Unge', { delay: 20 });
  change(before.activity, added.activity + before.activity);
  for (const letter of ' fra 13 til 17 år') await page.keyboard.type(letter, { delay: 70 });
  await expect.poll(read, { timeout: 8000 }).toContain('Ny foran');
  await expect.poll(read, { timeout: 8000 }).toMatch(/titel: Fritidsjob\n +målgruppe: Unge fra 13 til 17 år\n/u);
});
