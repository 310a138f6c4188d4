import { describe, expect, test } from 'vitest';
import { type Block, bullets, heading, paragraph, table } from '../../src/publishing/blocks.ts';
import { html } from '../../src/publishing/html.ts';
import { withTextsIn } from '../../src/publishing/languages.ts';
import { write } from '../../src/publishing/markdown.ts';
import type { Paper } from '../../src/publishing/paper.ts';
import { word } from '../../src/publishing/word.ts';
import { allPlans, paperOf, submitted } from '../submission/plans.ts';
import { partsOf } from './word-documents.ts';

const english = (blocks: readonly Block[]): Paper => ({
  ...{ area: '', blocks, edition: '', language: 'en', shape: 'sheet', title: 'X' },
});
const mainOf = (paper: Paper) => /<main[^>]*>\n(.*)<\/main>/su.exec(html(paper))?.[1] ?? '';
const spans = (page: string) => [...page.matchAll(/<span lang="da">(.*?)<\/span>/gsu)].map(([, text]) => text);

describe('on an English page', () => {
  test.each<readonly [name: string, block: Block | undefined, page: string]>([
    ['a paragraph is in Danish', paragraph('Flere i job'), '<p><span lang="da">Flere i job</span></p>'],
    ['a figure is in no language', paragraph('27 %'), '<p>27 %</p>'],
    [
      'a name in bold is our own',
      paragraph([{ strong: 'Goal:' }, ' Flere i job']),
      '<p><strong>Goal:</strong> <span lang="da">Flere i job</span></p>',
    ],
    ['what says that it is ours is ours', paragraph([{ text: 'See 2', language: 'en' }]), '<p>See 2</p>'],
    [
      'what a heading ends in',
      heading(2, 'Activity 1: Fritidsjob', 'Fritidsjob'),
      '<h2 id="activity-1-fritidsjob">Activity 1: <span lang="da">Fritidsjob</span></h2>',
    ],
    [
      'a date that begins a line',
      paragraph('1. januar  \n# to'),
      '<p><span lang="da">1. januar</span><br /><span lang="da"># to</span></p>',
    ],
    [
      'an item',
      bullets([[paragraph('a_b* https://x.dk/')]])[0],
      '<a href="https://x.dk/">https://x.dk/</a></span></li>',
    ],
    ['a cell', table([{ head: 'What' }], [['a | b']])[0], '<span lang="da">a | b</span></th>'],
    ['signs that no text has', paragraph('a\ufdd3b\ufdd1'), '<span lang="da">a\ufffdb\ufffd</span>'],
  ])('%s', (_, block, page) => {
    const paper = withTextsIn('da', english(block ? [block] : []));
    expect(mainOf(paper)).toContain(page);
  });
});

describe.each(allPlans)('%s in English', (_, text) => {
  test('is the same Markdown, with no mark in it', () => {
    expect(submitted(text, 'en')).not.toMatch(/[\ufdd0-\ufdef]/u);
  });

  test('has no word of ours marked as Danish', () => {
    const ours = /\b(?:Missing|See activity|Stands on|Programme|Housing area|The whole plan|Period)\b/u;
    expect(spans(mainOf(paperOf(text, 'en'))).filter(words => ours.test(words ?? ''))).toEqual([]);
  });
});

test('a Danish paper is left as it is', () => {
  const paper = { ...english([paragraph('a')]), language: 'da' } as const;
  expect(withTextsIn('da', paper)).toBe(paper);
  expect(html(paperOf('titel: Planen\n'))).not.toContain('<span lang');
});

test('in Markdown a line of another language begins nothing either', () => {
  expect(write(withTextsIn('da', english([paragraph('1. januar')])).blocks)).toBe('1\\. januar\n');
});

test('in Word each text is spelt and divided in its own language', async () => {
  const blocks = [heading(1, 'X'), heading(2, 'Area: Job', 'Job'), paragraph([{ strong: 'Goal:' }, ' Flere i job'])];
  const xml = partsOf(await word(withTextsIn('da', english(blocks))))['word/document.xml'] ?? '';
  const inDanish = [...xml.matchAll(/<w:lang w:val="da-DK"\/><\/w:rPr><w:t[^>]*>([^<]*)</gu)].map(([, text]) => text);
  expect(inDanish).toEqual(['Job', ' Flere i job']);
});
