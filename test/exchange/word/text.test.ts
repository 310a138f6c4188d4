import { expect, test } from 'vitest';
import { planFromText } from '../../../src/exchange/word/index.ts';
import { examine } from '../../../src/index.ts';

const dataOf = (text: string) => examine(planFromText(text, 'da').text).document.data;

// Composed, as text is when it is pasted from a PDF.
const pasted = `Helhedsplan for Lærkeparken
Side 1

1 Indledning
Planen er blevet til i et sam-
arbejde mellem boligforeningen og
kommunen. Den er \ufb01n.

Helhedsplan for Lærkeparken
Side 2

2 Børn, unge og familie

Lektiecafé

Mål
Flere børn klarer
sig i skolen.

Milepæle
• August 2012: Start
• Juni 2013: 20 børn
  kommer fast

Forankring
Skolen overtager caféen.

Sommerklub

Mål:
Færre er alene i ferien.
Side 3
`;

test('a text from a PDF has its lines and words put together, its bullets read, and its page numbers left out', () => {
  expect(dataOf(pasted)).toMatchObject({
    afsnit: [
      {
        overskrift: '1 Indledning',
        tekst: 'Planen er blevet til i et samarbejde mellem boligforeningen og kommunen. Den er fin.',
      },
    ],
    indsatsområder: [
      {
        navn: 'Børn, unge og familie',
        aktiviteter: [
          {
            titel: 'Lektiecafé',
            mål: 'Flere børn klarer sig i skolen.',
            milepæle: ['August 2012: Start', 'Juni 2013: 20 børn kommer fast'],
            forankring: 'Skolen overtager caféen.',
          },
        ],
      },
    ],
  });
});

test('the answers of what is not plainly an activity stay with it, and become no other’s', () => {
  expect(dataOf(pasted)).toMatchObject({
    indsatsområder: [{ afsnit: [{ overskrift: 'Sommerklub', tekst: 'Mål:\n\nFærre er alene i ferien.' }] }],
  });
});

