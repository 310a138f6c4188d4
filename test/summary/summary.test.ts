import { describe, expect, test } from 'vitest';
import { examine } from '../../src/check.ts';
import { write } from '../../src/publishing/markdown.ts';
import { summary } from '../../src/summary/index.ts';
import { shortened } from '../../src/summary/shortened.ts';
import { allPlans, wholePlans } from '../submission/plans.ts';
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
    ['where the purpose is', 'Planens formål står ved hvert indsatsområde her under.'],
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
      '14 af de 18 svar på de seks punkter er på plads; 4 svar mangler. helhed fandt i alt 4 mangler om de seks punkter.',
    ],
    [
      'what it can not tell',
      '(helhed er det program, planen er tjekket med. Det ser kun, om svarene er der, ikke om planen er god.)',
    ],
    [
      'the gravest by activity',
      '- **Aktivitet 2, Jobvejledning i beboerhuset (Beskæftigelse):** Hvad er de vigtigste milepæle?',
    ],
    ['that nothing is known to be decided', 'helhed kan ikke se af planen, at noget mangler at blive besluttet.'],
  ])('%s', (_, words) => expect(said(draft)).toContain(words));

  test('in English what it says in Danish', () => {
    expect(said(draft, '2023-01-15', 'en')).toContain(
      '14 of the 18 answers on the six points are in place; 4 answers are missing. helhed found 4 gaps in all on the six points.',
    );
  });
});

describe('milestones are counted from the day', () => {
  test.each([
    ['2022-03-01', '| 01.03.2022 |'],
    ['2022-03-02', '| 1. kvartal 2022 |'],
    ['2023-01-01', '| juni 2023 |'],
    ['2025-01-01', '4 milepæle er passeret, uden at planen siger, om de er nået.'],
    ['2025-10-31', '4 milepæle er passeret, uden at planen siger, om de er nået.'],
    [
      '2025-11-01',
      'Planens periode sluttede den 31.10.2025. 4 milepæle er passeret, uden at planen siger, om de er nået.',
    ],
  ])('%s', (day, first) => {
    const part = said(draft, day).split('## De næste milepæle')[1]?.split('##')[0] ?? '';
    const [row, words] = [/^\| (?!Dato|---).*/mu, /^[^|\n].*/mu].map(kind => kind.exec(part)?.[0]);
    expect(first.startsWith('|') ? row : words).toContain(first);
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
      'money that is not agreed',
      `program: 2019-26\nfase: helhedsplan\n${head}budget: { finansiering: [{ kilde: C Kommune, beløb: 100.000, status: skal aftales }] }\n`,
      'Bidraget fra »C Kommune« står som »skal aftales«.',
    ],
  ])('%s', (_, text, words) => {
    expect(said(text, '2014-02-01').split('## Det skal besluttes')[1]).toContain(words);
  });
});

describe('what comes next is not told as something to decide', () => {
  const head = 'titel: A\nperiode: { fra: 2012-01-01, til: 2015-12-31 }\n';
  const application = `program: 2015-18\nfase: prækvalifikation\n${head}`;
  const running = `program: 2011-14\nfase: gennemførelse\n${head}`;
  const dialogue = 'Regn med 8-14 måneders dialog';
  test.each([
    ['the dialogue after a prækvalifikation', application, '2011-12-31', dialogue, true],
    ['no dialogue when the plan has begun', application, '2012-01-01', dialogue, false],
    ['no dialogue where no source tells of it', application.replace('2015-18', '2019-26'), '2011-12-31', '8-14', false],
    [
      'the next yearly report',
      running,
      '2014-02-01',
      'Indberetningen for 2013 skal være hos Landsbyggefonden senest den 30.06.2014',
      true,
    ],
  ])('%s', (_, text, day, words, isTold) => {
    const [next = '', decided] = (said(text, day).split('## De næste milepæle')[1] ?? '').split(
      '## Det skal besluttes',
    );
    expect(next.includes(words)).toBe(isTold);
    expect(decided).not.toContain(words);
  });
});

test.each(allPlans.concat(extremes))('%s: the page tells as many gaps as a check finds', (_, text) => {
  const { findings } = examine(text);
  const gaps = findings.filter(({ severity }) => severity !== 'note').length;
  const told = /helhed fandt i alt (\d+) mang/u.exec(said(text))?.[1] ?? '0';
  expect(Number(told)).toBe(gaps);
});

