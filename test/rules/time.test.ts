import { describe, expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { planWith } from './plan-with.ts';

type Row = readonly [what: string, yaml: string, expected: readonly string[]];

/** The messages of one rule in the whole plan with some of its sections replaced. */
const said = (code: string, yaml: string) =>
  check(planWith(yaml))
    .filter(finding => finding.code === code)
    .map(({ message }) => message.da);

const periodOf = (from: string, to: string) => `periode: { fra: "${from}", til: "${to}" }`;

describe('HP607: how long the plan is', () => {
  const speaks = (length: string) => [
    `Planen løber i ${length}. Udgangspunktet er 4 år – er den anden længde aftalt med Landsbyggefonden?`,
  ];
  test.each<Row>([
    ['four years to the day', periodOf('1. oktober 2021', '30. september 2025'), []],
    ['four years and a day', periodOf('2021-11-01', '2025-11-01'), []],
    ['a month more', periodOf('2021-11-01', '2025-11-30'), []],
    ['a month less', periodOf('2021-11-01', '2025-09-30'), []],
    ['two months more', periodOf('2021-11-01', '2025-12-31'), speaks('4 år og 2 måneder')],
    ['three and a half years', periodOf('2021-11-01', '2025-04-30'), speaks('3 år og 6 måneder')],
    ['months', periodOf('november 2021', 'oktober 2025'), []],
    ['months that are five years', periodOf('november 2021', 'oktober 2026'), speaks('5 år')],
    ['four calendar years', 'periode: 2022-2025', []],
    ['from the middle of one year to the middle of another', 'periode: 2022-2026', []],
    ['a month and a year', periodOf('juli 2022', '2026'), []],
    ['three calendar years', 'periode: 2022-24', speaks('3 år')],
    ['six calendar years', periodOf('2021', '2026'), speaks('mere end 4 år')],
    ['days in one text', 'periode: 1/9 2021 til 31/8 2024', speaks('3 år')],
    ['a beginning alone', 'periode: 2022-', []],
    ['backwards', periodOf('2025-11-01', '2021-10-31'), []],
    ['a programme that does not ask', `program: 2006-10\n${periodOf('2007', '2009')}`, []],
  ])('%s', (_, yaml, expected) => expect(said('HP607', yaml)).toEqual(expected));
});

describe('HP142: a programme of another period', () => {
  test.each<Row>([
    ['within the years', 'periode: 2019-2022', []],
    ['the last year of the money', 'periode: 2026-2029', []],
    ['the year after it', 'program: 2015-18\nperiode: 2019-2022', []],
    [
      'two years after it',
      'program: 2015-18\nperiode: 2020-2023',
      [
        'Perioden begynder i 2020. Hører planen til 2019-26-midlerne? Så ret programmet først – flere af de andre spørgsmål kan komme af det.',
      ],
    ],
    [
      'before it',
      'program: 2019-26\nperiode: 2017-2021',
      [
        'Perioden begynder i 2017. Hører planen til 2015-18-midlerne? Så ret programmet først – flere af de andre spørgsmål kan komme af det.',
      ],
    ],
    ['in a year that no programme holds', 'periode: 2029-2032', []],
    ['no programme', 'program:\nperiode: 2017-2021', []],
  ])('%s', (_, yaml, expected) => expect(said('HP142', yaml)).toEqual(expected));
});

describe('HP608: two periods', () => {
  const days = periodOf('2021-11-01', '2025-10-31');
  const written = '01.11.2021 til 31.10.2025';
  const titled = (years: string) => [`Titlen siger ${years}, men planens periode er ${written}. Hvad er rigtigt?`];
  const stated = (words: string) => [`Her står »${words}«, men planens periode er ${written}. Hvad er rigtigt?`];
  const section = (text: string) => `afsnit: [{ overskrift: Om planen, tekst: "${text}" }]`;
  const annex = (title: string) => `bilag: [{ titel: "${title}", sted: sagen }]`;
  test.each<Row>([
    ['the same years in the title', 'titel: Helhedsplan 2021-2025', []],
    ['the same years, short', 'titel: Helhedsplan 2021–25', []],
    ['the year that a plan from November is called by', 'titel: Helhedsplan 2022-2025', []],
    ['one year more', 'titel: Helhedsplan 2021-2026', titled('2021-2026')],
    ['one year less', 'titel: Helhedsplan 2021-24', titled('2021-24')],
    ['other years altogether', 'titel: Helhedsplan 2017 til 2021', titled('2017 til 2021')],
    ['only the first year', 'titel: Helhedsplan 2021', []],
    ['the name of the programme', 'titel: Ansøgning under 2019-26-midlerne', []],
    ['the years of the programme', 'titel: Samarbejdsaftale 2019-26', []],
    ['the same in full', 'titel: Samarbejdsaftale 2019-2026', []],
    ['the years in which it was built', 'titel: Helhedsplan for betonen fra 1968-1974', []],
    ['a part of the time', 'titel: Årsplan 2022-23 for helhedsplanen', []],
    ['an earlier plan', 'titel: Birkeparken efter den tidligere plan 2017-21', []],
    ['a plan that was extended', `titel: Helhedsplan 2021-24\nændringer: [{ hvad: Planen er forlænget til 2025 }]`, []],
    ['an annex of the same years', annex('Milepælsplan 2021-2025'), []],
    ['an annex of one year', annex('Budget 2022'), []],
    ['an annex of another time', annex('Helhedsplan for Birkeparken 2022-26'), stated('2022-26')],
    ['an annex of an earlier plan', annex('Helhedsplan 2017-2021'), []],
    ['an annex with figures of other years', annex('Boligsociale Data 2018-2022'), []],
    ['a sentence that says the same', section('Aftalen gælder fra 1. november 2021 til 31. oktober 2025.'), []],
    [
      'a sentence with other years',
      section('Aftalen gælder fra 1. november 2020 til 31. oktober 2024.'),
      stated('1. november 2020 til 31. oktober 2024'),
    ],
    [
      'a sentence with other days',
      section('Planen løber fra 1. oktober 2021 til 30. september 2025.'),
      stated('1. oktober 2021 til 30. september 2025'),
    ],
    ['planperioden', section('I planperioden (2021-2026) arbejder vi med job.'), stated('2021-2026')],
    ['an earlier planperiode', section('Erfaringerne fra planperioden 2017-2021 er gode.'), []],
    ['half of the planperiode', section('I første halvdel af planperioden (2021-2023) arbejder vi med job.'), []],
    ['another plan', section('Udviklingsplanen løber 2020-2030, og planen gælder 2021-2025.'), []],
    [
      'the same years twice, told once',
      `titel: Helhedsplan 2021-2026\n${section('Planen løber 2021-2026.')}`,
      titled('2021-2026'),
    ],
    [
      'from one year to another',
      section('Aftalen løber fra 2020 til 2024 og følger regulativet.'),
      stated('2020 til 2024'),
    ],
    ['the same years in words', section('Aftalen løber fra 2021 til 2025 og følger regulativet.'), []],
    [
      'an end in another year',
      section('Når planen slutter 31. december 2026, driver klubben det videre.'),
      stated('Når planen slutter 31. december 2026'),
    ],
    [
      'its end by a noun',
      section('Ved helhedsplanens udløb i 2024 tager skolen over.'),
      stated('helhedsplanens udløb i 2024'),
    ],
    [
      'at the end of a sentence',
      section('Skolen tager over, når helhedsplanen udløber i 2024.'),
      stated('når helhedsplanen udløber i 2024'),
    ],
    [
      'beside a plan of another kind',
      section('Indsatsen følger udviklingsplanen. Aftalen løber fra 2020 til 2024.'),
      stated('2020 til 2024'),
    ],
    ['an agreement with somebody else', section('Vi har en aftale med klubben. Aftalen gælder fra 2020 til 2024.'), []],
    ['the same end', section('Når aftalen udløber i oktober 2025, driver klubben det videre.'), []],
    ['another day of the same year', section('Når planen slutter ved udgangen af 2025, er alle i gang.'), []],
    ['the end of work on it', section('Når arbejdet med planen slutter i 2021, begynder vi.'), []],
    ['the end of another agreement', section('Vi har en aftale med klubben. Aftalen udløber i 2023.'), []],
    ['the end of a lease', section('Lejeaftalen udløber i 2027.'), []],
    ['the end of another plan', section('Kommunens boligplan er vedtaget. Planen slutter i 2030.'), []],
    ['what comes after the end', section('Efter 2025, hvor planen er slut, driver klubben det videre.'), []],
    ['the end of a plan that was extended', section('Planen udløber i 2024 og er forlænget til 2025.'), []],
    ['a period with an end missing', `${periodOf('2021', '')}\ntitel: Helhedsplan 2017-21`, []],
  ])('%s', (_, yaml, expected) => expect(said('HP608', `${days}\n${yaml}`)).toEqual(expected));
});

describe('what follows from another period waits for it', () => {
  const codes = (yaml: string) => check(planWith(yaml)).flatMap(({ code }) => (/HP60[3578]/.test(code) ? [code] : []));
  const short = periodOf('2021-11-01', '2024-10-31');
  const milestones = (...dates: readonly string[]) =>
    `milepæle: [${dates.map(date => `{ dato: ${date}, hvad: Status }`).join(', ')}]`;
  test.each<Row>([
    [
      'the title and a milestone say the same',
      `${short}\ntitel: Plan 2021-2025\n${milestones('2025-03-01')}`,
      ['HP608'],
    ],
    ['a milestone outside both', `${short}\ntitel: Plan 2021-2025\n${milestones('2031-03-01')}`, ['HP608', 'HP603']],
    ['no title that says so', `${short}\n${milestones('2025-03-01')}`, ['HP607', 'HP603']],
  ])('%s', (_, yaml, expected) => expect(codes(yaml)).toEqual(expected));
});

describe('HP609: milestones that have passed', () => {
  const underway = 'fase: gennemførelse\ndato: 2022-02-15\n';
  const one = ['Milepælen har datoen 01.12.2021, og planen er fra 15.02.2022. Blev den nået?'];
  test.each<Row>([
    ['one', `${underway}milepæle: [{ dato: 2021-12-01, hvad: Holdet er ansat }]`, one],
    [
      'two, told once',
      `${underway}milepæle: [{ dato: 2021-12-01, hvad: a }, { dato: januar 2022, hvad: b }]`,
      ['Planen er fra 15.02.2022, og 2 milepæle er passeret, den første med datoen 01.12.2021. Blev de nået?'],
    ],
    ['one that may still come', `${underway}milepæle: [{ dato: februar 2022, hvad: a }, { dato: 2022, hvad: b }]`, []],
    ['a plan that has not begun', 'fase: helhedsplan\ndato: 2022-02-15\nmilepæle: [{ dato: 2021-12-01, hvad: a }]', []],
    ['no day to hold it against', 'fase: gennemførelse\ndato:\nmilepæle: [{ dato: 2021-12-01, hvad: a }]', []],
    ['a status', `${underway}milepæle: [{ dato: 2021-12-01, hvad: a, status: forsinket }]`, []],
    ['a status in the words', `${underway}milepæle: [{ dato: 2021-12-01, hvad: Holdet er ansat (nået) }]`, []],
    [
      'a milestone worded as reached',
      `${underway}milepæle: [{ dato: 2021-12-01, hvad: De første 20 har opnået bevis }]`,
      one,
    ],
    ['still planned', `${underway}milepæle: [{ dato: 2021-12-01, hvad: a, status: Planlagt }]`, one],
    ['not begun', `${underway}milepæle: [{ dato: 2021-12-01, hvad: a, status: endnu ikke startet }]`, one],
    ['planned anew', `${underway}milepæle: [{ dato: 2021-12-01, hvad: a, status: planlagt til maj 2022 }]`, []],
    ['waits for something', `${underway}milepæle: [{ dato: 2021-12-01, hvad: a, status: afventer byggesagen }]`, []],
    ['planned and still to come', `${underway}milepæle: [{ dato: 2022-12-01, hvad: a, status: planlagt }]`, []],
    [
      'one that says nothing where others do',
      `${underway}milepæle: [{ dato: 2021-12-01, hvad: a }, { dato: 2021-12-02, hvad: b, status: nået }]\nafsnit: [{ overskrift: Status, tekst: Det går godt. }]`,
      one,
    ],
    [
      'none says how it went, and a section does',
      `${underway}milepæle: [{ dato: 2021-12-01, hvad: a }, { dato: 2021-12-02, hvad: b }]\nafsnit: [{ overskrift: Status, tekst: Det går godt. }]`,
      [],
    ],
    ['a text without a date', `${underway}milepæle: [Holdet er ansat i december 2021]`, []],
    [
      'a status report among the annexes',
      `${underway}milepæle: [{ dato: 2021-12-01, hvad: a }]\nbilag: [{ titel: Statusrapport 2021, sted: sagen }]`,
      [],
    ],
  ])('%s', (_, yaml, expected) => expect(said('HP609', yaml)).toEqual(expected));
});

describe('HP610 and HP611: yearly reports', () => {
  const plan = (date: string, reports: string) =>
    `program: 2011-14\nfase: gennemførelse\nperiode: 2012-2015\ndato: ${date}\nrapporter: ${reports}`;
  test.each<Row>([
    ['before the first is due', plan('2013-06-29', ''), []],
    [
      'on the day that it is due',
      plan('2013-06-30', ''),
      ['Hvor er indberetningen for 2012? Fristen var den 30.06.2013, og planens dato er 30.06.2013.'],
    ],
    [
      'two are missing',
      plan('2014-12-01', ''),
      ['Hvor er indberetningerne for 2012 og 2013? Fristerne var den 30.06.2013 og 30.06.2014.'],
    ],
    [
      'all that are missing after the plan',
      plan('2020-01-01', ''),
      [
        'Hvor er indberetningerne for 2012, 2013, 2014 og 2015? Fristerne var den 30.06.2013, 30.06.2014, 30.06.2015 og 30.06.2016.',
      ],
    ],
    ['by its year', plan('2013-08-01', '[{ år: 2012, dato: 2013-05-14 }]'), []],
    ['by a year in its text', plan('2014-08-01', '[Indberetning for 2012, "Regnskab 2013, sendt 1.5.2014"]'), []],
    ['by the day that it was sent', plan('2013-08-01', '[{ dato: 2013-05-14, hvad: Regnskab og målopfyldelse }]'), []],
    ['two years in one', plan('2014-08-01', '[Indberetninger 2012-13]'), []],
    [
      'the milestones of the coming year are no report',
      plan('2014-08-01', '["Regnskab 2012 og milepælsplan for 2013"]'),
      ['Hvor er indberetningen for 2013? Fristen var den 30.06.2014, og planens dato er 01.08.2014.'],
    ],
    ['among the annexes', `${plan('2013-08-01', '')}\nbilag: [{ titel: Målopfyldelsesskemaer 2012, sted: sagen }]`, []],
    ['a programme that does not ask', `fase: gennemførelse\ndato: 2024-01-01\nrapporter:`, []],
  ])('missing: %s', (_, yaml, expected) => expect(said('HP610', yaml)).toEqual(expected));

  const late = ['Indberetningen for 2012 er sendt 02.09.2013, men fristen var den 30.06.2013. Har I fået udsættelse?'];
  test.each<Row>([
    ['in time', plan('2014-01-01', '[{ år: 2012, dato: 2013-06-30 }]'), []],
    ['in the month that it is due', plan('2014-01-01', '[{ år: 2012, dato: juni 2013 }]'), []],
    ['late', plan('2014-01-01', '[{ år: 2012, dato: 2013-09-02 }]'), late],
    ['late, with the year in its text', plan('2014-01-01', '[{ hvad: Regnskab for 2012, dato: 2013-09-02 }]'), late],
    [
      'late by leave',
      plan('2014-01-01', '[{ år: 2012, dato: 2013-09-02, status: Udsættelse givet til 15. september }]'),
      [],
    ],
    [
      'sent again after it was sent in time',
      plan('2014-01-01', '[{ år: 2012, dato: 2013-05-02 }, { år: 2012, dato: 2013-09-02 }]'),
      [],
    ],
    ['another report', plan('2014-01-01', '[{ år: 2012, dato: 2013-09-02, hvad: Midtvejsevaluering }]'), []],
  ])('late: %s', (_, yaml, expected) => expect(said('HP611', yaml)).toEqual(expected));

  const incomplete = [
    'Er målopfyldelsesskemaerne og milepælsplanen for 2013 også sendt? Indberetningen for 2012 nævner kun reguleringskontoopgørelsen.',
  ];
  const sent = (...reports: readonly string[]) =>
    plan('2014-01-01', `[${reports.map(report => `{ år: 2012, dato: 2013-05-02, ${report} }`).join(', ')}]`);
  test.each<Row>([
    ['all three', sent('hvad: [Regnskab, Målopfyldelse, Milepælsplan 2013]'), []],
    ['the account alone', sent('hvad: Regnskab for 2012'), incomplete],
    [
      'no account',
      sent('hvad: Målopfyldelsesskemaer og milepælsplan'),
      [
        'Er reguleringskontoopgørelsen også sendt? Indberetningen for 2012 nævner kun målopfyldelsesskemaerne og milepælsplanen for 2013.',
      ],
    ],
    ['two that make one', sent('hvad: Regnskab', 'hvad: Målopfyldelse og milepælsplan'), []],
    ['the rest in its status', sent('hvad: Regnskab, status: Målopfyldelse og milepæle sendt 4. juni'), []],
    ['the rest among the annexes', `${sent('hvad: Regnskab og målopfyldelse')}\nbilag: [Milepælsplan 2013]`, []],
    ['an annex', sent('hvad: Regnskab, bilag: rapport'), []],
    ['and more', sent('hvad: Regnskab m.m.'), []],
    ['it says nothing of what', sent('status: godkendt'), []],
    ['it says none of the three', sent('hvad: Årlig indberetning'), []],
    ['another report', sent('hvad: Midtvejsevaluering med målopfyldelse'), []],
    ['a text alone', plan('2014-01-01', '[Regnskab 2012]'), []],
    [
      'no milestones after the last year',
      plan('2016-08-01', '[2012, 2013, 2014, { år: 2015, hvad: Regnskab og målopfyldelse }]'),
      [],
    ],
  ])('incomplete: %s', (_, yaml, expected) => expect(said('HP613', yaml)).toEqual(expected));
});
