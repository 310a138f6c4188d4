import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { examine } from '../../../src/check.ts';
import { fieldOf } from '../../../src/form/find.ts';
import { form } from '../../../src/form/index.ts';
import { pathOf } from '../../../src/placing.ts';
import { programmes } from '../../../src/plan/programmes/index.ts';
import { template } from '../../../src/template/template.ts';
import { openBrowser } from '../../browser.ts';
import { draft, textBox } from '../pages.ts';
import { inForm } from './form-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** The lists of an activity on the page, by name: the words in each of their items, sorted. */
type Lists = Readonly<Record<string, string[][]>>;

/** What is shown, and in the same moment the plan as it is written. */
const shownIn = (page: Page) =>
  page.evaluate(() => {
    const lists: Record<string, string[][]> = {};
    for (const list of document.querySelectorAll('.form-page fieldset > ol.items')) {
      const items = [...list.children].map(item =>
        [...item.querySelectorAll<HTMLInputElement>(':is(input:not([type=date]), textarea)')]
          .flatMap(({ value }) => value.split(/\s+/u).filter(word => word !== ''))
          .toSorted(),
      );
      lists[list.parentElement!.id.split('/').at(-1)!] = items;
    }
    const boxes = [...document.querySelectorAll<HTMLInputElement>('.form-page [id^="at:/"]')];
    return {
      lists: lists as Lists,
      boxes: boxes
        .filter(({ value }) => typeof value === 'string')
        .map(({ id, value }) => [id.slice(3), value] as const),
      text: document.querySelector<HTMLTextAreaElement>('.right textarea')!.value,
    };
  });

type Shown = Awaited<ReturnType<typeof shownIn>>;

/** The boxes that show something else than the form that the plan makes. */
function strayed({ text, boxes }: Shown): readonly string[] {
  const model = form(examine(text, 'plan.yaml'));
  return boxes.flatMap(([pointer, shown]) => {
    const control = fieldOf(model, pathOf(pointer))?.control;
    const written = control && 'value' in control ? control.value : undefined;
    // A day is shown as people write it.
    const isDay = control?.kind === 'date' && control.readAs?.da === shown.trim();
    return isDay || written?.trim() === shown.trim()
      ? []
      : [`${pointer} shows »${shown}«, and the plan says »${written}«`];
  });
}

/** Numbers below 1 that look as if they came by chance, and are the same each time. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const lists = ['skridt', 'succeskriterier', 'milepæle', 'ressourcer', 'mål'];

/** The page and what ought to be on it, step by step. */
async function walkIn(page: Page) {
  await textBox(page);
  await page.mouse.move(5, 5);
  let { lists: expected } = await shownIn(page);
  const done: string[] = [];
  const item = (list: string, at: number) =>
    page.locator(`.form-page fieldset[id$="/${list}"] > ol.items > li:nth-child(${at + 1})`);
  const isThere = async () => {
    await expect
      .poll(
        async () => {
          const shown = await shownIn(page);
          return [strayed(shown), shown.lists];
        },
        { message: done.join('\n'), timeout: 6000, interval: 60 },
      )
      .toEqual([[], expected]);
  };
  const become = (list: string, change: (items: string[][]) => void) => {
    const items = expected[list]!.map(words => [...words]);
    change(items);
    expected = { ...expected, [list]: items };
  };
  return {
    done,
    item,
    isThere,
    items: (list: string) => expected[list] ?? [],
    /** Types a word where the keyboard is, which ought to be in an item. */
    async type(list: string, at: number, word: string, delay: number) {
      done.push(`type ${word} in ${list} ${at}, ${delay} ms`);
      await page.keyboard.type(` ${word}`, { delay });
      become(list, items => {
        items[at] = [...items[at]!, word].toSorted();
      });
    },
    async press(list: string, at: number, tool: 'up' | 'down' | 'copy' | 'remove') {
      done.push(`${tool} ${list} ${at}`);
      await item(list, at).locator(`[id^="${tool}:"]`).click();
      become(list, items => {
        const [moved = []] = tool === 'copy' ? [items[at]] : items.splice(at, 1);
        if (tool !== 'remove') items.splice(tool === 'up' ? at - 1 : at + 1, 0, [...moved]);
      });
    },
    async add(list: string) {
      done.push(`add ${list}`);
      await page.locator(`[id^="add:"][id$="/${list}"]`).click();
      become(list, items => void items.push([]));
    },
    async enter(list: string, at: number) {
      done.push(`enter ${list} ${at}`);
      await page.keyboard.press('Enter');
      become(list, items => void items.splice(at + 1, 0, []));
    },
    async keys(list: string, from: number, step: -1 | 1) {
      done.push(`alt ${step} ${list} ${from}`);
      await page.keyboard.press(step < 0 ? 'Alt+ArrowUp' : 'Alt+ArrowDown');
      become(list, items => void items.splice(from + step, 0, ...items.splice(from, 1)));
    },
    async undoAndRedo() {
      done.push('undo and redo');
      await page.keyboard.press('Control+z');
      await page.keyboard.press('Control+y');
    },
  };
}

