import { expect, test } from 'vitest';
import { changesPaper } from '../../src/changes/paper.ts';
import { write } from '../../src/publishing/markdown.ts';
import { between } from './versions.ts';

const plan = (programme: string, fields: string, activity = 'mål: Flere er i job') =>
  `program: ${programme}\nfase: gennemførelse\ntitel: Planen\n${fields}\nindsatsområder:\n  - navn: Beskæftigelse\n    aktiviteter:\n      - { titel: Fritidsjob, ${activity} }\n`;

const told = async (old: string, now: string) => write((await changesPaper(between(old, now), 'da')).blocks);

test.each<readonly [string, string, string, string]>([
  ['2019-26', 'periode: 2021-2025', 'periode: 2021-2026', 'agreement'],
  ['2015-18', 'formål: Flere er i job', 'formål: Flere er glade', 'agreement'],
  ['2019-26', 'budget: { i_alt: 1.000.000 }', 'budget: { i_alt: 2.000.000 }', 'unsaid'],
  ['2019-26', 'bilag: [Budget]', 'bilag: [Budget, Beredskabsplan]', 'unsaid'],
  ['2019-26', 'version: Udkast 1', 'version: Udkast 2', 'record'],
  ['2019-26', 'rapporter: [{ år: "2022", status: sendt }]', 'rapporter: [{ år: "2022", status: godkendt }]', 'record'],
])('%s: %s → %s is %s', (programme, old, now, approver) => {
  const { subjects } = between(plan(programme, old), plan(programme, now));
  expect(subjects.flatMap(({ changes }) => changes).map(change => change.approver)).toEqual([approver]);
});

test.each([
  ['ansvarlig: Ane', 'ansvarlig: Bo', 'board'],
  ['mål: Flere er i job', 'mål: Mange er i job', 'unsaid'],
  ['milepæle: Start 2022', 'milepæle: Start 2023', 'unsaid'],
])('of an activity: %s → %s is %s', (old, now, approver) => {
  const { subjects } = between(plan('2019-26', '', old), plan('2019-26', '', now));
  expect(subjects.flatMap(({ changes }) => changes).map(change => change.approver)).toEqual([approver]);
});

test('the source and how sure it is are named', async () => {
  const words = await told(plan('2019-26', 'periode: 2021-2025'), plan('2019-26', 'periode: 2021-2026'));
  expect(words).toContain(
    'Kilde: Strategisk samarbejdsaftale, En Fælles Indsats, Slagelse 2021-25. Læst som Landsbyggefondens skabelontekst i en underskrevet lokal aftale.',
  );
  expect(words).toContain('- **Stamdata:** periode');
});

test.each<readonly [string, string, RegExp]>([
  [
    '2006-10',
    '2006-10',
    /helhed kender ingen kilde, der siger, hvilke ændringer Landsbyggefonden skal godkende i planer efter 2006-10-midlerne/,
  ],
  ['2011-14', '2011-14', /helhed kender ingen kilde/],
  ['2015-18', '2019-26', /De to udgaver hører under hver sit program, 2015-18 og 2019-26\./],
])('from %s to %s nothing is said to be asked that no source says', async (old, now, sentence) => {
  const found = between(plan(old, 'periode: 2021-2025'), plan(now, 'periode: 2021-2026'));
  const words = write((await changesPaper(found, 'da')).blocks);
  expect(words).toMatch(sentence);
  expect(words).not.toContain('skal godkendes:');
  expect(found.subjects.flatMap(({ changes }) => changes).filter(({ approver }) => approver)).toEqual([]);
});

test('a prækvalifikation has no agreement to change', async () => {
  const draft = (goal: string) => `program: 2015-18\nfase: prækvalifikation\ntitel: Planen\nformål: ${goal}\n`;
  expect(await told(draft('Flere er i job'), draft('Flere er glade'))).toContain(
    'Planen er en prækvalifikation. Der er ingen aftale at ændre endnu',
  );
});

test("what is new in the plan's own list of changes is told with its approval", async () => {
  const change =
    'ændringer:\n  - { dato: 2023-02-01, hvad: Planen løber et år mere, godkendt: 2023-03-10 }\n  - Caféen lukker';
  const words = await told(plan('2019-26', 'periode: 2021-2025'), plan('2019-26', `periode: 2021-2026\n${change}`));
  expect(words).toContain('- 01.02.2023: Planen løber et år mere (godkendt 10.03.2023)');
  expect(words).toContain('- Caféen lukker (ingen dato for godkendelse)');
});
