import { describe, expect, test } from 'vitest';
import { examine } from '../../src/check.ts';
import { overview } from '../../src/overview.ts';
import { codesFor, finds, planWithActivity, quoted } from './activity-with.ts';

const measuredInWords = [
  '60 unge har haft et fritidsjob. Måles i ungdomsskolens system hvert år i juni',
  '60 unge har haft et fritidsjob. Det måles ved opkald til arbejdsgiverne',
  '60 unge har haft et fritidsjob (måles via Boligsociale Data)',
  '60 unge har haft et fritidsjob, opgjort i kommunens register hvert forår',
  'Højst 18 % er utrygge ifølge beboerundersøgelsen',
  'Ifølge trivselsmålingen har 80 % en god ven',
  'Fire ud af fem er i job. Vi ringer til dem alle efter et halvt år og tæller',
  'I spørgeskemaet svarer 75 %, at de kender en nabo',
  '60 unge har haft et fritidsjob. Måling: vejlederens liste',
  '60 unge har haft et fritidsjob. Kilde: jobcenteret',
  'Vejlederen fører liste over de 60 unge, der har fået job',
  'Højst ti sigtelser om året i politiets opgørelse',
  'Fraværet er højst 7 %. Skolens registrering viser det; det opgøres hvert kvartal',
  'Mindst 70 % består sprogtesten, målt ved skolestart',
];
const unmeasuredWords = [
  '60 unge har haft et fritidsjob i tre måneder',
  'Målet er, at 60 unge har haft et fritidsjob',
  'Målgruppen er tre gange så stor som i dag',
  'Fraværet kan ikke måles, men 60 unge er glade',
  'Måles ikke, men 60 unge har haft job',
  'Der er ingen på ventelisten',
  'Foreningen tæller 40 medlemmer',
  '60 unge har fået job ifølge aftalen',
  '30 beboere har deltaget i undersøgelsen',
  '12 virksomheder har skrevet under på aftalen',
];

describe('HP507 sees how a criterion is measured where it is said', () => {
  test.each(measuredInWords)('%s', text => {
    const changes = { succeskriterier: quoted(text), måling: undefined };
    expect(codesFor(/HP507/, changes)).toEqual([]);
    expect(overview(examine(planWithActivity(changes)).reading).missing).toBe(0);
  });

  test.each(unmeasuredWords)('not in: %s', text => {
    const changes = { succeskriterier: quoted(text), måling: undefined };
    expect(codesFor(/HP507/, changes)).toEqual(['HP507']);
    expect(overview(examine(planWithActivity(changes)).reading).missing).toBe(1);
  });

  const without = { måling: undefined };
  finds(
    [],
    /HP507|HP515/,
    [
      ['where the figure comes from', { succeskriterier: '{ kriterium: 60 unge i job, kilde: Boligsociale Data }' }],
      [
        'where it comes from and how often',
        { succeskriterier: '{ kriterium: 60 unge i job, kilde: Jobcenteret, hvor_ofte: årligt }' },
      ],
      ['an item that measures those beside it', { succeskriterier: '[60 unge i job, Måles ved opringning]' }],
      ['an item that tells what is asked', { succeskriterier: '[60 unge i job, Spørgeskema ved kursets slutning]' }],
      ['an item of two criteria', { succeskriterier: '[60 unge i job, 30 i lære, Vi ringer til alle i juni]' }],
    ],
    without,
  );
  finds(
    ['HP507'],
    /HP507/,
    [
      ['how often alone', { succeskriterier: '{ kriterium: 60 unge i job, hvor_ofte: årligt }' }],
      ['who alone', { succeskriterier: '{ kriterium: 60 unge i job, hvem: Vejlederen }' }],
      ['one gap for two sentences', { succeskriterier: '[60 unge i job, 30 unge i lære]' }],
      ['one gap for three of both kinds', { succeskriterier: '[60 unge i job, { kriterium: 30 i lære }, 10 i skole]' }],
      ['the one of two', { succeskriterier: '[60 unge i job (måles hvert år), 30 unge i lære]' }],
    ],
    without,
  );
  finds(
    ['HP507', 'HP507'],
    /HP507/,
    [
      [
        'each of those that lack it, when one has it',
        { succeskriterier: '[60 i job, { kriterium: 30 i lære, måling: Vi tæller }, 10 i skole]' },
      ],
    ],
    without,
  );
});
