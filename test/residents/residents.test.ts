import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { activitiesOf } from '../../src/plan/activities.ts';
import { missing } from '../../src/publishing/gap.ts';
import { publish } from '../../src/publishing/index.ts';
import { write } from '../../src/publishing/markdown.ts';
import { countPages } from '../../src/publishing/word/count-pages.ts';
import { firstWords } from '../../src/residents/first-words.ts';
import { residentsEdition } from '../../src/residents/index.ts';
import { allPlans, leavesOf, reading } from '../submission/plans.ts';

const edition = (text: string, day = '2022-03-01') => residentsEdition(reading(text), 'da', day);
const printed = (text: string, day?: string) => write(edition(text, day).paper.blocks);

const plan = (activity: string) => `program: 2019-26
fase: gennemførelse
titel: Sammen om Birkeparken
område: Birkeparken
kommune: Eksempel Kommune
boligorganisationer:
  - navn: Boligforeningen Eksempel
    afdelinger: [{ nr: "55", navn: Birkeparken Nord }]
    kontakt: Kontoret, kontor@eksempel.example
periode: { fra: 2021-11-01, til: 2025-10-31 }
formål: Alle skal trives. Ingen skal stå alene. Det tredje kommer ikke med.
organisation:
  projektleder: { navn: Lise Eksempel, titel: projektleder, timer: 37, kontakt: lise@eksempel.example }
  bestyrelse: { formand: Formand Hemmelig, medlemmer: [Medlem Hemmelig] }
budget: { finansiering: [{ kilde: Landsbyggefonden, beløb: 9.000.000 }] }
indsatsområder:
  - navn: Uddannelse og livschancer
    aktiviteter:
      - titel: Lektiecafé
${activity.replace(/^/gm, '        ')}
`;

test.each([
  ['beskrivelse: Vi læser lektier. Der er te. Og kage.', 'Vi læser lektier. Der er te.'],
  ['mål: { hvad: 40 børn klarer sig bedre, måltal: 40 }', '**Målet:** 40 børn klarer sig bedre'],
  ['målgruppe: { hvem: Børn i 3. klasse, antal: ca. 75 }', '**For:** Børn i 3. klasse\n'],
  ['start: 1.2.2022\nslut: 1.6.2024', '**Hvornår:** 01.02.2022 – 01.06.2024'],
  ['start: 1.2.2022', '**Hvornår:** fra 01.02.2022'],
  ['start: fra august 2021', '**Hvornår:** fra august 2021'],
  ['start: fra august 2022', '**Begynder:** august 2022\n'],
  ['start: 1.8.2022\nslut: 1.6.2024', '**Hvornår:** 01.08.2022 – 01.06.2024'],
  ['slut: juni 2024', '**Hvornår:** til juni 2024'],
  ['milepæle: [{ dato: 1.6.2022, hvad: Caféen åbner }]', '**Det næste:** Caféen åbner (01.06.2022)\n'],
  ['milepæle: ["Juni 2022: Caféen åbner"]', '**Det næste:** Caféen åbner (juni 2022)\n'],
  ['milepæle: [{ dato: Ultimo 2022, hvad: "caféen åbner." }]', '**Det næste:** Caféen åbner (slutningen af 2022)\n'],
  ['milepæle: [{ dato: 4. kvartal 2022, hvad: A }]', '**Det næste:** A (oktober til december 2022)\n'],
  ['start: medio 2022', '**Begynder:** midten af 2022\n'],
  ['afdelinger: ["55"]', '**Hvor:** Birkeparken Nord\n'],
  ['afdelinger: ["55 Birkeparken Nord", "77", Gården]', '**Hvor:** Birkeparken Nord, afdeling 77, Gården\n'],
  [
    'ansvarlig: { titel: Vejlederen, kontakt: vej@eksempel.example, timer: 20 }',
    '**Spørg:**\u00a0Vejlederen, vej@eksempel.example\n',
  ],
])('%s is told', (activity, line) => {
  expect(printed(plan(activity))).toContain(line);
});

