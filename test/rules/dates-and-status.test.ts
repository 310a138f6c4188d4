import { describe, expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { finds, planWithActivity } from './activity-with.ts';
import { planWith } from './plan-with.ts';

const goal = (deadline: string) => ({ mål: `{ hvad: 60 unge har et fritidsjob, frist: ${deadline} }` });
const criterion = (deadline: string) => ({
  succeskriterier: `{ kriterium: 60 unge har et fritidsjob, frist: ${deadline} }`,
});

describe('HP614 and HP617 hold deadlines against the period', () => {
  finds(['HP614'], /HP61[47]/, [
    ['a goal the year before', goal('"2020"')],
    ['a criterion the month before', criterion('oktober 2021')],
    ['no later than a day before', goal('senest 1. juni 2021')],
    ['a goal under a goal', { mål: '{ hvad: Flere i job, delmål: [{ hvad: 20 i job, frist: 2019 }] }' }],
    ['the plan', {}, 'mål: [{ hvad: Flere i job, frist: 2018 }]'],
    ['the indsatsområde', {}, '', 'mål: { hvad: Flere i job, frist: 2018 }'],
  ]);
  finds(['HP617'], /HP61[47]/, [
    ['a goal years after', goal('"2030"')],
    ['a criterion more than a year after', criterion('november 2027')],
    ['the plan', {}, 'succeskriterier: [{ kriterium: 60 i job, frist: 2035 }]'],
  ]);
  finds([], /HP61[47]/, [
    ['inside', goal('juni 2024')],
    ['the year it begins', goal('"2021"')],
    ['the year after the end', goal('oktober 2026')],
    ['no time that can be read', goal('når alle er i gang')],
    ['every year', goal('hvert år')],
    ['no period', goal('"2018"'), 'periode:'],
    ['a period backwards', goal('"2018"'), 'periode: { fra: 2025-11-01, til: 2021-10-31 }'],
    ['inside the time that the title gives', goal('"2028"'), 'titel: Helhedsplan 2021-2029'],
  ]);
});

describe('HP615 asks about signatures, approvals and delaftaler from another time', () => {
  const signed = (date: string) =>
    `underskrifter: [{ part: Eksempel Kommune, titel: direktør, dato: ${date} }, { part: Boligforeningen Eksempel, titel: direktør, dato: 2021-06-30 }]`;
  const approved = (rest: string) => `godkendelser: [{ af: Byrådet i Eksempel Kommune, ${rest} }]`;
  const kept = (date: string) => `delaftale: { titel: Job, partnere: [Jobcenter Eksempel], ajourført: ${date} }`;
  finds(['HP615'], /HP615/, [
    ['signed after the end', {}, signed('2027-06-12')],
    ['signed four years before', {}, signed('12. juni 2017')],
    ['approved after the end', {}, approved('dato: 2026-01-15')],
    ['approved ten years before', {}, approved('dato: 2011-05-25')],
    ['kept up to date after the end', {}, '', kept('2032-01-15')],
    ['kept up to date long before', {}, '', kept('2015-01-15')],
    ['kept up to date after the status', {}, 'fase: gennemførelse\ndato: 2022-12-01', kept('2023-12-01')],
  ]);
  finds([], /HP615/, [
    ['signed half a year before', {}, signed('juni 2021')],
    ['signed when it had begun', {}, signed('2022-02-01')],
    ['approved two years before', {}, approved('dato: 2019-11-15')],
    ['an approval of something else', {}, approved('dato: 2026-03-15, hvad: Slutregnskab')],
    ['signed on a day that no calendar has', {}, signed('32.12.2015')],
    ['kept up to date after a plan from before it began', {}, 'dato: 2021-06-01', kept('2023-01-15')],
    ['kept up to date on the day of the status', {}, 'fase: gennemførelse\ndato: 2022-12-01', kept('december 2022')],
    ['no period', {}, `periode:\n${signed('2027-06-12')}`],
  ]);
});

describe('HP616 holds a status against the rest', () => {
  const underway = 'fase: gennemførelse\ndato: 2023-06-01';
  const milestone = (date: string, status: string) => ({
    milepæle: `[{ dato: ${date}, hvad: De første ti er i job, status: ${status} }]`,
  });
  const base = { milepæle: '[{ dato: 2023-03-01, hvad: De første ti er i job, status: nået }]' };
  finds(
    ['HP616'],
    /HP616/,
    [
      ['reached before its month', milestone('2024-06', 'nået'), underway],
      ['planned in a closed activity', { status: 'afsluttet', ...milestone('2023-01', 'planlagt') }, underway],
      ['closed before its end', { status: 'Afsluttet', slut: '2024-12-31' }, underway],
      [
        'closed and reached early, said once',
        { status: 'afsluttet', slut: '2024-12', ...milestone('2024-06', 'nået') },
        underway,
      ],
    ],
    base,
  );
  finds(
    [],
    /HP616/,
    [
      ['reached when it was to be', milestone('2023-05', 'nået'), underway],
      ['reached in the month of the plan', milestone('juni 2023', 'nået'), underway],
      ['reached early, and says so', milestone('2024-06', 'nået et år før tid'), underway],
      ['still to come', milestone('2024-06', 'planlagt'), underway],
      ['not yet reached', milestone('2024-06', 'endnu ikke nået'), underway],
      ['closed at its end', { status: 'afsluttet', slut: '2022-12-31' }, underway],
      ['closed early, and says so', { status: 'afsluttet før tid', slut: '2024-12-31' }, underway],
      ['under way', { status: 'i gang', slut: '2024-12-31' }, underway],
      ['an end outside the plan, said there', { status: 'afsluttet', slut: '2029-12-31' }, underway],
      ['no day to hold it against', milestone('2024-06', 'nået'), 'fase: gennemførelse\ndato:'],
    ],
    base,
  );
  test('several that are early ask about the day of the plan', () => {
    const early = milestone('2024-06', 'nået');
    const plan = planWithActivity({ ...early, status: 'afsluttet', slut: '2024-12-31' }, underway);
    expect(check(plan).flatMap(({ code, message }) => (code === 'HP616' ? [message.da] : []))).toEqual([
      'Planen er fra 01.06.2023, men 2 steder er noget nået eller afsluttet, som først skulle være det senere. Er planens dato ført ajour?',
    ]);
  });
});

describe('HP618 holds milestones against the end of their activity', () => {
  const milestone = (date: string, what = 'De første ti er i job') => `[{ dato: ${date}, hvad: ${what} }]`;
  finds(['HP618'], /HP61[68]|HP60[35]/, [
    ['months after', { slut: '2023-06-30', milepæle: milestone('oktober 2023') }],
    ['the year after', { slut: '2022', milepæle: milestone('2023-01-15') }],
    ['in a sentence', { slut: '2022-12-31', milepæle: '["Marts 2023: De første er i job"]' }],
  ]);
  finds([], /HP618/, [
    ['before', { slut: '2023-06-30', milepæle: milestone('2023-05') }],
    ['in the year it ends', { slut: '2023-06-30', milepæle: milestone('"2023"') }],
    ['the month it ends', { slut: 'juni 2023', milepæle: milestone('2023-06-30') }],
    ['the day after', { slut: '2023-06-30', milepæle: milestone('2023-07-01') }],
    ['an evaluation', { slut: '2023-06-30', milepæle: milestone('2023-09', 'Forløbet er evalueret') }],
    ['taken over', { slut: '2023-06-30', milepæle: milestone('2023-09', 'Skolen har overtaget caféen') }],
    ['outside the plan, said there', { slut: '2023-06-30', milepæle: milestone('2029-09') }],
    ['an end outside the plan, said there', { slut: '2019-06-30', milepæle: milestone('2023-09') }],
    ['no end', { milepæle: milestone('2025-09') }],
  ]);
});

describe('HP120 asks when those who have approved did so', () => {
  const plan = (approval: string, fase = 'gennemførelse') =>
    `program: 2006-10\nfase: ${fase}\ngodkendelser:\n  - { af: Organisationsbestyrelsen i Boligforeningen Eksempel, dato: 2009-05-11 }\n  - { af: Byrådet i Eksempel Kommune, dato: 2009-05-25 }\n  - ${approval}`;
  test.each([
    ['no day', plan('{ af: Landsbyggefonden }'), ['Hvilken dag gav Landsbyggefonden sin godkendelse?']],
    ['a sentence without one', plan('Landsbyggefonden har godkendt planen'), ['Hvornår er godkendelsen givet?']],
    ['a sentence with one', plan('Landsbyggefonden den 20. juni 2009'), []],
    ['a day in its words', plan('{ af: Landsbyggefonden, hvad: "Tilsagn af 20/6 2009" }'), []],
    ['in an annex', plan('{ af: Landsbyggefonden, bilag: budget }'), []],
    ['before the plan runs', plan('{ af: Landsbyggefonden }', 'helhedsplan'), []],
  ] as const)('%s', (_, yaml, expected) => {
    const found = check(planWith(yaml)).filter(({ code }) => code === 'HP120');
    expect(found.map(({ message }) => message.da)).toEqual(expected);
  });
});
