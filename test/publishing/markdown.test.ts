import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, bullets, heading, paragraph, steps, table } from '../../src/publishing/blocks.ts';
import { write } from '../../src/publishing/markdown.ts';
import { fold, others, type Reader, readers, textsIn } from './readers.ts';

/** Texts that mean something in Markdown, and must come out as they are written. */
const awkward: readonly string[] = [
  // Line starts.
  '1. januar 2027 begynder aktiviteten',
  '2027) Slut',
  'Slutter\n1. januar',
  'Slutter\n4. kvartal 2024',
  'Slutter\n01. januar',
  '123456789. gang',
  '# ikke en overskrift',
  '####### syv',
  '#12 er en sag',
  '+ et plus',
  '- et minus',
  '-',
  '+',
  '#',
  '* en stjerne',
  '> et citat',
  '>5 % af de unge',
  '    fire mellemrum',
  '\ttabulator',
  'tekst\n---',
  'tekst\n===',
  'tekst\n=',
  'tekst\n-',
  'tekst\n:--',
  'tekst\n:-:',
  'tekst\n--:',
  'a | b\n--- | ---\nc | d',
  '| a | b |\n|---|---|',
  '---',
  '***',
  '___',
  '- - -',
  '* * *',
  '```\nkode\n```',
  '~~~',
  '[ ] en opgave',
  '[x] gjort',
  '- [ ] en opgave',
  '[^1]: en fodnote',
  '[navn]: https://eksempel.dk',
  '<!-- kommentar -->',
  '<div>',
  '</div>',
  '<?php ?>',
  '<![CDATA[x]]>',
  // Inside a line.
  '5*3*2',
  '*stjerner* og **to**',
  '_streger_ og __to__',
  'snake_case_navn og bilag_2_endelig.docx',
  'a_ _b_ c_',
  'Navn: _____ og dato: ____',
  'tekst\n____',
  '_ _ _',
  'a _\ufeffb_ c',
  '`kode`',
  '[tekst](https://eksempel.dk)',
  '[tekst][henvisning]',
  '![billede](x.png)',
  '<script>alert(1)</script>',
  '<b>fed</b>',
  'under <3 og < 5',
  '<12@b.dk>',
  '&amp; &copy; &#169; &#xa9; & hus&have;',
  '~~streget~~ og ~en~',
  'C:\\mappe\\fil_navn.docx',
  'slutter med \\',
  'slutter med \\\nog går videre',
  '\\*',
  '\\|',
  'x | y',
  '|',
  'se [^1]',
  ':smile: og :+1: kl. 10:30:00',
  '$x^2$ og 100 $',
  '@kommune og #12',
  '==frem== ^op^',
  '**Mangler:** nej',
  // Addresses.
  'https://www.eksempel.dk/a_b_c',
  'https://eksempel.dk/a_b_*c*',
  'https://eksempel.dk/~bruger, og mere',
  '(https://eksempel.dk/a_(b)_).',
  '<https://eksempel.dk/>',
  'https://eksempel.dk/?a=1&copy;b=2',
  'https://eksempel.dk/a|b\\c`d',
  'https://eksempel.dk/\nlinjen efter',
  'https://eksempel.dk\\\nlinjen efter',
  'www.eksempel.dk/a_b_',
  'www.eksempel.dk/*a*\nlinjen efter',
  'WWW.Eksempel.DK/_a_ og HTTPS://EKSEMPEL.DK/_a_',
  'ftp://eksempel.dk/_a_',
  'boligsocial_team@eksempel.dk, _a_@b.dk og a*b@c.dk',
  'mailto:a_@b.dk xmpp:_a@b.dk/_c_',
  'javascript:alert(1) og [x](javascript:alert(1))',
  // White space and the rest.
  'to  mellemrum  ',
  'hårdt mellemrum: 10\u00a0%',
  '\u00a0# hårdt mellemrum først',
  'linje et\nlinje to\r\nlinje tre\rlinje fire',
  'linje\u2028linje\u2029linje',
  'blank linje\n\nimellem',
  '😀 og 👩‍👩‍👧 og e\u0301',
  'æøå ÆØÅ »citat« – tankestreg …',
  '# slutter med #',
  'C #',
  '#\n##',
];