test.each([
  ['milepæle: [{ dato: 1.6.2021, hvad: Er forbi }]', 'Er forbi'],
  ['milepæle: [{ dato: 1.6.2023, hvad: Blev aflyst, status: aflyst }]', 'Blev aflyst'],
  ['succeskriterier: [{ kriterium: 40 kom, måling: tælles }]', '40 kom'],
  ['ressourcer: [{ hvad: Løn, beløb: 100.000 }]', 'Løn'],
  ['note: kun for os', 'kun for os'],
  ['forankring: Skolen tager over', 'Skolen tager over'],
])('%s is left out', (activity, words) => {
  expect(printed(plan(activity))).not.toContain(words);
});

test.each([
  ['status: afsluttet', 'Udeladt (afsluttet): »Lektiecafé«.'],
  ['status: opgivet', 'Udeladt (opgivet): »Lektiecafé«.'],
  ['slut: 31.1.2022', 'Udeladt (slutdatoen er passeret): »Lektiecafé«.'],
])('an activity with %s is left out and told of', (activity, note) => {
  const { paper, notes } = edition(plan(activity));
  expect(write(paper.blocks)).not.toContain('Lektiecafé');
  expect(write(paper.blocks)).toContain('Planen nævner ingen aktiviteter lige nu');
  expect(notes).toContain(note);
});

test('what the plan does not say is told to whoever prints it, and is no gap in the edition', () => {
  const { paper, notes } = edition(plan('id: café'));
  expect(notes).toEqual(
    ['hvad der sker', 'hvem det er for', 'hvornår det er', 'hvem man kan spørge'].map(
      what => `Planen siger ikke, ${what}: »Lektiecafé«.`,
    ),
  );
  expect(write(paper.blocks)).not.toContain(missing.da);
});

test('it begins with what the plan wants, and ends with whom to ask; members of groups and money stay out', () => {
  const text = printed(plan('id: café')).replaceAll('\\', '');
  expect(text).toContain('Alle skal trives. Ingen skal stå alene.\n');
  expect(text).toContain('Lise Eksempel, projektleder, lise@eksempel.example');
  expect(text).toContain('Boligforeningen Eksempel: Kontoret, kontor@eksempel.example');
  expect(text).not.toMatch(/Hemmelig|9\.000\.000|37/);
});

test('a plan that has run out says so', () => {
  expect(edition(plan('id: café'), '2026-01-01').notes[0]).toBe(
    'Planen sluttede 31.10.2025, før den dag, udgaven er for.',
  );
});

test('a plan that is over is told in the past on the paper, with all that it did not give up', () => {
  const text = printed(plan('slut: 31.1.2022\nbeskrivelse: Vi læser lektier.'), '2026-01-01');
  expect(text).toContain('# Det var planen i Birkeparken\n');
  expect(text).toContain('Planen sluttede 31.10.2025. Her står, hvad den ville.');
  expect(text).toContain('### Lektiecafé\n\nVi læser lektier.');
  expect(text).not.toContain('Det sker');
  expect(printed(plan('status: opgivet'), '2026-01-01')).not.toContain('Lektiecafé');
});

test('twelve activities are told short, each with what comes next and whom to ask', () => {
  const club = (at: number) =>
    `      - { titel: Klub ${at}, ansvarlig: Vejleder ${at}, milepæle: [{ dato: 1.6.2022, hvad: Åbner }, { dato: 1.6.2023, hvad: Fylder år }] }\n`;
  const text = printed(plan('start: 1.3.2023') + Array.from({ length: 11 }, (_, at) => club(at)).join(''));
  for (let at = 0; at < 11; at++)
    expect(text).toContain(`- **Klub ${at}**. **Det næste:** Åbner (01.06.2022). **Spørg:**\u00a0Vejleder ${at}.\n`);
  expect(text).not.toContain('Fylder år');
});

const heads = (text: string, level: number) =>
  edition(text).paper.blocks.flatMap(block =>
    block.kind === 'heading' && block.level === level ? [block.text].flat().join('') : [],
  );

