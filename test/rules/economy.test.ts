import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { planWith } from './plan-with.ts';

/** The codes of the economy, HP3xx, that are found when these sections stand in the whole plan. */
const found = (sections: string) =>
  check(planWith(sections))
    .map(({ code }) => code)
    .filter(code => code.startsWith('HP3'));

const budget = (lines: string) => `budget:\n${lines.replace(/^/gm, '  ')}\n`;
const paid = (...lines: readonly string[]) => `finansiering:\n${lines.map(line => `  - { ${line} }`).join('\n')}`;
const posts = (...lines: readonly string[]) => `poster:\n${lines.map(line => `  - { ${line} }`).join('\n')}`;
const lbf = (amount: string) => `kilde: Landsbyggefonden, beløb: "${amount}"`;
const kommune = (amount: string) => `kilde: Eksempel Kommune, rolle: kommune, beløb: "${amount}"`;

describe.each<
  readonly [topic: string, rows: readonly (readonly [what: string, lines: string, codes: readonly string[]])[]]
>([
  [
    'the local share',
    [
      ['is 25 % to the krone', paid(lbf('11.760.000'), kommune('3.920.000')), []],
      ['is one krone short', paid(lbf('11.760.001'), kommune('3.919.999')), ['HP302']],
      ['is far above', paid(lbf('6.100.000'), kommune('3.900.000')), []],
      ['is less than a krone short', paid(lbf('11.760.002'), kommune('3.920.000')), []],
      ['may be 25 % by the rounding', paid(lbf('10,2 mio. kr.'), kommune('3,4 mio. kr.')), []],
      ['cannot be 25 % by the rounding', paid(lbf('10,6 mio. kr.'), kommune('3,0 mio. kr.')), ['HP302']],
      [
        'is short of a total alone',
        `i_alt: "12.000.000"\n${paid(lbf('10.000.000'), 'kilde: Eksempel Kommune')}`,
        ['HP302'],
      ],
      ['is told in shares', paid('kilde: Landsbyggefonden, andel: 80 %', 'kilde: Kommunen, andel: 20 %'), ['HP302']],
      ['is a third in shares', paid('kilde: Landsbyggefonden, andel: 67 %', 'kilde: Kommunen, andel: 33 %'), []],
      ['is about enough', `i_alt: "14,0 mio. kr."\n${paid(lbf('10,08 mio. kr.'), kommune('ca. 3,9 mio. kr.'))}`, []],
      [
        'is about far too little',
        `i_alt: "14,0 mio. kr."\n${paid(lbf('13 mio. kr.'), kommune('ca. 1 mio. kr.'))}`,
        ['HP302'],
      ],
      ['is a foundation', paid(lbf('9.000.000'), 'kilde: En fond, beløb: "3.000.000"'), []],
      [
        'counts nothing from outside',
        `${paid(lbf('9.000.000'), kommune('1.000.000'))}\nuden_for: [{ kilde: En fond, beløb: "3.000.000" }]`,
        ['HP302'],
      ],
      ['is told by the posts', posts('post: A, beløb: "100", kilder: { LBF: "80", Kommunen: "20" }'), ['HP302']],
      ['is enough by the posts', posts('post: A, beløb: "100", kilder: { LBF: "75", Kommunen: "25" }'), []],
      [
        'is a sum of two payers at once',
        paid('kilde: Landsbyggefonden og kommunen, beløb: "12.000.000"', kommune('1.000.000')),
        [],
      ],
      [
        'is in another spelling',
        paid('kilde: Landsbyggefondens tilskud, beløb: "90"', 'kilde: Kommunen, beløb: "10"'),
        ['HP302'],
      ],
      ['is LBF in short', paid('kilde: LBF, beløb: "90"', 'kilde: Kommunen, beløb: "10"'), ['HP302']],
      [
        'is LBF in parentheses',
        paid('kilde: Landsbyggefonden (LBF), beløb: "90"', 'kilde: Kommunen, beløb: "10"'),
        ['HP302'],
      ],
      ['is money and hours that are priced', paid(lbf('75'), 'kilde: Kommunen, timer: 10, beløb: "25"'), ['HP303']],
      ['is hours without a price', paid(lbf('75'), 'kilde: Kommunen, timer: 10, hvad: timer'), ['HP303']],
      [
        'is hours without a price, in a total',
        `i_alt: "2,7 mio. kr."\n${paid(lbf('2 mio. kr.'), 'kilde: Kommunen, timer: 780')}`,
        ['HP303'],
      ],
      [
        'is money enough beside the hours',
        paid(lbf('70'), kommune('25'), 'kilde: Kommunen, timer: 10, beløb: "5"'),
        [],
      ],
      [
        'is a grant that is called what it is',
        paid(lbf('75'), 'kilde: Kommunen, hvad: Kontant tilskud, beløb: "25"'),
        [],
      ],
      [
        'is too low as it is written, and perhaps enough by the rounding',
        paid(lbf('9 mio. kr.'), kommune('2 mio. kr.'), 'kilde: Boligforeningen Eksempel, beløb: "0,75 mio. kr."'),
        ['HP320'],
      ],
      [
        'is too low in an exact total',
        `i_alt: 11.250.000\n${paid(lbf('8.500.000 kr.'), kommune('2,75 mio. kr.'))}`,
        ['HP302'],
      ],
      [
        'is enough as it is written',
        paid(lbf('8 mio. kr.'), kommune('1,8 mio. kr.'), 'kilde: Boligforeningen Eksempel, beløb: "0,9 mio. kr."'),
        [],
      ],
      ['is about so much', paid(lbf('ca. 9 mio. kr.'), kommune('2 mio. kr.')), []],
      [
        'is partly hours and enough without them',
        paid(lbf('600'), 'kilde: Kommunen, beløb: "300", hvad: heraf 50 kr. i timer'),
        [],
      ],
      [
        'is partly hours and too low without them',
        paid(lbf('600'), 'kilde: Kommunen, beløb: "220", hvad: heraf 100 kr. i timer'),
        ['HP303'],
      ],
      ['is partly money for wages', paid(lbf('600'), 'kilde: Kommunen, beløb: "220", hvad: heraf 100 kr. til løn'), []],
      ['is wages', paid(lbf('75'), 'kilde: Kommunen, beløb: "25", hvad: Løn til to medarbejdere'), []],
      ['is people', paid(lbf('75'), 'kilde: Kommunen, beløb: "25", hvad: To medarbejdere'), ['HP303']],
      ['has nobody local', paid(lbf('12.000.000')), ['HP305']],
      ['is told in words', `${paid(lbf('9.000.000'))}\ntekst: Kommunen bidrager med 300 timer om året.`, []],
      ['is in a line of text', 'finansiering: [Landsbyggefonden, Eksempel Kommune]', []],
      ['is alone in a line of text', 'finansiering: [Landsbyggefonden]', ['HP305']],
    ],
  ],
  [
    'sums',
    [
      ['a total one krone too large', `i_alt: "101"\n${paid(lbf('70'), kommune('30'))}`, ['HP306']],
      ['a total one krone too small', `i_alt: "99"\n${paid(lbf('70'), kommune('30'))}`, ['HP306']],
      ['a total alone', 'i_alt: "100"\nbilag: budget', []],
      [
        'rounded millions',
        `i_alt: "13,6 mio. kr."\n${paid(lbf('10,1 mio. kr.'), kommune('2,3 mio. kr.'), 'kilde: A, beløb: "0,7 mio. kr."', 'kilde: B, beløb: "0,5 mio. kr."')}`,
        [],
      ],
      ['rounded thousands', `enhed: 1.000 kr.\ni_alt: "101"\n${paid(lbf('70'), kommune('30'))}`, []],
      [
        'thousands that rounding cannot explain',
        `enhed: 1.000 kr.\ni_alt: "103"\n${paid(lbf('70'), kommune('30'))}`,
        ['HP306'],
      ],
      [
        'kroner in a budget of thousands',
        `enhed: 1.000 kr.\ni_alt: "100"\n${paid(lbf('70.000 kr.'), kommune('30'))}`,
        [],
      ],
      [
        'rounded millions that come to another number than a total in kroner',
        `i_alt: 10.000.000 kr.\n${paid(lbf('7,4 mio. kr.'), kommune('1,5 mio. kr.'), 'kilde: A, beløb: "1,0 mio. kr."')}`,
        ['HP319'],
      ],
      [
        'rounded millions that come to another number in the same unit',
        `i_alt: "10,0 mio. kr."\n${paid(lbf('7,4 mio. kr.'), kommune('1,5 mio. kr.'), 'kilde: A, beløb: "1,0 mio. kr."')}`,
        ['HP319'],
      ],
      [
        'rounded millions in a total that is rounded more',
        `i_alt: 10 mio. kr.\n${paid(lbf('7,4 mio. kr.'), kommune('1,5 mio. kr.'), 'kilde: A, beløb: "1,0 mio. kr."')}`,
        [],
      ],
      [
        'millions with less than a tenth left over',
        `i_alt: 9.930.000 kr.\n${paid(lbf('7,4 mio. kr.'), kommune('1,5 mio. kr.'), 'kilde: A, beløb: "1,0 mio. kr."')}`,
        [],
      ],
      [
        'a total in thousands and the rest in kroner',
        `i_alt: "10.000"\n${paid(lbf('7.000.000'), kommune('3.000.000'))}`,
        ['HP322'],
      ],
      [
        'posts in thousands and the rest in kroner',
        `i_alt: 10.000.000\n${paid(lbf('7.000.000'), kommune('3.000.000'))}\n${posts('post: A, beløb: "6.000", kilde: LBF', 'post: B, beløb: "4.000"')}`,
        ['HP322'],
      ],
      ['a line for the total', paid(lbf('70'), kommune('30'), 'kilde: I alt, beløb: "100"'), []],
      ['an amount that nobody can read', `i_alt: "100"\n${paid(lbf('7.5 mio'), kommune('30'))}`, ['HP318']],
      [
        'hours that may be the rest',
        `i_alt: "110"\n${paid(lbf('70'), kommune('30'), 'kilde: Frivillige, timer: 400')}`,
        [],
      ],
      [
        'more than the total beside hours',
        `i_alt: "90"\n${paid(lbf('65'), kommune('30'), 'kilde: Frivillige, timer: 400')}`,
        ['HP306'],
      ],
      ['a place to fill in', `i_alt: "110"\n${paid(lbf('70'), kommune('30'), 'kilde: Fonden, beløb: ')}`, []],
      ['a negative line', `i_alt: "100"\n${paid(lbf('70'), kommune('40'), 'kilde: Overført, beløb: "-10"')}`, []],
      ['nothing from one', `i_alt: "100"\n${paid(lbf('70'), kommune('30'), 'kilde: Fonden, beløb: "0"')}`, []],
      [
        'posts one krone short',
        `i_alt: "100"\n${paid(lbf('70'), kommune('30'))}\n${posts('post: A, beløb: "60"', 'post: B, beløb: "39"')}`,
        ['HP307'],
      ],
      [
        'posts and financing without a total',
        `${paid(lbf('70'), kommune('30'))}\n${posts('post: A, beløb: "60"', 'post: B, beløb: "39"')}`,
        ['HP307'],
      ],
      [
        'posts in money beside hours that have a price',
        `i_alt: "100"\n${paid(lbf('60'), kommune('25'), 'kilde: Kommunen, timer: 5, beløb: "15"')}\n${posts('post: A, beløb: "60", kilde: LBF', 'post: B, beløb: "25", kilde: Eksempel Kommune')}`,
        [],
      ],
      [
        'a total that is alone',
        `i_alt: "101"\n${paid(lbf('70'), kommune('30'))}\n${posts('post: A, beløb: "100"')}`,
        ['HP306'],
      ],
      ['only posts', posts('post: A, beløb: "60"', 'post: B, beløb: "40"'), []],
      [
        'posts by housing area',
        `enhed: 1.000 kr.\ni_alt: "150"\n${paid(lbf('100'), kommune('50'))}\n${posts('post: A, områder: { Nord: 100, Syd: "-" }', 'post: B, områder: { Nord: 20, Syd: 30 }')}`,
        [],
      ],
      ['years one krone too many', paid(`${lbf('70')}, år: { 2022: "30", 2023: "41" }`, kommune('30')), ['HP308']],
      ['a year to fill in', paid(`${lbf('70')}, år: { 2022: "30", 2023: "?" }`, kommune('30')), []],
      ['a dash for nothing', paid(`${lbf('70')}, år: { 2022: "30", 2023: "-" }`, kommune('30')), ['HP308']],
      [
        'an amount that all its parts disagree with',
        `${paid(lbf('75'), kommune('25'))}\n${posts('post: A, beløb: "101", år: { 2022: "100" }, kilder: { Landsbyggefonden: "75", Eksempel Kommune: "25" }')}`,
        ['HP308'],
      ],
      [
        'years and sources that disagree',
        `${paid(lbf('75'), kommune('25'))}\n${posts('post: A, år: { 2022: "101" }, kilder: { Landsbyggefonden: "75", Eksempel Kommune: "25" }')}`,
        ['HP308'],
      ],
      ['a column for the total', paid(`${lbf('70')}, år: { 2022: "30", 2023: "40", I alt: "70" }`, kommune('30')), []],
      [
        'a source one krone off',
        `i_alt: "100"\n${paid(lbf('71'), kommune('30'))}\n${posts('post: A, beløb: "70", kilde: Landsbyggefonden', 'post: B, beløb: "30", kilde: Eksempel Kommune')}`,
        ['HP309'],
      ],
      [
        'a source by a short name',
        `${paid(lbf('70'), kommune('30'))}\n${posts('post: A, beløb: "100", kilder: { LBF: "70", kommunen: "30" }')}`,
        [],
      ],
      [
        'two sources in one line',
        `${paid(lbf('70'), 'kilde: Ringgården og Århus Kommune, beløb: "30"')}\n${posts('post: A, beløb: "100", kilder: { LBF: "70", Århus Kommune: "20", Ringgården: "10" }')}`,
        [],
      ],
      [
        'a post of another source',
        `${paid(lbf('75'), kommune('25'))}\n${posts('post: A, beløb: "74", kilde: LBF', 'post: B, beløb: "26", kilde: Kommunen')}`,
        ['HP309'],
      ],
      [
        'posts of which one has no source',
        `${paid(lbf('75'), kommune('25'))}\n${posts('post: A, beløb: "70", kilde: LBF', 'post: B, beløb: "30"')}`,
        [],
      ],
      [
        'years that only some lines have',
        `${paid(`${lbf('75')}, år: { 2022: "75" }`, kommune('25'))}\n${posts('post: A, beløb: "100", år: { 2022: "90", 2023: "10" }')}`,
        [],
      ],
      [
        'a post for one year',
        `${paid(`${lbf('75')}, år: { 2022: "75" }`, `${kommune('25')}, år: 2023`)}\n${posts('post: A, beløb: "75", år: 2023', 'post: B, beløb: "25", år: 2022')}`,
        ['HP310'],
      ],
    ],
  ],
  [
    'shares',
    [
      ['a share that is right', paid(`${lbf('11.560.000')}, andel: "73,7 %"`, kommune('4.120.000')), []],
      ['a share in whole per cent', paid(`${lbf('14.000.000')}, andel: 67 %`, kommune('7.000.000')), []],
      [
        'a share with a decimal too far off',
        paid(`${lbf('11.560.000')}, andel: "73,8 %"`, kommune('4.120.000')),
        ['HP311'],
      ],
      [
        'shares rounded to a hundred',
        paid(
          'kilde: A, beløb: "1", andel: "33,4 %"',
          'kilde: B, beløb: "1", andel: "33,3"',
          'kilde: C, beløb: "1", andel: "33,3 pct."',
        ),
        [],
      ],
      ['a share that is roughly so', paid(`${lbf('70')}, andel: ca. 75 %`, kommune('30')), []],
      ['a share of one', paid(`${lbf('70')}, andel: "0,7"`, kommune('30')), []],
    ],
  ],
  [
    'what is agreed',
    [
      ['it is still to be agreed', paid(lbf('70'), `${kommune('30')}, status: skal stadig aftales`), ['HP315']],
      ['it is expected', paid(lbf('70'), `${kommune('30')}, status: forventes bevilget i juni`), ['HP315']],
      ['it is not approved yet', paid(lbf('70'), `${kommune('30')}, status: endnu ikke endeligt godkendt`), ['HP315']],
      ['it is granted', paid(lbf('70'), `${kommune('30')}, status: "bevilget, udbetaling forventes i 2022"`), []],
      ['it is agreed', paid(lbf('70'), `${kommune('30')}, status: aftalt`), []],
      ['somebody has said no', paid(lbf('70'), kommune('30'), 'kilde: En fond, status: afslag'), ['HP315']],
      [
        'it is applied for outside the budget',
        `${paid(lbf('70'), kommune('30'))}\nuden_for: [{ kilde: En fond, beløb: "9", status: ansøgt }]`,
        [],
      ],
      ['it is what the plan applies for', paid(`${lbf('70')}, status: søges`, kommune('30')), []],
    ],
  ],
  [
    'years',
    [
      ['a year after the plan', paid(`${lbf('70')}, år: { 2025: "35", 2026: "35" }`, kommune('30')), ['HP316']],
      [
        'a year after the plan in a text',
        `${paid(lbf('70'), kommune('30'))}\n${posts('post: A, beløb: "100", år: 2022-2026')}`,
        ['HP316'],
      ],
      ['an empty column', paid(`${lbf('70')}, år: { 2025: "70", 2026: "0" }`, kommune('30')), []],
      ['years without a number', paid(`${lbf('70')}, år: { 1. år: "35", 2. år: "35" }`, kommune('30')), []],
    ],
  ],
  [
    'what posts belong to',
    [
      [
        'an activity by a part of its title',
        `${paid(lbf('70'), kommune('30'))}\n${posts('post: A, aktivitet: fritidsjob, beløb: "100"')}`,
        [],
      ],
      [
        'an activity by its number',
        `${paid(lbf('70'), kommune('30'))}\n${posts('post: A, aktivitet: 1, beløb: "100"')}`,
        [],
      ],
      [
        'an area by its number',
        `${paid(lbf('70'), kommune('30'))}\n${posts('post: A, indsatsområde: Indsatsområde 1, beløb: "100"')}`,
        [],
      ],
      [
        'an area in another form',
        `${paid(lbf('70'), kommune('30'))}\n${posts('post: A, indsatsområde: beskæftigelsen, beløb: "100"')}`,
        [],
      ],
      [
        'a slip',
        `${paid(lbf('70'), kommune('30'))}\n${posts('post: A, aktivitet: fritidjob, beløb: "100"')}`,
        ['HP317'],
      ],
      [
        'another area',
        `${paid(lbf('70'), kommune('30'))}\n${posts('post: A, indsatsområde: Sundhed, beløb: "100"')}`,
        ['HP317'],
      ],
      [
        'everything',
        `${paid(lbf('70'), kommune('30'))}\n${posts('post: A, indsatsområde: Tværgående, beløb: "100"')}`,
        [],
      ],
    ],
  ],
  [
    'amounts',
    [
      ['English signs', paid(lbf('9,000,000'), kommune('3.000.000')), ['HP318']],
      ['an amount for each year', paid(lbf('9.000.000'), kommune('750.000 kr. pr. år')), ['HP318']],
      ['an amount in words', paid(lbf('ti millioner kroner'), 'kilde: Kommunen, status: aftalt'), []],
    ],
  ],
])('%s', (_, rows) => {
  test.each(rows)('%s', (_, lines, codes) => {
    expect(found(budget(lines))).toEqual(codes);
  });
});

