import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { type Served, served, shown } from '../pages.ts';

/** A plan that is open as a form. */
export interface InForm extends Pick<Served, 'read' | 'change'> {
  readonly page: Page;
  /** Goes to a section, an area or an activity by its name. */
  readonly goTo: (name: string) => Promise<void>;
  /** What the keyboard is at: the name of a box or button, and what is in it. */
  readonly focused: () => Promise<string>;
  /** What those hear who can't see the page. */
  readonly said: () => Promise<string | null>;
}

/** Opens a plan in the page that the real program serves. */
export async function inForm(browser: Browser, plan: string, options: BrowserContextOptions = {}): Promise<InForm> {
  const file = join(mkdtempSync(join(tmpdir(), 'helhed-form-')), 'plan.yaml');
  writeFileSync(file, plan);
  const { running, address, read, change } = await served('rediger', file);
  const { page, complaints } = await shown(browser, {
    viewport: { width: 1700, height: 1000 },
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  onTestFinished(async () => {
    await page.context().close();
    await running.stop();
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
  });
  await page.goto(address);
  await page.locator('.form-page h2').waitFor();
  return {
    page,
    read,
    change,
    async goTo(name) {
      const way = page.getByRole('navigation', { name: 'Planens dele' });
      const isFolded = await way.getByRole('button').isVisible();
      if (isFolded) await way.getByRole('button').click();
      await way.getByRole('link', { name: new RegExp(`^${name}( \\d|$)`, 'u') }).click();
      await page.getByRole('heading', { name, level: 2 }).waitFor();
    },
    focused: () =>
      page.evaluate(() => {
        const at = document.activeElement;
        if (!(at instanceof HTMLElement)) return '';
        const label = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at.labels?.[0] : undefined;
        const name = at.ariaLabel ?? label?.textContent ?? at.textContent;
        return 'value' in at && at.value !== '' ? `${name}: ${at.value}` : String(name);
      }),
    said: () => page.locator('.form > [role=status]').textContent(),
  };
}

/** Puts a text on the clipboard, and pastes it where the keyboard is. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate(words => navigator.clipboard.writeText(words), text);
  await page.keyboard.press('Control+v');
}
