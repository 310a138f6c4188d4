import { expect, test } from 'vitest';
import { between, lines } from './versions.ts';

const plan = (areas: string) => `program: 2019-26\ntitel: Planen\nindsatsområder:\n${areas}`;
const area = (name: string, ...activities: readonly string[]) =>
  `  - navn: ${name}\n    aktiviteter:\n${activities.map(fields => `      - { ${fields} }\n`).join('')}`;

const cafe = 'titel: Lektiecafé, mål: 40 børn læser bedre efter et år, ansvarlig: Læsevejlederen';
const job = 'titel: Fritidsjob, mål: 60 unge har haft et fritidsjob, ansvarlig: Jobvejlederen';
const walk = 'titel: Aftenvandring, mål: Færre er utrygge om aftenen, ansvarlig: Projektlederen';

/** What happened to the parts of a plan, in a line each. */
const happened = (old: string, now: string) =>
  between(old, now).subjects.map(({ kind, moved, name, renamedFrom, state }) =>
    [
      kind,
      state,
      name.da,
      ...(renamedFrom === undefined ? [] : [`hed ${renamedFrom}`]),
      ...(moved === undefined ? [] : [`fra ${moved.from} til ${moved.to}`]),
    ].join(' | '),
  );

test.each<readonly [string, string, string, readonly string[]]>([
  ['nothing in another order', area('Job', job, cafe, walk), area('Job', walk, job, cafe), []],
  ['new', area('Job', job), area('Job', job, cafe), ['activity | new | Aktivitet 2, Lektiecafé (Job)']],
  ['gone', area('Job', job, cafe), area('Job', job), ['activity | gone | Aktivitet 2, Lektiecafé (Job)']],
  [
    'one went and another came',
    area('Job', job),
    area('Job', walk),
    ['activity | new | Aktivitet 1, Aftenvandring (Job)', 'activity | gone | Aktivitet 1, Fritidsjob (Job)'],
  ],
  [
    'two with the same id, of which one is mended',
    area('Job', `id: a, ${job}`, `id: a, ${cafe}`),
    area('Job', `id: b, ${job}`, `id: a, ${cafe}`),
    ['activity | changed | Aktivitet 1, Fritidsjob (Job)'],
  ],
  [
    'renamed, by its id',
    area('Job', `id: a, ${job}`),
    area('Job', 'id: a, titel: Noget helt andet, mål: Og et andet mål'),
    ['activity | changed | Aktivitet 1, Noget helt andet (Job) | hed Fritidsjob'],
  ],
  [
    'renamed, by what else it says',
    area('Job', job, cafe),
    area('Job', job, cafe.replace('Lektiecafé', 'Læsestuen')),
    ['activity | changed | Aktivitet 2, Læsestuen (Job) | hed Lektiecafé'],
  ],
  [
    'another case and a number in its title',
    area('Job', job),
    area('Job', job.replace('Fritidsjob', '"2. FRITIDSJOB"')),
    ['activity | changed | Aktivitet 1, 2. FRITIDSJOB (Job) | hed Fritidsjob'],
  ],
  [
    'moved to another indsatsområde',
    area('Job', job, cafe) + area('Skole', walk),
    area('Job', job) + area('Skole', cafe, walk),
    ['activity | changed | Aktivitet 2, Lektiecafé (Skole) | fra Job til Skole'],
  ],
  [
    'an indsatsområde with a new name keeps its activities',
    area('Job og uddannelse', job, cafe),
    area('Uddannelse og job', job, cafe),
    ['area | changed | Indsatsområde 1, Uddannelse og job | hed Job og uddannelse'],
  ],
  [
    'an indsatsområde that is gone with its activities',
    area('Job', job) + area('Skole', cafe),
    area('Job', job),
    ['area | gone | Indsatsområde 2, Skole', 'activity | gone | Aktivitet 2, Lektiecafé (Skole)'],
  ],
])('%s', (_, old, now, expected) => {
  expect(happened(plan(old), plan(now))).toEqual(expected);
});

const activity = (fields: string) => plan(`  - navn: Job\n    aktiviteter:\n      - titel: Fritidsjob\n${fields}`);
const subject = 'Aktivitet 1, Fritidsjob (Job) [changed]';