test('activities stand by their indsatsområde in the order of the plan, whatever day they begin', () => {
  const activity = (title: string, day?: string) =>
    `      - { titel: ${title}${day === undefined ? '' : `, milepæle: [{ dato: ${day}, hvad: x }]`} }\n`;
  const text = `${plan('start: 1.3.2023')}${activity('Juni', '1.6.2022')}${activity('Uden dag')}${activity('Januar', '1.1.2022')}  - navn: Job
    aktiviteter:
${activity('Jobcafé', '1.1.2021')}`;
  expect(heads(text, 2)).toEqual(['Uddannelse og livschancer', 'Job', 'Vil du vide mere?']);
  expect(heads(text, 3)).toEqual(['Lektiecafé', 'Juni', 'Uden dag', 'Januar', 'Jobcafé']);
});

test('whom to ask of all that an indsatsområde has is told once', () => {
  const text = `${plan('ansvarlig: Vejlederen')}      - { titel: Klubben, ansvarlig: Vejlederen }\n`;
  expect(printed(text)).toContain('## Uddannelse og livschancer\n\n**Spørg:**\u00a0Vejlederen\n');
  expect(printed(text).split('Vejlederen')).toHaveLength(2);
});

test('many activities are told in a paragraph each, with whom to ask', () => {
  const many = Array.from(
    { length: 60 },
    (_, at) =>
      `      - { titel: Klub ${at}, beskrivelse: Vi mødes hver uge. Der er te., målgruppe: Alle, ansvarlig: Vejleder ${at % 7} }\n`,
  );
  const text = printed(plan('start: 1.3.2023') + many.join(''));
  expect(text).not.toContain('###');
  for (let at = 0; at < 60; at++)
    expect(text).toContain(`- **Klub ${at}**. Vi mødes hver uge. **For:** Alle. **Spørg:**\u00a0Vejleder ${at % 7}.\n`);
  expect(text).toContain('- **Lektiecafé**. **Begynder:** 01.03.2023.\n');
});

test.each([
  ['Et. To. Tre.', 'Et. To.'],
  ['Der er ca. 40 børn i 3. klasse. De læser.', 'Der er ca. 40 børn i 3. klasse. De læser.'],
  ['Vi åbner kl. 15. Kom! Vi glæder os.', 'Vi åbner kl. 15. Kom! Vi glæder os.'],
  ['Første afsnit.\n\nAndet afsnit.', 'Første afsnit.'],
  ['uden punktum', 'uden punktum'],
  ['', ''],
  [`${'Lang '.repeat(60)}sætning. To.`, `${'Lang '.repeat(60)}sætning.`],
])('of »%s« the first words are »%s«', (text, words) => {
  expect(firstWords(text)).toBe(words);
});

test('it is printed in large letters, in Word and from a browser', async () => {
  const { paper } = edition(plan('id: café'));
  const { 'word/styles.xml': styles } = unzipSync(await publish(paper, 'docx'));
  expect(new TextDecoder().decode(styles)).toMatch(/<w:sz w:val="27"\/>/u);
  expect(await publish(paper, 'html')).toContain('<main class="large">');
});

test('a plan of twelve activities fills two pages', () => {
  const text = allPlans.find(([name]) => name.includes('2019-26'))?.[1] ?? '';
  expect(activitiesOf(reading(text).plan)).toHaveLength(12);
  expect(countPages(edition(text, '2023-03-01').paper)).toBe(2);
});

describe.each(allPlans)('%s', (_, text) => {
  test('prints in its own words, without gaps, criteria or money', () => {
    const { paper } = edition(text, '2010-01-01');
    const said = write(paper.blocks);
    expect(said).not.toContain(missing.da);
    const notes = leavesOf(text).filter(({ path }) => path.includes('note') || path.includes('medlemmer'));
    const elsewhere = leavesOf(text)
      .filter(leaf => !notes.includes(leaf))
      .map(leaf => leaf.text)
      .join('\n');
    const secret = notes.filter(leaf => leaf.text.length > 12 && !elsewhere.includes(leaf.text));
    for (const leaf of secret) expect(said).not.toContain(leaf.text);
  });
});
