import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { openBrowser } from '../browser.ts';

/** What a reader finds in a document: all of its text, its headings with their levels, and the rows of its tables. */
export interface Found {
  readonly text: string;
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  readonly rows: readonly (readonly string[])[];
}

/** What a page did beyond being shown: what it fetched, what it asked, and what ran in it. */
export interface Deeds {
  readonly requests: readonly string[];
  readonly dialogs: readonly string[];
  readonly errors: readonly string[];
}

const programs = [
  ['cmark-gfm', '--version', 'cmark-gfm'],
  ['pdftotext', '-v', 'poppler-utils'],
] as const;

/** The packages that are not here of those that read documents: `apt-get install …`. */
export const missingPrograms = (): readonly string[] =>
  programs.filter(([program, arg]) => spawnSync(program, [arg]).error !== undefined).map(([, , name]) => name);

/** Runs a program on some input, and gives what it writes. */
function run(program: string, args: readonly string[], input: string | Uint8Array): string {
  const { stdout, stderr, status } = spawnSync(program, args, { input, encoding: 'utf8', maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
  return stdout;
}

/** Markdown as HTML, with raw HTML as it is, so that whatever is not escaped shows. */
export const markdownAsHtml = (markdown: string): string =>
  run('cmark-gfm', ['-e', 'table', '-e', 'autolink', '-e', 'strikethrough', '-e', 'footnotes', '--unsafe'], markdown);

/** The text of a PDF in the order in which it is printed, without what stands at the top and the foot of each page. */
export const textOfPdf = (pdf: Uint8Array): string =>
  run('pdftotext', ['-raw', '-x', '0', '-y', '50', '-W', '900', '-H', '735', '-', '-'], pdf);

/** Runs in the page. Headings of the contents are not headings of the document. */
function foundInPage(): Found {
  const all = (css: string) => [...document.querySelectorAll<HTMLElement>(css)].filter(one => !one.closest('nav'));
  return {
    text: document.body.innerText,
    headings: all('h1, h2, h3, h4, h5, h6').map(one => ({
      level: Number(one.tagName.slice(1)),
      text: one.textContent ?? '',
    })),
    rows: all('tr').map(row => [...row.querySelectorAll<HTMLElement>('th, td')].map(cell => cell.innerText)),
  };
}

/** Runs in a page too, which knows XML. */
function foundInWord(xml: string): Found {
  const tree = new DOMParser().parseFromString(xml, 'application/xml');
  const trouble = tree.querySelector('parsererror');
  if (trouble) throw new Error(trouble.textContent ?? '');
  const all = (within: Document | Element, name: string) =>
    [...within.getElementsByTagName(name)].filter(one => !one.closest('sdt'));
  const said = (paragraph: Element) =>
    [...paragraph.querySelectorAll('t, br, tab')]
      .map(piece => (piece.localName === 't' ? piece.textContent : '\n'))
      .join('');
  const textOf = (within: Document | Element) => all(within, 'w:p').map(said).join('\n');
  const levels: Readonly<Record<string, number>> = { Title: 1, Heading1: 2, Heading2: 3, Heading3: 4, Heading4: 5 };
  return {
    text: textOf(tree),
    headings: all(tree, 'w:p').flatMap(paragraph => {
      const level = levels[paragraph.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val') ?? ''];
      return level === undefined ? [] : [{ level, text: said(paragraph) }];
    }),
    rows: all(tree, 'w:tr').map(row => all(row, 'w:tc').map(textOf)),
  };
}

/** A browser that reads documents, as a person would who opens them. Close it. */
export async function reader() {
  const folder = mkdtempSync(join(tmpdir(), 'helhed-read-'));
  const file = join(folder, 'side.html');
  const browser = await openBrowser();
  const page: Page = await browser.newPage();
  let deeds: { requests: string[]; dialogs: string[]; errors: string[] } = { requests: [], dialogs: [], errors: [] };
  page.on('request', request => deeds.requests.push(request.url()));
  page.on('dialog', dialog => {
    deeds.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('pageerror', error => deeds.errors.push(error.message));
  page.on('console', message => deeds.errors.push(message.text()));

  /** Shows a page as from a file, and waits until it has done all it does. */
  async function show(html: string): Promise<Deeds> {
    deeds = { requests: [], dialogs: [], errors: [] };
    writeFileSync(file, html);
    await page.goto(`file://${file}`, { waitUntil: 'load' });
    return { ...deeds, requests: deeds.requests.filter(url => url !== `file://${file}`) };
  }

  return {
    page,
    show,
    /** What stands in a page. Headings of the contents are not headings of the document. */
    async read(html: string): Promise<Found> {
      await show(html);
      return page.evaluate(foundInPage);
    },
    /** What stands in a Word document, without its contents. Throws when it is no XML. */
    async readWord(document: Uint8Array): Promise<Found> {
      return page.evaluate(foundInWord, strFromU8(unzipSync(document)['word/document.xml'] ?? new Uint8Array()));
    },
    /** The page as it is printed. */
    async print(html: string): Promise<Uint8Array> {
      await show(html);
      return page.pdf({ preferCSSPageSize: true, printBackground: true });
    },
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
