import { describe, expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { planWith } from './plan-with.ts';

const found = (codes: RegExp, yaml: string) =>
  check(planWith(yaml)).flatMap(({ code }) => (codes.test(code) ? code : []));

/** Texts that answer what may stand anywhere in a plan, and texts that seem to and don't. */
const answers: Readonly<
  Record<string, readonly [answering: readonly string[], other: readonly string[], programme?: string]>
> = {
  HP140: [
    ['Den strategiske samarbejdsaftale er underskrevet.', 'Samarbejdsaftalen', 'Strategisk aftale 2021-25'],
    ['Vi har aftaler med skolen.', 'Samarbejdet går godt.'],
  ],
  HP143: [
    [
      'Området er et udsat boligområde.',
      'Området er forebyggelsesområde.',
      'Området er ikke omfattet af § 61 a.',
      'Området stod på listen i 2020.',
      'Her er et parallelsamfund',
      'Begge kvarterer er udsatte boligområder.',
      'Planen skal holde os ude af listen over udsatte boligområder.',
    ],
    ['Området er dejligt.', 'Mange udsatte familier bor her.', 'Vi kender indsatser fra udsatte boligområder.'],
  ],
  HP144: [
    [
      'Indsatsen er koordineret med byfornyelsen.',
      'Samspil med ungdomsskolen',
      'Der er en udviklingsplan.',
      'Vi koordinerer hver måned med politiet og byfornyelsen.',
      'Sammenhæng med andre planer',
    ],
    [
      'Beboerkoordinatoren kender alle.',
      'Planen er alene.',
      'Pengene går til lokal koordinering og evaluering.',
      'Samspil med kernedriften',
    ],
  ],
  HP145: [
    [
      'Blokkene bliver renoveret.',
      'Der er ingen fysiske arbejder.',
      'Byfornyelse af torvet',
      'Huslejestøtten løber til 2017.',
    ],
    ['Flere får fysisk aktivitet.', 'Fysisk træning på torvet'],
    '2011-14',
  ],
  HP146: [
    [
      'Indsatsen supplerer kernedriften.',
      'Et supplement til kommunens tilbud',
      'Planen erstatter ikke det, kommunen gør.',
      'Her møder de normalområdet.',
    ],
    ['Kommunen er med.', 'Driften slår græsset.'],
  ],
  HP524: [
    [
      'Vi bygger på CFBU og VIVE.',
      'Erfaringer fra den forrige plan',
      'Det er vist i forskning.',
      'Evalueringen fra 2021 viser det.',
      'Den nyeste viden',
    ],
    [
      'Vi ved, det virker.',
      'Individen er i centrum.',
      'Kvinder uden erfaring fra arbejdsmarkedet',
      'Indsatsen får en evaluering i 2024.',
      'Videndeling på tværs',
    ],
  ],
};

describe.each(Object.entries(answers))('%s', (code, [answering, others, programme = '2019-26']) => {
  // Nothing else in the plan may answer.
  const bare = (text: string) =>
    `program: ${programme}\nafsnit: ["${text}"]\norganisation:\nbilag: [Kort]\nindsatsområder: [{ navn: Sundhed }]`;
  test.each(answering)('»%s« answers', text => expect(found(new RegExp(code), bare(text))).toEqual([]));
  test.each(others)('»%s« does not', text => expect(found(new RegExp(code), bare(text))).toEqual([code]));
  test.each(answering)('»%s« answers as an annex too', text =>
    expect(found(new RegExp(code), bare('Tekst').replace('Kort', `"${text}"`))).toEqual([]),
  );
  test('is not asked in 2006-10', () =>
    expect(found(new RegExp(code), bare('Tekst').replace(programme, '2006-10'))).toEqual([]));
});

test('knowledge at one activity answers for the plan', () => {
  const plan = (more: string) =>
    `afsnit: [Tekst]\nindsatsområder: [{ navn: Beskæftigelse, aktiviteter: [{ titel: Fritidsjob${more} }] }]`;
  expect(found(/HP524/, plan(', viden: Vi har set det lykkes i Nordbyen'))).toEqual([]);
  expect(found(/HP524/, plan(''))).toEqual(['HP524']);
});

test('the title of a book says nothing of the area', () => {
  const plan = (field: string) =>
    `afsnit: [Tekst]\nindsatsområder: [{ navn: Beskæftigelse, aktiviteter: [{ titel: Job, ${field}: Fritidsjob i et udsat boligområde }] }]`;
  expect(found(/HP143/, plan('viden'))).toEqual(['HP143']);
  expect(found(/HP143/, plan('beskrivelse'))).toEqual([]);
});

describe('the purpose of the plan', () => {
  const none = 'formål:\nindsatsområder: [{ navn: Beskæftigelse }]\nafsnit: [Tekst]';
  test.each<readonly [string, string, readonly string[]]>([
    ['nothing', none, ['HP139']],
    ['goals', `${none}\nmål: Flere i job`, []],
    ['a vision', none.replace('[Tekst]', '[{ overskrift: Vision, tekst: Alle hører til. }]'), []],
    ['a purpose of an indsatsområde', none.replace('Beskæftigelse', 'Beskæftigelse, formål: Flere i job'), []],
    [
      'a purpose of only one of two',
      none.replace('Beskæftigelse', 'Beskæftigelse, formål: Flere i job }, { navn: Trivsel'),
      ['HP139'],
    ],
    ['in a sentence', none.replace('Tekst', 'Formålet med planen er, at flere kommer i job.'), []],
    ['a word', none.replace('Tekst', 'Huset er stort. Til det formål har vi en nøgle.'), ['HP139']],
  ])('%s', (_, yaml, expected) => expect(found(/HP139/, yaml)).toEqual(expected));
});

describe('the regulation', () => {
  const cited = (text: string, programme = '2019-26') =>
    found(/HP141/, `program: ${programme}\nrevision: "${text}"`).length > 0;
  test.each([
    'Aftalen følger regulativ af 19. marts 2015.',
    'Aftalen følger regulativet af 19.03.2015, § 6.',
    'Se regulativet fra 2015.',
    'Se regulativet om boligsociale indsatser i udsatte områder af 19/3-2015.',
    'Se 2015-regulativet.',
    'Regulativet dateret den 19. marts 2015 gælder.',
  ])('%s', text => {
    expect(cited(text)).toBe(true);
    expect(cited(text, '2015-18')).toBe(false);
  });
  test.each([
    'Aftalen følger regulativ af 11. december 2019.',
    'Aftalen følger regulativet fra 2020.',
    'Regulativet af 11. december 2019 afløser regulativet af 19. marts 2015.',
    'Aftalen følger Landsbyggefondens regulativ.',
    'Vi har siden 2015 fulgt regulativet.',
    'Regulativet gælder for 2019-26-midlerne.',
    'Planen fra 2015 fulgte et andet regulativ.',
  ])('%s', text => expect(cited(text)).toBe(false));
});
