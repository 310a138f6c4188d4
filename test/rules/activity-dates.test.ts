import { describe, expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { codesFor, planWithActivity } from './activity-with.ts';

type Row = readonly [string, Readonly<Record<string, string | undefined>>, readonly string[], string?, string?];
const rows = (pattern: RegExp, ...all: readonly Row[]) => {
  for (const [what, changes, codes, above, area] of all)
    test(what, () => expect(codesFor(pattern, changes, above, area)).toEqual(codes));
};

describe('HP603 holds milestones against the period', () => {
  rows(
    /HP603/,
    ['after the end', { milepæle: '[{ dato: 2026-03-01, hvad: Slut }]' }, ['HP603']],
    ['before the beginning', { milepæle: '[{ dato: juni 2021, hvad: Start }]' }, ['HP603']],
    ['a sentence with its date first', { milepæle: '["Juni 2010: Aftalen er klar"]' }, ['HP603']],
    ['two sentences', { milepæle: '["Marts 2027: Et", "31.12.2028: To", "Marts 2023: Tre"]' }, ['HP603', 'HP603']],
    ['a sentence inside', { milepæle: '["Marts 2023: Aftalen er klar"]' }, []],
    ['a sentence that tells of another year', { milepæle: '[Vi er flere end i 2010]' }, []],
    ['a colon after no date', { milepæle: '["Status: alle er i gang i 2010"]' }, []],
    ['the day after the last', { milepæle: '[{ dato: 2025-11-01, hvad: Planen er slut }]' }, []],
    ['a year that the plan ends in', { milepæle: '[{ dato: "2025", hvad: Alle er i gang }]' }, []],
    ['the month that the plan begins in', { milepæle: '[{ dato: november 2021, hvad: Start }]' }, []],
    ['no period', { milepæle: '[{ dato: 2031-03-01, hvad: Slut }]' }, [], 'periode:'],
  );
});

describe('HP605 holds activities and indsatsområder against the period', () => {
  rows(
    /HP605/,
    ['ends after', { slut: '2026-12-31' }, ['HP605']],
    ['begins before', { start: '2019' }, ['HP605']],
    ['begins after', { start: 'januar 2027' }, ['HP605']],
    ['both', { start: '2019', slut: '2027' }, ['HP605', 'HP605']],
    ['ends before it begins', { start: 'juni 2023', slut: 'marts 2023' }, ['HP605']],
    ['the indsatsområde', {}, ['HP605'], '', 'slut: 2030'],
    ['inside', { start: 'januar 2022', slut: '2025-06-30' }, []],
    ['the days of the plan', { start: '2021-11-01', slut: '2025-10-31' }, []],
    ['the years of the plan', { start: '2021', slut: '2025' }, []],
    ['the same month', { start: 'juni 2023', slut: 'juni 2023' }, []],
    ['no dates', { start: 'når alle er ansat', slut: 'når alle har job' }, []],
  );
});

describe('HP606 asks when milestones are reached', () => {
  rows(
    /HP606/,
    ['in parts without a date', { milepæle: '[{ hvad: Vejlederen er ansat }]' }, ['HP606']],
    ['in a sentence without a date', { milepæle: '[Vejlederen er ansat]' }, ['HP606']],
    ['once for three', { milepæle: '[Vejlederen er ansat, Aftalen er klar, Huset er åbnet]' }, ['HP606']],
    ['one of two', { milepæle: '[{ dato: 2023, hvad: Et }, { hvad: To }]' }, ['HP606']],
    ['a year in the sentence', { milepæle: '[Vejlederen er ansat i 2022]' }, []],
    ['a month', { milepæle: '[Vejlederen er ansat i marts]' }, []],
    ['a quarter', { milepæle: '["1. kvartal: Vejlederen er ansat"]' }, []],
    ['a season', { milepæle: '[Første hold begynder i foråret]' }, []],
    ['the end of the plan', { milepæle: '[Aftalen er klar ved planens afslutning]' }, []],
    ['some time after', { milepæle: '[Efter et halvt år er ti i gang]' }, []],
    ['a day', { milepæle: '[Første møde 12/3]' }, []],
    ['a day with its year', { milepæle: '[Første møde 1.3.2023, Andet møde 12/4/23]' }, []],
    ['that something goes on', { milepæle: '[De første 15 værter er i gang]' }, ['HP606']],
    ['a share', { milepæle: '[2/3 af værterne er lært op]' }, ['HP606']],
    ['an amount', { milepæle: '["Puljen på 1.500.000 kr. er delt ud"]' }, ['HP606']],
    ['another amount', { milepæle: '[Der er samlet 2000 kr. ind]' }, ['HP606']],
    ['a number of hours', { milepæle: '[De første 12 timer er holdt]' }, ['HP606']],
    ['a number of posts', { milepæle: '[En 1.5 stilling er slået op]' }, ['HP606']],
    ['a date that no calendar has', { milepæle: '[{ dato: snarest, hvad: Start }]' }, []],
    ['an annex', { milepæle: '{ bilag: milepælsplan }' }, []],
    ['an annex beside words', { milepæle: '[{ hvad: Se planen, bilag: milepælsplan }, Vejlederen er ansat]' }, []],
    ['in a prækvalifikation', { milepæle: '[Vejlederen er ansat]' }, [], 'fase: prækvalifikation'],
  );
});

describe('HP517 asks for milestones before the end', () => {
  rows(
    /HP517/,
    ['the last day', { milepæle: '[{ dato: 2025-10-31, hvad: 60 unge }]' }, ['HP517']],
    ['the last month', { milepæle: '[{ dato: oktober 2025, hvad: 60 unge }]' }, ['HP517']],
    ['a sentence', { milepæle: '["Oktober 2025: 60 unge har haft job"]' }, ['HP517']],
    ['in words', { milepæle: '[Evaluering ved planens afslutning]' }, ['HP517']],
    ['one alone', { milepæle: '{ dato: 31.10.2025, hvad: 60 unge }' }, ['HP517']],
    ['the end of the activity', { slut: '2024-06-30', milepæle: '[{ dato: juni 2024, hvad: 60 unge }]' }, ['HP517']],
    [
      'the end of a plan in years',
      { milepæle: '[{ dato: ultimo 2025, hvad: Slut }]' },
      ['HP517'],
      'periode: 2022-2025',
    ],
    ['a month before', { milepæle: '[{ dato: august 2025, hvad: 60 unge }]' }, []],
    ['the whole last year', { milepæle: '[{ dato: "2025", hvad: 60 unge }]' }, []],
    ['two milestones', { milepæle: '[{ dato: 2023, hvad: Ti }, { dato: 2025-10-31, hvad: 60 }]' }, []],
    ['two in one', { milepæle: '[{ dato: 2025-10-31, hvad: [Ti er i gang, 60 har haft job] }]' }, []],
    [
      'several sentences in one',
      { milepæle: JSON.stringify('Marts 2023: Ti er i gang. Oktober 2025: 60 har haft job') },
      [],
    ],
    ['the beginning', { milepæle: '[{ dato: 2022-03-01, hvad: Start }]' }, []],
    ['an annex', { milepæle: '{ bilag: milepælsplan }' }, []],
    [
      'a short activity',
      { start: 'januar 2024', slut: '2024-06-30', milepæle: '[{ dato: juni 2024, hvad: Slut }]' },
      [],
    ],
    ['after the end, which is said elsewhere', { milepæle: '[{ dato: 2026-10-31, hvad: Slut }]' }, []],
    ['no period', { milepæle: '[{ dato: 2025-10-31, hvad: 60 unge }]' }, [], 'periode:'],
  );
});

describe('what is no error', () => {
  const plan = planWithActivity({ id: 'fritidsjob', nr: '"3"' });
  test.each<readonly [string, string]>([
    [
      'the same activity under two indsatsområder',
      '  - navn: Uddannelse og livschancer\n    formål: Flere unge lærer\n    delmål: Flere unge i uddannelse\n    aktiviteter: [{ se: fritidsjob, nr: "7" }]\n',
    ],
    ['numbers with holes', ''],
  ])('%s', (_, more) => {
    const quality = check(`${plan.trimEnd()}\n${more}`).filter(({ code }) => /HP5|HP60[356]/.test(code));
    expect(quality).toEqual([]);
  });

  test('numbers that begin anew in each indsatsområde', () => {
    const area = plan.slice(plan.indexOf('  - navn: Beskæftigelse')).replace('        id: fritidsjob\n', '').trimEnd();
    const other = area
      .replace('Beskæftigelse', 'Uddannelse og livschancer')
      .replace('titel: Fritidsjob', 'titel: Lærlinge');
    expect(check(`${plan.trimEnd()}\n${other}\n`).filter(({ code }) => /HP5|HP60[356]|HP110/.test(code))).toEqual([]);
  });
});
