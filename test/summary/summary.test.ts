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
    ['how much is missing', '14 af 18 svar om aktiviteterne er på plads, og 4 mangler. helhed fandt 4 fejl.'],
    ['what it can not tell', 'helhed ser kun, om svarene er der, ikke om planen er god.'],
    [
      'the gravest by activity',
      '- **Aktivitet 2, Jobvejledning i beboerhuset (Beskæftigelse):** Hvad er de vigtigste milepæle?',
    ],
    ['that nothing is known to be decided', 'helhed kan ikke se af planen, at noget mangler at blive besluttet.'],
  ])('%s', (_, words) => expect(said(draft)).toContain(words));

  test('in English what it says in Danish', () => {
    expect(said(draft, '2023-01-15', 'en')).toContain(
      '14 of 18 answers on the activities are in place, and 4 are missing.',
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
