import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { progressPaper } from '../../src/progress/paper.ts';
import { progress } from '../../src/progress/progress.ts';
import { yearlyReport } from '../../src/progress/yearly-report.ts';
import { publish } from '../../src/publishing/index.ts';
import { write } from '../../src/publishing/markdown.ts';
import { allPlans, reading } from '../submission/plans.ts';
import { planUnderWay } from './plan.ts';

const day = '2023-11-25';
const status = (plan: ReturnType<typeof reading>, on = day, language: 'da' | 'en' = 'da') =>
  write(progressPaper(plan, on, language).blocks);

test.each([
  ['2021-10-31', 'Den 31.10.2021 er planen ikke begyndt. Den begynder den 01.11.2021.'],
  ['2021-11-01', 'Den 01.11.2021 er planen i gang (01.11.2021 – 31.10.2025).'],
  ['2025-10-31', 'Den 31.10.2025 er planen i gang (01.11.2021 – 31.10.2025).'],
  ['2025-11-01', 'Den 01.11.2025 er planen slut. Den sluttede den 31.10.2025.'],
])('on %s', (on, line) => expect(status(planUnderWay('tema: Job'), on)).toContain(line));

test('a plan without days or milestones says so', () => {
  const text = status(reading('titel: Planen'));
  expect(text).toContain('Planen siger ikke, hvornår den begynder og slutter.');
  expect(text).toContain('- Planen har ingen milepæle');
});

test('the first page goes on with the milestones, and the figure that needs a page of its own stands after them', () => {
  const milestones = 'milepæle: [{ dato: 2023-02-01, hvad: A }, { dato: 2024-02-01, hvad: B }]';
  const kinds = progressPaper(planUnderWay(milestones), day, 'da').blocks.map(({ kind }) => kind);
  expect(kinds).toContain('figure');
  expect(kinds.indexOf('table')).toBeLessThan(kinds.indexOf('figure'));
});

describe('one of something is not told as many', () => {
  const one = (status: string, results: string) =>
    planUnderWay(
      `milepæle: [{ dato: 2023-02-01, hvad: A${status} }]\nsucceskriterier: [{ kriterium: B, måltal: 5, udgangspunkt: 1${results} }]`,
    );
  const measured = ', resultater: [{ dato: 2023-03-01, resultat: 5 }]';
  test.each([
    [
      '',
      '',
      ['- Planen siger ikke, at den ene milepæl er nået\n', '- Planen har ingen måling af det ene succeskriterium\n'],
    ],
    [
      ', status: nået',
      measured,
      ['- Den ene milepæl er nået\n', '- Planen har en måling af det ene succeskriterium, og det har nået måltallet\n'],
    ],
  ])('%s%s', (state, results, lines) => {
    for (const line of lines) expect(status(one(state, results))).toContain(line);
  });
  test.each([
    [
      '',
      '',
      [
        '- Planen siger ikke, at årets ene milepæl er nået\n',
        '- Planen har ingen måling fra 2023 af det ene succeskriterium\n',
      ],
    ],
    [
      ', status: nået',
      measured,
      ['- Årets ene milepæl er nået\n', '- Planen har en måling fra 2023 af det ene succeskriterium\n'],
    ],
  ])('in the report%s%s', (state, results, lines) => {
    const report = write(yearlyReport(one(state, results), 2023, 'da').blocks);
    for (const line of lines) expect(report).toContain(line);
  });
});

test('an inexact date stands with its last day, and one that is put off with the first', () => {
  const text = status(
    planUnderWay(
      'milepæle: [{ dato: forår 2024, hvad: A }, { dato: maj 2023, hvad: B, status: udskudt til 1.2.2024 }]',
    ),
  );
  expect(text).toContain('| 31.05.2024 (forår 2024) | A | 1 Fritidsjob | Vejlederen |');
  expect(text).toContain('| 01.02.2024 (oprindelig maj 2023) | B |');
});

test('deadlines that have passed, and what is to be done within 90 days', () => {
  const text = status(
    planUnderWay(
      'mål: { hvad: G, frist: 1.10.2023 }\nskridt: [{ hvad: S, hvornår: januar 2024 }, { hvad: T, hvornår: 2022 }]',
    ),
  );
  expect(text).toContain('| 01.10.2023 | G | Mål | 1 Fritidsjob |');
  expect(text).toContain('| 31.01.2024 (januar 2024) | S | Skridt | 1 Fritidsjob |');
  expect(text).not.toContain('| T |');
});