test('an answer that comes once more is not put together with the first', () => {
  const { text } = planFromText('Aktivitet: Café\n\nMål\nRo.\n\nMål\nFest.\n', 'da');
  expect(text).toMatch(/mål: Ro\.\n[\s\S]*# > Fest\./u);
});

test('Markdown is read by its headings, lists, tables and bold labels', () => {
  expect(
    dataOf(`# Helhedsplan for Lærkeparken

## Indsatsområde 1: Job

### Aktivitet 1.1: Jobværksted

**Mål:** Flere i job

#### Skridt

1. Vi ringer
2. Vi mødes

#### Milepæle

| Dato | Milepæl |
| --- | --- |
| 2014 | 20 i job |
| 2015 | 40 i job |
`),
  ).toEqual({
    titel: 'Helhedsplan for Lærkeparken',
    indsatsområder: [
      {
        nr: '1',
        navn: 'Job',
        aktiviteter: [
          {
            nr: '1.1',
            titel: 'Jobværksted',
            mål: 'Flere i job',
            skridt: ['Vi ringer', 'Vi mødes'],
            milepæle: [
              { dato: '2014', hvad: '20 i job' },
              { dato: '2015', hvad: '40 i job' },
            ],
          },
        ],
      },
    ],
  });
});

test('answers behind their names on one line, days before their months, and lines of contents, as a PDF gives them', () => {
  const text = `Helhedsplan for Lærkeparken 2013-2017

Indholdsfortegnelse
1. Baggrund ......... 3

2. Indsatsområde: Børn og unge

Aktivitet 2.1 Sommerlejr 2014
Mål: At 40 børn kommer på
lejr i 2015
Succeskriterier:
• 40 børn
• 75 % af forældrene er til-
fredse
Milepæle:
1. juni 2014: Lejren er booket
15. juli 2014: Lejren begynder
Økonomi: 50.000 kr. i 2014
`;
  expect(dataOf(text)).toEqual({
    titel: 'Helhedsplan for Lærkeparken 2013-2017',
    indsatsområder: [
      {
        nr: '2',
        navn: 'Børn og unge',
        aktiviteter: [
          {
            nr: '2.1',
            titel: 'Sommerlejr 2014',
            mål: 'At 40 børn kommer på lejr i 2015',
            succeskriterier: ['40 børn', '75 % af forældrene er tilfredse'],
            milepæle: ['1. juni 2014: Lejren er booket', '15. juli 2014: Lejren begynder'],
            ressourcer: '50.000 kr. i 2014',
          },
        ],
      },
    ],
  });
});

test.each([
  ['amounts, each on a line', 'Løn\n300\n612\n807\n', ['300', '612', '807']],
  ['one number alone', 'Antal boliger\n\n437\n\nDe er fra 1972.', ['437']],
  ['a number far from that of the page before', 'Begyndelse\n\n3\n\nMidt\n\n300\n\nSlut', ['3', '300']],
])('%s, is no page number', (_, text, numbers) => {
  const { text: plan } = planFromText(text, 'da');
  for (const number of numbers) expect(plan).toMatch(new RegExp(`(?<!\\d)${number}(?!\\d)`, 'u'));
});

test('numbers that follow each other are those of the pages', () => {
  expect(planFromText('Begyndelse\n\n3\n\nMidt\n\n4\n\nSlut', 'da').text).not.toMatch(/[34]/u);
});

test('the head of a Markdown file says the title, and its signs are not in the words', () => {
  const { text } = planFromText(
    '---\ntitle: "Helhedsplan for Lærkeparken"\nsubtitle: "Nye veje"\n---\n\n# Forord\n\n*På vegne af* **alle** her.[^1]\n\n[^1]: Kilde: BBR.\n',
    'da',
  );
  expect(examine(text).document.data).toEqual({
    titel: 'Helhedsplan for Lærkeparken',
    afsnit: [{ overskrift: 'Forord', tekst: 'På vegne af alle her.' }],
  });
  for (const said of ['Nye veje', 'Kilde: BBR.']) expect(text).toContain(`# > ${said}`);
});

test('tables in columns of spaces, answers behind a question mark or a full stop, and headings close below each other', () => {
  const text = `3. Indsatsområder
3.1 Indsatsområde: Børn
3.1.1 Aktivitet: Lektiecafé
Mål: At 40 børn får hjælp.
Succeskriterier:
  •    40 børn kommer fast
Hvordan måler vi? Vi tæller.
Milepæle:

Dato                             Milepæl
1/9 2013                         Caféen åbner
31.12.14                         40 børn kommer
                                 fast
Forankring: Skolen overtager caféen.
3.1.2 Aktivitet: Fritidspas
Formål                               At børn fra familier med få penge
                                     kommer i en forening.
Tovholder                            Fritidsguiden

8. Budget
Alle tal er i 1.000 kr.

Post          2013        2014   I alt
Projekt       300         600     900
leder
Fritids         38          75    113
pas

Bilag
Bilag 1: Kommissorium
Bilag 2: Undersøgelse
`;
  const { text: plan } = planFromText(text, 'da');
  expect(examine(plan).document.data).toEqual({
    indsatsområder: [
      {
        nr: '3.1',
        navn: 'Børn',
        aktiviteter: [
          {
            nr: '3.1.1',
            titel: 'Lektiecafé',
            mål: 'At 40 børn får hjælp.',
            succeskriterier: '40 børn kommer fast',
            måling: 'Vi tæller.',
            milepæle: [
              { dato: '1/9 2013', hvad: 'Caféen åbner' },
              { dato: '31.12.14', hvad: '40 børn kommer fast' },
            ],
            forankring: 'Skolen overtager caféen.',
          },
          {
            nr: '3.1.2',
            titel: 'Fritidspas',
            mål: 'At børn fra familier med få penge kommer i en forening.',
            ansvarlig: 'Fritidsguiden',
          },
        ],
      },
    ],
    budget: {
      enhed: '1.000 kr.',
      poster: [
        { post: 'Projekt leder', beløb: '900', år: { 2013: '300', 2014: '600' } },
        { post: 'Fritids pas', beløb: '113', år: { 2013: '38', 2014: '75' } },
      ],
      tekst: 'Alle tal er i 1.000 kr.',
    },
    bilag: ['Bilag 1: Kommissorium', 'Bilag 2: Undersøgelse'],
  });
});

test('a figure that stands below no column of a table of spaces goes into no field', () => {
  const { text } = planFromText('Budget\n\nPost          2013        2014\nLøn      300       600    900\n', 'da');
  expect(examine(text).document.data).not.toHaveProperty('budget.poster');
  for (const said of ['Løn', '300', '600', '900']) expect(text).toContain(said);
});
