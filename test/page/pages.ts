import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { type Running, showing } from '../cli/preview/running.ts';

/** A plan under way, of which four answers are missing. */
export const draft = 'examples/udkast/birkeparken.helhedsplan.yaml';

/** A page, and all that it has complained of or asked for beyond itself. */
export interface Shown {
  readonly page: Page;
  readonly complaints: string[];
  readonly requests: string[];
}

/** A new window, in which nothing is remembered. */
export async function shown(browser: Browser, options: BrowserContextOptions = {}): Promise<Shown> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', error => complaints.push(error.message));
  page.on('console', message => complaints.push(message.text()));
  page.on('request', request => requests.push(request.url()));
  return { page, complaints, requests };
}

/** The one file, opened from the disk as by a double click. */
export const offlineFile = pathToFileURL(resolve('dist/helhed.html')).href;

/** Opens files in the page that was opened from the disk, as a browser does that can't write in them. */
export async function openByInput(page: Page, files: string | readonly string[]): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Vælg en fil' }).click(),
  ]);
  await chooser.setFiles(files);
}

/** Has the browser ask in the old way, in which it can only read. */
export async function withoutPickers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ['showOpenFilePicker', 'showDirectoryPicker', 'showSaveFilePicker'])
      Object.defineProperty(globalThis, name, { value: undefined });
  });
}

/** A plan in a folder of its own, and the program that serves it. */
export interface Served {
  readonly running: Running;
  readonly address: string;
  readonly file: string;
  readonly read: () => string;
  /** Somebody else saves. */
  readonly change: (from: string, to: string) => void;
}

/** Starts the real program for a copy of a plan. */
export async function served(command: 'rediger' | 'preview' = 'rediger', plan = draft): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'helhed side '));
  const file = join(folder, 'plan.yaml');
  copyFileSync(plan, file);
  const running = await showing([command, 'plan.yaml'], { cwd: folder, env: { CI: '1' } });
  const read = () => readFileSync(file, 'utf8');
  return {
    running,
    address: `http://127.0.0.1:${running.port}${running.path}`,
    file,
    read,
    change: (from, to) => writeFileSync(file, read().replace(from, to)),
  };
}

/** Writes in the text of the plan. */
export async function writeInText(page: Page, from: string, to: string): Promise<void> {
  const box = await textBox(page);
  await box.fill((await box.inputValue()).replace(from, to));
}

/** The box that holds the text of the plan. */
export async function textBox(page: Page) {
  const tab = page.getByRole('button', { name: 'Tekst', exact: true });
  if ((await tab.getAttribute('aria-pressed')) !== 'true') await tab.click();
  return page.locator('.right textarea');
}
