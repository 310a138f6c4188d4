import { describe, expect, test } from 'vitest';
import { codesFor, finds, quoted } from './activity-with.ts';

describe('HP514 speaks of criteria that count who came', () => {
  test.each([
    '30 deltagere pr. gang',
    'Der afholdes fire møder om året',
    'Mindst 100 beboere deltager i fællesspisningen',
    'Fremmødet er mindst 80 %',
    '12 arrangementer er gennemført',
    'Der er holdt ti kurser',
    '60 unge har deltaget i et forløb',
    'Vi har besøgt 200 husstande',
    '50 mødre har deltaget mindst ti gange',
    'Antallet af deltagere er mindst 40',
    '20 børn møder op hver gang',
    'Der er afholdt 10 workshops med i alt 150 deltagere',
    '90 deltager i gennemsnit',
    '80 unge har gennemført forløbet',
    'To hold om året med 12 deltagere',
    'Caféen har 25 besøgende om ugen',
    'Der er gennemført 40 samtaler',
    '8 beboermøder er afholdt',
    '100 beboere deltager i sommerfesten',
    'Der er sendt fire nyhedsbreve ud om året',
    'Mindst 15 kvinder er tilmeldt holdet',
    '25 opgange har fået besøg af en vært',
    'Ti naboværter er uddannet',
    'To vejledere er ansat',
    '12 rollemodeller er blevet oplært',
    'Fire foldere er trykt og delt ud',
    '30 plantekasser er bygget',
    'Tre film er produceret',
    'Seks bænke er købt',
    '50 handleplaner er udarbejdet',
  ])('%s', text => expect(codesFor(/HP514/, { succeskriterier: quoted(text) })).toEqual(['HP514']));
});

describe('HP514 is silent on a text that says more', () => {
  test.each([
    '60 unge har haft et fritidsjob',
    '70 unge er stadig på uddannelsen efter et år',
    '75 % kender mindst tre naboer ved navn',
    '80 % af deltagerne siger, at de har fået nogen at ringe til',
    'Højst 15 sigtelser om året',
    '60 børn har rykket sig mindst et år mere',
    '100 børn hver sommer og 25 nye medlemmer hvert år',
    '150 husstande på afdelingsmøderne i 2016',
    '45 elever kommer mindst en gang om ugen, og andelen af sene afleveringer er højst 20 %',
    'Otte ud af ti punkter er ordnet inden tre måneder',
    'Halvdelen af deltagerne er kommet i job',
    'Fraværet er højst 7 %',
    'Mindst 40 % er piger',
    '30 deltagere har fået en læreplads',
    'Ti frivillige driver caféen',
    'Deltagerne føler sig mindre alene',
    'Foreningen har 120 medlemmer',
    '400 forskellige brugere om måneden',
    'Åbent 50 timer om ugen, heraf 35 med frivillige alene',
    'To ud af tre mæglinger ender med en aftale',
    '70 % holder deres afdragsordning',
    '20 unge er meldt ind i en idrætsforening',
    'Mødrene taler mere dansk med deres børn',
    'Beboerne holder selv sommerfesten',
    '160 kvinder er hjulpet videre',
    'Fædregruppen går 40 fredage om året',
    'Hver anden har ændret en vane',
    '30 unge er uddannet',
    '20 beboere er ansat',
    'Otte mæglere er uddannet og har løst ti sager uden hjælp',
    'Ti guider er oplært, og 40 børn er kommet i klub',
    'Legepladsen er bygget',
    'Tre foreninger er stiftet',
    'Der er to kandidater til hver ledig plads i afdelingsbestyrelserne',
    '60 % går i en forening',
    '70 % af deltagerne scorer højere ved afslutningen',
    'Kursisterne er mere sikre på dansk end før',
    'Vægten er lavere ved forløbets slutning end ved start',
  ])('%s', text => expect(codesFor(/HP514/, { succeskriterier: quoted(text) })).toEqual([]));
});

describe('HP515 speaks of a criterion without a figure', () => {
  test.each([
    'Flere unge i job',
    'Beboerne er trygge',
    'Bedre trivsel i området',
    'De unge har fået større selvtillid',
    'Trygheden er øget',
    'Flere deltager i fællesspisningen',
    'Færre naboklager',
    'Beboerne kender deres naboer',
    'Deltagerne er tilfredse',
    'Flere unge er i job i 2024',
    'Flere unge mellem 13 og 17 år har et fritidsjob',
    'Antallet af gode historier i avisen øges.',
    'Flere familier bruger kvarterets tilbud',
    'God stemning i gården',
    'Fremmødet til afdelingsmødet øges.',
    'Forældrene deltager i møderne',
    'Udbredt kendskab til tilbuddet',
    'Hærværket er faldet',
    'Mange frivillige i caféen',
    'Øget deltagelse i foreningslivet',
    'Trygheden er forbedret',
    'Beboerne er meget tilfredse',
    'Netværket er blevet styrket',
  ])('%s', text => expect(codesFor(/HP515/, { succeskriterier: quoted(text) })).toEqual(['HP515']));
});

