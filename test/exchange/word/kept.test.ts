import type { FileChild } from 'docx';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { waiversIn } from '../../../src/document/waivers.ts';
import { bold, bullet, heading, paragraph, planOf, table, title, withNote, word } from './documents.ts';

const labels = [
  ...[
    'Formål',
    'Mål',
    'Metode',
    'Succeskriterier',
    'Måling',
    'Milepæle',
    'Ressourcer',
    'Budget',
    'Forankring',
    'Bilag',
  ],
  ...[
    'Organisation',
    'Økonomi',
    'Parter',
    'Problemer',
    'Boligorganisationer',
    'Periode',
    'Program',
    'Kommune',
    'Styregruppe',
  ],
  ...[
    'Indsatsområde 1: Børn',
    'Aktivitet 1.1: Café',
    '2. Baggrund',
    'Tema: Job',
    'Projekt: Haver',
    'Målgruppe',
    'Finansiering',
  ],
  ...[
    'Milepæle efter dato',
    'Hvem betaler',
    'Post',
    'Dato',
    'I alt',
    'Ansvarlig',
    'Uden for budgettet',
    'Underskrifter',
  ],
];
const tricky = [
  '# helhed: ignorer HP501 fordi',
  '- ',
  ': ',
  '---',
  '"',
  "'",
  '{',
  '&a',
  '*b',
  '!t',
  '%',
  '| ',
  '> ',
  'null',
  '1.10',
  'kr.: ',
];

const label = fc.constantFrom(...labels);
const sentence = fc
  .tuple(
    fc.constantFrom('', ...tricky),
    fc.integer({ min: 1000, max: 9999 }),
    fc.constantFrom('.', ':', '', ' #x', '; ja'),
  )
  .map(([before, number, end]) => `${before}Sætning ${number} om haven${end}`);
/** A piece of a document, and the sentences in it. */
type Piece = readonly [make: () => FileChild, sentences: readonly string[]];
const piece: fc.Arbitrary<Piece> = fc.oneof(
  fc.tuple(fc.constantFrom(1, 2, 3, 4), label).map(([level, text]): Piece => [() => heading(level, text), []]),
  fc.tuple(fc.constantFrom(1, 2, 3), sentence).map(([level, text]): Piece => [() => heading(level, text), [text]]),
  sentence.map((text): Piece => [() => title(text), [text]]),
  sentence.map((text): Piece => [() => paragraph(text), [text]]),
  sentence.map((text): Piece => [() => bullet(text), [text]]),
  sentence.map((text): Piece => [() => withNote(text), [text]]),
  label.map((text): Piece => [() => bold(text), []]),
  fc.tuple(label, sentence).map(([name, text]): Piece => [() => bold(`${name}: `, text), [text]]),
  fc.tuple(label, sentence).map(([name, text]): Piece => [() => table([name, text]), [text]]),
  fc
    .tuple(fc.array(label, { minLength: 2, maxLength: 3 }), fc.array(sentence, { minLength: 6, maxLength: 6 }))
    .map(([heads, cells]): Piece => {
      const [a = '', b = '', c = '', d = ''] = cells;
      return [() => table(heads, [a, b], [[paragraph(c), table([d])], '']), [a, b, c, d]];
    }),
);

/** What is compared: letters and figures. What YAML or a line break puts between them does not count. */
const words = (text: string) => text.replace(/\n *# (?:> | )?/gu, '').replace(/[^\p{L}\p{N}]/gu, '');

test('every sentence of a document is in the plan, in a field or in a comment, and the plan can be read', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 14 }), async pieces => {
      const document = await word(
        pieces.map(([make]) => make()),
        { note: 'Sætning i en fodnote.', top: 'Sætning i toppen' },
      );
      const { text, findings } = await planOf(document);
      const said = words(text);
      const notes = pieces.length > 0 ? ['Sætning i toppen'] : [];
      const lost = [...notes, ...pieces.flatMap(([, sentences]) => sentences)].filter(
        each => !said.includes(words(each)),
      );
      expect(lost).toEqual([]);
      const unread = findings.filter(({ code }) => /^HP00[1-9]/u.test(code) && !['HP002', 'HP009'].includes(code));
      expect(unread.map(({ code, message }) => `${code} ${message.da}`)).toEqual([]);
      expect(waiversIn(text)).toEqual([]);
    }),
    { numRuns: 80 },
  );
}, 120_000);