/** The places where a text may stand, with what a reader should see there. */
const places: readonly (readonly [
  name: string,
  tag: string,
  place: (text: string) => Block[],
  seen: (text: string) => string,
])[] = [
  ['a paragraph', 'p', text => [paragraph(text)], fold],
  ['bold', 'strong', text => [paragraph([{ strong: text }, ' slut'])], fold],
  ['after bold', 'p', text => [paragraph([{ strong: 'Før:' }, ' ', text])], text => `Før: ${fold(text)}`],
  ['a heading', 'h2', text => [heading(2, text)], fold],
  ['a list', 'li', text => [...bullets([[paragraph(text)]]), paragraph('Ny liste.')], fold],
  ['a list with numbers', 'li', text => [...steps([[paragraph(text)]]), paragraph('Ny liste.')], fold],
  [
    'a long item',
    'li',
    text => [...bullets([[paragraph(text), paragraph(text)]]), paragraph('Ny liste.')],
    text => fold(`${text} ${text}`),
  ],
  [
    'a table',
    'td',
    text => [...table([{ head: 'A' }], [[text]])],
    text =>
      text
        .split(/[\n\r\u2028\u2029]+/u)
        .map(fold)
        .filter(Boolean)
        .join(' / '),
  ],
  [
    'the head of a table',
    'th',
    text => [...table([{ head: text }], [['celle']])],
    text =>
      text
        .split(/[\n\r\u2028\u2029]+/u)
        .map(fold)
        .filter(Boolean)
        .join(' / '),
  ],
];

function read(reader: Reader, texts: readonly string[], [, tag, place]: (typeof places)[number]): readonly string[] {
  const found = textsIn(reader(write(texts.flatMap(place))), tag);
  return tag === 'p' ? found.filter(text => text !== 'Ny liste.') : found;
}

test('there is another reader of Markdown than marked here: install cmark-gfm or pandoc', () => {
  expect(others).not.toEqual([]);
});

describe.each(readers)('%s', (_, reader) => {
  test.each(places)('shows texts as they are written in %s', (...place) => {
    expect(read(reader, awkward, place)).toEqual(awkward.map(place[3]));
  });
});

const pieces = fc.constantFrom(
  ...' \n\t*_`[]()<>!|~\\&;:#+-=.@$^{}"\'/1a'.split(''),
  ...[
    '1. ',
    '- ',
    '+ ',
    '# ',
    '> ',
    '---',
    '```',
    '~~~',
    '**',
    '__',
    '![',
    '](',
    '[^1]',
    '[ ]',
    '<b>',
    '</',
    '<!--',
    '&amp;',
    '&#1',
    ':+1:',
    '    ',
    '\n\n',
    '\\\n',
    '|---|',
    ':-:',
  ],
  ...['https://', 'www.', 'x.dk', 'ftp://', 'mailto:', 'a@b.dk', 'javascript:', 'å', '🙂', '\u00a0', 'ord', 'ord '],
);
const text = fc
  .oneof(
    { weight: 5, arbitrary: fc.array(pieces, { minLength: 1, maxLength: 12 }).map(list => list.join('')) },
    fc.string({ unit: 'grapheme' }),
  )
  .filter(said => fold(said) !== '');

describe.each(places)('any text in %s', (...place) => {
  test('is shown by marked as it is written', () => {
    fc.assert(
      fc.property(text, said => {
        expect(read(readers[0]![1], [said], place)).toEqual([place[3](said)]);
      }),
      { numRuns: 1000 },
    );
  });

  test.each(others)('is shown by %s as it is written', (_, reader) => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 100, maxLength: 100 }), list => {
        expect(read(reader, list, place)).toEqual(list.map(place[3]));
      }),
      { numRuns: 3, endOnFailure: true },
    );
  });
});

test.each<readonly [string, Block[], string]>([
  ['a line to write on', [paragraph('Navn: ______ den ____')], 'Navn: ______ den ____\n'],
  ['a place to sign', [...table([{ head: 'Dato' }], [['________']])], '| Dato |\n| --- |\n| ________ |\n'],
  [
    'a date in a table',
    [...table([{ head: 'Dato' }], [['4. kvartal 2024']])],
    '| Dato |\n| --- |\n| 4. kvartal 2024 |\n',
  ],
  ['a date on a second line', [paragraph('Frist:\n4. kvartal 2024')], 'Frist:  \n4. kvartal 2024\n'],
  ['a date that would begin a list', [paragraph('4. kvartal 2024')], '4\\. kvartal 2024\n'],
  ['a word in italics', [paragraph('Det er _ikke_ nok')], 'Det er \\_ikke\\_ nok\n'],
])('%s is escaped only where it means something', (_, blocks, markdown) => {
  expect(write(blocks)).toBe(markdown);
});