describe('a budget', () => {
  test.each<readonly [what: string, sections: string, codes: readonly string[]]>([
    ['in words that name who pays', 'budget: Landsbyggefonden betaler 9 mio. kr. og kommunen 3 mio. kr.\n', []],
    ['in words that refer', 'budget: Se kapitel 7 om økonomi.\n', []],
    [
      'in a chapter',
      'program: 2006-10\nbudget:\nbilag: []\nafsnit: [{ overskrift: Økonomi, tekst: Planen koster 4 mio. kr. }]\n',
      [],
    ],
    ['that is not there', 'program: 2006-10\nbudget:\nbilag: []\n', ['HP301']],
    ['that is a list', 'budget: [a, b]\n', []],
    [
      'that is not there beside the words of a committee',
      'fase: prækvalifikation\nbudget:\nbilag: [{ titel: Udtalelse fra Økonomiudvalget, sted: sagen }]\n',
      ['HP301'],
    ],
    [
      'in an annex called an estimate',
      'fase: prækvalifikation\nbudget:\nbilag: [{ titel: Overslag over udgifter, sted: sagen }]\n',
      [],
    ],
    ['of a total alone in 2011-14', 'program: 2011-14\nbudget: { i_alt: "1.600.000" }\nbilag: []\n', ['HP305']],
    [
      'of a total alone in a prækvalifikation',
      'fase: prækvalifikation\nbudget: { i_alt: "1.600.000" }\nbilag: []\n',
      ['HP305'],
    ],
    ['of a total alone in 2019-26', 'budget: { i_alt: "1.600.000" }\nbilag: []\n', ['HP304']],
    ['of a total alone where nothing is asked', 'program: 2006-10\nbudget: { i_alt: "1.600.000" }\nbilag: []\n', []],
    [
      'of a total and an annex',
      'program: 2011-14\nbudget: { i_alt: "1.600.000" }\nbilag: [{ titel: Budget, sted: sagen }]\n',
      [],
    ],
    [
      'of a total and words on who pays',
      'program: 2011-14\nbudget: { i_alt: "1.600.000", tekst: Kommunen betaler en fjerdedel }\nbilag: []\n',
      [],
    ],
    [
      'of posts without a payer in 2015-18',
      'program: 2015-18\nbudget: { i_alt: "16", poster: [{ post: A, beløb: "16" }] }\nbilag: []\n',
      ['HP305'],
    ],
    [
      'of posts by area',
      'program: 2011-14\nbudget: { poster: [{ post: A, områder: { Nord: "6", Syd: "8" } }] }\nbilag: []\n',
      [],
    ],
    ['in words without a payer', 'program: 2011-14\nbudget: Planen koster 4 mio. kr.\nbilag: []\n', ['HP305']],
    [
      'with hours in a plan that is underway, approved or not',
      `fase: gennemførelse\ngodkendelser: []\n${budget(paid(lbf('75'), 'kilde: Kommunen, timer: 8'))}`,
      [],
    ],
    [
      'below the share in a programme that asks for none',
      `program: 2006-10\n${budget(paid(lbf('90'), kommune('10')))}`,
      [],
    ],
    [
      'with hours in a programme that asks for no share',
      `program: 2006-10\n${budget(paid(lbf('75'), 'kilde: Kommunen, timer: 8'))}`,
      [],
    ],
    ['below the share in 2011-14', `program: 2011-14\n${budget(paid(lbf('90'), kommune('10')))}`, ['HP302']],
    [
      'not agreed in a prækvalifikation',
      `fase: prækvalifikation\n${budget(paid(lbf('70'), `${kommune('30')}, status: forventet`))}`,
      [],
    ],
    [
      'with money from LBF that is not granted',
      `fase: gennemførelse\n${budget(paid(`${lbf('70')}, status: søges`, kommune('30')))}`,
      ['HP315'],
    ],
  ])('%s', (_, sections, codes) => {
    expect(found(sections)).toEqual(codes);
  });
});

