import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { marked } from 'marked';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../src/language.ts';
import { publish } from '../../src/publishing/index.ts';
import { openBrowser } from '../browser.ts';
import { planText } from '../submission/generated-plans.ts';
import { allPlans, wholePlans } from '../submission/plans.ts';
import { extremes, pageOf } from './plans.ts';

const generated = fc.sample(planText, { numRuns: 12, seed: 25 }).map((text, at) => [`generated ${at}`, text] as const);
const inLanguage = (language: Language, plans: readonly (readonly [name: string, text: string])[]) =>
  plans.map(([name, text]) => ({ name, text, language }));
const cases = [
  ...inLanguage('da', [...extremes, ...allPlans, ...generated]),
  ...inLanguage('en', [...extremes, ...wholePlans]),
];
const folder = mkdtempSync(join(tmpdir(), 'helhed-summary-'));
let browser: Browser;

const run = (program: string, args: readonly string[]) => {
  const { error, stdout } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1e9 });
  if (error) throw new Error(`${program} is missing: apt-get install libreoffice-writer poppler-utils`);
  return stdout;
};

const pagesIn = (pdf: string) => Number(/Pages:\s+(\d+)/u.exec(run('pdfinfo', [pdf]))?.[1]);

async function pagesPrinted(html: string, margin?: string): Promise<number> {
  const page = await browser.newPage();
  await page.setContent(html);
  const margins = margin === undefined ? {} : { margin: { top: margin, right: margin, bottom: margin, left: margin } };
  const path = join(folder, 'print.pdf');
  await page.pdf({ path, format: 'A4', preferCSSPageSize: margin === undefined, ...margins });
  await page.close();
  return pagesIn(path);
}

beforeAll(async () => {
  browser = await openBrowser();
  const files = cases.map((_, at) => join(folder, `${at}.docx`));
  for (const [at, { text, language }] of cases.entries())
    writeFileSync(files[at] ?? '', await publish(pageOf(text, language), 'docx'));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files]);
}, 300_000);
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(cases.map((one, at) => ({ ...one, at })))('$name, $language, is one page', ({ text, language, at }) => {
  test('in Word, as LibreOffice prints it', () => {
    expect(pagesIn(join(folder, `${at}.pdf`))).toBe(1);
  });

  test('as a web page, as Chromium prints it', async () => {
    expect(await pagesPrinted(await publish(pageOf(text, language), 'html'))).toBe(1);
  });

  test('in Markdown, as Chromium prints it without any style', async () => {
    expect(await pagesPrinted(await plain(text, language), '10mm')).toBe(1);
  });
});

async function plain(text: string, language: Language): Promise<string> {
  const markdown = await publish(pageOf(text, language, 'others'), 'md');
  return `<!doctype html><meta charset="utf-8">${marked.parse(markdown, { async: false })}`;
}

test('no letters are smaller than 9.5 points', async () => {
  const page = await browser.newPage();
  await page.emulateMedia({ media: 'print' });
  await page.setContent(await publish(pageOf(extremes[0]?.[1] ?? ''), 'html'));
  const sizes: unknown = await page.evaluate(
    `[...document.querySelectorAll('main *')].filter(one => one.textContent.trim()).map(one => parseFloat(getComputedStyle(one).fontSize) * 0.75)`,
  );
  await page.close();
  expect(Math.min(...(sizes as readonly number[]))).toBeGreaterThanOrEqual(9.5);
});

test('the same plan and the same day give the same bytes', async () => {
  const text = allPlans[0]?.[1] ?? '';
  expect(await publish(pageOf(text), 'docx')).toEqual(await publish(pageOf(text), 'docx'));
});
