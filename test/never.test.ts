import fc from 'fast-check';
import { expect, test } from 'vitest';
import { examine } from '../src/check.ts';

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