describe('what activities get', () => {
  const activity = (resources: string) => `indsatsområder:
  - navn: Beskæftigelse
    aktiviteter:
      - id: fritidsjob
        titel: Fritidsjob
        målgruppe: Unge mellem 13 og 17 år
        ansvarlig: Fritidsjobvejlederen
        mål: 60 unge har haft et fritidsjob i mindst tre måneder ved udgangen af 2024
        skridt: [Aftaler med 12 virksomheder, Samtaler med de unge]
        succeskriterier: 60 unge har haft et fritidsjob
        måling: Vejlederen tæller hvert kvartal
        milepæle: [{ dato: 2022-03-01, hvad: De første ti unge er i job }]
        ressourcer: ${resources}
        forankring: Ungdomsskolen driver vejledningen videre
`;
  const financing = paid(lbf('700'), kommune('300'));
  const own = 'post: A, aktivitet: fritidsjob, beløb: "600"';
  const rest = 'post: Evaluering, beløb: "400"';

  test.each<readonly [what: string, lines: string, resources: string, codes: readonly string[]]>([
    ['what the post says', posts(own, rest), '[{ giver: LBF, beløb: "500" }, { giver: kommunen, beløb: "100" }]', []],
    [
      'one krone more',
      posts(own, rest),
      '[{ giver: LBF, beløb: "500" }, { giver: kommunen, beløb: "101" }]',
      ['HP312'],
    ],
    ['one krone less', posts(own, rest), '[{ giver: LBF, beløb: "500" }, { giver: kommunen, beløb: "99" }]', ['HP313']],
    [
      'less, and something without an amount',
      posts(own, rest),
      '[{ giver: LBF, beløb: "500" }, { giver: kommunen }]',
      [],
    ],
    ['less, and something in words', posts(own, rest), '[{ giver: LBF, beløb: "500" }, En vejleder]', []],
    ['volunteers beside it', posts(own, rest), '[{ giver: LBF, beløb: "600" }, { giver: frivillige, antal: 8 }]', []],
    [
      'money from outside beside it',
      posts(own, rest),
      '[{ giver: LBF, beløb: "600" }, { giver: Politiet, beløb: "50" }]',
      [],
    ],
    [
      'more, by somebody outside',
      posts(own, rest),
      '[{ giver: LBF, beløb: "600" }, { hvad: Bus, giver: Røde Kors, beløb: "900" }]',
      ['HP321'],
    ],
    [
      'two posts',
      posts(own, 'post: B, aktivitet: Fritidsjob, beløb: "400"'),
      '{ giver: LBF, beløb: "700" }',
      ['HP313'],
    ],
    [
      'a post for wages beside it',
      posts('post: A, aktivitet: fritidsjob, beløb: "100"', 'post: Løn, beløb: "900"'),
      '{ giver: LBF, beløb: "500" }',
      [],
    ],
    ['an amount for each year', posts(own, rest), '{ giver: LBF, beløb: "150", pr: år }', []],
    [
      'an amount for each of four years',
      posts(own, rest),
      '{ giver: LBF, beløb: "151", pr: år, år: 2022-2025 }',
      ['HP312'],
    ],
    ['an amount for some years', posts(own, rest), '{ giver: LBF, beløb: "150", år: 2022-2025 }', []],
    ['an amount in each year', posts(own, rest), '{ giver: LBF, år: { 2022: "300", 2023: "301" } }', ['HP312']],
    [
      'hours for each week that have a price',
      posts(own, rest),
      '[{ giver: LBF, beløb: "600", timer: 4, pr: uge }]',
      [],
    ],
    ['rounded thousands', posts(own, rest), '{ giver: LBF, beløb: "1 t.kr." }', []],
    [
      'money from a foundation that pays outside',
      'uden_for: [{ kilde: Røde Kors }]',
      '{ giver: Røde Kors, beløb: "9" }',
      [],
    ],
    [
      'money twice from a foundation',
      '',
      '[{ giver: Realdania, beløb: "9" }, { giver: realdania, beløb: "8" }]',
      ['HP321'],
    ],
    ['hours of a foundation', '', '{ giver: Realdania, timer: 9, beløb: "9" }', []],
    ['money from a part of the municipality', '', '{ giver: Ungdomsskolen, beløb: "9" }', []],
    ['money from a housing section', '', '{ giver: afdelingerne, beløb: "9" }', []],
    ['money from one named much like a payer', '', '{ giver: Boligforeningen Eksempel, beløb: "9" }', []],
    [
      'resources still to be agreed',
      '',
      '[{ giver: Klubben, status: skal aftales }, { hvad: Lokale, status: uafklaret }]',
      ['HP315'],
    ],
    ['resources that are agreed', '', '[{ giver: Klubben, status: aftalt }, { hvad: Lokale, status: i orden }]', []],
    ['resources a thousand times the budget', '', '{ giver: LBF, beløb: "690.000" }', ['HP322']],
    ['more than a source pays', '', '{ giver: Eksempel Kommune, beløb: "301" }', ['HP314']],
    ['all that a source pays', '', '{ giver: Eksempel Kommune, beløb: "300" }', []],
    [
      'more than a source pays, and it also gives outside',
      'uden_for: [{ kilde: Eksempel Kommune, hvad: lokaler }]',
      '{ giver: Eksempel Kommune, beløb: "400" }',
      [],
    ],
  ])('%s', (_, lines, resources, codes) => {
    expect(found(budget(`${financing}\n${lines}`) + activity(resources))).toEqual(codes);
  });
});

