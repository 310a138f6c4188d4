import { expect, test } from 'vitest';
import { submitted } from './plans.ts';

const head = `
program: 2019-26
fase: helhedsplan
titel: Planen
område: Birkeparken
kommune: Eksempel Kommune
boligorganisationer: [Boligforeningen Eksempel]
periode: { fra: 2021-11-01, til: 2025-10-31 }
`;

const inActivity = (fields: string) => `${head}
indsatsområder:
  - nr: "2"
    navn: Beskæftigelse
    aktiviteter:
      - titel: Fritidsjob
${fields.trim().replace(/^/gmu, '        ')}
`;

/** What a plan says, and the Markdown it becomes (a part of it). */
const cases: readonly (readonly [name: string, plan: string, markdown: string])[] = [
  [
    'an empty plan is nothing but questions',
    '',
    `# Boligsocial helhedsplan

**Mangler:** Hvad hedder planen?

## Stamdata

| Oplysning | Planen |
| --- | --- |
| Program | **Mangler:** Hvilket program søger planen: 2006-10, 2011-14, 2015-18 eller 2019-26? |
| Fase | **Mangler:** Hvilken fase er planen i: prækvalifikation, helhedsplan eller gennemførelse? |
| Boligområde | **Mangler:** Hvilket boligområde gælder planen? |
| Kommune | **Mangler:** Hvilken kommune ligger området i? |
| Periode | **Mangler:** Hvornår begynder planen, og hvornår slutter den? |

### Boligorganisationer og afdelinger

**Mangler:** Hvilke boligorganisationer står bag planen?

## Indsatsområder

**Mangler:** Hvilke indsatsområder vil planen prioritere?
`,
  ],
  ['the facts of the cover', head, '| Periode | 01.11.2021 – 31.10.2025 |'],
  [
    'a period with no end',
    'periode: { fra: 2024-01-01 }',
    '| Periode, fra | 01.01.2024 |\n| Periode, til | **Mangler:** Hvornår slutter planen? |',
  ],
  [
    'a period in one text with no end',
    'periode: 2014-',
    '| Periode | 2014- |\n| Periode, til | **Mangler:** Hvornår slutter planen? |',
  ],
  [
    'an area without activities',
    `${head}\nindsatsområder: [{ navn: Beskæftigelse }]`,
    '## Aktiviteter\n\n**Mangler:** Hvilke konkrete aktiviteter skal gennemføres?',
  ],
  [
    'the six answers that are missing',
    inActivity('målgruppe: { hvem: Unge, antal: ca. 180 }'),
    `## Indsatsområde 2: Beskæftigelse

### Aktivitet 1: Fritidsjob

- **Målgruppe:** Unge (ca. 180)

#### Mål

**Mangler:** Hvad er det konkrete mål med aktiviteten – hvilken virkning skal aktiviteten have?

#### Fremgangsmåde

**Mangler:** Hvad vil I gøre – skridt for skridt – for at nå målet?

#### Succeskriterier og måling

**Mangler:** Hvad er succeskriterierne, og hvordan vil I måle, at I lever op til dem?

#### Milepæle

**Mangler:** Hvad er de vigtigste milepæle?

#### Ressourcer

**Mangler:** Hvilke ressourcer skal indgå i aktiviteten?

#### Forankring

**Mangler:** Hvad skal der ske med aktiviteten, når helhedsplanen er slut?
`,
  ],
  [
    'an answer in an annex',
    `${inActivity('milepæle: { bilag: milepælsplan, side: 3 }')}
bilag: [{ id: milepælsplan, nr: 7, titel: Milepælsplan, fil: bilag/m.docx, sted: sagen }]`,
    '#### Milepæle\n\nI bilag 7: Milepælsplan, side 3 (bilag/m.docx, sagen)\n',
  ],
  [
    'an annex that is not in the list',
    inActivity('mål: { bilag: et andet sted }'),
    '#### Mål\n\nI bilag: et andet sted\n',
  ],
  [
    'an answer on the indsatsområde',
    `${head}
indsatsområder:
  - navn: Beskæftigelse
    mål: Flere i job
    aktiviteter: [{ titel: Fritidsjob }]`,
    '### Mål for indsatsområdet\n\nFlere i job\n\n### Aktivitet 1: Fritidsjob\n\n#### Mål\n\nStår på indsatsområdet: se »Mål for indsatsområdet«.\n',
  ],
  [
    'an answer on the plan',
    `${inActivity('skridt: [Et]')}\nforankring: Alt går videre`,
    '#### Forankring\n\nStår på planen: se »Forankring for hele planen«.\n',
  ],
  [
    'criteria without a measurement',
    inActivity(
      'succeskriterier:\n  - 60 unge\n  - { kriterium: 45 % piger, måling: Listen }\n  - { kriterium: Glade, frist: 2024 }',
    ),
    `- 60 unge
  - **Mangler:** Hvordan vil I måle, at I lever op til succeskriteriet?
- 45 % piger
  - **Måling:** Listen
- Glade
  - **Frist:** 2024
  - **Mangler:** Hvordan vil I måle, at I lever op til succeskriteriet?
`,
  ],
  [
    'one measurement for all criteria',
    inActivity('succeskriterier: [A, B]\nmåling: Vi tæller'),
    '- A\n- B\n\n**Måling:** Vi tæller\n',
  ],
  [
    'a measurement on the plan',
    `${inActivity('succeskriterier: [A, B]')}\nmåling: { hvordan: Vi tæller, hvor_ofte: hvert år }`,
    '#### Succeskriterier og måling\n\n- A\n- B\n\nMålingen står på planen.\n',
  ],
  [
    'an activity that is written elsewhere',
    `${head}
indsatsområder:
  - { navn: Uddannelse, aktiviteter: [{ se: job, nr: "1.4" }] }
  - { navn: Beskæftigelse, aktiviteter: [{ id: job, nr: "2.1", titel: Fritidsjob }] }`,
    '## Indsatsområde: Uddannelse\n\n### Aktivitet 1.4: Fritidsjob\n\nSe aktivitet 2.1 under Beskæftigelse.\n\n## ',
  ],
  [
    'an activity that is written nowhere',
    `${head}\naktiviteter: [{ se: væk }]`,
    '### Aktivitet: væk\n\n**Mangler:** Hvor i planen er aktiviteten »væk« skrevet?',
  ],
  [
    'activities outside an indsatsområde',
    `${head}\naktiviteter: [{ titel: Fritidsjob }]`,
    '## Aktiviteter uden indsatsområde\n\n### Aktivitet 1: Fritidsjob\n',
  ],
  [
    'a milestone that says when, and not what',
    inActivity('milepæle: [{ dato: 1/3 2022 }, { dato: juni 2022, hvad: Ti unge i job }]'),
    '| 01.03.2022 | **Mangler:** Hvad er nået, når milepælen er nået? |',
  ],
  [
    'resources with all that is said of them',
    inActivity(`ressourcer:
  - { hvad: Vejleder, giver: LBF, beløb: 1,25 mio. kr., timer: 15, pr: uge, status: aftalt }
  - { hvad: Lokale, giver: klubben, beløb: efter aftale }
  - Otte frivillige`),
    `| Ressource | Hvem giver det | Beløb | Timer | Pr. | Status |
| --- | --- | ---: | ---: | --- | --- |
| Vejleder | LBF | 1.250.000 kr. | 15 | uge | aftalt |
| Lokale | klubben | efter aftale |  |  |  |
| Otte frivillige |  |  |  |  |  |
`,
  ],
  [
    'a list of which a part could not be read',
    inActivity('afdelinger: [Nord, { navn: Syd, nr: 2 }]\nmål: A'),
    '- **Afdelinger:** Nord\n',
  ],
  [
    'the part that could not be read',
    inActivity('afdelinger: [Nord, { navn: Syd, nr: 2 }]\nmål: A'),
    '#### Andet\n\n- **Afdelinger:** Syd, nummer: 2\n',
  ],
  [
    'a long text',
    `${head}\nafsnit:\n  - overskrift: Vision\n    tekst: |\n      1. januar 2027\n      går det løs\n\n      # ikke en overskrift\n`,
    '### Vision\n\n1\\. januar 2027 går det løs\n\n\\# ikke en overskrift\n',
  ],
  [
    'a long text with lists and an address',
    `${head}\nafsnit:\n  - overskrift: Vision\n    tekst: |\n      Vi vil\n      tre ting:\n      - mere\n        liv\n      - flere i job\n\n      1. Først\n      2. Så\n\n      Torvet 1  \n      9999 By\n`,
    '### Vision\n\nVi vil tre ting:\n\n- mere liv\n- flere i job\n\n1. Først\n2. Så\n\nTorvet 1  \n9999 By\n',
  ],
  [
    'a long answer with a list',
    inActivity('målgruppe: |\n  Unge, som\n  - er mellem 13 og 17 år\n  - bor i området\n'),
    '- **Målgruppe:** Unge, som\n  - er mellem 13 og 17 år\n  - bor i området\n',
  ],
  [
    'counts in one form, however they are written',
    `${head.replace('[Boligforeningen Eksempel]', '[{ navn: B, afdelinger: [{ navn: Nord, nr: 1130, boliger: 1130, beboere: 2.100 }, { navn: Syd, boliger: ca. 840, beboere: 2 100 }] }]')}`,
    '| B | Nord | 1130 | 1.130 | 2.100 |\n| B | Syd |  | ca. 840 | 2.100 |\n',
  ],
  [
    'a long text in a table',
    `${head}\nproblemer:\n  - problem: |\n      Mange unge\n      er uden job\n    tal: 27 %\n`,
    '| Mange unge er uden job | 27 % |\n',
  ],
  [
    'people',
    `${head}\norganisation: { projektleder: { navn: Bo, titel: leder, organisation: KAB, kontakt: bo@kab.example } }`,
    '- **Projektleder:** Bo, leder, KAB, bo@kab.example\n',
  ],
  [
    'a budget that can be added up',
    `${head}\nbudget: { finansiering: [{ kilde: Landsbyggefonden, beløb: 9.000.000 }, { kilde: Kommunen, beløb: 3 mio. kr., andel: 25 % }, { kilde: Frivillige, timer: 200 }] }`,
    `| Hvem betaler | Timer | Beløb | Andel |
| --- | ---: | ---: | ---: |
| Landsbyggefonden |  | 9.000.000 kr. | 75,0 % |
| Kommunen |  | 3.000.000 kr. | 25 % |
| Frivillige | 200 |  |  |
| **I alt** |  | **12.000.000 kr.** | **100,0 %** |
`,
  ],
  [
    'a share that does not fit the amounts',
    `${head}\nbudget: { finansiering: [{ kilde: A, beløb: 600, andel: 75 % }, { kilde: B, beløb: 400 }] }`,
    '| A | 600 kr. | 60,0 % (skrevet: 75 %) |\n',
  ],
  [
    'a budget that cannot be added up',
    `${head}\nbudget: { finansiering: [{ kilde: A, beløb: ti millioner }, { kilde: B, beløb: 400, andel: 5 % }] }`,
    '| A | ti millioner |  |\n| B | 400 kr. | 5 % |\n',
  ],
  [
    'a budget in thousands',
    `${head}\nbudget: { enhed: 1.000 kr., i_alt: 10.000, finansiering: [{ kilde: A, beløb: 7.500 }, { kilde: B, beløb: 2.500 }] }`,
    '| A | 7.500 | 75,0 % |\n| B | 2.500 | 25,0 % |\n| **I alt** | **10.000** | **100,0 %** |\n',
  ],
  [
    'a budget by year',
    `${head}\nbudget: { poster: [{ post: Løn, beløb: 500, år: { 2023: 300, 2022: 200 } }, { post: Leje, beløb: 100, år: { 2023: 100 } }] }`,
    `#### Poster år for år

| Post | 2022 | 2023 |
| --- | ---: | ---: |
| Løn | 200 kr. | 300 kr. |
| Leje |  | 100 kr. |
| **I alt** | **200 kr.** | **400 kr.** |
`,
  ],
  [
    'milestones by date',
    `${inActivity('milepæle: [{ dato: ultimo 2023, hvad: B }, "Marts 2022: A", D]')}\nmilepæle: { dato: 1. kvartal 2024, hvad: C, status: nået }`,
    `## Milepæle efter dato

**Milepælene på en tidslinje**

3 milepæle: 1 i 2022, 1 i 2023, 1 i 2024. Den første er Marts 2022 (1 Fritidsjob), den sidste 1. kvartal 2024 (Hele planen). Nået: 1.

| Dato | Milepæl | Aktivitet | Andet |
| --- | --- | --- | --- |
| Marts 2022 | A | 1 Fritidsjob |  |
| ultimo 2023 | B | 1 Fritidsjob |  |
| 1. kvartal 2024 | C | Hele planen | status: nået |
|  | D | 1 Fritidsjob |  |
`,
  ],
];

test.each(cases)('%s', (_, plan, markdown) => {
  expect(submitted(plan)).toContain(markdown);
});

test('an application for prækvalifikation has no answers of activities to miss', () => {
  const text = inActivity('målgruppe: Unge').replace('fase: helhedsplan', 'fase: prækvalifikation');
  expect(submitted(text)).toContain('### Aktivitet 1: Fritidsjob\n\n- **Målgruppe:** Unge\n');
  expect(submitted(text)).not.toContain('Mangler');
});

test('the words of the submission are English when asked for, and those of the plan as they are written', () => {
  expect(submitted(inActivity('mål: Flere i job'), 'en')).toContain(
    '#### Goal\n\nFlere i job\n\n#### Steps\n\n**Missing:** What will you do – step by step – to reach the goal?\n',
  );
});
