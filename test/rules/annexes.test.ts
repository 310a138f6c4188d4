import { describe, expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { planWith } from './plan-with.ts';

type Row = readonly [what: string, yaml: string, expected: readonly string[]];
const rows = (codes: RegExp, ...all: readonly Row[]) =>
  test.each<Row>(all)('%s', (_, yaml, expected) => {
    const found = check(planWith(yaml)).filter(({ code }) => codes.test(code));
    expect(found.map(({ code }) => code)).toEqual(expected);
  });

const listed = /HP12[2-9]|HP13[0-2]|HP160/;

describe('which annexes are asked', () => {
  rows(
    listed,
    ['no list', 'bilag:', ['HP160']],
    ['an empty one', 'bilag: []', ['HP160']],
    ['a list that could not be read', 'bilag: { a: { b: c } }', []],
    ['all, as titles alone', 'bilag: [Budget, Beredskabsplan, Milepælsplan, Kommissorium, Indberetningsskema]', []],
    [
      'all, as files',
      'bilag: [{ fil: budget.xlsx }, { fil: beredskab.pdf }, { fil: milepæle.pdf }, { fil: kommissorium.pdf }, { fil: indberetning.xlsx }]',
      [],
    ],
    ['one of them', 'bilag: [Budget]', ['HP123', 'HP124', 'HP125', 'HP129']],
    [
      'a budget that refers to its annex',
      'bilag: [{ id: tal, titel: Tallene }, Beredskabsplan, Milepælsplan, Kommissorium, Indberetningsskema]\nbudget: { bilag: tal }',
      [],
    ],
    [
      'milestones that refer to theirs',
      'bilag: [{ id: tid, titel: Gantt }, Budget, Beredskabsplan, Kommissorium, Indberetningsskema]\nmilepæle: { bilag: tid }',
      [],
    ],
    [
      'terms of reference in the organisation',
      'bilag: [Budget, Beredskabsplan, Milepælsplan, Indberetningsskema]\norganisation: { kommissorium: Bestyrelsen leder indsatsen og mødes fire gange om året. }',
      [],
    ],
    [
      'terms of reference that are promised',
      'bilag: [Budget, Beredskabsplan, Milepælsplan, Indberetningsskema]\norganisation: { bestyrelse: { kommissorium: Kommissoriet følger senere } }',
      ['HP125'],
    ],
    ['none in 2006-10', 'program: 2006-10\nbilag:', []],
    [
      '2015-18',
      'program: 2015-18\nbilag: [Budget, Beredskabsplan, Milepælsplan, Kommissorium]',
      ['HP126', 'HP127', 'HP128'],
    ],
    [
      '2015-18 in other words',
      'program: 2015-18\nbilag: [Budget, Beredskabsplan, Tidsplan, Kommissorium, Diagram over organisationen, Aktivitetsskemaer, Centralt genererede målinger]',
      [],
    ],
    ['an application without a list', 'fase: prækvalifikation\nbilag:\nafsnit:\ngodkendelser:', ['HP160']],
    [
      'two of three given elsewhere',
      'fase: prækvalifikation\nbilag:\nproblemer: [{ problem: Fraflytning, tal: 21 %, kilde: KÅS-tal }]',
      ['HP130'],
    ],
    [
      'key figures in the text',
      'fase: prækvalifikation\nbilag: [Ansøgningsskema, Kommunal anbefaling]\nafsnit: [KÅS viser en fraflytning på 21 %]',
      [],
    ],
    [
      'a word in the text',
      'fase: prækvalifikation\nbilag: [Ansøgningsskema, Kommunal anbefaling]\nafsnit: [Vi henter KÅS senere]',
      ['HP131'],
    ],
    [
      'one of three problems with their figure',
      'fase: prækvalifikation\nbilag: [Ansøgningsskema, Kommunal anbefaling]\nafsnit:\nproblemer: [{ problem: Fraflytning, tal: 21 %, år: 2020, kilde: KÅS-tal 2020 }, Uro, Ensomhed]',
      ['HP131'],
    ],
    [
      'all problems with their figures',
      'fase: prækvalifikation\nbilag: [Ansøgningsskema, Kommunal anbefaling]\nafsnit:\nproblemer: [{ problem: Fraflytning, tal: 21 %, kilde: KÅS }, { problem: Job, tal: 9 %, kilde: KÅS }]',
      [],
    ],
    [
      'key figures that are enclosed',
      'fase: prækvalifikation\nbilag: [Ansøgningsskema, Kommunal anbefaling]\nafsnit: [KÅS-tallene er vedlagt på sagen]',
      [],
    ],
    [
      'a recommendation as an approval',
      'fase: prækvalifikation\nbilag: [Ansøgningsskema, KÅS-tal]\ngodkendelser: [{ af: Byrådet }]',
      [],
    ],
  );

  test('one question names them all', () => {
    const [finding] = check(planWith('bilag:')).filter(({ code }) => code === 'HP160');
    expect(finding?.message.da).toBe(
      'Hvilke bilag følger med? Skriv, hvor I har budgettet, beredskabsplanen, milepælsplanen, kommissoriet for bestyrelsen og indberetningsskemaet.',
    );
  });

  test('a best known profile gives notes', () => {
    const found = check(planWith('fase: prækvalifikation\nbilag:\nafsnit:\ngodkendelser:'));
    expect(found.find(({ code }) => code === 'HP160')?.severity).toBe('note');
  });
});

describe('where an annex is', () => {
  const said = (yaml: string) =>
    check(planWith(yaml)).flatMap(({ code, message }) => (code === 'HP133' ? message.da : []));
  const agreements = (...all: readonly string[]) =>
    `bilag: [{ titel: Kort, sted: arkivet }]\nindsatsområder:\n${all.map((one, at) => `  - { navn: ${['Trivsel', 'Uddannelse'][at]}, delaftale: { ${one} } }\n`).join('')}`;
  test.each<readonly [string, string, readonly string[]]>([
    ['one', 'bilag: [{ titel: Budget }]', ['Hvor ligger bilaget »Budget«?']],
    ['two', 'bilag: [Budget, { titel: Kort, sted: arkivet }, Plan]', ['Hvor ligger bilagene »Budget« og »Plan«?']],
    ['many', 'bilag: [A, B, C, D, E]', ['Hvor ligger bilagene »A«, »B«, »C« og 2 andre?']],
    ['a file', 'bilag: [{ titel: Budget, fil: budget.xlsx }]', []],
    ['the file as title', 'bilag: [budget.xlsx]', []],
    ['an address', 'bilag: ["Budget: https://eksempel.dk/budget"]', []],
    ['said once for all', 'bilag: [Budget]\nrevision: Alle bilag ligger i driftsstøttesystemet.', []],
    ['a delaftale with a title alone', agreements('titel: Delaftale 1'), ['Hvor ligger delaftalen »Delaftale 1«?']],
    [
      'one of two among the annexes',
      agreements('titel: Delaftale 1', 'titel: Delaftale 2').replace('Kort', 'Delaftale 2'),
      ['Hvor ligger delaftalen »Delaftale 1«?'],
    ],
    ['a delaftale in a file', agreements('titel: Delaftale 1, fil: delaftale.docx'), []],
    ['a delaftale with partners', agreements('titel: Delaftale 1, partnere: [Jobcentret]'), []],
    ['a chapter of the plan', agreements('nr: "1.5.2", titel: Delaftale om job'), []],
    ['all of them in an annex', agreements('titel: Delaftale 1').replace('Kort', 'Delaftaler'), []],
    [
      'said in the text',
      `${agreements('titel: Delaftale 1')}\nrevision: Delaftalerne er vedlagt på sagen og ses igennem hvert år.`,
      [],
    ],
  ])('%s', (_, yaml, expected) => {
    expect(said(yaml)).toEqual(expected);
  });
});

describe('files beside the plan', () => {
  const there = new Set(['budget.xlsx', 'bilag/milepæle.docx', '../fælles/kommissorium.pdf']);
  const lost = (yaml: string, exists?: (path: string) => boolean) =>
    check(planWith(yaml), 'plan.yaml', { exists }).flatMap(({ code, facts }) =>
      code === 'HP134' ? facts['file'] : [],
    );
  test.each<readonly [string, readonly string[]]>([
    ['budget.xlsx', []],
    ['bilag/milepæle.docx', []],
    ['bilag\\milepæle.docx', []],
    ['../fælles/kommissorium.pdf', []],
    ['buget.xlsx', ['buget.xlsx']],
    ['bilag/budget.xlsx', ['bilag/budget.xlsx']],
    ['https://eksempel.dk/budget.xlsx', []],
    ['/home/projekt/budget.xlsx', []],
    ['C:\\planer\\budget.xlsx', []],
    ['\\\\server\\planer\\budget.xlsx', []],
    ['~/budget.xlsx', []],
  ])('%s', (file, expected) => {
    const yaml = `bilag: [{ titel: Et bilag, fil: '${file}' }]`;
    expect(lost(yaml, path => there.has(path))).toEqual(expected);
    expect(lost(yaml)).toEqual([]);
  });

  test('a delaftale has a file too', () => {
    expect(lost('indsatsområder: [{ navn: Beskæftigelse, delaftale: { fil: delaftale.docx } }]', () => false)).toEqual([
      'delaftale.docx',
    ]);
  });
});

describe('a reference to an annex', () => {
  const refers = 'organisation: { kommissorium: { bilag: kommissorium } }';
  rows(
    /HP111|HP160|HP125|HP411/,
    [
      'that is not on the list',
      `bilag: [Budget, Beredskabsplan, Milepælsplan, Indberetningsskema]\n${refers}`,
      ['HP111'],
    ],
    ['where the whole list is missing', `bilag:\n${refers}`, ['HP160']],
    ['where the list could not be read', `bilag: { a: { b: c } }\n${refers}`, []],
  );
});

describe('how often the board meets', () => {
  const board =
    'organisation: { bestyrelse: { formand: Kommunaldirektøren i Eksempel Kommune, medlemmer: [Direktøren for Boligforeningen Eksempel], opgaver: [følge op på målene] } }';
  rows(
    /HP125|HP411/,
    [
      'waits for the terms of reference',
      `bilag: [Budget, Beredskabsplan, Milepælsplan, Indberetningsskema]\n${board}`,
      ['HP125'],
    ],
    ['stands in them', `bilag: [Budget, Beredskabsplan, Milepælsplan, Kommissorium, Indberetningsskema]\n${board}`, []],
  );
});

describe('the agreement', () => {
  rows(
    /HP103|HP140/,
    ['waits for the title', 'titel:\nafsnit:', ['HP103']],
    ['is neither the plan nor an annex', 'titel: Sammen om Birkeparken\nafsnit:', ['HP140']],
    ['is the plan', 'titel: Strategisk samarbejdsaftale\nafsnit:', []],
  );
});
