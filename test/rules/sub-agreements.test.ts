import { describe, expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { planWith } from './plan-with.ts';

type Row = readonly [what: string, yaml: string, expected: readonly string[]];
const rows = (codes: RegExp, ...all: readonly Row[]) =>
  test.each<Row>(all)('%s', (_, yaml, expected) => {
    const found = check(planWith(yaml)).filter(({ code }) => codes.test(code));
    expect(found.map(({ code, pointer }) => `${code} ${/\d/.exec(pointer)?.[0] ?? ''}`.trim())).toEqual(expected);
  });

const areas = (...fields: readonly string[]) => {
  const names = ['Uddannelse og livschancer', 'Beskæftigelse', 'Kriminalitetsforebyggelse'];
  return `indsatsområder:\n${fields.map((more, at) => `  - { navn: ${names[at]}${more && `, ${more}`} }\n`).join('')}`;
};

describe('a delaftale for each indsatsområde', () => {
  rows(
    /HP206/,
    ['none', `bilag: [Budget]\n${areas('', '')}`, ['HP206 0', 'HP206 1']],
    [
      'at the indsatsområde',
      `bilag: [Budget]\n${areas('delaftale: { nr: "1" }', 'delaftale: Delaftale om beskæftigelse')}`,
      [],
    ],
    ['one annex for all', `bilag: [Delaftaler]\n${areas('', '')}`, []],
    [
      'by their names',
      `bilag: [Delaftale om uddannelse og livschancer, "Delaftale: Beskæftigelse"]\n${areas('', '')}`,
      [],
    ],
    ['by a word of the name', `bilag: [Delaftale om uddannelse, Aktivitetsskema]\n${areas('', '')}`, ['HP206 1']],
    ['by number', `bilag: [Delaftale 1, { id: delaftale-2, titel: Job }]\n${areas('', '', '')}`, ['HP206 2']],
    [
      'by the number of the indsatsområde',
      `bilag: [Delaftale 1.5.2, Budget]\n${areas('nr: 1.5.1', 'nr: 1.5.2')}`,
      ['HP206 0'],
    ],
    ['one of three', `bilag: [Delaftale om kriminalitetsforebyggelse]\n${areas('', '', '')}`, ['HP206 0', 'HP206 1']],
    ['as many as indsatsområder', `bilag: [Delaftale A, Delaftale B]\n${areas('', '')}`, []],
    [
      'told in a section',
      `bilag: [Budget]\nafsnit: [{ overskrift: Delaftaler, tekst: De følger i driftsstøttesystemet. }]\n${areas('', '')}`,
      [],
    ],
    ['what could not be read', `bilag: [Budget]\n${areas('delaftale: [a, b]')}`, []],
    ['not asked in 2011-14', 'program: 2011-14\nbilag: [Budget]\nindsatsområder: [{ navn: Sundhed }]', []],
    ['not asked in a prækvalifikation', `fase: prækvalifikation\nbilag: [Budget]\n${areas('')}`, []],
  );
});

describe('delaftaler that are kept up to date', () => {
  const underway = 'fase: gennemførelse\n';
  rows(
    /HP207/,
    [
      'with and without',
      `${underway}${areas('delaftale: { ajourført: 2023-01-15 }', 'delaftale: { nr: "2" }')}`,
      ['HP207 1'],
    ],
    ['a text', `${underway}${areas('delaftale: Delaftale om uddannelse')}`, ['HP207 0']],
    [
      'a text with its date',
      `${underway}${areas('delaftale: "Delaftale om uddannelse, ajourført 15. januar 2023"')}`,
      [],
    ],
    [
      'a date in the annex',
      `${underway}bilag: [{ id: d1, titel: "Delaftale, revideret maj 2023" }]\n${areas('delaftale: { bilag: d1 }')}`,
      [],
    ],
    ['one annex for all without a date', `${underway}bilag: [Delaftaler]\n${areas('', '')}`, ['HP207 0']],
    ['one annex for all with a date', `${underway}bilag: ["Delaftaler, opdateret 1/3 2023"]\n${areas('', '')}`, []],
    [
      'annexes of which one has a date',
      `${underway}bilag: ["Delaftale 1, 1. maj 2023", Delaftale 2]\n${areas('', '')}`,
      [],
    ],
    [
      'annexes of which none has',
      `${underway}bilag: [Delaftale 1, Delaftale 2]\n${areas('', '')}`,
      ['HP207 0', 'HP207 1'],
    ],
    ['a delaftale that is missing is asked for once', `${underway}bilag: [Budget]\n${areas('')}`, []],
    ['before it runs', areas('delaftale: { nr: "1" }'), []],
  );
  const changed = (change: string) => `${underway}ændringer: [{ ${change} }]\n`;
  const kept = areas(
    'delaftale: { ajourført: 2022-06-01 }',
    'delaftale: { ajourført: 2022-06-01 }, aktiviteter: [{ titel: Fritidsjob }]',
  );
  rows(
    /HP208/,
    [
      'a change of everything',
      `${changed('dato: 2023-02-01, godkendt: 2023-03-01, hvad: Planen er et år længere')}${kept}`,
      ['HP208 0', 'HP208 1'],
    ],
    [
      'a change of one indsatsområde',
      `${changed('dato: 2023-02-01, godkendt: 2023-03-01, hvad: Mere vejledning under beskæftigelse')}${kept}`,
      ['HP208 1'],
    ],
    [
      'a change of an activity',
      `${changed('dato: 2023-02-01, godkendt: 2023-03-01, hvad: Fritidsjob er udvidet')}${kept}`,
      ['HP208 1'],
    ],
    [
      'a change before',
      `${changed('dato: 2022-02-01, godkendt: 2022-03-01, hvad: Planen er et år længere')}${kept}`,
      [],
    ],
    ['a change that is not approved', `${changed('dato: 2023-02-01, hvad: Planen er et år længere')}${kept}`, []],
    [
      'a year that may be after',
      `${changed('dato: "2023", godkendt: 2023-12-01, hvad: Nyt mål')}${areas('delaftale: { ajourført: "2023" }')}`,
      [],
    ],
  );
});

describe('whom a delaftale is made with', () => {
  rows(
    /HP209/,
    ['nobody', areas('delaftale: { nr: "1" }'), ['HP209 0']],
    ['at the delaftale', areas('delaftale: { nr: "1", partnere: Skolen }'), []],
    ['at the indsatsområde', areas('partnere: [Skolen], delaftale: { nr: "1" }'), []],
    ['at an activity', areas('delaftale: { nr: "1" }, aktiviteter: [{ titel: Lektiecafé, partnere: Skolen }]'), []],
    ['in an annex', `bilag: [{ id: d1, titel: Delaftale }]\n${areas('delaftale: { bilag: d1 }')}`, []],
    ['in the title', areas('delaftale: { titel: Delaftale med Skolen }'), []],
    ['a text', areas('delaftale: Delaftale om uddannelse'), []],
  );
});

describe('the purpose of an indsatsområde', () => {
  const old = (fields: string) => `program: 2015-18\nindsatsområder: [{ navn: Tryghed og trivsel, ${fields} }]`;
  const said = (yaml: string) =>
    check(planWith(yaml)).flatMap(({ code, message }) => (code === 'HP210' ? message.da : []));
  test.each<readonly [string, readonly string[]]>([
    ['nr: "1"', ['Hvad er formålet med indsatsområdet, og hvilke delmål har det?']],
    ['formål: Flere er trygge', ['Hvilke delmål har indsatsområdet?']],
    ['delmål: Flere er trygge', ['Hvad er formålet med indsatsområdet?']],
    ['delmål: Flere er trygge, beskrivelse: Beboerne skal kende hinanden', []],
    ['formål: Flere er trygge, delmål: Færre klager', []],
    ['mål: Flere er trygge', []],
    ['formål: Flere er trygge, delmål: { a: { b: c } }', []],
  ])('%s', (fields, expected) => {
    expect(said(old(fields))).toEqual(expected);
    expect(said(old(fields).replace('2015-18', '2019-26'))).toEqual([]);
  });
});
