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
