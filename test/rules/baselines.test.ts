import { describe, expect, test } from 'vitest';
import { codesFor, finds, quoted } from './activity-with.ts';

describe('HP513 speaks of a figure that is held against nothing', () => {
  test.each([
    'Andelen af utrygge beboere falder til 20 %',
    'Ledigheden falder med 10 %',
    'Fraflytningen er højst 15 % om året',
    '70 % af beboerne føler sig trygge',
    'Fremmødet på afdelingsmøderne stiger med 50 %',
    '20 flere unge er i uddannelse',
    'Hærværket er halveret',
    'Højst 25 % er utrygge om aftenen',
    'Andelen af unge uden uddannelse er under 15 %',
    'Antallet af naboklager reduceres til højst 30 om året',
    'Højst fem udsættelser om året',
    '10 % færre klager',
    'Antallet af frivillige fordobles',
    'Andelen af børn i en forening stiger til 60 %',
    'Mindst 60 % af husstandene kender deres nabo',
    'Antallet af sigtelser falder med en tredjedel',
    'Færre end 20 nabosager om året',
    'Elevernes fravær er nedbragt til 7 %',
    'Flere end 50 % af beboerne er tilfredse med området',
    'Udgiften til hærværk er faldet til 575 kr. pr. bolig',
    'Andelen af 18-24-årige uden job falder til 16 %',
    '80 % af husstandene kender deres nærmeste naboer',
    'Under 10 % af beboerne er utrygge',
    'Fraflytningen nedbringes til 12 %',
    'Andelen af børn, der er medlem af en forening, stiger til 60 %',
    '65 % af de unge i området er i uddannelse',
    'Beboernes tilfredshed stiger med 10 procentpoint',
    'Hærværket mindskes med en tredjedel',
    'Trygheden stiger til otte ud af ti',
    'Utrygheden falder til 3 ud af 10',
  ])('%s', text =>
    expect(
      codesFor(/HP513/, { succeskriterier: 'Værterne er i gang', måling: 'Liste', mål: quoted(text) }, 'problemer: []'),
    ).toEqual(['HP513']),
  );
});

describe('HP513 is silent on a text that says more', () => {
  test.each([
    '60 unge har haft et fritidsjob',
    'Mindst 80 % fremmøde',
    '70 % af deltagerne siger, at de har fået et netværk',
    '60 af 80 unge er stadig i gang efter et år',
    '75 % holder afdragsordningen',
    'Mindst 45 % er piger',
    'Ni ud af ti punkter er ordnet inden tre måneder',
    'Tre ud af fire børn, der har haft en guide, er stadig i klubben',
    '100 i job eller faste løntimer',
    'Flere unge har et fritidsjob',
    'Beboerne kender hinanden',
    'Højst 12 deltagere på hvert hold',
    '90 beboere spiser med hver gang, og hver fjerde af dem bor alene',
    '40 elever kommer fast hver uge',
    'Seks klubber med ti deltagere mødes to gange om måneden',
    '120 beboere passer en have',
    '25 virksomheder skriver under',
    'Halvdelen af de unge, der har haft job, er i uddannelse to år efter',
    'Mindst 60 % af deltagerne kommer i job',
    '80 % af de nye kender en nabo',
    '30 kvinder har fået deres første danske lønseddel inden sommeren 2026',
    'Alle 62 opgange har en vært',
    'Åbent 50 timer om ugen',
    '70 % af de unge, der gennemfører forløbet, kommer i uddannelse',
    '85 % af forældrene på holdet læser højt hver dag',
    'Første samtale inden for en uge i ni ud af ti klager',
    'Flere unge i job: 30 unge er i job i 2024',
    'Mindst 75 % af de unge i projektet er i gang med en uddannelse',
    '80 % af de unge får en anbefaling med',
    'Andelen af piger er mindst 40 %',
    'Højst 10 % falder fra',
    'Over 80 % er tilfredse med rådgivningen',
    'Antallet af besøgende i caféen stiger til 30',
    'Foreningen er vokset til 120 medlemmer',
    '70 % af forældrene på holdet bruger det, de har lært',
    '85 % af lærerne mærker en forskel',
    'Mindst 70 % af børnene kommer igen året efter',
    '60 % af dem, der får besøg, kommer til kaffen',
    'Mindst 25 af de 40 elever har under 5 % fravær',
    '14 ud af 22 familier har under 2.000 kr. i gæld',
  ])('%s', text =>
    expect(
      codesFor(/HP513/, { succeskriterier: 'Værterne er i gang', måling: 'Liste', mål: quoted(text) }, 'problemer: []'),
    ).toEqual([]),
  );
});

