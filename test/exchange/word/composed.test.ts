import { Paragraph, TextRun } from 'docx';
import { expect, test } from 'vitest';
import { bold, bullet, changed, heading, paragraph, planOf, table, title, withNote, word } from './documents.ts';

// All plans here are composed, in the ways that published plans are laid out.

const answers = {
  titel: 'Lektiecafé',
  mål: 'Flere børn klarer sig i skolen.',
  skridt: ['Vi finder frivillige', 'Vi åbner caféen'],
  succeskriterier: '40 børn kommer fast.',
  milepæle: ['August 2012: Start', 'Juni 2013: 20 børn'],
  ressourcer: '350.000 kr. fra Landsbyggefonden',
  forankring: 'Skolen overtager caféen.',
};
const { titel, mål, skridt, succeskriterier, milepæle, ressourcer, forankring } = answers;

test.each([
  [
    'headings below the heading of an activity',
    [
      heading(1, 'Indsatsområde 1: Børn, unge og familie'),
      heading(2, `Aktivitet: ${titel}`),
      heading(3, 'Formål'),
      paragraph(mål),
      heading(3, 'Metode og indhold'),
      ...skridt.map(bullet),
      heading(3, 'Succeskriterier'),
      paragraph(succeskriterier),
      heading(3, 'Tidsplan/milepælsplan'),
      ...milepæle.map(paragraph),
      heading(3, 'Økonomi'),
      paragraph(ressourcer),
      heading(3, 'Forankring'),
      paragraph(forankring),
    ],
  ],
  [
    'a table with labels',
    [
      heading(1, 'Tema 1: Børn, unge og familie'),
      table(
        ['Aktivitet', titel],
        ['Mål', mål],
        ['Sådan gør vi', skridt.map(bullet)],
        ['Succeskriterier', succeskriterier],
        ['Milepæle', milepæle.map(paragraph)],
        ['Ressourcer', ressourcer],
        ['Forankring', forankring],
      ),
    ],
  ],
  [
    'labels in bold before the text',
    [
      heading(1, '1. Børn, unge og familie'),
      heading(2, `1.1 ${titel}`),
      bold('Mål: ', mål),
      bold('Fremgangsmåde:'),
      ...skridt.map(bullet),
      bold('Succeskriterier: ', succeskriterier),
      bold('Milepæle'),
      ...milepæle.map(paragraph),
      bold('Budget: ', ressourcer),
      bold('Forankring: ', forankring),
    ],
  ],
  [
    'bold lines instead of headings',
    [
      bold('Indsatsområde: Børn, unge og familie'),
      bold(`Projekt 3: ${titel}`),
      bold('Målsætning'),
      paragraph(mål),
      bold('Skridt'),
      ...skridt.map(bullet),
      bold('Succeskriterier'),
      paragraph(succeskriterier),
      bold('Milepælsplan'),
      ...milepæle.map(paragraph),
      bold('Finansiering'),
      paragraph(ressourcer),
      bold('Integration i daglig drift'),
      paragraph(forankring),
    ],
  ],
] as const)('an activity is found in %s', async (_, document) => {
  const { data, text } = await planOf(await word(document));
  expect(data).toMatchObject({ indsatsområder: [{ navn: 'Børn, unge og familie', aktiviteter: [answers] }] });
  expect(text).not.toMatch(/^ *#/mu);
});

test('what stands below the next heading is never put into the activity before it', async () => {
  const { data } = await planOf(
    await word([
      heading(1, 'Indsatsområde: Job'),
      heading(2, 'Aktivitet: Jobværksted'),
      table(['Mål', 'Flere i job'], ['Milepæle', '2014: 20 i job'], ['Forankring', 'Jobcentret']),
      heading(2, 'Sommerfest'),
      paragraph('Vi holder en fest for alle.'),
      heading(1, 'Forankring'),
      paragraph('Planen forankres i driften.'),
    ]),
  );
  expect(data).toMatchObject({
    forankring: 'Planen forankres i driften.',
    indsatsområder: [
      {
        aktiviteter: [{ titel: 'Jobværksted', forankring: 'Jobcentret' }],
        afsnit: [{ overskrift: 'Sommerfest', tekst: 'Vi holder en fest for alle.' }],
      },
    ],
  });
});

test('false friends are sections of their own: strengths of the residents are no resources', async () => {
  const { data } = await planOf(
    await word([heading(1, 'Ressourcer og potentialer'), paragraph('Mange beboere kan flere sprog.')]),
  );
  expect(data).toEqual({
    afsnit: [{ overskrift: 'Ressourcer og potentialer', tekst: 'Mange beboere kan flere sprog.' }],
  });
});

test('the head, the budget and the tables become fields, and sums that add up are not written again', async () => {
  const { data, text } = await planOf(
    await word([
      title('Helhedsplan for Lærkeparken'),
      table(['Boligområde', 'Lærkeparken'], ['Kommune', 'Eksempelby Kommune'], ['Periode', '1.1.2012 – 31.12.2015']),
      heading(1, 'Økonomi'),
      table(
        ['Finansieringskilde', 'Beløb'],
        ['Landsbyggefonden', '9.000.000 kr.'],
        ['Eksempelby Kommune', '3.000.000 kr.'],
        ['I alt', '12.000.000 kr.'],
      ),
      heading(1, 'Milepæle'),
      table(['Tidspunkt', 'Milepæl', 'Farve'], ['ultimo 2012', 'Sekretariatet er åbent', 'blå']),
    ]),
  );
  expect(data).toEqual({
    titel: 'Helhedsplan for Lærkeparken',
    område: 'Lærkeparken',
    kommune: 'Eksempelby Kommune',
    periode: '1.1.2012 – 31.12.2015',
    milepæle: { dato: 'ultimo 2012', hvad: 'Sekretariatet er åbent', note: 'Farve: blå' },
    budget: {
      finansiering: [
        { kilde: 'Landsbyggefonden', beløb: '9.000.000 kr.' },
        { kilde: 'Eksempelby Kommune', beløb: '3.000.000 kr.' },
      ],
    },
  });
  expect(text).not.toMatch(/^ *#/mu);
});

const thousands = '1.000 kr.';
const posts = [
  { post: 'Projektleder', beløb: '2.454' },
  { post: 'Lektiecafé', beløb: '1.000' },
];

test.each([
  [
    'years, and what a post costs in all',
    'Budget',
    '',
    [
      ['Post', '2013', '2014', 'I alt'],
      ['Løn', '300', '600', '900'],
      ['I alt', '300', '600', '900'],
    ],
    { poster: [{ post: 'Løn', beløb: '900', år: { 2013: '300', 2014: '600' } }] },
  ],
  [
    'payers',
    'Budget',
    '',
    [
      ['Post', 'LBF', 'Kommune', 'Boligorg.', 'I alt'],
      ['Løn', '1.000', '800', '-', '1.800'],
    ],
    { poster: [{ post: 'Løn', beløb: '1.800', kilder: { LBF: '1.000', Kommune: '800' } }] },
  ],
  [
    'one year',
    'Budget',
    '',
    [
      ['Post', 'Budget 2013'],
      ['Løn', '300.000'],
    ],
    { poster: [{ post: 'Løn', år: { 2013: '300.000' } }] },
  ],
  [
    'an amount in thousands',
    'Budget',
    '',
    [['Post', 'Beløb (1.000 kr.)'], ...posts.map(({ post, beløb }) => [post, beløb])],
    { enhed: thousands, poster: posts },
  ],
  [
    'an amount »i t.kr.«',
    'Budget',
    '',
    [['Post', 'Beløb i t.kr.'], ...posts.map(({ post, beløb }) => [post, beløb])],
    { enhed: thousands, poster: posts },
  ],
  [
    'a unit alone',
    'Budget',
    '',
    [
      ['Kilde', 'Mio. kr.'],
      ['Landsbyggefonden', '4,5'],
    ],
    { enhed: 'mio. kr.', finansiering: [{ kilde: 'Landsbyggefonden', beløb: '4,5' }] },
  ],
  [
    'a unit in the heading',
    'Budget (1.000 kr.)',
    '',
    [
      ['Kilde', 'Samlet beløb'],
      ['Landsbyggefonden', '4.500'],
    ],
    { enhed: thousands, finansiering: [{ kilde: 'Landsbyggefonden', beløb: '4.500' }] },
  ],
  [
    'a unit in a sentence',
    'Budget',
    'Alle tal er i 1.000 kr.',
    [
      ['Kilde', 'Beløb', 'Andel'],
      ['Landsbyggefonden', '4.033', '75 %'],
      ['I alt', '4.033', '100 %'],
    ],
    {
      enhed: thousands,
      finansiering: [{ kilde: 'Landsbyggefonden', beløb: '4.033', andel: '75 %' }],
      tekst: 'Alle tal er i 1.000 kr.',
    },
  ],
] as const)('a table of money with %s', async (_, head, sentence, rows, budget) => {
  const { data, text } = await planOf(
    await word([heading(1, head), ...(sentence === '' ? [] : [paragraph(sentence)]), table(...rows)]),
  );
  expect(data).toEqual({ budget });
  expect(text).not.toMatch(/^ *#/mu);
});

test.each([
  [
    'a column that is nothing in a budget',
    [
      ['Post', 'Antal', 'Beløb'],
      ['Løn', '2', '900.000'],
    ],
  ],
  [
    'two amounts',
    [
      ['Post', 'Beløb', 'I alt'],
      ['Løn', '900.000', '950.000'],
    ],
  ],
  [
    'two units',
    [
      ['Post', '2013 (1.000 kr.)', 'I alt (mio. kr.)'],
      ['Løn', '900', '1'],
    ],
  ],
])('a table of money with %s is not guessed at: it stands as a comment', async (_, rows) => {
  const { data, text } = await planOf(await word([heading(1, 'Budget'), table(...rows)]));
  expect(data).not.toHaveProperty('budget.poster');
  for (const row of rows) expect(text).toContain(`# > ${row.join(' | ')}`);
});

test('a sum that does not add up stands as a comment', async () => {
  const { text } = await planOf(
    await word([
      heading(1, 'Budget'),
      table(['Finansieringskilde', 'Beløb'], ['Landsbyggefonden', '9.000.000'], ['I alt', '12.000.000']),
    ]),
  );
  expect(text).toMatch(/^ *# > I alt \| 12\.000\.000$/mu);
});

const lektiecafé = heading(2, 'Aktivitet: Lektiecafé');

test.each([
  [
    'a label in bold that is another answer than the one above',
    [bold('Forankring: ', forankring), bold('Ansvarlig: ', 'Projektlederen')],
    { forankring, ansvarlig: 'Projektlederen' },
  ],
  [
    'a target group below a goal',
    [bold('Mål: ', mål), bold('Målgruppe: ', 'Børn i 3.-9. klasse')],
    { mål, målgruppe: 'Børn i 3.-9. klasse' },
  ],
  [
    'what is done',
    [bold('Mål: ', mål), bold('Indhold: ', 'Caféen har åbent.')],
    { mål, beskrivelse: 'Caféen har åbent.' },
  ],
  [
    'a label with a question mark',
    [bold('Succeskriterier:'), bullet(succeskriterier), bold('Hvordan måler vi? ', 'Vi tæller.')],
    { succeskriterier, måling: 'Vi tæller.' },
  ],
  [
    'labels with a full stop',
    [bold('Delmål. ', mål), bold('Milepælsplan. ', 'Ultimo 2012 er her åbent.')],
    { mål, milepæle: 'Ultimo 2012 er her åbent.' },
  ],
  [
    'lines that are broken and not parted',
    [
      new Paragraph({
        children: ['Formål: Flere går tur.', 'Målgruppe: Pensionister', 'Ressourcer: 5.000 kr.'].map(
          (text, at) => new TextRun({ text, break: at === 0 ? 0 : 1 }),
        ),
      }),
    ],
    { mål: 'Flere går tur.', målgruppe: 'Pensionister', ressourcer: '5.000 kr.' },
  ],
])('in an activity, %s', async (_, children, answers) => {
  const { data, text } = await planOf(await word([heading(1, 'Indsatsområde 1: Børn'), lektiecafé, ...children]));
  expect(data).toEqual({
    indsatsområder: [{ nr: '1', navn: 'Børn', aktiviteter: [{ titel: 'Lektiecafé', ...answers }] }],
  });
  expect(text).not.toMatch(/^ *#/mu);
});

test('an activity by its number and the word, annexes each on a line, milestones by their year', async () => {
  const { data } = await planOf(
    await word([
      heading(1, '3.2 Indsatsområde: Beskæftigelse'),
      heading(2, '3.2.1 Projekt Jobformidler'),
      paragraph('Vi hjælper.'),
      heading(1, 'Tidsplan'),
      table(['År', 'Hvad'], ['2013', 'Opstart'], ['2014', 'Drift']),
      heading(1, 'Bilag'),
      paragraph('Bilag 1: Kommissorium'),
      paragraph('Bilag 2: Undersøgelse'),
    ]),
  );
  expect(data).toEqual({
    indsatsområder: [
      {
        nr: '3.2',
        navn: 'Beskæftigelse',
        aktiviteter: [{ nr: '3.2.1', titel: 'Jobformidler', beskrivelse: 'Vi hjælper.' }],
      },
    ],
    milepæle: [
      { dato: '2013', hvad: 'Opstart' },
      { dato: '2014', hvad: 'Drift' },
    ],
    bilag: ['Bilag 1: Kommissorium', 'Bilag 2: Undersøgelse'],
  });
});

test.each([
  ['a line', paragraph('Sammen om Granparken')],
  ['a heading', title('Sammen om Granparken')],
])('below »HELHEDSPLAN« on the front, %s is what the plan is called', async (_, name) => {
  const { data, text } = await planOf(
    await word([bold('HELHEDSPLAN'), name, heading(1, '1 Indledning'), paragraph('Her bor mange.')]),
  );
  expect(data).toEqual({
    titel: 'Sammen om Granparken',
    afsnit: [{ overskrift: '1 Indledning', tekst: 'Her bor mange.' }],
  });
  expect(text).not.toMatch(/^ *#/mu);
});

test('a line that ends with a year keeps it', async () => {
  const children = [
    new Paragraph({ text: 'Nye veje i Lærkeparken 2013-2017', style: 'Subtitle' }),
    paragraph('Den er 31.12.2017.'),
  ];
  expect((await planOf(await word(children))).text).toContain('Nye veje i Lærkeparken 2013-2017');
});

test('footnotes and the tops of pages are kept, inserted text is taken, and deleted text is not', async () => {
  const document = [heading(1, 'Baggrund'), withNote('Området er fra 1972.'), changed('Her bor ', 'mange', 'få')];
  const { text } = await planOf(await word(document, { note: 'Kilde: BBR.', top: 'Udkast til høring' }));
  expect(text).toContain('Her bor mange');
  expect(text).not.toContain('få');
  expect(text).toMatch(/^ *# > Kilde: BBR\.$/mu);
  expect(text).toMatch(/^ *# > Udkast til høring$/mu);
});

test('a sentence that begins the members of a group makes the group', async () => {
  const { data, text } = await planOf(
    await word([
      heading(1, 'Organisation'),
      paragraph('Styregruppen består af:'),
      bullet('Formanden for boligforeningen'),
      bullet('Socialchefen i Eksempel Kommune'),
      paragraph('Den mødes fire gange om året.'),
    ]),
  );
  expect(data).toEqual({
    organisation: {
      beskrivelse: 'Den mødes fire gange om året.',
      styregruppe: { medlemmer: ['Formanden for boligforeningen', 'Socialchefen i Eksempel Kommune'] },
    },
  });
  expect(text).not.toMatch(/^ *#/mu);
});

test('subtotals are no posts, and neither are the heads of parts of a budget', async () => {
  const { data, text } = await planOf(
    await word([
      heading(1, 'Budget'),
      table(
        ['Post', 'Beløb'],
        ['Projektleder', '600'],
        ['Medarbejder', '400'],
        ['Lønninger i alt', '1.000'],
        ['Lokaler', '50'],
        ['Subtotal drift', '50'],
        ['I alt', '1.050'],
      ),
    ]),
  );
  expect(data).toEqual({
    budget: {
      poster: [
        { post: 'Projektleder', beløb: '600' },
        { post: 'Medarbejder', beløb: '400' },
        { post: 'Lokaler', beløb: '50' },
      ],
    },
  });
  expect(text).not.toMatch(/^ *# > I alt/mu);
});

test('criteria by where they begin and end, milestones by what is reached', async () => {
  const { data } = await planOf(
    await word([
      heading(1, 'Indsatsområde A – Børn'),
      heading(2, 'Aktivitet: Lektiecafé'),
      heading(3, 'Succeskriterier'),
      table(['Mål', 'Nu (2018)', 'Slut (2022)', 'Hvordan måles det'], ['I job', '5', '40', 'Vi tæller']),
      heading(3, 'Tidsplan og milepæle'),
      table(['Tidspunkt', 'Delmål'], ['Forår 2019', '20 er med'], ['2020', '40 er med']),
    ]),
  );
  expect(data).toMatchObject({
    indsatsområder: [
      {
        navn: 'Børn',
        aktiviteter: [
          {
            succeskriterier: { kriterium: 'I job', udgangspunkt: '5', måltal: '40', måling: 'Vi tæller' },
            milepæle: [
              { dato: 'Forår 2019', hvad: '20 er med' },
              { dato: '2020', hvad: '40 er med' },
            ],
          },
        ],
      },
    ],
  });
});

test('where an activity says what it is for and what its goal is, the goal is the goal', async () => {
  const both = [bold('Formål: ', 'At give børnene et sted at være.'), bold('Mål: ', '60 børn kommer hver uge.')];
  const answers = { beskrivelse: 'At give børnene et sted at være.', mål: '60 børn kommer hver uge.' };
  for (const lines of [both, both.toReversed()]) {
    const { data, text } = await planOf(await word([heading(2, 'Aktivitet: Klub'), ...lines]));
    expect(data).toEqual({ aktiviteter: [{ titel: 'Klub', ...answers }] });
    expect(text).not.toMatch(/^ *#/mu);
  }
});

test('a table with an activity in each row, numbers within an indsatsområde, and a label above its list', async () => {
  const { data, text } = await planOf(
    await word([
      heading(1, 'Boligsocial helhedsplan for Mågeparken'),
      heading(1, 'Delaftale 1: Uddannelse'),
      table(
        ['Aktivitet', 'Indhold', 'Målgruppe', 'Mål'],
        ['1.1 Værksted', 'Unge renoverer cykler', '40 unge', '25 i uddannelse'],
        ['1.2 Mentorer', 'Frivillige følger unge', '30 unge', '30 forløb'],
      ),
      heading(1, 'Delaftale 2: Tryghed'),
      heading(2, '2.1 Natteravne'),
      paragraph('Succeskriterier:'),
      bullet('Højst 25 % er utrygge'),
      bullet('20 er ravne'),
    ]),
  );
  expect(data).toEqual({
    titel: 'Boligsocial helhedsplan for Mågeparken',
    indsatsområder: [
      {
        nr: '1',
        navn: 'Uddannelse',
        aktiviteter: [
          {
            nr: '1.1',
            titel: 'Værksted',
            beskrivelse: 'Unge renoverer cykler',
            målgruppe: '40 unge',
            mål: '25 i uddannelse',
          },
          {
            nr: '1.2',
            titel: 'Mentorer',
            beskrivelse: 'Frivillige følger unge',
            målgruppe: '30 unge',
            mål: '30 forløb',
          },
        ],
      },
      {
        nr: '2',
        navn: 'Tryghed',
        aktiviteter: [{ nr: '2.1', titel: 'Natteravne', succeskriterier: ['Højst 25 % er utrygge', '20 er ravne'] }],
      },
    ],
  });
  expect(text).not.toMatch(/^ *#/mu);
});

test('parties and signatures in sentences are the names of nobody', async () => {
  const said = 'Aftalen er indgået mellem kommunen ved direktøren og foreningen. Politiet er orienteret.';
  const { data, text } = await planOf(await word([heading(1, 'Aftalens parter'), paragraph(said)]));
  expect(data).not.toHaveProperty('parter');
  expect(text.replace(/\n# {3}/gu, ' ')).toContain(`# > ${said}`);
});
