import { describe, expect, test } from 'vitest';
import { examine } from '../../src/check.ts';
import { write } from '../../src/publishing/markdown.ts';
import { summary } from '../../src/summary/index.ts';
import { shortened } from '../../src/summary/shortened.ts';
import { allPlans } from '../submission/plans.ts';
import { extremes, pageOf } from './plans.ts';

const named = (name: string) => allPlans.find(([file]) => file.includes(name))?.[1] ?? '';
const draft = named('birkeparken');
const said = (text: string, day = '2023-01-15', language: 'da' | 'en' = 'da') =>
  write(summary(examine(text), language, day).blocks);

describe('the page says', () => {
  test.each([
    [
      'the day and the place',
      '**Planen på én side, 15.01.2023.** Birkeparken · Eksempel Kommune · 01.11.2021 – 31.10.2025',
    ],
    ['that there is no purpose', 'Planen nævner endnu ikke sit formål.'],
    ['whom it is for', '**For hvem:** 842 boliger og 2.100 beboere. Unge mellem 13 og 17 år (ca. 180); Voksne,'],
    [
      'its indsatsområder',
      '| Beskæftigelse | Flere unge og voksne får tilknytning til arbejdsmarkedet. | 2 | 10 af 12 |',
    ],
    ['who pays', '| Eksempel Kommune | 1.500.000 kr. | 17,9 % |'],
    ['the local share', '2.200.000 kr., som er 26,2 % af det hele. Der spørges efter mindst 25 % (Landsbyggefonden).'],
    ['the next milestones', '| 31.12.2024 | 60 unge har haft et fritidsjob i tre måneder | 1 Fritidsjob |'],
    [
      'how much is missing',
      '14 af de 18 svar på de seks punkter er på plads; 4 mangler. helhed fandt ikke andet, der mangler.',
    ],
    ['what it can not tell', 'helhed ser kun, om svarene er der, ikke om planen er god.'],
    [
      'the gravest by activity',
      '- **Aktivitet 2, Jobvejledning i beboerhuset (Beskæftigelse):** Hvad er de vigtigste milepæle?',
    ],
    ['that nothing is known to be decided', 'helhed kan ikke se af planen, at noget mangler at blive besluttet.'],
  ])('%s', (_, words) => expect(said(draft)).toContain(words));

  test('in English what it says in Danish', () => {
    expect(said(draft, '2023-01-15', 'en')).toContain(
      '14 of the 18 answers on the six points are in place; 4 are missing. helhed found nothing else that is missing.',
    );
  });
});

describe('milestones are counted from the day', () => {
  test.each([
    ['2022-03-01', '| 01.03.2022 |'],
    ['2022-03-02', '| 1. kvartal 2022 |'],
    ['2023-01-01', '| juni 2023 |'],
    ['2025-01-01', 'Planen har ingen milepæle med en dato efter den 01.01.2025.'],
  ])('%s', (day, first) => {
    const part = said(draft, day).split('## De næste milepæle')[1]?.split('##')[0] ?? '';
    expect(part.split('\n').find(line => /^\| (?!Dato|---)|^[^|\n]/u.test(line))).toContain(first);
  });
});

describe('what must be decided is what can be known', () => {
  const head = 'titel: A\nområde: B\nkommune: C Kommune\nperiode: { fra: 2012-01-01, til: 2015-12-31 }\n';
  test.each([
    [
      'a party that has not signed',
      `program: 2019-26\nfase: helhedsplan\n${head}underskrifter: [{ part: C Kommune, titel: direktør }]\n`,
      'Underskrift: der står endnu ingen dato for C Kommune.',
    ],
    [
      'approvals that the programme asks for',
      `program: 2006-10\nfase: gennemførelse\n${head}godkendelser: [{ af: C Kommune, dato: 2011-01-01 }]\n`,
      'Hvornår har boligorganisationen og Landsbyggefonden godkendt planen?',
    ],
    [
      'the dialogue after a prækvalifikation',
      `program: 2015-18\nfase: prækvalifikation\n${head}`,
      'Regn med 8-14 måneders dialog',
    ],
    [
      'the next yearly report',
      `program: 2011-14\nfase: gennemførelse\n${head}`,
      'Indberetningen for 2013 skal være hos Landsbyggefonden senest den 30.06.2014',
    ],
    [
      'money that is not agreed',
      `program: 2019-26\nfase: helhedsplan\n${head}budget: { finansiering: [{ kilde: C Kommune, beløb: 100.000, status: skal aftales }] }\n`,
      'Bidraget fra »C Kommune« står som »skal aftales«.',
    ],
  ])('%s', (_, text, words) => {
    expect(said(text, '2014-02-01').split('## Det skal besluttes')[1]).toContain(words);
  });

  test('a dialogue is not told of where no source tells of it', () => {
    expect(said(`program: 2019-26\nfase: prækvalifikation\n${head}`)).not.toContain('8-14');
  });
});

