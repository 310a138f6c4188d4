import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check, examine } from '../src/check.ts';
import { overview } from '../src/overview.ts';
import { sixPoints } from '../src/plan/plan.ts';

const whole = readFileSync('test/rules/whole.helhedsplan.yaml', 'utf8');
const found = (text: string | Uint8Array) => check(text).map(({ code, range }) => `${range.start.line} ${code}`);
const codes = (text: string) => check(text).map(({ code }) => code);

/** The line of the activity's title, and of its first field after whom it is for and who is responsible. */
const title = whole.slice(0, whole.indexOf('titel: Fritidsjob')).split('\n').length;
const first = title + 3;

/** The whole plan with the activity's fields as given. */
const withActivity = (fields: string) =>
  `${whole.slice(0, whole.indexOf('        mål:'))}${fields.replace(/^(?=.)/gm, '        ')}\n`;

const answers: Readonly<Record<(typeof sixPoints)[number], string>> = {
  mål: 'mål: 60 unge har et fritidsjob',
  skridt: 'skridt: [Aftaler, Samtaler]',
  succeskriterier: 'succeskriterier: [{ kriterium: 60 unge, måling: Vejlederen tæller }]',
  milepæle: 'milepæle: [{ dato: 2024-12-01, hvad: Ti unge i job }]',
  ressourcer: 'ressourcer: En vejleder',
  forankring: 'forankring: Ungdomsskolen driver det videre',
};

describe('the six points: each of the 64 combinations gives just the gaps that are there', () => {
  test.each(Array.from({ length: 64 }, (_, bits) => [sixPoints.filter((_, at) => bits & (1 << at)), bits] as const))(
    'without %j',
    missing => {
      const fields = sixPoints.filter(point => !missing.includes(point)).map(point => answers[point]);
      expect(found(withActivity(['titel: Fritidsjob', ...fields].slice(1).join('\n')))).toEqual(
        missing.map(point => `${title} HP50${sixPoints.indexOf(point) + 1}`),
      );
    },
  );

  test.each(
    sixPoints.flatMap(point =>
      [
        '',
        ' TODO',
        ' ""',
        ' "udfyldes senere"',
        ' []',
        ' ~',
        ' null',
        ' -',
        ' ???',
        ' …',
        ' [indsæt svar, og mere]',
        '\n  -\n  -',
        ' { note: "husk det" }',
      ].map(value => [point, value] as const),
    ),
  )('%s:%s is one gap, on its own line', (point, value) => {
    const fields = sixPoints.map(other => (other === point ? `${point}:${value}` : answers[other]));
    expect(found(withActivity(fields.join('\n')))).toEqual([
      `${first + sixPoints.indexOf(point)} HP50${sixPoints.indexOf(point) + 1}`,
    ]);
  });

  test.each([
    ['a placeholder beside an answer', 'skridt: [Aftaler, TODO]'],
    ['a sentence with the word', 'skridt: Der mangler en voksen at tale med'],
  ])('%s is an answer', (_, skridt) => {
    expect(
      found(withActivity(sixPoints.map(point => (point === 'skridt' ? skridt : answers[point])).join('\n'))),
    ).toEqual([]);
  });

  test('they are not asked in a prækvalifikation', () => {
    expect(found(withActivity('').replace('fase: helhedsplan', 'fase: prækvalifikation'))).toEqual([]);
  });

  test.each(['', 'fase: plan\n'])('they are asked when the phase is not known (%j)', fase => {
    expect(
      codes(withActivity('').replace('fase: helhedsplan\n', fase)).filter(code => code.startsWith('HP50')),
    ).toContain('HP506');
  });

  test('they are asked when the programme is not known', () => {
    expect(codes(withActivity('').replace('2019-26', '2031-38'))).toEqual([
      'HP005',
      'HP501',
      'HP502',
      'HP503',
      'HP504',
      'HP505',
      'HP506',
    ]);
  });
});

describe('measurement', () => {
  const criteria = (text: string) =>
    found(withActivity(sixPoints.map(point => (point === 'succeskriterier' ? text : answers[point])).join('\n')));
  test.each<readonly [string, string, readonly string[]]>([
    ['a sentence without', 'succeskriterier: 60 unge har et job', [`${first + 2} HP507`]],
    ['a list of sentences without', 'succeskriterier:\n  - 60 unge\n  - 30 unge', [`${first + 2} HP507`]],
    [
      'one of two without',
      'succeskriterier:\n  - { kriterium: 60 unge, måling: Vi tæller }\n  - { kriterium: 30 unge }',
      [`${first + 4} HP507`],
    ],
    ['a placeholder for it', 'succeskriterier:\n  - kriterium: 60 unge\n    måling: TODO', [`${first + 4} HP507`]],
    ['one beside them for all', 'succeskriterier: [60 unge, 30 unge]\nmåling: Vi tæller', []],
    ['a placeholder beside them for all', 'succeskriterier: [60 unge, 30 unge]\nmåling: TODO', [`${first + 3} HP507`]],
    ['nothing beside them for all', 'succeskriterier: [60 unge, 30 unge]\nmåling:', [`${first + 3} HP507`]],
    ['criteria in an annex', 'succeskriterier: { bilag: mål, side: 3 }', [`${first + 2} HP111`]],
  ])('%s', (_, text, expected) => {
    expect(criteria(text)).toEqual(expected);
  });
});

