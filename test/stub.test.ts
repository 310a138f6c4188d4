import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { examine } from '../src/check.ts';
import { fix } from '../src/fix.ts';
import { overview } from '../src/overview.ts';
import { emptyAnswers, emptyLines } from '../src/plan/empty-answers.ts';
import { type Point, sixPoints } from '../src/plan/plan.ts';
import { questions } from '../src/plan/questions.ts';

const whole = readFileSync('test/rules/whole.helhedsplan.yaml', 'utf8');
const stubbed = (text: string) => fix(text, 'plan.yaml', { stub: 'da' });

const answers: Readonly<Record<Point, string>> = {
  mål: 'mål: 60 unge har et fritidsjob',
  skridt: 'skridt:\n  - Aftaler\n  - Samtaler # flere',
  succeskriterier: 'succeskriterier: [{ kriterium: 60 unge, måling: Vejlederen tæller }]',
  milepæle: 'milepæle:\n  - dato: 2022-03-01\n    hvad: Ti unge i job',
  ressourcer: 'ressourcer: |\n  En vejleder\n  på fuld tid',
  forankring: 'forankring: Ungdomsskolen driver det videre',
};

/** The whole plan with an activity of these fields, and another one after it. */
const withActivity = (...fields: readonly string[]) =>
  [
    whole.slice(0, whole.indexOf('      - titel: Fritidsjob')),
    `      - titel: Fritidsjob\n${fields.join('\n').replace(/^(?=.)/gm, '        ')}\n`,
    `\n      # Den næste\n      - { titel: Lektiecafé, ${'mål: x, skridt: x, succeskriterier: x, måling: x, milepæle: x, ressourcer: x, forankring: x'} }\n`,
  ]
    .join('')
    .replace('Fritidsjob\n\n\n', 'Fritidsjob\n\n');

/** The lines that begin an answer, below its question. */
const begun = (point: Point) => [`# ${questions[point].da}`, ...emptyLines(point, emptyAnswers[point])];

/** What is missing, as the report counts it and as the findings say it. */
const gaps = (text: string) => {
  const { findings, reading } = examine(text);
  return [overview(reading), [...new Set(findings.map(({ code, subject }) => `${code} ${subject?.da}`))].sort()];
};

describe('a place to fill in for each answer that is missing, and for no other', () => {
  test.each(Array.from({ length: 63 }, (_, bits) => [sixPoints.filter((_, at) => (bits + 1) & (1 << at))] as const))(
    'without %j',
    missing => {
      const text = withActivity(...sixPoints.filter(point => !missing.includes(point)).map(point => answers[point]));
      const { after, stubs, noRoom, fixed } = stubbed(text);
      const added = missing.flatMap(point => begun(point).map(line => `        ${line}`));
      expect(after.replace(`${added.join('\n')}\n`, '')).toBe(text);
      expect(stubs.map(({ field }) => field)).toEqual(missing);
      const lines = after.split('\n');
      expect(stubs.map(({ field, line }) => [field, lines[line - 1]])).toEqual(
        missing.map(field => [field, `        ${field}:`]),
      );
      expect([noRoom, fixed]).toEqual([[], []]);
      expect(gaps(after)).toEqual(gaps(text));
      expect(examine(after).reading.plan).toEqual(examine(text).reading.plan);
      expect(stubbed(after)).toMatchObject({ after, stubs: [] });
    },
  );

  test.each(['mål:', 'Mål:', 'maal: TODO', '"mål": ""', 'mål: ???', 'mål: []', 'mål: { note: husk }', 'målsætning:'])(
    'none where it was begun: %s',
    begun => {
      const text = withActivity(begun, ...sixPoints.slice(1).map(point => answers[point]));
      expect(stubbed(text).stubs).toEqual([]);
    },
  );

  test('none in a phase that does not ask', () => {
    expect(stubbed(withActivity().replace('fase: helhedsplan', 'fase: prækvalifikation')).stubs).toEqual([]);
  });

  test('none for what stands on the indsatsområde', () => {
    const text = withActivity(...sixPoints.slice(1).map(point => answers[point])).replace(
      '    aktiviteter:',
      '    mål: Flere i job\n    aktiviteter:',
    );
    expect(stubbed(text).stubs).toEqual([]);
  });

  test('none in a text that is not read', () => {
    const text = withActivity('mål: "x');
    expect(stubbed(text)).toMatchObject({ after: text, stubs: [] });
  });
});

