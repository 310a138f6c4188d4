import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { heading, paragraph } from '../../src/publishing/blocks.ts';
import { publishInTemplate } from '../../src/publishing/in-template.ts';
import { pagesOf } from '../../src/publishing/pages.ts';
import type { Paper } from '../../src/publishing/paper.ts';
import { word } from '../../src/publishing/word.ts';
import { allPlans, paperOf } from '../submission/plans.ts';
import { plainTemplate } from './word-templates.ts';

const plans = allPlans.filter(([name]) => name.endsWith('.helhedsplan.yaml'));
const folder = mkdtempSync(join(tmpdir(), 'helhed-pages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (program: string, args: readonly string[]) => {
  const { error, stdout } = spawnSync(program, args, { encoding: 'utf8' });
  if (error) throw new Error(`${program} is missing: apt-get install libreoffice-writer poppler-utils`);
  return stdout;
};

/** Prints documents beside themselves, with one start of LibreOffice. */
const toPdf = (files: readonly string[]) =>
  run('soffice', [
    `-env:UserInstallation=file://${join(folder, 'profile')}`,
    ...['--headless', '--convert-to', 'pdf', '--outdir', folder, ...files],
  ]);

describe('the pages of a paper are counted as LibreOffice has them, within one or a tenth', () => {
  beforeAll(async () => {
    const files = plans.map((_, at) => join(folder, `${at}.docx`));
    for (const [at, [, text]] of plans.entries()) writeFileSync(files[at] ?? '', await word(paperOf(text)));
    toPdf(files);
  }, 180_000);

  test.each(plans.map(([name, text], at) => ({ name, text, at })))('$name', async ({ text, at }) => {
    const printed = Number(/Pages:\s+(\d+)/u.exec(run('pdfinfo', [join(folder, `${at}.pdf`)]))?.[1]);
    const counted = (await pagesOf(paperOf(text))) ?? Number.NaN;
    expect(printed).toBeGreaterThan(0);
    expect(Math.abs(counted - printed)).toBeLessThanOrEqual(Math.max(1, printed / 10));
  });
});

describe('contents that nearly fill their page', () => {
  const counts = [34, 36, 37, 38, 39];
  const file = (count: number, ending: string) => join(folder, `indhold-${count}.${ending}`);
  const fronted = (count: number): Paper => ({
    ...{ area: 'Nord', edition: '', language: 'da', shape: 'book', title: 'Planen' },
    blocks: [
      heading(1, 'Planen'),
      ...Array.from({ length: count }, (_, at) => [
        heading(at % 4 === 0 ? 2 : 3, `Afsnit ${at}`),
        paragraph('Ord'),
      ]).flat(),
    ],
  });
  beforeAll(async () => {
    const template = await plainTemplate();
    for (const count of counts) {
      writeFileSync(file(count, 'docx'), await word(fronted(count)));
      const filled = await publishInTemplate(fronted(count), template);
      writeFileSync(file(count, 'skabelon.docx'), 'document' in filled ? filled.document : '');
    }
    toPdf(counts.flatMap(count => [file(count, 'docx'), file(count, 'skabelon.docx')]));
  }, 180_000);

  /** The words of each page below its head and above its foot. */
  const pages = (name: string) =>
    run('pdftotext', ['-raw', '-x', '0', '-y', '60', '-W', '595', '-H', '715', name, '-']).split('\f').slice(0, -1);

  test.each(counts)('have no empty page after them: %s headings', count => {
    for (const name of ['pdf', 'skabelon.pdf'])
      expect(pages(file(count, name)).filter(page => page.trim() === '')).toEqual([]);
  });

  test.each(counts)('stand under the title of a template, and the plan on a page after them: %s headings', count => {
    const [first = '', ...others] = pages(file(count, 'skabelon.pdf'));
    expect(first).toMatch(/Planen.*Indhold.*Afsnit 1\b/su);
    expect(others.filter(page => page.startsWith('Afsnit 0\nOrd'))).toHaveLength(1);
  });
});

test('a paper that would take too long to count has no number', async () => {
  expect(await pagesOf(paperOf(`titel: A\nafsnit: ["${'Et ord '.repeat(60_000)}"]`))).toBeUndefined();
});