describe('a finding', () => {
  test('names the activity and its indsatsområde as people do', () => {
    expect(check(withActivity('mål: x'))[0]?.subject?.da).toBe('Aktivitet 1, Fritidsjob (Beskæftigelse)');
  });

  test('points to the missing field, and to the title in the text', () => {
    const [finding] = check(
      withActivity(
        sixPoints
          .slice(1)
          .map(point => answers[point])
          .join('\n'),
      ),
    );
    expect(finding).toMatchObject({
      code: 'HP501',
      severity: 'error',
      pointer: '/indsatsområder/0/aktiviteter/0/mål',
      range: { start: { line: title, column: 16 }, end: { line: title, column: 26 } },
      source: 'oplæg/seks-punkter',
    });
  });

  test('has columns in UTF-16 units', () => {
    const [finding] = check(withActivity('').replace('titel: Fritidsjob', 'titel: "👩‍👧 Fritidsjob"'));
    expect(finding?.range).toEqual({
      start: { line: title, column: 16 },
      end: { line: title, column: 16 + '"👩‍👧 Fritidsjob"'.length },
    });
  });

  test('survives JSON', () => {
    const findings = check(withActivity(''));
    expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
  });
});

describe('an answer in parts is an answer when a telling part is there', () => {
  test.each<readonly [string, readonly string[]]>([
    ['mål: { frist: 2025 }', ['HP501']],
    ['mål: { måltal: 60 unge }', []],
    ['mål: { bilag: , side: 3 }', ['HP501']],
    ['forankring: { hvornår: 2026 }', ['HP506']],
    ['forankring: { hvem: Ungdomsskolen }', []],
    ['ressourcer: [{ hvad: , giver: , beløb: }]', ['HP505']],
    ['skridt: { hvem: Vejlederen }', ['HP502']],
  ])('%s', (answer, expected) => {
    const point = answer.split(':')[0];
    const fields = sixPoints.map(other => (other === point ? answer : answers[other]));
    expect(codes(withActivity(fields.join('\n')))).toEqual(expected);
  });
});

describe('one gap per cause', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['a slip of the pen', 'sucesskriterier: [{ kriterium: 60 unge, måling: Vi tæller }]', ['HP006']],
    ['another spelling', 'Succeskriterier: [{ kriterium: 60 unge, måling: Vi tæller }]', ['HP007']],
    ['fields where a text should be', 'succeskriterier: [{ kriterium: { a: b }, måling: Vi tæller }]', ['HP004']],
  ])('%s', (_, succeskriterier, expected) => {
    const fields = sixPoints.map(point => (point === 'succeskriterier' ? succeskriterier : answers[point]));
    expect(codes(withActivity(fields.join('\n'))).sort()).toEqual([...expected].sort());
  });
});

describe('what can be said at the top of a plan in several ways', () => {
  test.each([
    ['fase: helhedsplan', 'fase: Helhedsplan'],
    ['program: 2019-26', 'program: 2019–2026'],
    ['program: 2019-26', 'program: "2019-26"'],
    ['område: Birkeparken', 'område: [Birkeparken, Elmegården]'],
    ['navn: Beskæftigelse', 'navn: BESKÆFTIGELSE'],
    ['navn: Beskæftigelse', 'navn: " beskæftigelse "'],
    ['periode: { fra: 2021-11-01, til: 2025-10-31 }', 'periode: 2021-2025'],
    ['periode: { fra: 2021-11-01, til: 2025-10-31 }', 'periode: { fra: 2021, til: 2025 }'],
    ['periode: { fra: 2021-11-01, til: 2025-10-31 }', 'periode: { fra: 1. november 2021, til: 31/10 2025 }'],
    ['boliger: 842', 'boliger: ca. 840'],
    ['titel: Sammen', 'note: "TODO: spørg Karen"\ntitel: Sammen'],
  ])('%s as %s', (one, other) => {
    expect(whole).toContain(one);
    expect(found(whole.replace(one, other))).toEqual([]);
  });
});

const examples = (folder: string) => readdirSync(folder).map(file => join(folder, file));

test.each(examples('examples/planer'))('%s is silent', file => {
  expect(check(readFileSync(file))).toEqual([]);
});

test.each<readonly [string, readonly string[]]>([
  ['birkeparken', ['HP504', 'HP506', 'HP507', 'HP505']],
  ['prækvalifikation', []],
  ['svar-på-indsatsområdet', Array(9).fill('HP508')],
])('examples/udkast/%s gives just the gaps that it was written with', (name, expected) => {
  expect(check(readFileSync(`examples/udkast/${name}.helhedsplan.yaml`)).map(({ code }) => code)).toEqual(expected);
});

test.each(examples('test/plan/real-plans'))(
  '%s fits the format: no field is unknown, misspelt or of a wrong shape',
  file => {
    const misfits = ['HP001', 'HP003', 'HP004', 'HP005', 'HP006', 'HP007', 'HP601', 'HP604'];
    expect(check(readFileSync(file)).filter(({ code }) => misfits.includes(code))).toEqual([]);
  },
);

test('the count of missing answers is the count of findings that say so', () => {
  for (const file of [...examples('examples/udkast'), ...examples('test/plan/real-plans')]) {
    const { reading, findings } = examine(readFileSync(file));
    const { asked, answered, higherUp, missing, activities } = overview(reading);
    expect(answered + higherUp + missing).toBe(asked);
    const points = new Set(
      findings
        .filter(({ code }) => /^HP50[1-7]$/.test(code))
        .map(({ code, subject }) => `${subject?.da} ${code.replace('HP507', 'HP503')}`),
    );
    if (activities.every(({ points: { succeskriterier } }) => succeskriterier !== 'unread'))
      expect([file, points.size]).toEqual([file, missing]);
  }
});