test('an activity by its own days, else by those of the plan, and by a status that says that it is over', () => {
  const stage = (fields: string) => progress(planUnderWay(fields), day, 'da').activities[0]?.stage;
  expect(
    ['tema: Job', 'start: 2024', 'slut: 2022', 'status: afsluttet', 'status: opgivet', 'status: i gang'].map(stage),
  ).toEqual(['underWay', 'notBegun', 'ended', 'ended', 'dropped', 'underWay']);
});

describe.each(allPlans)('%s', (_, text) => {
  const plan = reading(text);
  test.each(['da', 'en'] as const)('nothing of its milestones and criteria is lost (%s)', language => {
    const { criteria, milestones } = progress(plan, day, language);
    const paper = JSON.stringify(progressPaper(plan, day, language).blocks);
    const inJson = (words: string) => JSON.stringify(words).slice(1, -1);
    const said = [...milestones.map(({ what }) => what), ...criteria.map(({ criterion }) => criterion)];
    expect(said.filter(words => !paper.includes(inJson(words)))).toEqual([]);
  });

  test('the same day gives the same', () => {
    expect(status(plan)).toBe(status(reading(text)));
  });
});

describe('the draft of a yearly report', () => {
  const report = (plan: ReturnType<typeof reading>, year = 2023) => write(yearlyReport(plan, year, 'da').blocks);

  test('has the milestones of the year, those of earlier years that are not reached, and those of the next', () => {
    const text = report(
      planUnderWay(`milepæle:
  - { dato: 2022-05-01, hvad: Gammel og nået, status: nået }
  - { dato: 2022-06-01, hvad: Gammel }
  - { dato: 2022-07-01, hvad: Nået senere, status: nået i marts 2023 }
  - { dato: maj 2023, hvad: Årets }
  - { dato: 2024-05-01, hvad: Næste }`),
    );
    const [before = '', after = ''] = text.split('## Milepæle i 2024');
    expect(
      ['Gammel og nået', '| Gammel |', 'Nået senere', 'Årets', 'Næste'].map(words => before.includes(words)),
    ).toEqual([...[false, true, true, true, false]]);
    expect(after).toContain('| 01.05.2024 | Næste |');
    expect(text).toContain(
      '- 1 af årets 2 milepæle er nået\n- 1 milepæl fra tidligere år er passeret, uden at planen siger, at den er nået',
    );
  });

  test('has what was measured that year, the changes of the year, and its budget', () => {
    const text = report(
      planUnderWay(
        'succeskriterier: [{ kriterium: K, måling: M, udgangspunkt: 10, måltal: 20, resultater: ["2022: 12", "Juni 2023: 15", "2024: 19"] }]',
        `ændringer: [{ dato: 2022-01-01, hvad: Gammel ændring }, { dato: maj 2023, hvad: Ny ændring }]
budget:
  finansiering:
    - { kilde: Fonden, beløb: 9.000.000, år: { 2023: 2.500.000, 2024: 6.500.000 } }
    - { kilde: Kommunen, beløb: 3.000.000, år: { 2023: 700.000 } }`,
      ),
    );
    expect(text).toContain('| K | 10 | 20 | 15 (juni 2023) | 50 % af vejen |');
    expect(text).toContain('Ny ændring');
    expect(text).not.toContain('Gammel ændring');
    expect(text).toContain('| Fonden | 2.500.000 kr. |\n| Kommunen | 700.000 kr. |\n| **I alt** | **3.200.000 kr.** |');
  });

  test.each([
    ['2011-14', 'senest den 30.06.2024'],
    ['2019-26', 'helhed har ikke set, hvad Landsbyggefonden beder om i en årlig rapport under 2019-26-midlerne'],
  ])('says what is known of what the fund asks for (%s)', (program, words) => {
    expect(report(reading(`program: ${program}\ntitel: Planen\n`))).toContain(words);
  });

  test('an activity outside an indsatsområde is not taken for one of the last', () => {
    const text = report(
      reading('indsatsområder: [{ navn: Job, aktiviteter: [{ titel: A }] }]\naktiviteter: [{ titel: B }]'),
    );
    expect(text.indexOf('## Aktiviteter uden indsatsområde')).toBeLessThan(text.indexOf('### 2 B'));
    expect(text.indexOf('## Aktiviteter uden indsatsområde')).toBeGreaterThan(text.indexOf('### 1 A'));
  });

  test('says once who is responsible and that they are, and of a milestone only when it is somebody else', () => {
    const text = report(
      planUnderWay('milepæle: [{ dato: Marts 2023, hvad: A }, { dato: 2023-04-01, hvad: B, hvem: Naboen }]'),
    );
    expect(text).toContain('### 1 Fritidsjob\n\nAnsvarlig: Vejlederen\n');
    expect(text).toContain('| 31.03.2023 (marts 2023) | A |  |\n| 01.04.2023 | B | Naboen |');
    expect(report(planUnderWay('milepæle: [{ dato: 2023-03-01, hvad: A }]'))).toContain('| Dato | Milepæl |\n');
  });

  test('names no source that its readers do not know', () => {
    expect(report(planUnderWay('tema: Job'))).not.toContain('Slagelse');
  });

  test('has room to write in, in Word', async () => {
    const { 'word/document.xml': written } = unzipSync(
      await publish(yearlyReport(planUnderWay('tema: Job'), 2023, 'da'), 'docx'),
    );
    const paragraphs = new TextDecoder().decode(written).split('</w:p>');
    const asked = paragraphs.flatMap((one, at) => (one.includes('Skriv her:') ? [at] : []));
    expect(asked.length).toBeGreaterThan(3);
    for (const at of asked) {
      expect(paragraphs[at]).toContain('<w:keepNext/>');
      expect(paragraphs[at + 1]).toContain('<w:pStyle w:val="Skriveplads"/>');
    }
  });

  test('a line between a heading and its table goes with them to the next page', async () => {
    const plan = planUnderWay('milepæle: [{ dato: 2023-03-01, hvad: A }]');
    const { 'word/document.xml': written } = unzipSync(await publish(yearlyReport(plan, 2023, 'da'), 'docx'));
    const line = new TextDecoder()
      .decode(written)
      .split('</w:p>')
      .find(one => one.includes('Ansvarlig: Vejlederen'));
    expect(line).toContain('<w:keepNext/>');
  });

  test('claims nothing that the plan does not say, and says what it counts', () => {
    const milestones =
      'milepæle: [{ dato: 2022-06-01, hvad: A }, { dato: 2022-07-01, hvad: B }, { dato: 2023-06-01, hvad: C }]';
    const criteria = 'succeskriterier: [{ kriterium: K }, { kriterium: L }]';
    const text = report(planUnderWay(`${milestones}\n${criteria}`));
    expect(text).not.toMatch(/ikke nået|ikke målt/iu);
    expect(text).toContain('- 2 milepæle fra tidligere år er passeret, uden at planen siger, at de er nået');
    expect(text).toContain('- Planen har ingen målinger fra 2023 af de 2 succeskriterier');
    expect(text).toContain('| K | Ingen måling fra 2023 i planen |');
    expect(text).toContain('En milepæl tæller kun som nået, når dens status i planen siger det');
    expect(text).toContain(
      'som er fra 20.11.2023. Det, der er sket siden, står kun i den, hvis I har skrevet det ind.',
    );
  });
});

test('the status claims nothing that the plan does not say', () => {
  const text = status(planUnderWay('milepæle: [{ dato: 2022-06-01, hvad: A }]\nsucceskriterier: [{ kriterium: K }]'));
  expect(text).not.toMatch(/ikke nået|ikke (?:er )?målt/iu);
  expect(text).toContain('## Succeskriterier uden målinger i planen');
});

test.each([
  ['feltet »udgangspunkt« er ikke udfyldt', 'måltal: 60'],
  ['feltet »måltal« er ikke udfyldt', 'udgangspunkt: 20'],
])('a field that is not filled in is named: %s', (words, field) => {
  const results = 'resultater: [{ dato: 2023-03-01, resultat: 41 }]';
  const text = status(planUnderWay(`succeskriterier: [{ kriterium: Mindst 60 unge, ${field}, ${results} }]`));
  expect(text).toContain(`| Kan ikke regnes ud: ${words} |`);
});
