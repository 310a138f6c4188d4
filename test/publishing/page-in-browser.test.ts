import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Block, heading, paragraph, table } from '../../src/publishing/blocks.ts';
import { html } from '../../src/publishing/html.ts';
import type { Paper } from '../../src/publishing/paper.ts';
import { barriers, openBrowser } from '../browser.ts';
import { allPlans, paperOf, wholePlans } from '../submission/plans.ts';
import { textOfPdf } from './read-back.ts';

const long = 'Bevægelsesfremmeindsatsmedarbejderuddannelsesforløbskoordinator';
const rather = 'Beskæftigelsesindsatsmedarbejderne';

/** A plan with fifty activities and words that no column has room for. */
const large = `
program: 2019-26
titel: Sammen om Storeparken og ${long}
område: Storeparken
indsatsområder:
  - navn: Beskæftigelse
    aktiviteter:
${Array.from(
  { length: 50 },
  (_, at) => `      - titel: Aktivitet ${at + 1} ${long}
        ansvarlig: ${rather}
        mål: { hvad: ${at + 1} unge er i job, frist: 2024 }
        milepæle: [{ dato: 2023-0${1 + (at % 9)}-01, hvad: ${rather} }]
        ressourcer: [{ hvad: ${long}, giver: ${long}, beløb: 123.456.789, timer: 37, pr: uge, antal: 3, status: aftalt }]
`,
).join('')}`;

const drafts = allPlans.filter(([name]) => /udkast|birkeparken/iu.test(name));
const plans = [...wholePlans, ...drafts, ['fifty activities', large] as const];

/** What everybody must be able to read on, in pixels of CSS: a phone, a large screen at 400 %, a tablet, a large screen. */
const widths = [320, 360, 768, 1280];

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  page = await browser.newPage();
});
afterAll(() => browser?.close());

describe.each(plans)('%s', (_, text) => {
  test('has no barriers, light and dark, on a phone and on a large screen, and nothing to scroll sideways', async () => {
    await page.setContent(html(paperOf(text)));
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [360, 1280]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        expect([colorScheme, width, await barriers(page)]).toEqual([colorScheme, width, []]);
      }
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const over: unknown = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect([width, over]).toEqual([width, 0]);
    }
  });
});

const paper: Paper = {
  area: 'Birkeparken',
  edition: 'Version 2',
  language: 'da',
  shape: 'book',
  title: 'Planen',
  blocks: [
    heading(1, 'Planen'),
    heading(2, 'Budget'),
    ...table([{ head: 'Post' }, { head: 'Hvem' }, { head: 'Beløb', figures: true }], [['=1+1', 'Kommunen', '100 kr.']]),
    paragraph('Slut'),
  ],
};

test('nothing is fetched and no script is wanted', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const still = await context.newPage();
  const asked: string[] = [];
  still.on('request', request => asked.push(request.url()));
  await still.setContent(html(paperOf(large)));
  expect(await still.getByRole('heading', { level: 1 }).textContent()).toContain('Sammen om Storeparken');
  expect(asked).toEqual([]);
  await context.close();
});

test('the first stop of the keyboard leads past the contents', async () => {
  await page.setContent(html(paper));
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Gå til planen' });
  expect((await skip.boundingBox())?.x).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  expect(await page.evaluate('document.querySelector(":target").textContent')).toBe('Budget');
});

test('on a phone a row is a card, and a table all the same', async () => {
  await page.setContent(html(paper));
  await page.setViewportSize({ width: 360, height: 800 });
  const amount = page.getByRole('cell', { name: '100 kr.' });
  expect(await amount.evaluate(cell => getComputedStyle(cell, '::before').content)).toContain('Beløb');
  expect(await amount.evaluate(cell => getComputedStyle(cell).display)).toBe('block');
  expect(await page.getByRole('rowheader').allTextContents()).toEqual(['=1+1']);
  expect(await page.getByRole('columnheader').allTextContents()).toEqual(['Post', 'Hvem', 'Beløb']);
});

test('on a phone no date and no number is broken, however much stands beside it', async () => {
  const rows = [
    ['01.02.2023', `${rather} skriver til alle familier i området og inviterer dem til åbent hus. `.repeat(3)],
    ['01.11.2021 – 31.10.2025', long],
  ];
  await page.setContent(html({ ...paper, blocks: table([{ head: 'Dato' }, { head: 'Milepæl' }], rows) }));
  await page.setViewportSize({ width: 320, height: 800 });
  const broken: unknown =
    await page.evaluate(`[...document.querySelectorAll('tbody th')].flatMap(({ firstChild, textContent }) =>
    [...textContent.matchAll(/[\\d.]+/g)].flatMap(({ index, 0: date }) => {
      const range = document.createRange();
      range.setStart(firstChild, index);
      range.setEnd(firstChild, index + date.length);
      return range.getClientRects().length > 1 ? [date] : [];
    }))`);
  expect(broken).toEqual([]);
});

test('on paper it is black on white, also from a dark screen', async () => {
  await page.setContent(html(paper));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(
    await page.evaluate('[getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]'),
  ).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
});

test('a printed page never ends between what leads a table and the table, nor before its sum', async () => {
  const part = (at: number): readonly Block[] => [
    ...Array.from({ length: (at * 5) % 17 }, () => paragraph('Fyld')),
    heading(2, `Budget ${at}`),
    paragraph([{ strong: 'I alt:' }, ` Beløb ${at}`]),
    ...table(
      [{ head: `Hvem ${at}` }, { head: 'Beløb', figures: true }],
      [
        ...Array.from({ length: 4 + (at % 9) }, (_, row) => [`Kilde ${row}`, '100 kr.']),
        [[{ strong: 'Sum' }], [{ strong: '400 kr.' }]],
      ],
    ),
  ];
  await page.setContent(
    html({ ...paper, blocks: [heading(1, 'Planen'), ...Array.from({ length: 30 }, (_, at) => part(at)).flat()] }),
  );
  const pages = textOfPdf(await page.pdf({ preferCSSPageSize: true }))
    .split('\f')
    .map(text => text.trim().split('\n'));
  expect(pages.length).toBeGreaterThan(8);
  expect(pages.filter(lines => /^(?:Budget|I alt|Hvem)/u.test(lines.at(-1) ?? ''))).toEqual([]);
  expect(pages.filter(lines => lines[0]?.startsWith('Sum'))).toEqual([]);
});

test('a spreadsheet is told that every cell is text', () => {
  expect(html(paper)).toContain('th, td { mso-number-format: "\\@"; }');
});
