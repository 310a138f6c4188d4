import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { readConfig } from '../../src/config/read.ts';

const schema = JSON.parse(readFileSync('schemas/helhed.config.schema.json', 'utf8'));
const isValid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
const said = (text: string) => readConfig(text).problems.map(({ start, text: { da } }) => `${start.line} ${da}`);

const whole = `sprog: en
planer: [planer, "*.helhedsplan.yaml"]
råd: nej
højst_advarsler: 3
kendte_mangler: kendte.json
regler:
  HP607: råd
  HP411: fra
  KOM1: fejl
krav:
  - kode: KOM1
    felt: aktivitet.partnere
    spørgsmål: Hvilke skoler er med?
    alvor: råd
    værdier: [Egeskolen, Lindeskolen]
    kilde: Kommunens rammer, side 3
    programmer: [2019-26]
    faser: [helhedsplan]
`;

test('all that can be set is read', () => {
  const { config, problems } = readConfig(whole);
  expect(problems).toEqual([]);
  expect(config).toEqual({
    language: 'en',
    plans: ['planer', '*.helhedsplan.yaml'],
    advice: false,
    maxWarnings: 3,
    baseline: 'kendte.json',
    severities: new Map([
      ['HP607', 'note'],
      ['HP411', 'off'],
      ['KOM1', 'error'],
    ]),
    demands: [
      {
        code: 'KOM1',
        owner: 'aktivitet',
        field: ['partnere'],
        question: 'Hvilke skoler er med?',
        severity: 'note',
        values: ['Egeskolen', 'Lindeskolen'],
        source: 'Kommunens rammer, side 3',
        programmes: ['2019-26'],
        phases: ['helhedsplan'],
      },
    ],
  });
});

describe('what cannot be used is told of at its place', () => {
  test.each<readonly [string, readonly string[]]>([
    ['', []],
    ['# intet\n', []],
    ['sprog: tysk', ['1 »tysk« kan ikke bruges her. Vælg da eller en.']],
    ['sprogg: da', ['1 »sprogg« er ikke en indstilling. Mente du »sprog«?']],
    ['farve: blå', [expect.stringMatching(/^1 »farve« er ikke en indstilling\. Her kan der stå sprog, planer/)]],
    ['planer: planer', [expect.stringMatching(/^1 Her skal der stå en liste, fx: /)]],
    ['regler: HP607', [expect.stringMatching(/^1 Her skal der stå felter, fx: /)]],
    ['regler: { HP607: streng }', ['1 »streng« kan ikke bruges her. Vælg fejl, advarsel, råd eller fra.']],
    ['regler:\n  HP999: fra', ['2 Der er ingen regel, der hedder »HP999«. Se dem alle med: helhed regler']],
    ['højst_advarsler: mange', ['1 »mange« er ikke et helt tal.']],
    ['- a', [expect.stringMatching(/^1 Her skal der stå felter/)]],
    ['bare en tekst', [expect.stringMatching(/^1 Her skal der stå felter/)]],
    ['sprog: "da', [expect.stringMatching(/^1 .*anførselstegn/)]],
    [
      'krav:\n  - kode: HP501\n    felt: aktivitet.mål\n    spørgsmål: x',
      [expect.stringMatching(/^2 »HP501« kan ikke bruges her\./)],
    ],
    ['krav:\n  - kode: KOM1\n    felt: aktivitet.partnere', [expect.stringMatching(/^2 Her mangler »spørgsmål«\./)]],
    [
      'krav:\n  - { kode: KOM1, felt: aktivitet.skole, spørgsmål: x }',
      ['2 En aktivitet har intet felt, der hedder »skole«.'],
    ],
    [
      'krav:\n  - { kode: KOM1, felt: plan.organisation.skole, spørgsmål: x }',
      ['2 »organisation« har intet felt, der hedder »skole«.'],
    ],
    ['krav:\n  - { kode: KOM1, felt: plan.organisation.kommunikation, spørgsmål: x }', []],
    ['krav:\n  - { kode: KOM1, felt: aktivitet.milepæle.dato, spørgsmål: x }', []],
    [
      'regler:\n  HP001: fra\n  hp015: råd\n  HP023: fejl\n  hp504: fra',
      [
        '2 HP001 siger, at planen ikke kan læses. Det er altid en fejl og kan ikke slås fra.',
        '3 HP015 siger, at planen ikke kan læses. Det er altid en fejl og kan ikke slås fra.',
      ],
    ],
    [
      'krav:\n  - { kode: KOM1, felt: skole, spørgsmål: x }',
      [expect.stringMatching(/^2 »skole« kan ikke bruges her\./)],
    ],
    [
      'krav:\n  - { kode: KOM1, felt: plan.dato, spørgsmål: x }\n  - { kode: KOM1, felt: plan.version, spørgsmål: x }',
      ['3 »KOM1« er brugt til to krav.'],
    ],
  ])('%j', (text, expected) => {
    expect(said(text)).toEqual(expected);
    if (expected.length > 0) expect(readConfig(text).config).toEqual({ severities: new Map(), demands: [] });
  });
});

test('a rule is called the same in small letters', () => {
  expect(readConfig('regler: { hp504: fra }').config.severities).toEqual(new Map([['HP504', 'off']]));
});

test('keys in two letters for one are read too', () => {
  const text = 'regler: { HP504: råd }\nkrav: [{ kode: KOM1, felt: aktivitet.målgruppe, spørgsmål: På hvem? }]\n';
  expect(readConfig(text.normalize('NFD'))).toEqual(readConfig(text));
  expect(readConfig(text).problems).toEqual([]);
  expect(readConfig('råd: nej\nhøjst_advarsler: 1\n'.normalize('NFD')).config).toMatchObject({
    advice: false,
    maxWarnings: 1,
  });
});

describe('the published schema says the same', () => {
  test.each<readonly [string, boolean]>([
    [whole, true],
    ['sprog: tysk', false],
    ['farve: blå', false],
    ['planer: planer', false],
    ['regler: { HP607: streng }', false],
    ['krav: [{ kode: KOM1, felt: aktivitet.partnere }]', false],
    ['krav: [{ kode: HP501, felt: aktivitet.mål, spørgsmål: x }]', false],
  ])('%j', (text, valid) => {
    expect(isValid(parseDocument(text).toJS())).toBe(valid);
    expect(readConfig(text).problems.length === 0).toBe(valid);
  });
});