test('numbers that begin again in each area mean no activity in particular', () => {
  const areas = `indsatsområder:
  - { navn: Beskæftigelse, aktiviteter: [{ nr: "1", titel: A, ressourcer: { giver: LBF, beløb: "90" } }] }
  - { navn: Uddannelse og livschancer, aktiviteter: [{ nr: "1", titel: B, ressourcer: { giver: LBF, beløb: "10" } }] }
`;
  const twice = posts('post: A, aktivitet: "1", beløb: "90"', 'post: B, aktivitet: "1", beløb: "10"');
  expect(found(budget(`${paid(lbf('70'), kommune('30'))}\n${twice}`) + areas)).not.toContain('HP312');
});

test('many sources', () => {
  const many = Array.from({ length: 40 }, (_, at) => `kilde: Fond ${at + 1}, beløb: "1.001"`);
  expect(found(budget(`i_alt: "100.000"\n${paid(lbf('59.960'), ...many)}`))).toEqual([]);
  expect(found(budget(`i_alt: "100.001"\n${paid(lbf('59.960'), ...many)}`))).toEqual(['HP306']);
});

/** What a table of posts × sources × years holds in one cell: [post][source][year]. */
type Cells = readonly (readonly (readonly number[])[])[];

interface Told {
  readonly cells: Cells;
  readonly years: boolean;
  readonly sources: boolean;
  readonly total: boolean;
  readonly financing: boolean;
}

