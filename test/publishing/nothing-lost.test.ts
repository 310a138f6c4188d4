import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publish } from '../../src/publishing/index.ts';
import type { Paper } from '../../src/publishing/paper.ts';
import { lostIn, notesOf, packed } from '../submission/answers.ts';
import { planText } from '../submission/generated-plans.ts';
import { allPlans, paperOf } from '../submission/plans.ts';
import { type Found, markdownAsHtml, missingPrograms, reader, textOfPdf } from './read-back.ts';

/** How many plans are made up; more by hand: `RUNS=500 SEED=7 npx vitest run test/publishing/nothing-lost.test.ts`. */
const runs = Number(process.env['RUNS'] ?? 6);

let programs: Awaited<ReturnType<typeof reader>>;
beforeAll(async () => {
  programs = await reader();
}, 60_000);
afterAll(() => programs.close());

test('the programs that read documents are here', () => {
  expect(missingPrograms(), 'apt-get install what is named here').toEqual([]);
});

/** A paper as its readers find it, in each form. */
async function found(paper: Paper): Promise<Readonly<Record<'md' | 'html' | 'docx', Found>>> {
  return {
    md: await programs.read(markdownAsHtml(await publish(paper, 'md'))),
    html: await programs.read(await publish(paper, 'html')),
    docx: await programs.readWord(await publish(paper, 'docx')),
  };
}

/** The answers of a plan that a form has lost, and the notes that it tells. */
function wrongIn({ text }: Pick<Found, 'text'>, plan: string) {
  const page = packed(text);
  return { lost: lostIn(text, plan), told: notesOf(plan).filter(note => note.length > 4 && page.includes(note)) };
}

const right = { lost: [], told: [] };

const headingsOf = ({ headings }: Found) => headings.map(({ level, text }) => `${level} ${packed(text)}`);
const rowsOf = ({ rows }: Found) => rows.map(cells => cells.map(packed).join(' | '));

/** The rows that do not stand in a form, or not in that order; a form may have more, as it draws figures in its own way. */
function missingRows(rows: readonly string[], form: Found): readonly string[] {
  const there = rowsOf(form);
  let from = 0;
  return rows.filter(row => {
    const at = there.indexOf(row, from);
    if (at !== -1) from = at + 1;
    return at === -1;
  });
}

async function expectAll(plan: string): Promise<void> {
  const { md, html, docx } = await found(paperOf(plan));
  expect({ md: wrongIn(md, plan), html: wrongIn(html, plan), docx: wrongIn(docx, plan) }).toEqual({
    ...{ md: right, html: right, docx: right },
  });
  expect(headingsOf(html)).toEqual(headingsOf(md));
  expect(headingsOf(docx)).toEqual(headingsOf(md));
  expect(missingRows(rowsOf(md), html)).toEqual([]);
  expect(missingRows(rowsOf(md), docx)).toEqual([]);
}

/** A line may end in a hyphen that nobody wrote. */
const unhyphenated = (text: string) => packed(text.replace(/[-\u2010\u00ad]/gu, ''));

describe.each(allPlans)('%s', (_, plan) => {
  test('has every answer, and no note, in the same order in every form', () => expectAll(plan), 60_000);

  test('is printed with every answer, and with its headings in order', async () => {
    const paper = paperOf(plan);
    const print = unhyphenated(textOfPdf(await programs.print(await publish(paper, 'html'))));
    expect(lostIn(print, plan).filter(({ text }) => !print.includes(unhyphenated(text)))).toEqual([]);
    const headings = paper.blocks.flatMap(block => (block.kind === 'heading' ? [unhyphenated(block.text)] : []));
    let from = 0;
    const astray = headings.filter(heading => {
      const at = print.indexOf(heading, from);
      if (at !== -1) from = at;
      return at === -1;
    });
    expect(astray).toEqual([]);
  }, 60_000);
});

test('any plan has every answer, and no note, in the same order in every form', async () => {
  await fc.assert(fc.asyncProperty(planText, expectAll), { numRuns: runs, endOnFailure: true });
}, 3_600_000);

test('any plan is printed with every answer', async () => {
  await fc.assert(
    fc.asyncProperty(planText, async plan => {
      const html = await publish(paperOf(plan), 'html');
      const print = packed(textOfPdf(await programs.print(html)));
      const words = (text: string) => text.match(/ord\d+x/gu) ?? [];
      const page = packed((await programs.read(html)).text);
      expect(words(page).filter(word => !print.includes(word))).toEqual([]);
    }),
    { numRuns: Math.ceil(runs / 4), endOnFailure: true },
  );
}, 3_600_000);
