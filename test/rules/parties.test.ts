import { describe, expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { planWith } from './plan-with.ts';

type Row = readonly [what: string, yaml: string, expected: readonly string[]];
const rows = (codes: RegExp, ...all: readonly Row[]) =>
  test.each<Row>(all)('%s', (_, yaml, expected) => {
    const found = check(planWith(yaml)).filter(({ code }) => codes.test(code));
    expect(found.map(({ code, message }) => `${code} ${message.da}`)).toEqual(expected);
  });

describe('sections', () => {
  const which = (name: string) => `HP113 Hvilke afdelinger i ${name} er med i planen?`;
  rows(
    /HP11[34]|HP106/,
    ['names alone are asked one by one', 'boligorganisationer: [VIBO, fsb]', [which('VIBO'), which('fsb')]],
    [
      'one of two without',
      'boligorganisationer:\n  - { navn: VIBO, afdelinger: [{ nr: "1" }] }\n  - { navn: fsb }',
      [which('fsb')],
    ],
    ['an empty list', 'boligorganisationer: [{ navn: fsb, afdelinger: [] }]', [which('fsb')]],
    [
      'only parties',
      'boligorganisationer:\nparter: [Eksempel Kommune, fsb]',
      ['HP113 Hvilke boligorganisationer og afdelinger er med i planen?'],
    ],
    ['neither', 'boligorganisationer:\nparter:', ['HP106 Hvilke boligorganisationer står bag planen?']],
    ['a section in the name', 'boligorganisationer: ["AAB, afd. 55"]', []],
    ['an annex with them', 'boligorganisationer: [fsb]\nbilag: [{ titel: Kort over afdelingerne, sted: arkivet }]', []],
    [
      'an annex that only speaks of them',
      'boligorganisationer: [fsb]\nbilag: [{ titel: KÅS-tal for afdelingerne, sted: arkivet }]',
      [which('fsb')],
    ],
    ['what could not be read', 'boligorganisationer: [{ navn: fsb, afdelinger: { a: { b: c } } }]', []],
    ['not asked in 2006-10', 'program: 2006-10\nboligorganisationer: [fsb]', []],
    [
      'sections by name alone',
      'boligorganisationer: [{ navn: fsb, afdelinger: [Nord, { navn: Syd }] }]',
      ['HP114 Hvilke numre har Nord og Syd, og hvor mange boliger er der?'],
    ],
    ['a number in the name', 'boligorganisationer: [{ navn: fsb, afdelinger: [afdeling 12] }]', []],
    ['a count for all', 'boliger: ca. 840\nboligorganisationer: [{ navn: fsb, afdelinger: [Nord] }]', []],
    ['a count for the organisation', 'boligorganisationer: [{ navn: fsb, boliger: 40, afdelinger: [Nord] }]', []],
    ['how many live there', 'boligorganisationer: [{ navn: fsb, afdelinger: [{ navn: Nord, beboere: 100 }] }]', []],
  );
});

describe('problems', () => {
  const which = 'HP115 Hvilke problemer skal indsatsen løse?';
  const size = 'HP116 Hvor store er problemerne? Der er hverken tal eller kilde.';
  rows(
    /HP11[56]/,
    ['none', 'problemer:', [which]],
    ['placeholder', 'problemer: TODO', [which]],
    [
      'a section on the background',
      'problemer:\nafsnit: [{ overskrift: Baggrund og udfordringer, tekst: Her er langt til byen. }]',
      [],
    ],
    [
      'a section of an indsatsområde',
      'problemer:\nindsatsområder: [{ navn: Beskæftigelse, afsnit: [{ overskrift: Baggrund, tekst: Hver fjerde ung er uden job. }] }]',
      [],
    ],
    ['an annex', 'problemer:\nbilag: [{ titel: Områdets sociale udfordringer, sted: arkivet }]', []],
    [
      'a background that tells of nothing hard',
      'problemer:\nafsnit: [{ overskrift: Baggrund, tekst: Området er bygget i 1972. }]',
      [which],
    ],
    ['a background that does', 'problemer:\nafsnit: [{ overskrift: Baggrund, tekst: Hver femte er utryg. }]', []],
    ['another section', 'problemer:\nafsnit: [{ overskrift: Vision, tekst: Alle hører til. }]', [which]],
    ['a sentence without a figure', 'problemer: Mange unge er uden job', [size]],
    ['only a year', 'problemer: [{ problem: Mange unge er uden job, år: 2020 }]', [size]],
    ['a year in the sentence', 'problemer: [Mange unge er uden job i 2020]', [size]],
    ['a figure in the sentence', 'problemer: [27 % af de unge er uden job]', []],
    ['a part in words', 'problemer: Hver femte ung er uden job', []],
    ['one of two with a source', 'problemer: [{ problem: Uro, kilde: politiet }, Ensomhed]', []],
    ['general figures for several', 'problemer: [Uro, Ensomhed]\nbilag: [{ titel: KÅS-tal, sted: arkivet }]', [size]],
    [
      'general figures that a problem names',
      'problemer: [Uro, "Ensomhed, se KÅS-tallene"]\nbilag: [{ titel: KÅS-tal, sted: arkivet }]',
      [],
    ],
    ['a description', 'problemer: [Uro, Ensomhed]\nbilag: [{ titel: Beskrivelse af området, sted: arkivet }]', []],
    ['an annex with the figures', 'problemer: [Uro]\nbilag: [{ titel: KÅS-tal, sted: arkivet }]', []],
    [
      'the figure in a section',
      'problemer: [Uro]\nafsnit: [{ overskrift: Baggrund, tekst: Der var 112 henvendelser. }]',
      [],
    ],
  );
});

describe('both parties', () => {
  const municipality = 'HP117 Er Eksempel Kommune med? Kommunen står ikke blandt parterne.';
  const housing = 'HP117 Hvilken boligorganisation er med? Der står ingen blandt parterne.';
  rows(
    /HP117/,
    ['no list', 'parter:', []],
    ['both by role', 'parter: [{ navn: A, rolle: kommune }, { navn: B, rolle: boligorganisation }]', []],
    ['both by name', 'parter: [Eksempel Kommune, Boligforeningen Eksempel]', []],
    ['a department', 'parter: [Socialforvaltningen, Boligforeningen Eksempel]', []],
    ['without kommune', 'parter: [Boligforeningen Eksempel, Politiet]', [municipality]],
    ['without organisation', 'parter: [Eksempel Kommune, Politiet]', [housing]],
    ['neither', 'parter: [Politiet]', [municipality, housing]],
    [
      'an acronym of the plan',
      'boligorganisationer: [{ navn: xyz, afdelinger: [{ nr: "1" }] }]\nparter: [Eksempel Kommune, xyz]',
      [],
    ],
    [
      'a short name in a longer word',
      'kommune: Aabenraa Kommune\nboligorganisationer: [{ navn: AAB, afdelinger: [{ nr: "1" }] }]\nparter: [AAB]',
      ['HP117 Er Aabenraa Kommune med? Kommunen står ikke blandt parterne.'],
    ],
    [
      'one of two organisations',
      'boligorganisationer: [fsb, VIBO]\nparter: [Eksempel Kommune, fsb]',
      ['HP117 Er VIBO med i aftalen? Blandt parterne står de andre boligorganisationer, men ikke VIBO.'],
    ],
    [
      'one word for them all',
      'boligorganisationer: [fsb, VIBO]\nparter: [Eksempel Kommune, Boligorganisationerne]',
      [],
    ],
    ['the municipality unknown', 'kommune:\nparter: [Boligforeningen Eksempel]', []],
    ['a prækvalifikation that names both elsewhere', 'fase: prækvalifikation\nparter: [Politiet]', []],
    [
      'a prækvalifikation that does not',
      'fase: prækvalifikation\nboligorganisationer:\nparter: [Eksempel Kommune]',
      [housing],
    ],
  );
});

describe('names that are none of the plan', () => {
  const two = 'boligorganisationer: [{ navn: Lindeby Boligselskab }, { navn: Domi Bo }]\n';
  const party = (name: string, rest: string) => `HP154 Er ${name} med? Den står blandt parterne, men ${rest}.`;
  const notOurs = 'ikke blandt boligorganisationerne';
  const payers = (...names: readonly string[]) =>
    `budget: { i_alt: 100, finansiering: [{ kilde: Landsbyggefonden, beløb: 75 }, ${names.map(name => `{ kilde: "${name}", beløb: 5 }`).join(', ')}] }`;
  rows(
    /HP117|HP154/,
    [
      'another municipality in place of the own',
      'parter: [Bakkeby Kommune, Boligforeningen Eksempel]',
      ['HP117 Er Eksempel Kommune med i aftalen? Blandt parterne står Bakkeby Kommune, men ikke Eksempel Kommune.'],
    ],
    [
      'another municipality beside the own',
      'parter: [Eksempel Kommune, Bakkeby Kommune, Boligforeningen Eksempel]',
      [party('Bakkeby Kommune', 'planens kommune er Eksempel Kommune')],
    ],
    [
      'a neighbour that is invited',
      'parter: [Eksempel Kommune, { navn: Bakkeby Kommune, rolle: nabokommune }, Boligforeningen Eksempel]',
      [],
    ],
    ['a department of the own', 'parter: [Børn og Unge i Eksempel Kommune, Boligforeningen Eksempel]', []],
    [
      'the own in the genitive',
      'budget:\nkommune: Bakkebys Kommune\nparter: [Bakkeby kommune, Boligforeningen Eksempel]',
      [],
    ],
    [
      'the own in old spelling',
      'budget:\nkommune: Åstrup Kommune\nparter: [Aastrup Kommune, Boligforeningen Eksempel]',
      [],
    ],
    [
      'another organisation in place of one',
      `${two}parter: [Eksempel Kommune, Lindeby Boligselskab, { navn: Skrænten Bolig, rolle: boligorganisation }]`,
      ['HP117 Er Domi Bo med i aftalen? Blandt parterne står Skrænten Bolig, men ikke Domi Bo.'],
    ],
    [
      'another organisation beside all',
      `${two}parter: [Eksempel Kommune, Lindeby Boligselskab, Domi Bo, Skrænten Bolig]`,
      [party('Skrænten Bolig', notOurs)],
    ],
    [
      'an application',
      `fase: prækvalifikation\n${two}parter: [Eksempel Kommune, Lindeby Boligselskab, Boligforeningen Skrænten]`,
      [party('Boligforeningen Skrænten', notOurs)],
    ],
    ['the own in other words', `${two}parter: [Eksempel Kommune, Boligselskabet Lindeby, Domi Bo]`, []],
    [
      'initials',
      'boligorganisationer: [Skrænten Andels-Boligforening]\nparter: [Eksempel Kommune, { navn: SAB, rolle: boligorganisation }]',
      [],
    ],
    ['who runs the organisation', `${two}parter: [Eksempel Kommune, Lindeby Boligselskab, Domi Bo, KAB Bolig]`, []],
    ['all in one word', `${two}parter: [Eksempel Kommune, Boligorganisationerne i Eksempel]`, []],
    ['no organisation above', 'boligorganisationer:\nparter: [Eksempel Kommune, Skrænten Bolig]', []],
    ['others', 'parter: [Eksempel Kommune, Boligforeningen Eksempel, Bakkeby Politi, Boligsocialt Hus]', []],
    [
      'another municipality pays',
      payers('Bakkeby Kommune'),
      ['HP154 Betaler Bakkeby Kommune med? Planens kommune er Eksempel Kommune.'],
    ],
    [
      'another organisation pays',
      payers('Skrænten Bolig'),
      ['HP154 Betaler Skrænten Bolig med? Den står hverken blandt boligorganisationerne eller parterne.'],
    ],
    [
      'a party pays',
      `parter: [Eksempel Kommune, Boligforeningen Eksempel, { navn: Bakkeby Kommune, rolle: nabokommune }]\n${payers('Bakkeby Kommune')}`,
      [],
    ],
    [
      'the own pay',
      payers(
        'Eksempel Kommune (jobcentret)',
        'kommunen',
        'Boligforeningen Eksempel, afdeling 55',
        'Boligorganisationen',
      ),
      [],
    ],
    ['foundations pay', payers('Boligfonden Skrænten', 'Bakkeby Sparekassefond', 'Trygfonden', 'Boligministeriet'), []],
  );
  rows(
    /HP118/,
    [
      'another municipality signs',
      'underskrifter: [{ part: Bakkeby Kommune, navn: Anne Prøve }, Boligforeningen Eksempel]',
      ['HP118 Hvem skriver under for Eksempel Kommune?'],
    ],
    [
      'another organisation signs',
      'underskrifter: [Eksempel Kommune, { part: Skrænten Bolig, navn: Bo Prøve }]',
      ['HP118 Hvem skriver under for Boligforeningen Eksempel?'],
    ],
    [
      'a slip of the pen',
      'underskrifter: [{ part: Eksempl Kommune, navn: Anne Eksempel }, Boligforeningen Eksempel]',
      [],
    ],
    ['a person signs', 'underskrifter: [Eksempel Kommune, "Boligdirektør Bo Eksempel"]', []],
  );
});

describe('sections of the same number', () => {
  const sections = (...all: readonly string[]) =>
    all.map(one => `  - navn: Boligforeningen Eksempel\n    afdelinger: [${one}]\n`).join('');
  rows(
    /HP155/,
    [
      'twice in one organisation',
      `boligorganisationer:\n${sections('{ nr: "5", boliger: 1 }, { nr: "5", boliger: 2 }')}`,
      ['HP155 Afdeling 5 står der allerede i linje 8. Hvilket nummer har denne?'],
    ],
    [
      'in two organisations',
      `boligorganisationer:\n${sections('{ nr: "5", boliger: 1 }', '{ nr: "5", boliger: 2 }')}`,
      [],
    ],
    [
      'numbers that differ',
      `boligorganisationer:\n${sections('{ nr: "5", boliger: 1 }, { nr: 5 A, boliger: 2 }')}`,
      [],
    ],
    ['no numbers', `boligorganisationer:\n${sections('{ navn: A, boliger: 1 }, { navn: B, boliger: 2 }')}`, []],
  );
});

describe('signatures', () => {
  const nobody = 'HP118 Hvem skriver under på aftalen for hver af parterne?';
  rows(
    /HP118/,
    ['none', 'underskrifter:', [nobody]],
    ['in an annex', 'underskrifter:\nbilag: [{ titel: Underskriftsside, sted: arkivet }]', []],
    [
      'in a section',
      'underskrifter:\nafsnit: [{ overskrift: Kommunens påtegning, tekst: Underskrevet af borgmesteren. }]',
      [],
    ],
    [
      'one of two',
      'underskrifter: [{ part: Eksempel Kommune, titel: direktør }]',
      ['HP118 Hvem skriver under for Boligforeningen Eksempel?'],
    ],
    [
      'one of three parties',
      'parter: [Eksempel Kommune, Boligforeningen Eksempel, Politiet]\nunderskrifter: [Eksempel Kommune, Boligforeningen Eksempel]',
      ['HP118 Hvem skriver under for Politiet?'],
    ],
    ['in other words', 'underskrifter: [{ part: Kommunen }, { titel: Direktøren i boligorganisationen }]', []],
    [
      'by title',
      'underskrifter: [{ titel: "Kommunaldirektør, Eksempel Kommune" }, { titel: "Direktør, Boligforeningen Eksempel" }]',
      [],
    ],
    ['by people', 'underskrifter: [{ navn: Anne Eksempel }, { navn: Bo Eksempel }]', []],
    [
      'two for one party',
      'underskrifter: [{ part: Eksempel Kommune, titel: borgmester }, { part: Eksempel Kommune, titel: direktør }]',
      ['HP118 Hvem skriver under for Boligforeningen Eksempel?'],
    ],
    ['not asked before there is an agreement', 'fase: prækvalifikation\nunderskrifter:', []],
  );
  rows(
    /HP119/,
    ['before it runs', 'underskrifter: [{ part: Eksempel Kommune }, { part: Boligforeningen Eksempel }]', []],
    [
      'neither date nor name',
      'fase: gennemførelse\nunderskrifter: [{ part: Eksempel Kommune }]',
      ['HP119 Hvem har skrevet under for Eksempel Kommune, og hvornår?'],
    ],
    [
      'no name',
      'fase: gennemførelse\nunderskrifter: [{ part: Eksempel Kommune, dato: 2021-06-30 }]',
      ['HP119 Hvem har skrevet under for Eksempel Kommune?'],
    ],
    [
      'a person for the party',
      'fase: gennemførelse\nunderskrifter: [{ part: Borgmesteren i Eksempel Kommune, dato: 2021-06-30 }]',
      [],
    ],
    ['a text with its date', 'fase: gennemførelse\nunderskrifter: ["Eksempel Kommune, 30. juni 2021"]', []],
    [
      'a text without',
      'fase: gennemførelse\nunderskrifter: [Eksempel Kommune]',
      ['HP119 Hvornår er der skrevet under?'],
    ],
    [
      'a date that could not be read',
      'fase: gennemførelse\nunderskrifter: [{ part: Eksempel Kommune, titel: direktør, dato: snart }]',
      [],
    ],
  );
});

describe('approvals', () => {
  const old = 'program: 2011-14\nfase: gennemførelse\n';
  rows(
    /HP120/,
    [
      'none',
      `${old}godkendelser:`,
      ['HP120 Hvornår har boligorganisationen, kommunen og Landsbyggefonden godkendt planen?'],
    ],
    [
      'committees of the municipality',
      `${old}godkendelser: ["Økonomiudvalget, 4. maj 2013"]`,
      ['HP120 Hvornår har boligorganisationen og Landsbyggefonden godkendt planen?'],
    ],
    ['all in one text', `${old}godkendelser: ["Godkendt af Boligforeningen Eksempel, byrådet og LBF i 2013"]`, []],
    [
      'all in a section',
      `${old}godkendelser:\nafsnit: [{ overskrift: Godkendelse, tekst: "Planen er godkendt af organisationsbestyrelsen, kommunalbestyrelsen og Landsbyggefonden." }]`,
      [],
    ],
    [
      'the grant',
      `${old}godkendelser: [{ af: Organisationsbestyrelsen, dato: 2013-05-04 }, { af: Borgerrepræsentationen, dato: 2013-05-20 }, { hvad: Tilsagn, dato: 2013-06-01 }]`,
      [],
    ],
    ['before it runs', 'program: 2011-14\ngodkendelser:', []],
    ['not asked in 2019-26', 'fase: gennemførelse\ngodkendelser:', []],
  );
  rows(
    /HP121/,
    [
      'without',
      'ændringer: [{ dato: 2023-02-01, hvad: Budgettet er lagt om }]',
      ['HP121 Hvornår har Landsbyggefonden godkendt ændringen fra 01.02.2023?'],
    ],
    ['a sentence', 'ændringer: [Afdeling 51 udgår]', ['HP121 Hvornår har Landsbyggefonden godkendt ændringen?']],
    [
      'one that is not approved yet',
      'ændringer: [{ hvad: Afdeling 51 udgår. Ikke godkendt endnu }]',
      ['HP121 Hvornår har Landsbyggefonden godkendt ændringen?'],
    ],
    ['with', 'ændringer: [{ hvad: Budgettet er lagt om, godkendt: 2023-03-10 }]', []],
    ['said in the text', 'ændringer: ["Afdeling 51 udgår, godkendt af Landsbyggefonden den 10. marts 2023"]', []],
    ['in an annex', 'ændringer: [{ hvad: Afdeling 51 udgår, bilag: budget }]', []],
    ['of a delaftale alone', 'ændringer: [{ hvad: Delaftalen om beskæftigelse har fået en ny partner }]', []],
    ['before there is an agreement', 'fase: prækvalifikation\nændringer: [Afdeling 51 udgår]', []],
    ['no date that can be read', 'ændringer: [{ hvad: Budgettet er lagt om, godkendt: sidste år }]', []],
  );
});
