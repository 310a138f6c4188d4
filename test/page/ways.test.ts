import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser } from '../browser.ts';
import { type Served, type Shown, served, shown } from './pages.ts';

let browser: Browser;
let plan: Served;
let one: Shown;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser?.close());
beforeEach(async () => {
  plan = await served();
  one = await shown(browser);
  await one.page.goto(plan.address);
  await paper().locator('h1').waitFor();
}, 60_000);
afterEach(async () => {
  expect(one.complaints).toEqual([]);
  await one.page.context().close();
  await plan.running.stop();
});

const paper = () => one.page.frameLocator('iframe');
const tab = (name: RegExp) => one.page.locator('.sides').getByRole('button', { name });
/** Which field the keyboard is in. */
const focused = () => one.page.evaluate(() => document.activeElement?.id);
const eventually = <Value>(look: () => Value) => expect.poll(look, { timeout: 20_000 });

describe('the ways to the field of an answer', () => {
  test.each<[string, () => Promise<void>]>([
    [
      'a cell of the map',
      async () => {
        await tab(/^Mangler/).click();
        await one.page.getByRole('button', { name: /Jobvejledning i beboerhuset, milepæle/ }).click();
      },
    ],
    [
      'a gap',
      async () => {
        await tab(/^Mangler/).click();
        const gap = one.page.locator('.gap-card', { hasText: 'Hvad er de vigtigste milepæle?' });
        await gap.getByRole('button', { name: 'Gå til feltet' }).click();
      },
    ],
    ['a mark in the submission', () => paper().locator('p:has(> .gap)', { hasText: 'milepæle' }).click()],
  ])('%s', async (_, go) => {
    await go();
    await one.page.getByRole('heading', { name: 'Jobvejledning i beboerhuset' }).first().waitFor();
    await eventually(focused).toMatch(/milepæle/);
  });
});

test('the submission follows the part of the plan that is written in', async () => {
  const heading = paper().getByRole('heading', { name: 'Aktivitet 3: Naboværter' });
  const top = () => heading.evaluate(element => Math.round(element.getBoundingClientRect().top));
  expect(await top()).toBeGreaterThan(700);
  await one.page.getByText(/^Planens dele/).click();
  await one.page
    .locator('.left')
    .getByRole('link', { name: /Naboværter/ })
    .click();
  await eventually(top).toBeLessThan(100);
  for (const [part, told] of [
    ['Boligorganisationer og parter', 'Boligorganisationer og afdelinger'],
    ['Problemer og formål', 'Problemer'],
    ['Indsatsområder og aktiviteter', /^Indsatsområde/],
    ['Budget', 'Budget'],
  ] as const) {
    await one.page.getByText(/^Planens dele/).click();
    await one.page.locator('.form-nav').getByRole('link', { name: part }).click();
    const top = () =>
      paper()
        .locator('h2, h3', { hasText: told })
        .filter({ hasNotText: 'Indhold' })
        .first()
        .evaluate(element => Math.round(element.getBoundingClientRect().top));
    await eventually(top).toBeLessThan(100);
    expect([part, await top()]).toEqual([part, expect.any(Number)]);
  }
});

test('only the side that is seen is said to be shown, and how many gaps there are is a word of its own', async () => {
  const pressed = () => one.page.locator('.sides button[aria-pressed="true"]').allInnerTexts();
  expect(await pressed()).toEqual(['Ansøgning']);
  await one.page.getByRole('button', { name: /^Mangler \d+$/ }).waitFor();
  await one.page.setViewportSize({ width: 390, height: 844 });
  await eventually(pressed).toEqual(['Skriv']);
  await tab(/^Tekst/).click();
  await eventually(pressed).toEqual(['Tekst']);
});

test('a gap shows its place in the file, why it is asked, from whom, and a good example', async () => {
  await tab(/^Mangler/).click();
  const gap = one.page.locator('.gap-card', { hasText: 'Hvad er de vigtigste milepæle?' });
  await gap.getByText('Vis stedet i filen').click();
  await gap.locator('mark').waitFor();
  await gap.getByRole('button', { name: 'Hvorfor spørges der?' }).click();
  const dialog = one.page.getByRole('dialog');
  for (const said of [
    'Kilde: oplæg om Landsbyggefondens krav',
    'Hvad kan I gøre?',
    'Sådan kan det se ud',
    'Hvor står det?',
  ])
    await dialog.getByText(said).first().waitFor();
  await one.page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
});

test('what is written in a field is in the submission and in the file, and is taken back', async () => {
  const before = plan.read();
  const title = one.page.locator('.left').getByRole('textbox', { name: 'Titel' });
  await title.fill('Fælles om Birkeparken');
  await paper().locator('h1', { hasText: 'Fælles om Birkeparken' }).waitFor();
  await eventually(plan.read).toBe(
    before.replace('Sammen om Birkeparken – boligsocial helhedsplan 2021-25', 'Fælles om Birkeparken'),
  );
  await one.page.getByRole('button', { name: 'Fortryd' }).click();
  await eventually(plan.read).toBe(before);
});

test('what can be mended without asking is mended by a click', async () => {
  plan.change('målgruppe: Unge', 'malgruppe: Unge');
  await tab(/^Mangler/).click();
  await one.page.getByRole('button', { name: 'Ret det for mig' }).first().click();
  await eventually(plan.read).toContain('målgruppe: Unge');
});