test.each([
  ['slowly', 120, 500],
  ['fast', 15, 30],
  ['at once', 0, 0],
])('a new plan: steps that are written one after the other with Enter, %s, are those steps', async (_, delay, rest) => {
  const { page, goTo, read } = await inForm(browser, template(programmes.at(-1)!, 'helhedsplan', 'da'));
  await goTo('Aktivitet 1');
  await page.locator('[id$="/skridt/0/hvad"]').click();
  for (const word of ['AAA', 'BBB', 'CCC', 'DDD']) {
    await page.keyboard.type(word, { delay });
    await page.waitForTimeout(rest);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(rest);
  }
  await page.keyboard.type('EEE', { delay });
  const written = () => [...read().matchAll(/^ +- "?([A-E]+)"?$/gmu)].map(([, word]) => word);
  await expect.poll(written, { timeout: 6000 }).toEqual(['AAA', 'BBB', 'CCC', 'DDD', 'EEE']);
  const boxes = page.locator('[id$="/hvad"][id*="at:"][id*="/skridt/"]');
  const words = await boxes.evaluateAll(all => all.map(box => (box as HTMLInputElement).value));
  expect(words.filter(word => word !== '')).toEqual(written());
});

test.each([
  ['a plan that is begun', 'Fritidsjob', readFileSync(draft, 'utf8'), 20261125],
  ['a new plan', 'Aktivitet 1', template(programmes.at(-1)!, 'helhedsplan', 'da'), 4711],
])(
  'whatever is done with the lists of %s, each box shows what is written, and no word is lost',
  async (_, name, plan, seed) => {
    const { page, goTo } = await inForm(browser, plan);
    await goTo(name);
    const walk = await walkIn(page);
    const random = chance(seed);
    const below = (count: number) => Math.floor(random() * count);
    for (let step = 0; step < (Number(process.env['WALK']) || 100); step++) {
      const list = lists[below(lists.length)]!;
      const items = walk.items(list);
      const at = below(Math.max(items.length, 1));
      const deed = below(10);
      if (items.length === 0 || (deed === 0 && items.length < 7)) {
        const button = page.locator(`[id^="add:"][id$="/${list}"]`);
        if (
          items.length === 0 &&
          !(await page
            .locator(`fieldset[id$="/${list}"] > ol.items, fieldset[id$="/${list}"] > .add`)
            .first()
            .isVisible())
        )
          continue;
        expect(await button.isVisible()).toBe(true);
        await walk.add(list);
        await walk.type(list, walk.items(list).length - 1, `q${step}z`, 5);
      } else if (deed < 6) {
        const boxes = walk.item(list, at).locator(':is(input:not([type=date]), textarea)');
        const box = boxes.nth(below(await boxes.count()));
        await box.click();
        await page.keyboard.press('Control+End');
        await walk.type(list, at, `q${step}z`, [0, 15, 90][below(3)]!);
        const isSentence = await box.evaluate(each => each.closest('.sentence') !== null);
        if (deed < 3 && isSentence && walk.items(list).length < 7) {
          await walk.enter(list, at);
          await walk.type(list, at + 1, `r${step}z`, [0, 15, 90][below(3)]!);
        } else if (deed === 3 && at > 0) {
          await walk.keys(list, at, -1);
          await walk.type(list, at - 1, `s${step}z`, 15);
        }
      } else if (deed === 6 && items.length < 7) await walk.press(list, at, 'copy');
      else if (deed === 7 && at > 0) await walk.press(list, at, 'up');
      else if (deed === 8 && at < items.length - 1) await walk.press(list, at, 'down');
      else if (deed === 9 && items.length > 1) await walk.press(list, at, 'remove');
      else {
        await walk.isThere();
        await walk.undoAndRedo();
      }
      if (below(3) > 0) await walk.isThere();
    }
    await walk.isThere();
  },
  300_000,
);
