import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { html } from '../../src/submission/html.ts';
import { style, styleHash } from '../../src/submission/style.ts';
import { allPlans, submitted } from './plans.ts';
import { textOf, textsIn } from './readers.ts';

const page = (markdown: string, title = 'Planen') => html(markdown, { title, language: 'da' });
const mainOf = (text: string) => /<main>(.*)<\/main>/su.exec(text)?.[1] ?? '';

describe.each(allPlans)('%s as a page', (_, text) => {
  const markdown = submitted(text);
  const whole = page(markdown);

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
  const main = mainOf(page(markdown));
  expect(textOf(main)).toBe(seen);
  expect(
    [...main.matchAll(/<(\w+)([^>]*)>/gu)].filter(([, tag, more]) => tag !== 'p' && !(tag === 'a' && more === '')),
  ).toEqual([]);
});

test('the title is text', () => {
  expect(page('# A', '</title><script>"x"')).toContain('<title>&lt;/title&gt;&lt;script&gt;&quot;x&quot;</title>');
});

test('the language is that of the words', () => {
  expect(html('## A', { title: 'A', language: 'en' })).toMatch(/^<!doctype html>\n<html lang="en">.*Contents/su);
});

test('the policy lets in the one stylesheet of the page', () => {
  expect(styleHash).toBe(`sha256-${createHash('sha256').update(style).digest('base64')}`);
  const text = page('# A');
  expect(text).toContain(`content="default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'"`);
  expect(text).toContain(`<style>${style}</style>`);
});

test('links lead out, to addresses and e-mail', () => {
  const main = mainOf(page('Se https://www.eksempel.dk/a_b eller skriv til post@eksempel.dk.'));
  expect(main).toContain('<a href="https://www.eksempel.dk/a_b">https://www.eksempel.dk/a_b</a>');
  expect(main).toContain('<a href="mailto:post@eksempel.dk">post@eksempel.dk</a>');
});

test('the contents stand after the title, in two levels, and count the gaps', () => {
  const text = page(
    '# Plan\n\n## Område & mål\n\n### Aktivitet: Årsfest\n\n#### Mål\n\n**Mangler:** Hvad?\n\n### Aktivitet: Årsfest\n\n## Budget\n\n**Mangler:** A\n\n**Mangler:** B\n',
  );
  const main = mainOf(text);
  expect(main.indexOf('<nav')).toBeGreaterThan(main.indexOf('</h1>'));
  expect(textsIn(main, 'nav')).toEqual([
    'Indhold Område & mål Aktivitet: Årsfest 1 svar mangler Aktivitet: Årsfest Budget 2 svar mangler',
  ]);
  expect([...main.matchAll(/href="#([^"]*)"/gu)].map(([, id]) => id)).toEqual([
    'omraade-maal',
    'aktivitet-aarsfest',
    'aktivitet-aarsfest-2',
    'budget',
  ]);
  expect(text).toContain('<a class="skip" href="#omraade-maal">Gå til planen</a>');
});