test.each<readonly [string, string, string, readonly string[]]>([
  [
    'a milestone that is moved',
    '        milepæle: [{ dato: 1.3.2022, hvad: Ti unge er i job }]\n',
    '        milepæle: [{ dato: 2022-05-01, hvad: Ti unge er i job }]\n',
    ['Milepæl »Ti unge er i job«, dato | changed | 01.03.2022 | 01.05.2022'],
  ],
  [
    'a milestone that is put otherwise',
    '        milepæle: [{ dato: 1.3.2022, hvad: Ti unge er i job }]\n',
    '        milepæle: [{ dato: 1.3.2022, hvad: Tolv unge er i job }]\n',
    ['Milepæl | changed | Ti unge er i job | Tolv unge er i job'],
  ],
  [
    'a milestone that went and one that came',
    '        milepæle: [{ dato: 1.3.2022, hvad: Ti unge er i job }]\n',
    '        milepæle: [{ dato: 1.9.2024, hvad: Klubben flytter til torvet }]\n',
    ['Milepæl | new |  | 01.09.2024: Klubben flytter til torvet', 'Milepæl | gone | 01.03.2022: Ti unge er i job | '],
  ],
  [
    'the same thing from two who give it',
    '        ressourcer: [{ hvad: Løn, giver: Kommunen, beløb: 10.000 }, { hvad: Løn, giver: Foreningen, beløb: 20.000 }]\n',
    '        ressourcer: [{ hvad: Løn, giver: Foreningen, beløb: 25.000 }, { hvad: Løn, giver: Kommunen, beløb: 15.000 }]\n',
    [
      'Ressource »Løn«, beløb | changed | 20.000 kr. | 25.000 kr.',
      'Ressource »Løn«, beløb | changed | 10.000 kr. | 15.000 kr.',
    ],
  ],
  [
    'a goal that is written anew',
    '        mål: 60 unge har haft et fritidsjob\n',
    '        mål: { hvad: Færre unge keder sig, frist: 2025 }\n',
    ['Mål | changed | 60 unge har haft et fritidsjob | Færre unge keder sig', 'Mål, frist | new |  | 2025'],
  ],
  [
    'steps in another order',
    '        skridt: [Vi finder virksomheder, Vi taler med de unge]\n',
    '        skridt: [Vi taler med de unge, Vi finder virksomheder]\n',
    ['Fremgangsmåde | order |  | '],
  ],
  [
    'who is responsible',
    '        ansvarlig: Jobvejlederen\n',
    '        ansvarlig: Projektlederen\n',
    ['Ansvarlig | changed | Jobvejlederen | Projektlederen'],
  ],
  ['a field that no plan has', '        farve: blå\n', '        farve: rød\n', ['farve | changed | blå | rød']],
])('%s', (_, old, now, expected) => {
  expect(lines(activity(old), activity(now))).toEqual(expected.map(line => `${subject} | ${line}`));
});

test.each<readonly [string, string, string]>([
  ['amounts', 'ressourcer: [{ hvad: Løn, beløb: 250.000 }]', 'ressourcer: [{ hvad: Løn, beløb: "250000 kr." }]'],
  ['days', 'start: 1. marts 2022', 'start: 2022-03-01'],
  ['counts', 'målgruppe: { hvem: Unge, antal: 1.200 }', 'målgruppe: { hvem: Unge, antal: 1200 }'],
  ['a sentence and its parts', 'mål: Flere er i job', 'mål: { hvad: Flere er i job }'],
  ['one and a list of one', 'skridt: Vi ringer', 'skridt: [Vi ringer]'],
  ['another spelling of a field', 'succeskriterier: [Ti er i job]', 'Succes-kriterier: [Ti er i job]'],
  ['line breaks', 'beskrivelse: Vi ringer til alle', 'beskrivelse: >-\n          Vi ringer\n          til alle'],
  ['notes', 'note: husk møde', 'note: glem møde'],
  ['comments', 'mål: Flere er i job', 'mål: Flere er i job # spørg Ane'],
  ['quotes', 'mål: Flere er i job', 'mål: "Flere er i job"'],
])('%s written otherwise are no difference', (_, old, now) => {
  expect(lines(activity(`        ${old}\n`), activity(`        ${now}\n`))).toEqual([]);
});

test.each<readonly [string, string, string]>([
  ['about so much', 'ressourcer: [{ hvad: Løn, beløb: 500.000 }]', 'ressourcer: [{ hvad: Løn, beløb: ca. 500.000 }]'],
  ['expected', 'start: "2022"', 'start: forventet 2022'],
  ['case', 'mål: Flere er i job', 'mål: Flere Er I Job'],
])('%s is a difference', (_, old, now) => {
  expect(lines(activity(`        ${old}\n`), activity(`        ${now}\n`))).toHaveLength(1);
});

test('sixty activities in another order are found again', () => {
  const many = Array.from(
    { length: 60 },
    (_, at) => `titel: Aktivitet nummer ${at}, mål: Mål ${at} er nået, start: "2022"`,
  );
  const renamed = many.map((fields, at) => (at % 3 === 0 ? fields.replace('Aktivitet nummer', 'Indsats') : fields));
  const found = between(plan(area('Job', ...many)), plan(area('Job', ...renamed.toReversed())));
  expect(found.subjects.map(({ state }) => state)).toEqual(Array(20).fill('changed'));
});

test.each<readonly [string, string, string]>([
  [
    'parter: [{ navn: Politiet, titel: politidirektør }]',
    'parter: [{ navn: Politiet, titel: vicepolitidirektør }]',
    'Part »Politiet«, titel | changed | politidirektør | vicepolitidirektør',
  ],
  [
    'boligorganisationer: [{ navn: Foreningen, beboere: 1130 }]',
    'boligorganisationer: [{ navn: Foreningen, beboere: 1085 }]',
    'Boligorganisation »Foreningen«, beboere | changed | 1.130 | 1.085',
  ],
  [
    'afsnit: [{ overskrift: Samspil, tekst: Vi følger planen }]',
    'afsnit: [{ overskrift: Samspil, tekst: Vi følger områdets plan }]',
    'Afsnit »Samspil«, tekst | changed | Vi følger planen | Vi følger områdets plan',
  ],
  [
    'organisation: { bestyrelse: { formand: Direktøren } }',
    'organisation: { bestyrelse: { formand: Borgmesteren } }',
    'Bestyrelse, formand | changed | Direktøren | Borgmesteren',
  ],
  [
    'budget: { enhed: 1.000 kr., i_alt: "9.000" }',
    'budget: { enhed: 1.000 kr., i_alt: "9.500" }',
    'Beløb i alt | changed | 9.000 | 9.500',
  ],
])('%s → %s', (old, now, expected) => {
  const found = lines(`titel: Planen\n${old}\n`, `titel: Planen\n${now}\n`);
  expect(found.map(line => line.replace(/^[^|]* \[changed\] \| /u, ''))).toEqual([expected]);
});