const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);
const dotted = (amount: number) => String(amount).replace(/\B(?=(\d{3})+$)/g, '.');

/** A budget of these cells in the axes that are told, with each number as a place of its own. */
function budgetOf({ cells, years, sources, total, financing }: Told): { lines: string; numbers: number } {
  let numbers = 0;
  const write = (amount: number) => {
    numbers += 1;
    return `"${dotted(amount)}"`;
  };
  const names = (cells[0] ?? []).map((_, at) => (at === 0 ? 'Landsbyggefonden' : `Kilde ${at}`));
  const yearNames = (cells[0]?.[0] ?? []).map((_, at) => String(2022 + at));
  const byYear = (of: (year: number) => number) =>
    years ? `, år: { ${yearNames.map((name, at) => `${name}: ${write(of(at))}`).join(', ')} }` : '';
  const lines = [
    ...(total ? [`  i_alt: ${write(sum(cells.flat(2)))}`] : []),
    ...(financing
      ? [
          '  finansiering:',
          ...names.map((name, source) => {
            const own = cells.map(post => post[source] ?? []);
            return `    - { kilde: ${name}, beløb: ${write(sum(own.flat()))}${byYear(year => sum(own.map(row => row[year] ?? 0)))} }`;
          }),
        ]
      : []),
    '  poster:',
    ...cells.map((post, at) => {
      const split = sources
        ? `, kilder: { ${names.map((name, source) => `${name}: ${write(sum(post[source] ?? []))}`).join(', ')} }`
        : '';
      return `    - { post: Post ${at + 1}, beløb: ${write(sum(post.flat()))}${byYear(year => sum(post.map(row => row[year] ?? 0)))}${split} }`;
    }),
  ];
  return { lines: `budget:\n${lines.join('\n')}\n`, numbers };
}

