import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';

/** The browser that tests look with: `apt-get install chromium`, or its path in CHROME_PATH. */
export const browserPath = process.env['CHROME_PATH'] || '/usr/bin/chromium';

/** A real Chromium, which shows nothing and asks nobody, started with what else is named. */
export function openBrowser(args: readonly string[] = []): Promise<Browser> {
  if (!existsSync(browserPath))
    throw new Error(`There is no Chromium at ${browserPath}: apt-get install chromium, or set CHROME_PATH.`);
  return chromium.launch({ executablePath: browserPath, args: ['--no-sandbox', ...args] });
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All that axe finds against a page, by the rules of WCAG 2.2 and its own best practice, each in a line: `rule (impact): element`. */
export async function barriers(page: Page): Promise<readonly string[]> {
  // A policy that lets no script in does not keep the tester out.
  await page.evaluate(axe);
  const found: unknown = await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.flatMap(({ id, impact, nodes }) =>
      nodes.map(node => id + ' (' + impact + '): ' + node.html.slice(0, 150))))`,
  );
  return found as readonly string[];
}
