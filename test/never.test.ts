import fc from 'fast-check';
import { expect, test } from 'vitest';
import { examine } from '../src/check.ts';
import { fix } from '../src/fix.ts';

/** Pieces that YAML is made of, and Danish text, put together at random: most of it is broken, some of it is a plan. */
const piece = fc.constantFrom(
  'titel',
  'mål',
  'indsatsområder',
  'aktiviteter',
  'periode',
  'fra',
  'program',
  'fase',
  'bilag',
  'note',
  ': ',
  ':',
  '- ',
  '-',
  '\n',
  '\n  ',
  '\n    ',
  '\n\t',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ', ',
  '#',
  ' #',
  '&a',
  '*a',
  '!x',
  '|',
  '>',
  '? ',
  '%',
  '@',
  '`',
  '---\n',
  '...\n',
  '2019-26',
  'helhedsplan',
  '30.02.2022',
  '250.000',
  'TODO',
  'æøå',
  '\u00a0',
  '\ufeff',
  '\u0000',
  '\u2028',
  '\r',
  '\\',
  '<<',
  '__proto__',
  'a\u030a',
);
const soup = fc.array(piece, { maxLength: 40 }).map(pieces => pieces.join(''));

test.each([
  ['any text', fc.string({ unit: 'binary', maxLength: 200 })],
  ['any text of YAML and Danish', soup],
  ['any text under a plan that begins well', soup.map(text => `program: 2019-26\nfase: helhedsplan\n${text}`)],
] as const)('%s never throws and never passes in silence', (_, texts) => {
  fc.assert(
    fc.property(texts, text => {
      const { findings, isPlan } = examine(text);
      // None of these can be a whole plan, so each must be told that something is missing.
      expect(findings.filter(({ severity }) => severity === 'error')).not.toEqual([]);
      for (const { range, message } of findings) {
        expect(range.start.line).toBeGreaterThan(0);
        expect(range.end.line).toBeGreaterThanOrEqual(range.start.line);
        expect(message.da).not.toMatch(/undefined|\[object|null|NaN/);
      }
      return isPlan || findings.length > 0;
    }),
    { numRuns: 2000 },
  );
});

test('any bytes never throw and never pass in silence', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
      expect(examine(bytes).findings.filter(({ severity }) => severity === 'error')).not.toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['a thousand question marks', '? '.repeat(3000)],
  ['brackets in brackets', `a: ${'['.repeat(10_000)}`],
  ['brackets in brackets, closed', `a: ${'['.repeat(2000)}x${']'.repeat(2000)}`],
  ['braces in braces', `a: ${'{a: '.repeat(10_000)}`],
  ['dashes in dashes', `${'- '.repeat(10_000)}a`],
  ['dashes in dashes, with tabs', `${'\t- '.repeat(10_000)}a`],
  ['an empty line before a mark', '\n– a'],
  ['keys ever deeper', Array.from({ length: 2000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
  ['colons in a row', `a: b${': c'.repeat(5000)}`],
  ['colons on every line', Array.from({ length: 2000 }, (_, at) => `a${at}: b: c`).join('\n')],
  ['stars on every line', Array.from({ length: 2000 }, (_, at) => `a${at}: *b c`).join('\n')],
  ['ten thousand fields', Array.from({ length: 10_000 }, (_, at) => `felt${at}: x`).join('\n')],
  ['one field ten thousand times', 'titel: x\n'.repeat(10_000)],
  ['a date of a thousand words', `dato: ${'fra '.repeat(5000)}`],
  ['a date of a thousand dashes', `dato: ${'1 - '.repeat(5000)}`],
  ['a long quote that never ends', `titel: "${'a'.repeat(1_000_000)}`],
  ['spaces in a row', `titel: a${' '.repeat(500_000)}b`],
  ['colons before brackets', `a: ${': ['.repeat(100_000)}`],
  ['a field without an answer, ever again', `titel: {${'a, '.repeat(150_000)}}`],
  ['empty lines', '\n'.repeat(300_000)],
  ['empty lines under a field', `titel: x${'\n'.repeat(50_000)}`],
  ['a word on every line', `titel: x\n${'x\n'.repeat(10_000)}`],
  ['quotes in a row', `titel: ${'"'.repeat(100_000)}`],
  ['a quote opened on every line', 'titel: "x\n'.repeat(20_000)],
  ['keys deeper than a reader can follow', Array.from({ length: 4000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
  ['more than a plan can be', 'titel: x\n'.repeat(3_000_000)],
])('%s: told of, and soon', { timeout: 30_000 }, (_, text) => {
  expect(examine(text).findings.filter(({ severity }) => severity === 'error')).not.toEqual([]);
});

test.each([
  ['a sign before each text', 'a$: @x'],
  ['a colon in each text', 'a$: b: c'],
])('%s: mended, and soon', { timeout: 30_000 }, (_, line) => {
  const text = Array.from({ length: 5000 }, (_, at) => line.replace('$', String(at))).join('\n');
  expect(fix(text).after.match(/: ".*"$/gm)).toHaveLength(5000);
});

test('places beyond a thousand are counted, and not each told', () => {
  const text = Array.from({ length: 1234 }, (_, at) => `a${at}: @x`).join('\n');
  const told = examine(text).findings.filter(({ code }) => code === 'HP001');
  expect(told).toHaveLength(1001);
  expect(told.at(-1)?.message.da).toBe('Der er 234 steder mere som dette i filen.');
});