describe('HP513 finds the figure for today wherever it stands', () => {
  const quiet = { succeskriterier: 'Tyve værter er i gang', måling: 'Beboerundersøgelse' };
  const goal = 'Andelen af utrygge beboere er højst 20 % i 2024';
  finds(
    [],
    /HP513/,
    [
      ['in parts', { mål: `{ hvad: ${goal}, udgangspunkt: 38 % }` }],
      ['in the sentence', { mål: 'Andelen af utrygge falder fra 38 % til 20 %' }],
      ['after »mod«', { mål: 'Højst 20 % er utrygge i 2024 mod 38 % i 2020' }],
      ['in a sentence after it', { mål: quoted('Højst 20 % er utrygge i 2024; i 2020 var det 38 %') }],
      ['with the year behind it', { mål: goal, succeskriterier: 'Utrygheden er højst 20 % (38 % i 2020)' }],
      ['at a criterion', { mål: goal, succeskriterier: '{ kriterium: Højst 20 % er utrygge, udgangspunkt: 38 % }' }],
      ['in what the activity tells', { mål: goal, beskrivelse: 'I dag er 38 % utrygge' }],
      ['as a measurement at the start', { mål: goal, måling: 'Nulpunktsmåling i 2021 og måling i 2024' }],
      ['as questions that are asked again', { mål: goal, måling: 'Undersøgelsen gentages i 2024' }],
      ['as a first step', { mål: goal, skridt: '[Førmåling i efteråret, Vandringer]' }],
      [
        'in a problem it points to',
        { mål: `{ hvad: ${goal}, problem: tryghed }` },
        'problemer:\n  - { id: tryghed, problem: Uro, tal: 38 % }',
      ],
      [
        'in a problem about the same',
        { mål: goal },
        'problemer:\n  - { problem: Mange er utrygge om aftenen, tal: 38 % }',
      ],
      ['in the goal of the plan', { mål: goal }, 'mål: { hvad: Færre er utrygge, udgangspunkt: 38 %, måltal: 20 % }'],
      ['in an annex', { mål: `{ hvad: ${goal}, bilag: budget }` }],
      ['as a start', { mål: goal, måling: 'Spørgeskema; start: 38 % i 2020' }],
      ['with a school year behind it', { mål: goal, måling: 'Spørgeskema (skoleåret 2019/20)' }],
      [
        'in a problem of the same people',
        { mål: '{ hvad: Andelen af unge uden job falder til 15 %, problem: torvet }' },
        'problemer:\n  - { id: torvet, problem: Mange unge hænger ud, tal: 27 % }',
      ],
    ],
    quiet,
  );

  finds(
    ['HP513'],
    /HP513/,
    [
      [
        'a problem about something else',
        { mål: goal },
        'problemer:\n  - { problem: Mange går ikke til noget, tal: 38 % }',
      ],
      [
        'a problem without a figure',
        { mål: `{ hvad: ${goal}, problem: tryghed }` },
        'problemer:\n  - { id: tryghed, problem: Uro }',
      ],
      [
        'a problem it points to of other people and about something else',
        { mål: '{ hvad: Andelen af børn i en klub stiger til 60 %, problem: frivillig }' },
        'problemer:\n  - { id: frivillig, problem: Få beboere er frivillige, tal: 9 % }',
      ],
      ['a figure in parts', { mål: '{ hvad: Fraflytningen er faldet, måltal: under 15 % }' }],
      ['a criterion', { succeskriterier: 'Højst 20 % er utrygge' }],
      ['a goal and a criterion, once', { mål: goal, succeskriterier: 'Højst 20 % er utrygge' }],
    ],
    quiet,
  );
});
