import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser } from '../browser.ts';
import { draft, type Shown, shown, textBox, writeInText } from './pages.ts';

/** A browser hands out real file handles only to a person: the private files of a site have handles that write in the same way. */
const site = 'http://localhost/helhed.html';

let browser: Browser;
let one: Shown;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser?.close());
beforeEach(async () => {
  one = await shown(browser);
  await one.page.route(site, route => route.fulfill({ path: 'dist/helhed.html', contentType: 'text/html' }));
  await one.page.goto(site);
  await put('plan.yaml', readFileSync(draft, 'utf8'));
}, 60_000);
afterEach(async () => {
  expect(one.complaints).toEqual([]);
  await one.page.context().close();
});

const put = (name: string, text: string) =>
  one.page.evaluate(
    async ([name = '', text = '']) => {
      let folder = await navigator.storage.getDirectory();
      const steps = name.split('/');
      for (const step of steps.slice(0, -1)) folder = await folder.getDirectoryHandle(step, { create: true });
      const file = await (await folder.getFileHandle(steps.at(-1) ?? '', { create: true })).createWritable();
      await file.write(text);
      await file.close();
    },
    [name, text],
  );
const read = (name: string) =>
  one.page.evaluate(async name => {
    const folder = await navigator.storage.getDirectory();
    return (await (await folder.getFileHandle(name)).getFile()).text();
  }, name);
const change = async (from: string, to: string) => put('plan.yaml', (await read('plan.yaml')).replace(from, to));

/** Has the browser give the private files where it would ask a person. */
const giving = () =>
  one.page.evaluate(() => {
    const folder = navigator.storage.getDirectory();
    Object.assign(globalThis, {
      showOpenFilePicker: async () => [await (await folder).getFileHandle('plan.yaml')],
      showDirectoryPicker: () => folder,
      showSaveFilePicker: async () => (await folder).getFileHandle('ny.yaml', { create: true }),
    });
  });
const eventually = <Value>(look: () => Value) => expect.poll(look, { timeout: 20_000 });
const state = () => one.page.locator('.bar .state').textContent();
const title = () => one.page.frameLocator('iframe').locator('h1');

describe('where the browser may write in the file that is opened', () => {
  beforeEach(async () => {
    await giving();
    await one.page.getByRole('button', { name: 'Vælg en fil' }).click();
    await title().waitFor();
  }, 60_000);

  test('each change is saved in it', async () => {
    await writeInText(one.page, 'Sammen om', 'Fælles om');
    await eventually(state).toMatch(/^Gemt kl\. \d\d\.\d\d$/);
    expect(await read('plan.yaml')).toBe(readFileSync(draft, 'utf8').replace('Sammen om', 'Fælles om'));
  });

  test('what somebody else saves is taken in, and put together with what is written here', async () => {
    await change('område: Birkeparken', 'område: Birkehaven');
    const box = await textBox(one.page);
    await eventually(() => box.inputValue()).toContain('område: Birkehaven');
    await change('område: Birkehaven', 'område: Birkebo');
    await writeInText(one.page, 'Sammen om', 'Fælles om');
    await eventually(() => read('plan.yaml')).toContain('Fælles om');
    await eventually(() => read('plan.yaml')).toContain('område: Birkebo');
  });

  test('a file that is taken away is told of, and what is written stays in the page', async () => {
    await one.page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('plan.yaml'));
    await eventually(state).toContain('Filen er ikke længere, hvor den lå');
    await one.page.getByRole('button', { name: 'Gem en kopi' }).waitFor();
  });
});

test('a folder is opened with the parts of the plan and its annexes', async () => {
  await put(
    'plan.yaml',
    'program: 2019-26\ntitel: Delt\nindsatsområder:\n  - fil: dele/job.yaml\nbilag:\n  - { titel: Kort, fil: kort.pdf }\n',
  );
  await put('dele/job.yaml', 'navn: Beskæftigelse\nformål: Flere i job\n');
  await giving();
  await one.page.getByRole('button', { name: 'Vælg en mappe' }).click();
  await one.page.frameLocator('iframe').getByText('Flere i job').first().waitFor();
  await one.page.getByRole('button', { name: /^Mangler/ }).click();
  await one.page
    .getByText(/kort\.pdf/)
    .first()
    .waitFor();
});

test('a new plan is given a place, and is saved there from then on', async () => {
  await giving();
  await one.page.getByRole('button', { name: 'Begynd', exact: true }).click();
  await title().waitFor();
  await one.page.getByRole('button', { name: 'Gem …' }).click();
  await eventually(state).toMatch(/^Gemt kl\. /);
  expect(await read('ny.yaml')).toContain('program: 2019-26');
  expect(await one.page.locator('.bar h1').textContent()).toBe('ny.yaml');
  await one.page.locator('.left').getByRole('textbox', { name: 'Titel' }).fill('Sammen om Østerparken');
  await eventually(() => read('ny.yaml')).toContain('titel: Sammen om Østerparken\n');
});
