import { writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser } from '../browser.ts';
import { showing } from '../cli/preview/running.ts';
import { type Served, type Shown, served, shown, textBox, writeInText } from './pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser?.close());

const submission = ({ page }: Shown) => page.frameLocator('iframe');
/** What is true soon, on a machine that has much else to do. */
const eventually = <Value>(look: () => Value) => expect.poll(look, { timeout: 20_000 });
const state = ({ page }: Shown) => page.locator('.bar .state');

describe('a plan that is edited', () => {
  let plan: Served;
  let one: Shown;
  beforeEach(async () => {
    plan = await served();
    one = await shown(browser);
    await one.page.goto(plan.address);
    await submission(one).locator('h1').waitFor();
  }, 60_000);
  afterEach(async () => {
    await one.page.context().close();
    await plan.running.stop();
  });

  test('is saved while it is written, byte for byte but for what was written', async () => {
    const before = plan.read();
    await writeInText(one.page, 'Sammen om', 'Fælles om');
    await state(one).getByText('Gemt kl.').waitFor();
    expect(plan.read()).toBe(before.replace('Sammen om', 'Fælles om'));
    await submission(one).locator('h1', { hasText: 'Fælles om Birkeparken' }).waitFor({ state: 'attached' });
    await one.page.keyboard.press('Control+s');
    expect(one.complaints).toEqual([]);
    expect(one.requests.filter(url => !url.startsWith(plan.address) && !url.startsWith('blob:'))).toEqual([]);
  });

  test('takes in what another editor saves, and stays where it is', async () => {
    const frame = one.page.locator('iframe').contentFrame();
    await frame.getByRole('heading', { name: /Aktivitet 2/ }).scrollIntoViewIfNeeded();
    const place = () => frame.locator('html').evaluate(page => page.scrollTop);
    const before = await place();
    expect(before).toBeGreaterThan(300);
    plan.change('Sammen om', 'Fælles om');
    await submission(one).locator('h1', { hasText: 'Fælles om Birkeparken' }).waitFor({ state: 'attached' });
    expect(await place()).toBe(before);
    expect(await (await textBox(one.page)).inputValue()).toContain('Fælles om');
  });

  test('of two who write in it at once each keeps what the other wrote, also on lines beside each other', async () => {
    const other = await shown(browser);
    await other.page.goto(plan.address);
    await Promise.all([
      writeInText(one.page, 'Sammen om', 'Fælles om'),
      writeInText(other.page, 'område: Birkeparken', 'område: Birkehaven'),
    ]);
    for (const { page } of [one, other]) {
      const box = await textBox(page);
      await eventually(() => box.inputValue()).toContain('Fælles om');
      await eventually(() => box.inputValue()).toContain('område: Birkehaven');
    }
    await eventually(plan.read).toContain('Fælles om');
    expect(plan.read()).toContain('område: Birkehaven');
    await other.page.context().close();
  });

  test('asks whose words are to stand where both have changed the same, and shows both', async () => {
    await one.page.route(
      '**/files/**',
      async route => {
        plan.change('Sammen om', 'Sammen mod');
        await route.continue();
      },
      { times: 1 },
    );
    await writeInText(one.page, 'Sammen om', 'Fælles om');
    const dialog = one.page.getByRole('dialog');
    await dialog.getByText('En anden har rettet det samme sted').waitFor();
    expect(await dialog.locator('legend').textContent()).toBe('Titel');
    const rest = 'Birkeparken – boligsocial helhedsplan 2021-25';
    expect(await dialog.locator('.words').allTextContents()).toEqual([`Fælles om ${rest}`, `Sammen mod ${rest}`]);
    await dialog.getByRole('radio', { name: 'Behold begge' }).waitFor();
    expect(plan.read()).toContain('Sammen mod');
    await one.page.keyboard.press('Escape');
    await dialog.getByRole('radio', { name: /den anden/ }).check();
    await dialog.getByRole('button', { name: 'Brug det valgte' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await (await textBox(one.page)).inputValue()).toContain('Sammen mod');
    expect(plan.read()).toContain('Sammen mod');
  });

  test('takes in what others save while somebody types, who loses no letter and stays where they are', async () => {
    const box = one.page.locator('.left').getByRole('textbox', { name: 'Titel' });
    await box.click();
    await one.page.keyboard.press('Home');
    await one.page.keyboard.type('Alle s', { delay: 20 });
    plan.change('kommune: Eksempel Kommune', 'kommune: Eksempelkøbing');
    await one.page.keyboard.type('ammen, ', { delay: 120 });
    await eventually(plan.read).toContain('titel: Alle sammen, Sammen om');
    expect(plan.read()).toContain('kommune: Eksempelkøbing');
    const kommune = one.page.locator('.left').getByRole('textbox', { name: 'Kommune' });
    await eventually(() => kommune.inputValue()).toBe('Eksempelkøbing');
    expect(await box.evaluate(element => element === document.activeElement)).toBe(true);
    expect(await box.evaluate(element => (element as HTMLTextAreaElement).selectionStart)).toBe('Alle sammen, '.length);
  });

  test('is kept in the page when the program is killed in the middle of a save, and a copy can be taken', async () => {
    const before = plan.read();
    await one.page.route('**/files/**', async route => {
      await plan.running.stop('SIGKILL');
      await route.continue();
    });
    await writeInText(one.page, 'Sammen om', 'Fælles om');
    await state(one).getByText('Ingen forbindelse').waitFor();
    expect(plan.read()).toBe(before);
    await submission(one).locator('h1', { hasText: 'Fælles om Birkeparken' }).waitFor({ state: 'attached' });
    const [copy] = await Promise.all([
      one.page.waitForEvent('download'),
      one.page.getByRole('button', { name: 'Gem en kopi' }).click(),
    ]);
    expect(copy.suggestedFilename()).toBe('plan.yaml');
    expect(await textOf(copy)).toBe(plan.read().replace('Sammen om', 'Fælles om'));
  });

  test('says so when the program is started again at another address, and has a copy of what could not be saved', async () => {
    await plan.running.stop();
    await writeInText(one.page, 'Sammen om', 'Fælles om');
    await state(one).getByText('Ingen forbindelse').waitFor();
    const { port } = plan.running;
    const again = await showing(['rediger', plan.file, '--port', String(port)], { cwd: '.', env: { CI: '1' } });
    await state(one).getByText('helhed er startet igen på en ny adresse').waitFor();
    const [copy] = await Promise.all([
      one.page.waitForEvent('download'),
      one.page.getByRole('button', { name: 'Gem en kopi' }).click(),
    ]);
    expect(await textOf(copy)).toBe(plan.read().replace('Sammen om', 'Fælles om'));
    await again.stop();
  });

  test('can be open in more windows than a browser has connections, and those out of sight follow when they are seen', async () => {
    const more = await Promise.all(Array.from({ length: 6 }, () => one.page.context().newPage()));
    const seen = (page: Page, isHidden: boolean) =>
      page.evaluate(hidden => {
        Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      }, isHidden);
    for (const page of more) {
      await page.goto(plan.address);
      await page.locator('.form-page h2').waitFor();
      await seen(page, true);
    }
    await one.page.locator('.left').getByRole('textbox', { name: 'Titel' }).fill('I mange vinduer');
    await eventually(plan.read).toContain('titel: I mange vinduer');
    const [first] = more;
    await seen(first!, false);
    await eventually(() => first!.locator('.left').getByRole('textbox', { name: 'Titel' }).inputValue()).toBe(
      'I mange vinduer',
    );
  });

  test.each([
    ['breaks', (text: string) => text.replace('titel: Sammen', 'titel: "Sammen')],
    ['empties', () => ''],
  ])(
    'that another program %s is said to be so, and the writer is back at the same field when it is good again',
    async (_, spoil) => {
      const before = plan.read();
      await one.page.getByText(/^Planens dele/).click();
      await one.page
        .locator('.left')
        .getByRole('link', { name: /Naboværter/ })
        .click();
      const box = one.page.locator('.left').getByRole('textbox', { name: 'Titel', exact: true });
      await box.click();
      writeFileSync(plan.file, spoil(before));
      const told = one.page.getByRole('alert');
      await told.getByText('Et andet program har gemt filen').waitFor();
      expect(await state(one).textContent()).toBe('En anden har gemt filen');
      writeFileSync(plan.file, before);
      await told.waitFor({ state: 'detached' });
      await eventually(() => box.evaluate(element => element === document.activeElement)).toBe(true);
      writeFileSync(plan.file, spoil(before));
      await told.getByRole('button', { name: 'Læg den seneste gode udgave tilbage' }).click();
      await eventually(plan.read).toBe(before);
      await told.waitFor({ state: 'detached' });
      await state(one).getByText('Gemt kl.').waitFor();
    },
  );

  test.each([
    ['beside the form', '.right .text textarea'],
    ['in place of the form', '.left .text textarea'],
  ])('is written in its text %s, also when that can be read again, and nothing lands elsewhere', async (_, place) => {
    const title = one.page.locator('.left').getByRole('textbox', { name: 'Titel' });
    const was = await title.inputValue();
    await title.click();
    const text = await textBox(one.page);
    await text.evaluate((box: HTMLTextAreaElement) => {
      box.focus();
      box.setSelectionRange(box.value.length, box.value.length);
    });
    await one.page.keyboard.type('version: "A', { delay: 20 });
    await title.waitFor({ state: 'hidden' });
    if (place.startsWith('.left')) {
      await one.page.getByRole('button', { name: 'Ansøgning' }).click();
      await one.page.getByText('Sådan så ansøgningen ud, da filen sidst kunne læses.').waitFor();
      await one.page.locator(place).press('Control+End');
    }
    const box = one.page.locator(place);
    await one.page.keyboard.type('"', { delay: 20 });
    if (place.startsWith('.right')) await title.waitFor();
    await one.page.waitForTimeout(800);
    await one.page.keyboard.type(' # B', { delay: 20 });
    expect(await box.inputValue()).toMatch(/version: "A" # B$/u);
    await one.page.getByRole('button', { name: 'Ansøgning' }).focus();
    await title.waitFor();
    expect(await title.inputValue()).toBe(was);
    await eventually(plan.read).toMatch(/version: "A" # B$/u);
  });

  test('can be mended in its text when it is no plan any more, and is told what is wrong', async () => {
    writeFileSync(plan.file, plan.read().replace('titel: Sammen', 'titel: "Sammen'));
    await one.page.getByText('Et andet program har gemt filen').first().waitFor();
    expect(await submission(one).locator('h1').textContent()).toContain('Sammen om');
    await one.page.getByRole('button', { name: /^Mangler/ }).click();
    await one.page.getByRole('button', { name: 'Gå til stedet i filen' }).first().click();
    const box = one.page.locator('.left .text textarea');
    expect(await box.evaluate(element => element === document.activeElement)).toBe(true);
    await writeInText(one.page, 'titel: "Sammen', 'titel: Sammen');
    await one.page.getByText('Et andet program har gemt filen').first().waitFor({ state: 'detached' });
  });
});

describe('a plan that is previewed', () => {
  test('shows gaps and submission side by side, and nothing can be written', async () => {
    const plan = await served('preview');
    const one = await shown(browser);
    await one.page.goto(plan.address);
    await submission(one).locator('h1').waitFor();
    await one.page.getByRole('heading', { name: 'Hvad mangler i planen?' }).waitFor();
    expect(await state(one).textContent()).toBe('Kun til læsning');
    plan.change('Sammen om', 'Fælles om');
    await submission(one).locator('h1', { hasText: 'Fælles om Birkeparken' }).waitFor({ state: 'attached' });
    expect(await (await textBox(one.page)).getAttribute('readonly')).not.toBeNull();
    expect(one.complaints).toEqual([]);
    await one.page.context().close();
    await plan.running.stop();
  });
});

async function textOf(copy: { createReadStream(): Promise<NodeJS.ReadableStream> }): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of await copy.createReadStream()) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces).toString('utf8');
}