test.each([
  ['no purpose', 'titel: A\n', 'Planen nævner ikke et formål.'],
  [
    'a purpose for some',
    'indsatsområder: [{ navn: A, formål: Job }, { navn: B }]\n',
    'Planens formål står ved 1 af de 2 indsatsområder her under.',
  ],
  ['no period', 'titel: A\nperiode: { fra: , til: }\n', '· perioden er ikke nævnt ·'],
  ['a beginning alone', 'periode: { fra: 2024-01-01 }\n', '· fra 01.01.2024 ·'],
])('of %s it says so', (_, text, words) => {
  expect(said(`program: 2019-26\nfase: helhedsplan\nområde: Nord\n${text}`)).toContain(words);
});

test('where the plan says another total than its rows come to, both are told', () => {
  const text = draft.replace('i_alt: "8.400.000"', 'i_alt: "8.410.000"');
  expect(said(text)).toContain(
    '| **Beløbene tilsammen** | **8.400.000 kr.** |\n| **I alt ifølge planen** | **8.410.000 kr.** |',
  );
});

test.each(allPlans)('%s: those who get the page are told what helhed is, and of no command', (_, text) => {
  const markdown = said(text);
  expect(markdown).toContain('helhed er det program, planen er tjekket med.');
  expect(markdown).not.toMatch(/helhed (?:tjek|check|forklar|explain)/u);
});

test('where there is no page, nothing is left out or cut', () => {
  for (const [, text] of wholePlans) {
    const markdown = write(pageOf(text, 'da', 'none').blocks);
    expect(markdown.split('De næste milepæle')[0]).not.toMatch(/…|og \d+ mere/u);
  }
});

describe('what is missing is counted once, and never both none and some', () => {
  const whole = named('syvstjerneparken');
  const missing = (text: string) =>
    /## Det mangler endnu\n\n(.*?) \(helhed er/su.exec(said(text))?.[1] ?? said(text).split('## Det mangler endnu')[1];
  test.each([
    ['nothing', whole, 'Alle 72 svar på de seks punkter er på plads. helhed fandt ingen mangler.'],
    [
      'something else than the six points',
      whole.replace(/^kommune:.*$/mu, ''),
      'Alle 72 svar på de seks punkter er på plads. helhed fandt i alt 1 mangel om stamoplysninger og bilag.',
    ],
    [
      'of all sorts',
      named('første-udkast'),
      '6 af de 12 svar på de seks punkter er på plads; 6 svar mangler. helhed fandt i alt 23 mangler om de seks punkter (6), stamoplysninger og bilag (5), aktiviteternes indhold (4), indsatsområder (2) og andet (6).',
    ],
    [
      'answers that stand higher up',
      named('svar-på-indsatsområdet'),
      '9 af de 18 svar på de seks punkter er på plads; 9 står kun på indsatsområdet eller planen. helhed fandt i alt 9 mangler om de seks punkter.',
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
  for (const words of [/25 mål|og \d+ mere, som står i planen/u, /og \d+ mere \|/u, /^- og \d+ mere$/mu])
    expect(markdown).toMatch(words);
  expect(markdown).toContain('(Resten står i planen under »Formål«.)');
});

describe('a text is shortened', () => {
  test.each([
    ['Et. To. Tre.', 20, 'Et. To. Tre.'],
    ['Børnene kan læse. De læser hver dag derhjemme.', 30, 'Børnene kan læse.\u{a0}…'],
    ['Elever i 3. klasse læser hver dag derhjemme', 25, 'Elever i 3. klasse\u{a0}…'],
    ['Et ord, og så mange flere ord', 12, 'Et ord\u{a0}…'],
    ['a'.repeat(50), 10, `${'a'.repeat(8)}…`],
    ['😀'.repeat(50), 10, `${'😀'.repeat(8)}…`],
    ['1 Bevægelsesfremmeindsats for alle', 14, '1 Bevægelses…'],
    ['Alle bliver boende, trives og finder venner', 30, 'Alle bliver boende\u{a0}…'],
    ['to\nlinjer', 20, 'to linjer'],
  ])('%j to %d letters', (text, room, short) => expect(shortened(text, room)).toBe(short));
});
