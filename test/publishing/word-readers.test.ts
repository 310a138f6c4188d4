import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toldBy } from '../../src/publishing/figure.ts';
import type { Paper } from '../../src/publishing/paper.ts';
import { word } from '../../src/publishing/word.ts';
import { lostIn, notesOf, packed } from '../submission/answers.ts';
import { allPlans, longPlan, paperOf, submitted } from '../submission/plans.ts';
import { document, elements, partsOf, said } from './word-documents.ts';

const run = (program: string, args: readonly string[], input: string | Uint8Array = '') => {
  const { stdout, stderr, status } = spawnSync(program, args, { input, encoding: 'utf8', maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
  return stdout;
};

const isHere = (program: string, arg: string) => spawnSync(program, [arg]).error === undefined;
const hasFont = isHere('fc-list', '--version') && /Carlito|Calibri/u.test(run('fc-list', []));

const folder = mkdtempSync(join(tmpdir(), 'helhed-word-'));
const docx = (at: number) => join(folder, `${at}.docx`);
const pdf = (at: number) => join(folder, `${at}.pdf`);

/** All plans, and a composed one as long as a plan may be. */
const printed = [...allPlans, ['60 activities', longPlan(60)] as const].map(([name, text], at) => ({ name, text, at }));
const plans = printed.slice(0, -1);

beforeAll(async () => {
  for (const { at, text } of printed) writeFileSync(docx(at), await document(text));
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the programs that read a Word document are here: install libreoffice-writer, poppler-utils, pandoc and libxml2-utils', () => {
  const programs = [
    ['soffice', '--version'],
    ['pdftotext', '-v'],
    ['pandoc', '--version'],
    ['xmllint', '--version'],
  ] as const;
  expect(programs.filter(([program, arg]) => !isHere(program, arg))).toEqual([]);
});

// On Debian: apt-get install libreoffice-writer poppler-utils fonts-crosextra-carlito
describe.skipIf(!isHere('soffice', '--version') || !isHere('pdftotext', '-v'))('printed by LibreOffice', () => {
  beforeAll(() => {
    run('soffice', [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      ...printed.map(({ at }) => docx(at)),
    ]);
  }, 180_000);

  /** The pages of a print without what stands at the top and the foot of each. */
  const pagesOf = (at: number) =>
    run('pdftotext', ['-raw', '-x', '0', '-y', '60', '-W', '595', '-H', '720', pdf(at), '-'])
      .split('\f')
      .map(packed);

  test.each(plans)('$name has every text of the plan, and no note', ({ text, at }) => {
    const print = pagesOf(at).join('');
    expect(lostIn(print, text)).toEqual([]);
    expect(notesOf(text).filter(note => print.includes(note))).toEqual([]);
  });

  test.each(plans)('$name has its area at the top and the number of each page at its foot', ({ at }) => {
    const pages = run('pdftotext', ['-raw', pdf(at), '-'])
      .split('\f')
      .slice(0, -1);
    const numbers = pages.map(page => /Side (\d+) af (\d+)\s*$/u.exec(page)?.slice(1).map(Number));
    expect(numbers).toEqual(pages.map((_, page) => [page + 1, pages.length]));
  });

  test.skipIf(!hasFont)('the contents have the numbers of the pages where the sections stand', () => {
    const entries = printed.flatMap(({ at, name }) => {
      const [contents = ''] = elements(partsOf(readFileSync(docx(at)))['word/document.xml'] ?? '', 'w:sdt');
      const pages = pagesOf(at);
      return elements(contents, 'w:p').flatMap(entry => {
        const [, title = '', number] = /^(.*)\t(\d+)$/su.exec(said(entry)) ?? [];
        return number === undefined ? [] : [{ name, title: packed(title), page: Number(number) - 1, pages }];
      });
    });
    const isOn = (title: string, page: string | undefined) => page?.includes(title) ?? false;
    const right = entries.filter(({ title, page, pages }) => isOn(title, pages[page]));
    const near = entries.filter(({ title, page, pages }) =>
      pages.slice(Math.max(0, page - 1), page + 2).some(one => isOn(title, one)),
    );
    expect(entries.length).toBeGreaterThan(800);
    // LibreOffice and Word differ by a hair, which moves a heading at the foot of a page.
    expect(right.length / entries.length).toBeGreaterThan(0.99);
    expect(near.length).toBe(entries.length);
    const long = (all: typeof entries) => all.filter(({ name }) => name === '60 activities').length;
    expect(long(right)).toBe(long(entries));
  });
});

describe.skipIf(!isHere('pandoc', '--version'))('read by pandoc', () => {
  test.each(plans)('$name has the headings and the texts of the Markdown, in the same order', async ({ text }) => {
    const written = pandoc('gfm', submitted(text));
    const { title, headings, words } = pandoc('docx', await word(inWords(paperOf(text))));
    const [first, ...others] = written.headings;
    expect(title).toBe(first?.text);
    expect(headings).toEqual(others.map(({ level, text }) => ({ level: level - 1, text })));
    expect(words).toBe(written.words);
  });
});

describe.skipIf(!isHere('xmllint', '--version'))('read by xmllint', () => {
  test('every part of every document is well formed', () => {
    const files = plans.flatMap(({ at }) =>
      Object.entries(partsOf(readFileSync(docx(at)))).map(([name, xml]) => {
        const file = join(folder, String(at), name.replaceAll('/', '-'));
        mkdirSync(join(folder, String(at)), { recursive: true });
        writeFileSync(file, xml);
        return file;
      }),
    );
    expect(run('xmllint', ['--noout', ...files])).toBe('');
  });
});

/** A paper whose figures are told in words alone, as Markdown tells them. */
const inWords = (paper: Paper): Paper => ({
  ...paper,
  blocks: paper.blocks.map(block => (block.kind === 'figure' ? { ...block, grids: [], remark: toldBy(block) } : block)),
});

interface Read {
  readonly title: string;
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  /** Every word from the first section on. */
  readonly words: string;
}

/** What pandoc reads in a document. */
function pandoc(format: 'gfm' | 'docx', input: string | Uint8Array): Read {
  const read = run('pandoc', [`--from=${format}`, '--to=json'], input);
  const { blocks, meta } = JSON.parse(read) as { blocks: Node[]; meta: { title?: Node } };
  const headings = blocks.filter(({ t }) => t === 'Header');
  const sections = headings.filter(({ c }) => format === 'docx' || (Array.isArray(c) && Number(c[0]) > 1));
  return {
    title: packed(wordsOf(meta.title)),
    headings: headings.map(({ c }) => ({
      level: Number(Array.isArray(c) ? c[0] : 0),
      text: packed(wordsOf(Array.isArray(c) ? c[2] : '')),
    })),
    words: packed(wordsOf(blocks.slice(blocks.indexOf(sections[0] as Node)))),
  };
}

interface Node {
  readonly t: string;
  readonly c?: unknown;
}

/** The words in a part of what pandoc reads, without names and numbers that are not text. */
function wordsOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(wordsOf).join(' ');
  if (typeof node !== 'object' || node === null) return '';
  // What a table is called in Word is the heading over it, which is read already.
  if ('t' in node && node.t === 'Table' && 'c' in node && Array.isArray(node.c)) return wordsOf(node.c.slice(2));
  if ('t' in node && 'c' in node && (node.t === 'Str' || node.t === 'RawInline' || node.t === 'Code'))
    return typeof node.c === 'string' ? node.c : String(Array.isArray(node.c) ? node.c.at(-1) : '');
  return 'c' in node ? wordsOf(node.c) : '';
}
