import { describe, expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { planWith } from './plan-with.ts';

const first = 'fase: prækvalifikation\n';
const said = (codes: RegExp, yaml: string) =>
  check(planWith(first + yaml)).flatMap(({ code, message }) => (codes.test(code) ? `${code} ${message.da}` : []));

describe('how long the description of the challenges is', () => {
  const pages = (yaml: string) => said(/HP13[56]/, `bilag: [${yaml}]`);
  test.each<readonly [string, string, readonly string[]]>([
    ['five pages', '{ titel: Områdets udfordringer, sider: 5 }', []],
    [
      'six pages',
      '{ titel: Områdets udfordringer, sider: 6 }',
      ['HP135 Beskrivelsen af udfordringerne fylder 6 sider. Kan den være på 5?'],
    ],
    [
      'in words',
      '{ titel: Beskrivelse af området, sider: ca. 7 sider }',
      ['HP135 Beskrivelsen af udfordringerne fylder 7 sider. Kan den være på 5?'],
    ],
    [
      'in the title',
      '"Beskrivelse af de sociale udfordringer (12 sider)"',
      ['HP135 Beskrivelsen af udfordringerne fylder 12 sider. Kan den være på 5?'],
    ],
    ['another annex', '{ titel: Budget, sider: 9 }', []],
    ['pages from and to', '{ titel: Områdets udfordringer, sider: 2-6 }', []],
  ])('%s', (_, annex, expected) => expect(pages(annex)).toEqual(expected));

  test.each<readonly [number, readonly string[]]>([
    [11_900, []],
    [
      12_100,
      ['HP136 Planens tekst om udfordringerne er på 12.100 tegn, omkring 5 normalsider. Kan den være på 5 sider?'],
    ],
    [
      16_000,
      ['HP136 Planens tekst om udfordringerne er på 16.000 tegn, omkring 6,5 normalsider. Kan den være på 5 sider?'],
    ],
    [20_100, ['HP135 Planens tekst om udfordringerne er på 20.100 tegn. Så meget kan ikke være på 5 sider.']],
  ])('a text of %d characters', (length, expected) => {
    expect(said(/HP13[56]/, `problemer: ${'x'.repeat(length)}`)).toEqual(expected);
    expect(
      said(/HP13[56]/, `problemer: [Uro]\nafsnit:\n  - { overskrift: Baggrund, tekst: ${'x'.repeat(length - 3)} }`),
    ).toEqual(expected);
    expect(
      said(/HP13[56]/, `problemer: [Uro]\nafsnit:\n  - { overskrift: Samspil, tekst: ${'x'.repeat(length)} }`),
    ).toEqual([]);
  });

  test('is not asked of the plan itself', () => {
    const found = check(planWith(`problemer: ${'x'.repeat(30_000)}`));
    expect(found.filter(({ code }) => /HP13[56]/.test(code))).toEqual([]);
  });
});

describe('how early the application is', () => {
  const start = 'den 01.08.2021';
  test.each<readonly [string, readonly string[]]>([
    ['dato: 2020-02-01', []],
    ['dato: 2020-05-01', []],
    [
      'dato: 2020-05-02',
      [`HP137 Der er kun 14 måneder, til planen begynder ${start}. Kan I nå det? Regn med omkring 18 måneder.`],
    ],
    [
      'dato: 2021-07-01',
      [`HP137 Der er kun 1 måned, til planen begynder ${start}. Kan I nå det? Regn med omkring 18 måneder.`],
    ],
    [
      'dato: 2021-09-01',
      [`HP137 Planen begynder ${start}. Kan ansøgningen nå at blive behandlet inden da? Regn med omkring 18 måneder.`],
    ],
    ['dato: "2020"', []],
    ['dato: snart', []],
    ['dato:', []],
  ])('%s', (yaml, expected) => {
    expect(said(/HP137/, `periode: { fra: 2021-08-01, til: 2025-07-31 }\n${yaml}`)).toEqual(expected);
  });
});

describe('whether the managements stand behind it', () => {
  const alone = `godkendelser:\nunderskrifter:\nbilag: [KÅS-tal]\norganisation: { projektleder: Projektlederen }\nbudget: { finansiering: [{ kilde: Landsbyggefonden }] }\n`;
  const missing = 'HP138 Bakker ledelsen i både kommune og boligorganisation op om planen?';
  test.each<readonly [string, string, readonly string[]]>([
    ['nothing', '', [missing]],
    [
      'a board with both',
      'organisation: { bestyrelse: [{ formand: Kommunaldirektøren, medlemmer: [Direktøren for Boligforeningen Eksempel] }] }',
      [],
    ],
    [
      'a board with one',
      'organisation: { bestyrelse: { formand: Direktøren for Boligforeningen Eksempel } }',
      [missing],
    ],
    [
      'a group without leaders',
      'organisation: { styregruppe: { medlemmer: [En medarbejder fra Eksempel Kommune, En medarbejder fra Boligforeningen Eksempel] } }',
      [missing],
    ],
    ['approvals', 'godkendelser: [Byrådet]', []],
    [
      'leaders as parties',
      'parter: [{ navn: Eksempel Kommune, titel: kommunaldirektør }, { navn: Boligforeningen Eksempel, titel: direktør }]',
      [],
    ],
    ['parties alone', 'parter: [Eksempel Kommune, Boligforeningen Eksempel]', [missing]],
    ['said in a section', 'afsnit: [Byrådet og organisationsbestyrelsen bakker begge op om ansøgningen.]', []],
    [
      'recommended and agreed',
      'bilag: [Kommunal anbefaling]\nbudget: { finansiering: [{ kilde: Boligforeningen Eksempel, status: aftalt }] }',
      [],
    ],
    [
      'recommended and to be agreed',
      'bilag: [Kommunal anbefaling]\nbudget: { finansiering: [{ kilde: Boligforeningen Eksempel, status: skal aftales }] }',
      [missing],
    ],
  ])('%s', (_, yaml, expected) => {
    const keys = [...yaml.matchAll(/^(\p{L}+):/gmu)].map(([, key]) => key);
    const base = alone
      .split('\n')
      .filter(line => !keys.some(key => line.startsWith(`${key}:`)))
      .join('\n');
    expect(said(/HP138/, `${base}\n${yaml}`)).toEqual(expected);
  });
});
