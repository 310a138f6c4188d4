import { marked } from 'marked';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bullets, heading, type Phrase, paragraph } from '../../src/publishing/blocks.ts';
import { publish } from '../../src/publishing/index.ts';
import type { Paper } from '../../src/publishing/paper.ts';
import { atTerminal } from '../../src/report/paper.ts';
import { barriers, openBrowser } from '../browser.ts';
import { others, textOf } from './readers.ts';
import { elements, partsOf, said } from './word-documents.ts';

const words: Phrase = [
  { strong: 'Mål:' },
  ' 60 unge ',
  { strong: 'har *haft* et job', change: 'removed' },
  ' ',
  { strong: '»er i ~~arbejde~~«.', change: 'added' },
];
const paper: Paper = {
  language: 'da',
  title: 'Ændret',
  area: '',
  edition: '',
  shape: 'sheet',
  blocks: [heading(1, 'Ændret'), paragraph(words), ...bullets([[paragraph(words)]])],
};

test('Markdown strikes out what went, and sets what came in bold italics', async () => {
  expect(await publish(paper, 'md')).toContain(
    '**Mål:** 60 unge ~~har \\*haft\\* et job~~ ***»er i \\~\\~arbejde\\~\\~«.***\n',
  );
});

test.each([['marked', (text: string) => marked.parse(text, { async: false })] as const, ...others])(
  '%s reads it so',
  async (_, read) => {
    const html = read(await publish(paper, 'md'));
    expect(textOf(/<del>(.*?)<\/del>/su.exec(html)?.[1] ?? '')).toBe('har *haft* et job');
    const added = /<(?:em><strong|strong><em)>(.*?)<\/(?:strong|em)>/su.exec(html)?.[1] ?? '';
    expect(textOf(added)).toBe('»er i ~~arbejde~~«.');
  },
);

test('a page has the elements that are meant for it', async () => {
  const html = await publish(paper, 'html');
  expect(html).toContain('<del>har *haft* et job</del> <ins><strong>»er i ~~arbejde~~«.</strong></ins>');
});

test('Word has a style for each', async () => {
  const parts = partsOf(new Uint8Array(Buffer.from(await publish(paper, 'docx'))));
  const runs = elements(parts['word/document.xml'] ?? '', 'w:r');
  const styled = (style: string) => runs.filter(run => run.includes(`w:val="${style}"`)).map(said);
  expect(styled('Udgaaet')).toEqual(['har *haft* et job', 'har *haft* et job']);
  expect(styled('Tilfoejet')).toEqual(['»er i ~~arbejde~~«.', '»er i ~~arbejde~~«.']);
});

test.each([
  [false, '60 unge [-har *haft* et job-] {+»er i ~~arbejde~~«.+}'],
  [true, '60 unge \u001b[31m[-har *haft* et job-]\u001b[39m \u001b[32m{+»er i ~~arbejde~~«.+}\u001b[39m'],
])('a terminal has signs that are seen without colours too (colours: %s)', (colour, expected) => {
  expect(atTerminal(paper, { colour, width: 100 })).toContain(expected);
});

test('colours don’t take a line break with them', () => {
  const long: Phrase = [{ strong: Array(30).fill('ord').join(' '), change: 'added' }];
  const shown = atTerminal({ blocks: [paragraph(long)] }, { colour: true, width: 60 });
  for (const line of shown.trimEnd().split('\n')) expect(line).toMatch(/^\u001b\[32m[^\u001b]*\u001b\[39m$/u);
});

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('who hears the page hears what went and what came', async () => {
  const page = await browser.newPage();
  await page.setContent(await publish(paper, 'html'));
  expect(await barriers(page)).toEqual([]);
  const spoken = (name: string, place: string) =>
    page.evaluate(`getComputedStyle(document.querySelector('${name}'), '${place}').content`);
  expect(await spoken('del', '::before')).toBe('" [udgået: "');
  expect(await spoken('ins', '::before')).toBe('" [tilføjet: "');
  await page.close();
});