const contradictions = ['HP306', 'HP307', 'HP308', 'HP309', 'HP310'];
const axes = fc.record({ years: fc.boolean(), sources: fc.boolean(), total: fc.boolean(), financing: fc.boolean() });
const table = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 4 }))
  .chain(([postCount, sourceCount, yearCount]) => {
    const list = <T>(of: fc.Arbitrary<T>, length: number) => fc.array(of, { minLength: length, maxLength: length });
    return list(list(list(fc.nat({ max: 3_000_000 }), yearCount), sourceCount), postCount);
  });
const told = fc.tuple(table, axes).map(([cells, shown]): Told => ({ cells, ...shown }));

test('a budget that adds up is silent, in whatever axes it is told', () => {
  fc.assert(
    fc.property(told, plan => {
      expect(found(budgetOf(plan).lines).filter(code => contradictions.includes(code))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('a budget with one number a krone off speaks, wherever two sums meet', () => {
  fc.assert(
    fc.property(told, fc.nat(), fc.boolean(), (plan, which, more) => {
      const { lines, numbers } = budgetOf(plan);
      fc.pre(plan.total || plan.financing || plan.years || plan.sources);
      let at = 0;
      const wrong = lines.replace(/"([\d.]+)"/g, (written, amount: string) =>
        at++ === which % numbers
          ? `"${dotted(Math.abs(Number(amount.replaceAll('.', '')) + (more ? 1 : -1)))}"`
          : written,
      );
      const codes = found(wrong).filter(code => contradictions.includes(code));
      expect(codes.length).toBeGreaterThan(0);
      // One wrong number is one gap.
      expect(codes).toHaveLength(1);
    }),
    { numRuns: 300 },
  );
});
