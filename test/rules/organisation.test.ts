import { expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { planWith } from './plan-with.ts';

const found = (yaml: string) =>
  check(planWith(yaml))
    .map(({ code }) => code)
    .filter(code => code.startsWith('HP4'));

/** An organisation without gaps in 2019-26, and with other parts in place of its own. */
function organisation(parts: Readonly<Record<string, string>> = {}): string {
  const own: Record<string, string> = {
    bestyrelse:
      '{ formand: Kommunaldirektøren, medlemmer: [Direktøren for Boligforeningen Eksempel], opgaver: [følge op på målene], møder: hvert kvartal }',
    følgegrupper: 'Følgegruppen for unge',
    projektleder: 'Projektlederen i Boligforeningen Eksempel',
    medarbejdere: '[projektleder, fritidsjobvejleder]',
    beboere: 'To beboere sidder i følgegruppen',
    evaluering: 'En gang om året med Boligsociale Data',
    ...parts,
  };
  const written = Object.entries(own).filter(([, value]) => value !== '');
  return `organisation:\n${written.map(([key, value]) => `  ${key}: ${value}`).join('\n')}\n`;
}

const board = (members: string) => organisation({ bestyrelse: `{ medlemmer: [${members}], møder: hvert kvartal }` });

test.each<[what: string, yaml: string, codes: readonly string[]]>([
  ['everything is there', organisation(), []],
  ['nothing is there', 'organisation:', ['HP401']],
  ['all stands in an annex', 'organisation: { bilag: kommissorium, side: 4 }', []],
  [
    'it is told in a text',
    'organisation: Bestyrelsen består af kommunaldirektøren og direktøren for Boligforeningen Eksempel. Den følger op på målene og mødes fire gange om året. Projektlederen leder det daglige, og beboerne sidder i følgegruppen. Vi evaluerer hvert år.',
    [],
  ],
  [
    'a text tells of nobody',
    'organisation: Kommunen og boligforeningen arbejder sammen.',
    ['HP402', 'HP408', 'HP409', 'HP413', 'HP414'],
  ],
  ['the board is left out', organisation({ bestyrelse: '' }), ['HP402']],
  ['a steering group is no board', organisation({ bestyrelse: '', styregruppe: 'Styregruppen' }), ['HP402']],
  [
    'the board stands among the groups',
    organisation({
      bestyrelse: '',
      grupper:
        '{ navn: Den boligsociale bestyrelse, medlemmer: [Kommunaldirektøren, Direktøren for Boligforeningen Eksempel], møder: hvert kvartal }',
    }),
    [],
  ],
  [
    'the board is one text',
    organisation({ bestyrelse: '"Kommunaldirektøren, direktøren for Boligforeningen Eksempel og politiet"' }),
    [],
  ],
  ['the board is only named', organisation({ bestyrelse: 'Bestyrelsen' }), ['HP403']],
  ['the board is in an annex', board('Se kommissoriet'), []],
  [
    'another director of the municipality',
    board('"Direktøren for børn og unge", "Direktøren for Boligforeningen Eksempel"'),
    [],
  ],
  [
    'a director by the name of the field',
    board('Velfærdsdirektøren, "Forretningsføreren i Boligforeningen Eksempel"'),
    [],
  ],
  [
    'position and organisation apart',
    board(
      '{ titel: direktør, organisation: Eksempel Kommune }, { titel: formand, organisation: Boligforeningen Eksempel }',
    ),
    [],
  ],
  ['the parties alone', board('Eksempel Kommune, Boligforeningen Eksempel'), []],
  [
    'somebody from the municipality, but not from the top',
    board('Jobcenterchefen i Eksempel Kommune, Direktøren for Boligforeningen Eksempel'),
    ['HP404'],
  ],
  [
    'only the police and the housing organisation',
    board('Politidirektøren, Direktøren for Boligforeningen Eksempel'),
    ['HP404'],
  ],
  [
    'only residents besides the municipality',
    board('Kommunaldirektøren, Formanden for afdelingsbestyrelsen'),
    ['HP405'],
  ],
  [
    'a secretariat in place of a project leader',
    organisation({ projektleder: '', sekretariat: 'Sekretariatet', medarbejdere: 'fritidsjobvejleder' }),
    [],
  ],
  ['nobody leads', organisation({ projektleder: '', medarbejdere: 'fritidsjobvejleder' }), ['HP408']],
  [
    'a project leader is only spoken of in what others do',
    organisation({
      projektleder: '',
      medarbejdere: 'fritidsjobvejleder',
      justering: 'Projektlederen lægger ændringer frem for bestyrelsen',
    }),
    ['HP408'],
  ],
  [
    'a project leader has a seat by the position alone',
    organisation({
      projektleder: '',
      medarbejdere: 'fritidsjobvejleder',
      følgegrupper: '{ navn: Følgegruppen, medlemmer: [Projektlederen, to forældre] }',
    }),
    ['HP408'],
  ],
  [
    'a project leader with an employer has a seat',
    organisation({
      projektleder: '',
      medarbejdere: 'fritidsjobvejleder',
      følgegrupper: '{ navn: Følgegruppen, medlemmer: [Projektlederen i Boligforeningen Eksempel, to forældre] }',
    }),
    [],
  ],
  [
    'a secretariat among the groups',
    organisation({
      projektleder: '',
      medarbejdere: 'fritidsjobvejleder',
      grupper: '{ navn: Sekretariatet, medlemmer: [to fra Boligforeningen Eksempel] }',
    }),
    [],
  ],
  [
    'the description says who leads',
    organisation({
      projektleder: '',
      medarbejdere: 'fritidsjobvejleder',
      beskrivelse: 'Det daglige arbejde ledes af en projektleder.',
    }),
    [],
  ],
  [
    'an adviser for residents is no resident',
    organisation({ beboere: '', medarbejdere: '[projektleder, fritidsjobvejleder, beboerrådgiver]' }),
    ['HP409'],
  ],
  ['Lejerbo is no tenant', organisation({ beboere: '', beskrivelse: 'Lejerbo er driftsansvarlig' }), ['HP409']],
  [
    'residents sit in a group',
    organisation({ beboere: '', følgegrupper: '{ navn: Følgegruppen, medlemmer: [tre beboere] }' }),
    [],
  ],
  [
    'other groups than reference groups',
    organisation({ følgegrupper: '', projektgrupper: 'Projektgruppen for unge' }),
    [],
  ],
  [
    'nothing is followed up',
    organisation({
      bestyrelse: '{ medlemmer: [Kommunaldirektøren, Direktøren for Boligforeningen Eksempel], møder: hvert kvartal }',
      evaluering: '',
    }),
    ['HP413'],
  ],
  [
    'followed up in a section of the plan',
    `${organisation({
      bestyrelse: '{ medlemmer: [Kommunaldirektøren, Direktøren for Boligforeningen Eksempel], møder: hvert kvartal }',
      evaluering: '',
      kommunikation: 'Nyhedsbrev',
    })}revision: Parterne mødes hvert år i januar\n`,
    ['HP417'],
  ],
])('%s', (_, yaml, codes) => expect(found(yaml)).toEqual(codes));

const several = (members: string, more = '') =>
  `${board(members)}boligorganisationer: [Boligforeningen Eksempel, Lærkebo, Almenbo Nord]\n${more}`;

test.each<[what: string, yaml: string, missing: string | undefined]>([
  [
    'all three',
    several(
      'Kommunaldirektøren, Direktøren for Boligforeningen Eksempel, Formanden for Lærkebo, Direktøren i Almenbo Nord',
    ),
    undefined,
  ],
  [
    'two of three',
    several('Kommunaldirektøren, Direktøren for Boligforeningen Eksempel, Formanden for Lærkebo'),
    'Almenbo Nord',
  ],
  [
    'one of three',
    several('Kommunaldirektøren, { titel: forretningsfører, organisation: Lærkebo }'),
    'Boligforeningen Eksempel og Almenbo Nord',
  ],
  ['all in one word', several('Kommunaldirektøren, Direktørerne for boligorganisationerne'), undefined],
  [
    'one by name and the others in a word',
    several('Kommunaldirektøren, Direktøren for Lærkebo, Direktørerne for de to andre'),
    undefined,
  ],
  [
    'somebody who may be of any',
    several('Kommunaldirektøren, Direktøren for Lærkebo, Direktør Ole Eksempelsen'),
    undefined,
  ],
  [
    'one who administers for others',
    several('Kommunaldirektøren, Direktøren for Lærkebo, Direktøren for Boligselskabet Andet'),
    undefined,
  ],
  [
    'a name in short',
    several('Kommunaldirektøren, Direktøren for Lærkebo, Direktøren for Eksempel, Almenbos direktør'),
    undefined,
  ],
  [
    'residents of the third',
    several(
      'Kommunaldirektøren, Direktøren for Lærkebo, Direktøren for Boligforeningen Eksempel, Formanden for afdelingsbestyrelsen i Almenbo Nord',
    ),
    'Almenbo Nord',
  ],
  ['none', several('Kommunaldirektøren, Politidirektøren'), 'boligorganisationernes ledelse'],
  ['one of one', board('Kommunaldirektøren, Direktøren for Boligforeningen Eksempel'), undefined],
])('the housing organisations on the board: %s', (_, yaml, missing) => {
  const messages = check(planWith(yaml)).flatMap(({ code, message }) => (code === 'HP405' ? [message.da] : []));
  expect(messages).toEqual(missing === undefined ? [] : [expect.stringContaining(missing)]);
});

const municipalities = (members: string) => `${board(members)}kommune: [Sønder Kommune, Vester Kommune]\n`;

test.each<[what: string, yaml: string, missing: string | undefined]>([
  [
    'both',
    municipalities(
      'Kommunaldirektøren i Sønder Kommune, Velfærdsdirektøren i Vester Kommune, Direktøren for Boligforeningen Eksempel',
    ),
    undefined,
  ],
  [
    'one of two',
    municipalities('Kommunaldirektøren i Sønder Kommune, Direktøren for Boligforeningen Eksempel'),
    'Vester Kommune',
  ],
  ['both in a word', municipalities('Kommunaldirektørerne, Direktøren for Boligforeningen Eksempel'), undefined],
  [
    'one that may be of either',
    municipalities('Kommunaldirektøren, Direktøren for Boligforeningen Eksempel'),
    undefined,
  ],
])('the municipalities on the board: %s', (_, yaml, missing) => {
  const messages = check(planWith(yaml)).flatMap(({ code, message }) => (code === 'HP404' ? [message.da] : []));
  expect(messages).toEqual(missing === undefined ? [] : [expect.stringContaining(missing)]);
});

const inTheOldDays = (styregruppe: string, more = '') => `program: 2011-14
periode: { fra: 2012-01-01, til: 2015-12-31 }
organisation:
  styregruppe: ${styregruppe}
  projektleder: Projektlederen
  medarbejdere: fritidsjobvejleder
  beboere: Afdelingsformanden
  evaluering: Hvert år
${more}bilag: [Budget]
`;

test.each<[what: string, yaml: string, codes: readonly string[]]>([
  [
    'it has all',
    inTheOldDays(
      '{ medlemmer: [Direktøren], opgaver: [budget], mandat: budget, møder: hvert kvartal, kommissorium: Kort }',
    ),
    [],
  ],
  [
    'its terms are an annex',
    inTheOldDays('{ medlemmer: [Direktøren] }').replace('Budget', 'Kommissorium for styregruppen'),
    [],
  ],
  [
    'it has nobody',
    inTheOldDays('{ opgaver: [budget], mandat: budget, møder: hvert kvartal, kommissorium: Kort }'),
    ['HP406'],
  ],
  ['it has only members: the tasks are asked for first', inTheOldDays('{ medlemmer: [Direktøren] }'), ['HP407']],
  [
    'it has tasks alone',
    inTheOldDays('{ medlemmer: [Direktøren], opgaver: [sikre ressourcer] }'),
    ['HP410', 'HP411', 'HP412'],
  ],
  [
    'its tasks say what it decides',
    inTheOldDays('{ medlemmer: [Direktøren], opgaver: [beslutte budget] }'),
    ['HP411', 'HP412'],
  ],
  [
    'it approves the terms of others',
    inTheOldDays(
      '{ medlemmer: [Direktøren], opgaver: [sikre ressourcer, godkende kommissorier for arbejdsgrupperne], mandat: budget, møder: hvert kvartal }',
    ),
    ['HP412'],
  ],
  [
    'it approves its own terms',
    inTheOldDays(
      '{ medlemmer: [Direktøren], opgaver: [sikre ressourcer, godkende sit kommissorium], mandat: budget, møder: hvert kvartal }',
    ),
    [],
  ],
  [
    'a description tells the rest',
    inTheOldDays(
      '{ medlemmer: [Direktøren], opgaver: [sikre ressourcer] }',
      '  beskrivelse: Styregruppen beslutter alt om budgettet og mødes hver måned efter sin forretningsorden.\n',
    ),
    [],
  ],
])('a steering group: %s', (_, yaml, codes) => expect(found(yaml)).toEqual(codes));

/** A plan from the years when every project was to be evaluated, without a word of how. */
const unevaluated = (organisation: string, more = '') => `program: 2006-10
periode: { fra: 2008-09-01, til: 2012-08-31 }
dato: 2008-06-20
organisation:
  styregruppe: { medlemmer: [Direktøren], opgaver: [løse konflikter], mandat: budget, møder: hvert kvartal, kommissorium: Kort }
  projektleder: Projektlederen
  medarbejdere: fritidsjobvejleder
  beboere: Afdelingsformanden
${organisation}bilag: [Budget]
${more}`;

const twoActivities = (first: string, second: string) =>
  `indsatsområder:\n  - navn: Beskæftigelse\n    aktiviteter: [{ titel: Job, ${first} }, { titel: Kor, ${second} }]\n`;

test.each<[what: string, yaml: string, codes: readonly string[]]>([
  ['a field', unevaluated('  evaluering: Hvert projekt evalueres efter samme skema\n'), []],
  ['a description', unevaluated('  beskrivelse: Alle projekter evalueres midtvejs.\n'), []],
  ['an annex', unevaluated('').replace('[Budget]', '[Budget, Evalueringsplan]'), []],
  ['a milestone', unevaluated('', 'milepæle: [{ dato: 2010-05-01, hvad: Midtvejsevalueringen er færdig }]\n'), []],
  ['nothing', unevaluated(''), ['HP417']],
  ['only its own work', unevaluated('  justering: Styregruppen evaluerer sit eget arbejde hvert år\n'), ['HP417']],
  ['groups evaluate their activities', unevaluated('  justering: Grupperne evaluerer sine aktiviteter\n'), []],
  [
    'its own work and the projects',
    unevaluated('  justering: Styregruppen evaluerer sit arbejde og projekterne\n'),
    [],
  ],
  [
    'one of three activities speaks of it',
    unevaluated('', twoActivities('skridt: Kurset evalueres', 'skridt: Øvning').replace('}]', '}, { titel: Bad }]')),
    ['HP417'],
  ],
  ['each activity says so', unevaluated('', twoActivities('måling: Evalueres i maj', 'måling: Evalueres i juni')), []],
  ['what others found', unevaluated('', twoActivities('viden: En evaluering', 'viden: En evaluering')), ['HP417']],
])('how every project is evaluated: %s', (_, yaml, codes) => expect(found(yaml)).toEqual(codes));

const responsible = (who: string, parts: Readonly<Record<string, string>> = {}) =>
  `${organisation(parts)}indsatsområder:\n  - navn: Beskæftigelse\n    aktiviteter: [{ titel: Job, ansvarlig: ${who}, partnere: [Idrætsforeningen Fremad] }]\n`;

test.each<[who: string, codes: readonly string[]]>([
  ['Fritidsjobvejlederen', []],
  ['Fritidsjobvejlederne', []],
  ['Vejlederen', []],
  ['"Fritidsjobvejlederen i samarbejde med klubben"', []],
  ['[Kulturkonsulenten, Projektlederen]', []],
  ['{ navn: Anne Eksempelsen, titel: fritidsjobvejleder }', []],
  ['Idrætsforeningen Fremad', []],
  ['Jobcentret', []],
  ['Ungdomsskolen', []],
  ['Frivillige', []],
  ['Afdelingsbestyrelsen', []],
  ['De boligsociale medarbejdere', []],
  ['Projektmedarbejder i Boligforeningen Eksempel', []],
  ['En medarbejder', []],
  ['{ navn: Anne Lund, titel: medarbejder, organisation: Boligforeningen Eksempel }', []],
  ['{ navn: Anne Lund, titel: medarbejder }', ['HP418']],
  ['{ navn: Anne Lund, titel: havemedarbejder }', ['HP418']],
  ['Frivilligkoordinatoren', ['HP418']],
  ['Kulturkonsulenten', ['HP418']],
  ['Anne Lund', ['HP418']],
])('%s is responsible', (who, codes) => expect(found(responsible(who))).toEqual(codes));

test('who does the work is not known where the organisation names none of them', () => {
  const parts = { projektleder: '', medarbejdere: '', beskrivelse: 'Projektlederen leder det daglige' };
  expect(found(responsible('Kulturkonsulenten', parts))).toEqual([]);
});

test('work that is spoken of names nobody', () => {
  const parts = { beskrivelse: 'Bestyrelsen ser på sit arbejde og sit samarbejde med projektlederen' };
  expect(found(responsible('Kulturmedarbejderen', parts))).toEqual(['HP418']);
});

test('the same name is asked about once', () => {
  const activities = '[{ titel: Job, ansvarlig: Kulturkonsulenten }, { titel: Kor, ansvarlig: Kulturkonsulenten }]';
  const yaml = `${organisation()}indsatsområder:\n  - navn: Beskæftigelse\n    aktiviteter: ${activities}\n`;
  expect(found(yaml)).toEqual(['HP418']);
});