describe('the measurement of a criterion', () => {
  const withCriteria = (criteria: string) =>
    withActivity(...sixPoints.map(point => (point === 'succeskriterier' ? criteria : answers[point])));
  const question = `# ${questions.måling.da}`;

  test.each<readonly [string, string, string]>([
    [
      'in each criterion that has none',
      'succeskriterier:\n  - kriterium: 60 unge\n    note: x\n  - kriterium: 30 unge\n    måling: Vi tæller\n  - kriterium: 20 unge',
      `succeskriterier:\n  - kriterium: 60 unge\n    note: x\n    ${question}\n    måling:\n  - kriterium: 30 unge\n    måling: Vi tæller\n  - kriterium: 20 unge\n    ${question}\n    måling:`,
    ],
    [
      'in the one there is',
      'succeskriterier:\n  kriterium: 60 unge',
      `succeskriterier:\n  kriterium: 60 unge\n  ${question}\n  måling:`,
    ],
  ])('%s', (_, before, expected) => {
    const text = withCriteria(before);
    const { after } = stubbed(text);
    expect(after).toBe(withCriteria(expected));
    expect(gaps(after)).toEqual(gaps(text));
    expect(stubbed(after)).toMatchObject({ after, stubs: [] });
  });

  test('beside the criteria when they are sentences', () => {
    const text = withCriteria('succeskriterier:\n  - 60 unge\n  - kriterium: 30 unge');
    const { after, stubs } = stubbed(text);
    expect(after).toBe(text.replace(`${answers.forankring}\n`, `$&        ${question}\n        måling:\n`));
    expect(stubs).toMatchObject([{ field: 'måling' }]);
    expect(stubbed(after)).toMatchObject({ after, stubs: [] });
  });

  test('in the last criterion, before the answers that the activity lacks', () => {
    const text = withActivity(answers.mål, answers.skridt, 'succeskriterier:\n  - kriterium: 60 unge');
    expect(stubbed(text).after).toContain(`
          - kriterium: 60 unge
            ${question}
            måling:
        # ${questions.milepæle.da}
        milepæle:
          - dato:
            hvad:
        # ${questions.ressourcer.da}
        ressourcer:
          - hvad:
            giver:
            beløb:
        # ${questions.forankring.da}
        forankring:
          hvad:
          hvem:
          hvornår:

      # Den næste
`);
  });
});

test('what is written between braces is left, and it is said what is missing there', () => {
  const text = `${whole.slice(0, whole.indexOf('      - titel:'))}      - { titel: Fritidsjob, mål: x, skridt: x, succeskriterier: [{ kriterium: x }], ressourcer: x, forankring: x }\n`;
  const { after, noRoom } = stubbed(text);
  expect(after).toBe(text);
  expect(noRoom.map(({ field, subject }) => `${field} ${subject.da}`)).toEqual([
    'måling Aktivitet 1, Fritidsjob (Beskæftigelse)',
    'milepæle Aktivitet 1, Fritidsjob (Beskæftigelse)',
  ]);
});

describe('the file stays as it was saved', () => {
  const text = withActivity(answers.mål);
  const expected = stubbed(text).after;
  test.each<readonly [string, Uint8Array, Uint8Array]>([
    ['with CRLF', Buffer.from(text.replaceAll('\n', '\r\n')), Buffer.from(expected.replaceAll('\n', '\r\n'))],
    ['with a byte order mark', Buffer.from(`\ufeff${text}`), Buffer.from(`\ufeff${expected}`)],
    ['in UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le'), Buffer.from(`\ufeff${expected}`, 'utf16le')],
  ])('%s', (_, bytes, after) => {
    expect(Buffer.from(fix(bytes, 'plan.yaml', { stub: 'da' }).bytes)).toEqual(after);
  });

  test('without a line end at its end', () => {
    const open = whole.replace(/ {8}forankring:.*\n$/, '').trimEnd();
    const { after, stubs } = stubbed(open);
    expect(after).toBe(
      `${open}\n${begun('forankring')
        .map(line => `        ${line}`)
        .join('\n')}`,
    );
    expect(after.split('\n')[(stubs[0]?.line ?? 0) - 1]).toBe('        forankring:');
  });
});

test('the questions are in the language that is asked for', () => {
  expect(fix(withActivity(answers.mål), 'plan.yaml', { stub: 'en' }).after).toContain(`# ${questions.milepæle.en}`);
});

const folders = ['examples/planer', 'examples/udkast', 'test/plan/real-plans'];
test.each(folders.flatMap(folder => readdirSync(folder).map(file => join(folder, file))))(
  'in %s the same is missing afterwards, nothing else has changed, and twice is as once',
  file => {
    const text = readFileSync(file, 'utf8');
    const mended = fix(text, file).after;
    const { after, stubs } = fix(text, file, { stub: 'da' });
    const added = new Set(
      stubs.flatMap(({ field, line }) =>
        emptyLines(field, emptyAnswers[field])
          .map((_, at) => line + at)
          .concat(line - 1),
      ),
    );
    expect(
      after
        .split('\n')
        .filter((_, at) => !added.has(at + 1))
        .join('\n'),
    ).toBe(mended);
    expect(gaps(after)).toEqual(gaps(mended));
    expect(examine(after).reading.plan).toEqual(examine(mended).reading.plan);
    expect(fix(after, file, { stub: 'da' })).toMatchObject({ after, stubs: [], fixed: [] });
  },
);
