import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/language.ts';
import { type Block, heading, paragraph } from '../../src/publishing/blocks.ts';
import { html } from '../../src/publishing/html.ts';
import { bodyOf } from '../../src/publishing/page-body.ts';
import type { Paper } from '../../src/publishing/paper.ts';
import { style, styleHash } from '../../src/publishing/style.ts';
import { allPlans, paperOf, submitted } from '../submission/plans.ts';
import { textOf, textsIn } from './readers.ts';

const sheet = (blocks: readonly Block[], title = 'Planen', language: Language = 'da'): Paper => ({
  ...{ area: '', blocks, edition: '', language, shape: 'book', title },
});
const page = (blocks: readonly Block[], title?: string, language?: Language) => html(sheet(blocks, title, language));
const mainOf = (text: string) => /<main>(.*)<\/main>/su.exec(text)?.[1] ?? '';

describe.each(allPlans)('%s as a page', (_, text) => {
  const markdown = submitted(text);
  const whole = html(paperOf(text));

  test('gives every heading an id of its own, and every entry of the contents a heading', () => {
    const ids = [...whole.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
    const links = [...whole.matchAll(/ href="#([^"]*)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(links.filter(id => !ids.includes(id))).toEqual([]);
    expect(ids.every(id => /^[a-z0-9-]+$/u.test(id ?? ''))).toBe(true);
  });

  test('marks every gap', () => {
    expect(whole.split('<strong class="gap">Mangler:</strong>').length).toBe(markdown.split('**Mangler:**').length);
  });

  test('fetches nothing and runs nothing', () => {
    expect(whole).not.toMatch(/<script|<link|<img|<iframe|<object|<form| on\w+=| src=| style=|url\(/iu);
  });
});

/** Markdown that could do harm, and what a reader sees instead. */
const harm: readonly (readonly [markdown: string, seen: string])[] = [
  ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['a <b onclick="x">b</b>', 'a <b onclick="x">b</b>'],
  ['[her](javascript:alert(1))', 'her'],
  ['[her](data:text/html,x)', 'her'],
  ['[her](//eksempel.dk)', 'her'],
  ['![billede](https://eksempel.dk/x.png)', 'billede'],
  ['<iframe src="x"></iframe>', '<iframe src="x"></iframe>'],
  ['<style>*{}</style>', '<style>*{}</style>'],
  ['<!-- skjult -->', '<!-- skjult -->'],
  ['&lt;script&gt;', '<script>'],
];

test.each(harm)('%s is harmless', (markdown, seen) => {
  const main = bodyOf([markdown], 'da').html;
  expect(textOf(main)).toBe(seen);
  expect(
    [...main.matchAll(/<(\w+)([^>]*)>/gu)].filter(([, tag, more]) => tag !== 'p' && !(tag === 'a' && more === '')),
  ).toEqual([]);
});

test('the title is text', () => {
  expect(page([heading(1, 'A')], '</title><script>"x"')).toContain(
    '<title>&lt;/title&gt;&lt;script&gt;&quot;x&quot;</title>',
  );
});

test('the language is that of the words', () => {
  expect(page([heading(2, 'A')], 'A', 'en')).toMatch(/^<!doctype html>\n<html lang="en"[^>]*>.*Contents/su);
});

test('the policy lets in the one stylesheet of the page', () => {
  expect(styleHash).toBe(`sha256-${createHash('sha256').update(style).digest('base64')}`);
  const text = page([heading(1, 'A')]);
  expect(text).toContain(`content="default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'"`);
  expect(text).toContain(`<style>${style}</style>`);
});

test('what is to be answered has a frame under it to write in', () => {
  const main = mainOf(
    page([heading(1, 'A'), { kind: 'paragraph', text: 'Skriv her:', hasRoom: true }, paragraph('B')]),
  );
  expect(main).toContain('<p>Skriv her:</p>\n<div class="room"></div>\n<p>B</p>');
});

test('links lead out, to addresses and e-mail', () => {
  const main = mainOf(page([paragraph('Se https://www.eksempel.dk/a_b eller skriv til post@eksempel.dk.')]));
  expect(main).toContain('<a href="https://www.eksempel.dk/a_b">https://www.eksempel.dk/a_b</a>');
  expect(main).toContain('<a href="mailto:post@eksempel.dk">post@eksempel.dk</a>');
});

test('the contents stand after the title, in two levels, and count the gaps', () => {
  const gap = (question: string) => paragraph([{ strong: 'Mangler:' }, ` ${question}`]);
  const text = page([
    heading(1, 'Plan'),
    heading(2, 'Område & mål'),
    heading(3, 'Aktivitet: Årsfest'),
    heading(4, 'Mål'),
    gap('Hvad?'),
    heading(3, 'Aktivitet: Årsfest'),
    heading(2, 'Budget'),
    gap('A'),
    gap('B'),
  ]);
  const main = mainOf(text);
  expect(main.indexOf('<nav')).toBeGreaterThan(main.indexOf('</h1>'));
  expect(textsIn(main, 'nav')).toEqual([
    'Indhold Område & mål Aktivitet: Årsfest 1 mangel Aktivitet: Årsfest Budget 2 mangler',
  ]);
  expect([...main.matchAll(/href="#([^"]*)"/gu)].map(([, id]) => id)).toEqual([
    'omraade-maal',
    'aktivitet-aarsfest',
    'aktivitet-aarsfest-2',
    'budget',
  ]);
  expect(text).toContain('<a class="skip" href="#omraade-maal">Gå til planen</a>');
});

test('the words of a figure are for who cannot see it, and its remark is for everyone', () => {
  const drawing = { width: 10, height: 10, shapes: [] };
  const figure = {
    kind: 'figure',
    id: 'x',
    caption: 'Hvem',
    description: 'Det viser <a>.',
    drawings: [drawing],
    grids: [],
  };
  const shown = (remark?: string) =>
    page([heading(1, 'A'), { ...figure, kind: 'figure', ...(remark === undefined ? {} : { remark }) }]);
  expect(shown().split('Det viser &lt;a&gt;.')).toHaveLength(2);
  expect(shown()).toContain('<desc id="figur-x-tekst">Det viser &lt;a&gt;.</desc>');
  expect(shown()).toContain('<figcaption><strong>Hvem</strong></figcaption>');
  expect(shown('Uden <b>.')).toContain('<figcaption><strong>Hvem</strong> Uden &lt;b&gt;.</figcaption>');
});
