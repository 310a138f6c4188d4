// The pictures of the page that the READMEs show: node packaging/screens.js, after npm run build. They are made from the draft in examples/.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const executablePath = process.env.CHROME_PATH || '/usr/bin/chromium';
if (!existsSync(executablePath))
  throw new Error(`There is no Chromium at ${executablePath}: apt-get install chromium, or set CHROME_PATH.`);

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const context = await browser.newContext({
  viewport: { width: 1320, height: 640 },
  colorScheme: 'light',
  offline: true,
});
const page = await context.newPage();
// Without the browser's own dialog the page asks by an input, which a program can answer.
await page.addInitScript(() => Object.defineProperty(globalThis, 'showOpenFilePicker', { value: undefined }));
await page.goto(pathToFileURL(resolve('dist/helhed.html')).href);
const [chooser] = await Promise.all([
  page.waitForEvent('filechooser'),
  page.getByRole('button', { name: 'Vælg en fil' }).click(),
]);
await chooser.setFiles('examples/udkast/birkeparken.helhedsplan.yaml');
const paper = page.frameLocator('iframe');
await paper.locator('h1').waitFor();

/** Leads to an answer of an activity from the map of the plan. */
const goTo = async name => {
  await page.getByRole('button', { name: /^Mangler/ }).click();
  await page.locator('.map').getByRole('button', { name }).click();
};

await goTo(/Jobvejledning i beboerhuset, milepæle/);
await page.mouse.move(0, 0);
await page.locator('.map').screenshot({ path: 'docs/skaerm-mangler.png' });

await page.setViewportSize({ width: 1120, height: 640 });
await page.getByRole('button', { name: 'Ansøgning', exact: true }).click();
await page.locator('.left').getByText('+ Tilføj en milepæl').scrollIntoViewIfNeeded();
await paper.locator('p:has(> .gap)', { hasText: 'milepæle' }).evaluate(gap => gap.scrollIntoView({ block: 'center' }));
await page.screenshot({ path: 'docs/skaerm-rediger.png' });
await browser.close();
