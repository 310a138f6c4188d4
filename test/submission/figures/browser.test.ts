import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { html } from '../../../src/publishing/html.ts';
import { openBrowser } from '../../browser.ts';
import { paperOf } from '../plans.ts';
import { drawnPlans } from './drawn.ts';

/** What a real browser says of the texts of each drawing: those outside it, those over another, and those over the edge of a box. */
const faults = `[...document.querySelectorAll('.drawing svg')].flatMap(svg => {
  const slack = 0.5;
  const { width, height } = svg.viewBox.baseVal;
  const texts = [...svg.querySelectorAll('text')].map(text => [text.textContent, text.getBBox(), Number(text.getAttribute('font-size'))]);
  // Letters fill less than the height of a line.
  const areas = texts.map(([said, { x, y, width, height }, size]) => ({ said, left: x, right: x + width, top: y + height / 2 - size / 2, bottom: y + height / 2 + size / 2 }));
  const boxes = [...svg.querySelectorAll('rect')].map(rect => rect.getBBox()).filter(({ height }) => height > 20);
  const outside = areas.filter(({ left, right, top, bottom }) => left < -slack || right > width + slack || top < -slack || bottom > height + slack);
  const over = areas.filter((one, at) => areas.slice(at + 1).some(other =>
    one.left + slack < other.right && other.left + slack < one.right && one.top + slack < other.bottom && other.top + slack < one.bottom));
  const crossing = areas.filter(({ left, right, top, bottom }) => boxes.some(({ x, y, width, height }) =>
    left >= x && left < x + width && top >= y && top < y + height && (right > x + width + slack || bottom > y + height + slack)));
  return [...outside.map(({ said }) => 'outside: ' + said), ...over.map(({ said }) => 'over another: ' + said), ...crossing.map(({ said }) => 'over an edge: ' + said)];
})`;

/** Colours of letters and of what they stand on, as contrast by WCAG: the least there is. */
const leastContrast = `(() => {
  const light = colour => {
    const [r, g, b] = colour.match(/[\\d.]+/g).map(Number).map(part => part / 255).map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const paper = light(getComputedStyle(document.body).backgroundColor);
  const contrasts = [...document.querySelectorAll('.drawing text, .drawing .full')].map(one => light(getComputedStyle(one).fill)).map(ink =>
    (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05));
  return Math.min(...contrasts);
})()`;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
});
afterAll(() => browser?.close());

const drawn = drawnPlans
  .map(([name, text]) => [name, html(paperOf(text))] as const)
  .filter(([, page]) => page.includes('<svg'));

describe.each(drawn)('the figures of %s in a browser', (_, text) => {
  test('hold their texts on a phone and on a large screen', async () => {
    await page.setContent(text);
    for (const width of [360, 1200]) {
      await page.setViewportSize({ width, height: 800 });
      expect([width, await page.evaluate(faults)]).toEqual([width, []]);
    }
  });
});

test.each(['light', 'dark'] as const)(
  'the letters are seen on a %s page, and each look is another',
  async colorScheme => {
    const [, text = ''] = drawn.find(([name]) => name.startsWith('40')) ?? [];
    await page.emulateMedia({ colorScheme, media: 'screen' });
    await page.setContent(text);
    expect(await page.evaluate(leastContrast)).toBeGreaterThan(4.5);
  },
);

test('on paper there are no colours', async () => {
  const [, text = ''] = drawn.find(([name]) => name.startsWith('40')) ?? [];
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await page.setContent(text);
  const colours: unknown = await page.evaluate(
    `[...new Set([...document.querySelectorAll('.drawing svg *')].flatMap(one => [getComputedStyle(one).fill, getComputedStyle(one).stroke]))]`,
  );
  const isGrey = (colour: string) => colour === 'none' || new Set(colour.match(/[\d.]+/gu)?.slice(0, 3)).size === 1;
  expect((colours as readonly string[]).filter(colour => !isGrey(colour))).toEqual([]);
});