describe('HP515 is silent on a text that says more', () => {
  test.each([
    'Mindst 60 unge har haft et fritidsjob i tre måneder',
    'Alle nye beboere har fået en velkomstpakke.',
    'Halvdelen er stadig i gang',
    'Ingen tomme pladser i bestyrelserne',
    'Udgiften til hærværk falder hvert år',
    'Antallet af sigtelser af unge holdes på det lave niveau',
    'Antallet af naboklager er mindre end i 2008',
    'Beboerforeningen er stiftet',
    'Beboerne driver selv caféen',
    'Samarbejdsaftalen er underskrevet',
    'To tredjedele har fået nogen at ringe til',
    'Trygheden ligger på niveau med resten af kommunen',
    'Antallet af udsatte lejere fastholdes på det lave niveau',
    'Hver tredje er i job',
    'Otte ud af ti familier læser hver dag',
    'De fleste deltagere er tilfredse',
    'Der er værter i alle opgange',
    'Der er en kontaktperson i hver opgang',
    'Huset er åbnet',
    'Frivillige har overtaget lektiecaféen',
    'Gården er ryddet og beplantet',
    'Torvet er indrettet med bænke',
  ])('%s', text => expect(codesFor(/HP515/, { succeskriterier: quoted(text) })).toEqual([]));
});

describe('HP514 and HP515 look at all that the criteria say', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['one effect among counts', '[30 deltager hver gang, Halvdelen har fået job]', []],
    ['only counts', '[30 deltager hver gang, Der er holdt ti møder]', ['HP514']],
    ['a count that starts somewhere', '{ kriterium: 150 beboere deltager, udgangspunkt: 46 }', []],
    ['criteria in an annex', '{ kriterium: Antal deltagere, bilag: budget }', []],
    ['a figure beside the words', '{ kriterium: Flere unge har et fritidsjob, måltal: "60" }', []],
    ['a figure in how it is measured', '{ kriterium: Beboerne er trygge, måling: Mindst 80 % svarer ja }', []],
    ['a date that is no figure', '{ kriterium: Beboerne er trygge, frist: juni 2024 }', ['HP515']],
    ['each criterion without a figure', '[Flere unge i job, Bedre trivsel]', ['HP515', 'HP515']],
    ['none', '', []],
  ])('%s', (_, criteria, codes) => expect(codesFor(/HP51[45]/, { succeskriterier: criteria })).toEqual(codes));
});

describe('HP516 asks by when, once for an activity', () => {
  const open = {
    mål: '60 unge har haft et fritidsjob',
    succeskriterier: '60 unge har haft et fritidsjob i tre måneder',
    måling: 'Vejlederen fører liste',
    milepæle: '[{ dato: 2022-03-01, hvad: Aftalen er underskrevet }]',
  };
  finds(
    ['HP516'],
    /HP516/,
    [
      ['nothing says when', {}],
      ['two criteria', { succeskriterier: '[60 unge har haft job, 40 unge har en anbefaling]' }],
      [
        'two milestones about the beginning',
        { milepæle: '[{ dato: 2022-03-01, hvad: Vejlederen er ansat }, { dato: juni 2022, hvad: Aftalen er klar }]' },
      ],
    ],
    open,
  );

  finds(
    [],
    /HP516/,
    [
      ['a deadline of the criterion', { succeskriterier: '{ kriterium: 60 unge har job, frist: 2024 }' }],
      ['a year in the criterion', { succeskriterier: '60 unge har haft et fritidsjob i 2024' }],
      ['the end of the plan in the criterion', { succeskriterier: '60 unge har job ved planens afslutning' }],
      ['a deadline of the goal', { mål: '{ hvad: 60 unge har haft job, frist: juni 2025 }' }],
      ['a date in the goal', { mål: '60 unge har haft et fritidsjob inden sommeren 2025' }],
      ['how often it is measured', { måling: 'Vejlederen tæller hvert kvartal' }],
      ['a yearly measurement', { måling: '{ hvordan: Liste, hvor_ofte: en gang om året }' }],
      [
        'how often, at the criterion',
        { succeskriterier: '{ kriterium: 60 unge har job, måling: Liste, hvor_ofte: hvert halve år }' },
      ],
      ['a milestone late in the plan', { milepæle: '[{ dato: 2025-06-01, hvad: 60 unge har haft job }]' }],
      [
        'milestones with figures',
        { milepæle: '[{ dato: 2022-03-01, hvad: 10 unge }, { dato: 2022-12-01, hvad: 30 unge }]' },
      ],
      ['milestones in an annex', { milepæle: '{ bilag: milepælsplan }' }],
      ['the end of the activity', { slut: 'juni 2024' }],
      ['a goal of the indsatsområde', {}, '', 'mål: { hvad: Flere i job, frist: 2025 }'],
      ['a goal of the plan', {}, 'mål: Flere er i job i 2025'],
      ['milestones that are missing, which is said elsewhere', { milepæle: undefined }],
      ['milestones without dates, which is said elsewhere', { milepæle: '[Vejlederen er ansat]' }],
      ['criteria that are missing, which is said elsewhere', { succeskriterier: undefined }],
    ],
    open,
  );
});