describe('what is missing is counted once, and never both none and some', () => {
  const whole = named('syvstjerneparken');
  const missing = (text: string) =>
    /## Det mangler endnu\n\n(.*?) helhed ser kun/su.exec(said(text))?.[1] ??
    said(text).split('## Det mangler endnu')[1];
  test.each([
    ['nothing', whole, 'Alle 72 svar på de seks punkter er på plads. helhed fandt ikke andet, der mangler.'],
    [
      'something else than the six points',
      whole.replace(/^kommune:.*$/mu, ''),
      'Alle 72 svar på de seks punkter er på plads. Men helhed fandt 1 fejl om stamoplysninger og bilag.',
    ],
    [
      'of all sorts',
      named('første-udkast'),
      '6 af de 12 svar på de seks punkter er på plads; 6 mangler. Derudover fandt helhed 10 fejl og 6 advarsler om stamoplysninger og bilag (5), aktiviteternes indhold (4), indsatsområder (2), tekst og form (2) og andet (3) ud over det, der skal besluttes.',
    ],
    [
      'answers that stand higher up',
      named('svar-på-indsatsområdet'),
      '9 af de 18 svar på de seks punkter er på plads; 9 står kun på indsatsområdet eller planen. helhed fandt ikke andet, der mangler.',
    ],
    ['in a phase that does not ask', named('prækvalifikation'), 'helhed fandt ingen mangler.'],
  ])('%s', (_, text, words) => expect(missing(text)).toBe(words));
});

describe('without a budget, the money is what the resources come to', () => {
  const plan = (resources: string) =>
    `program: 2019-26\nfase: helhedsplan\nindsatsområder: [{ navn: A, aktiviteter: [{ titel: B, ressourcer: ${resources} }] }]\n`;
  test.each([
    ['[{ hvad: Løn, beløb: 1.900.000 }, { hvad: Lokale, beløb: 100.000 }]', 'løber op i 2.000.000 kr.\n'],
    [
      '[{ hvad: Løn, beløb: 1.900.000 }, { hvad: Frivillige }]',
      'løber op i mindst 1.900.000 kr.; nogle af dem er uden beløb.\n',
    ],
    ['[{ hvad: Løn, beløb: ca. 2 mio. kr. }]', 'løber op i ca. 2.000.000 kr.\n'],
    ['[{ hvad: Frivillige }]', 'Planen har endnu intet budget.\n'],
  ])('%s', (resources, words) => expect(said(plan(resources))).toContain(words));
});

describe('an amount that is not one amount is told as what it may be', () => {
  const plan = (line: string) =>
    `program: 2011-14\nbudget:\n  finansiering:\n    - { kilde: Landsbyggefonden, beløb: "750.000" }\n    - ${line}\n`;
  test.each([
    [
      '{ kilde: Byen, beløb: "250.000", år: { "2020": "100.000", "2021": "110.000" } }',
      '| Byen | fra 210.000 kr. til 250.000 kr. |  |',
    ],
    ['{ kilde: Byen, beløb: 100.000-200.000 kr. }', '| Byen | fra 100.000 kr. til 200.000 kr. |  |'],
    ['{ kilde: Byen, beløb: ca. 250.000 kr. }', '| Byen | ca. 250.000 kr. |  |'],
    ['{ kilde: Byen, timer: "100" }', '| Byen | beløb ikke nævnt |  |'],
    ['{ kilde: Byen, beløb: "250.000" }', '| Byen | 250.000 kr. | 25,0 % |'],
  ])('%s', (line, row) => expect(said(plan(line))).toContain(row.replace(/ {2}\|$/u, ' ').trimEnd()));
});

test('room that is left is used for the milestones', () => {
  const milestones = (text: string, printer: 'helhed' | 'others') =>
    (write(pageOf(text, 'da', printer, '2017-01-15').blocks).split(/De næste milepæle/u)[1] ?? '').match(
      /^\| (?!Dato|---)\S/gmu,
    )?.length ?? 0;
  const text = named('vindrosekvarteret');
  expect(milestones(text, 'helhed')).toBeGreaterThanOrEqual(7);
  expect(milestones(text, 'others')).toBeGreaterThanOrEqual(3);
});

test('what there is no room for is told of', () => {
  const markdown = write(pageOf(extremes[0]?.[1] ?? '').blocks);
  for (const words of [/25 mål|og \d+ mere, som står i planen/u, /og \d+ mere \|/u, /se dem alle med: helhed tjek/u])
    expect(markdown).toMatch(words);
  expect(markdown).toContain('(Resten står i planen under »Formål«.)');
});

describe('a text is shortened', () => {
  test.each([
    ['Et. To. Tre.', 20, 'Et. To. Tre.'],
    ['Børnene kan læse. De læser hver dag derhjemme.', 30, 'Børnene kan læse. …'],
    ['Elever i 3. klasse læser hver dag derhjemme', 25, 'Elever i 3. klasse …'],
    ['Et ord, og så mange flere ord', 12, 'Et ord …'],
    ['a'.repeat(50), 10, `${'a'.repeat(8)}…`],
    ['😀'.repeat(50), 10, `${'😀'.repeat(8)}…`],
    ['to\nlinjer', 20, 'to linjer'],
  ])('%j to %d letters', (text, room, short) => expect(shortened(text, room)).toBe(short));
});
