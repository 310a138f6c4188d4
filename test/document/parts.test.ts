import { describe, expect, test } from 'vitest';
import { parse } from '../../src/document/document.ts';
import { type Open, wholeOf } from '../../src/document/parts.ts';
import { mayBePart } from '../../src/plan/parts.ts';

const files: Readonly<Record<string, string>> = {
  'a.yaml': 'navn: A\naktiviteter:\n  - titel: Et\n  - fil: under/to.yaml\n',
  'under/to.yaml': '# kommentar\ntitel: To\nmål: x\n',
  'tom.yaml': '',
  'liste.yaml': '- a\n',
  'ring.yaml': 'navn: R\naktiviteter: [{ fil: ring.yaml }]\n',
  'under/op.yaml': 'navn: Op\naktiviteter: [{ fil: ../a.yaml }]\n',
  'streg.yaml': '- navn: A\n  formål: x\n',
  'plan.yaml': 'titel: T\nindsatsområder: [{ fil: plan.yaml }]\n',
  'brudt.yaml': 'navn: "A\n',
};
const open: Open = path => (files[path] === undefined ? 'missing' : new TextEncoder().encode(files[path]));
const whole = (text: string, file = 'planer/plan.yaml') => wholeOf(parse(text, file), mayBePart, open);

test('parts are read as if all of it stood in one file', () => {
  const { document, parts } = whole('titel: T\nindsatsområder:\n  - fil: a.yaml\n  - navn: B\n');
  expect(document.data).toEqual({
    titel: 'T',
    indsatsområder: [{ navn: 'A', aktiviteter: [{ titel: 'Et' }, { titel: 'To', mål: 'x' }] }, { navn: 'B' }],
  });
  expect(parts.map(part => [part.document.file, part.at])).toEqual([
    ['planer/a.yaml', ['indsatsområder', 0]],
    ['planer/under/to.yaml', ['indsatsområder', 0, 'aktiviteter', 1]],
  ]);
});

test('every place is in its own file', () => {
  const { document, documentAt } = whole('titel: T\nindsatsområder:\n  - fil: a.yaml\n  - navn: B\n');
  const where = (...path: readonly (string | number)[]) =>
    `${documentAt(path).file}:${document.rangeOf(path).start.line}`;
  expect(where('titel')).toBe('planer/plan.yaml:1');
  expect(where('indsatsområder', 1, 'navn')).toBe('planer/plan.yaml:4');
  expect(where('indsatsområder', 0, 'navn')).toBe('planer/a.yaml:1');
  expect(where('indsatsområder', 0, 'aktiviteter', 0, 'titel')).toBe('planer/a.yaml:3');
  expect(where('indsatsområder', 0, 'aktiviteter', 1, 'mål')).toBe('planer/under/to.yaml:3');
});

describe('what cannot be put in is told of, and nothing else is lost', () => {
  test.each<readonly [string, string]>([
    ['væk.yaml', 'missing'],
    ['../andet.yaml', 'outside'],
    ['under/../../andet.yaml', 'outside'],
    ['/etc/passwd', 'outside'],
    ['C:\\plan.yaml', 'outside'],
    ['https://eksempel.example/a.yaml', 'outside'],
    ['ring.yaml', 'circular'],
    ['tom.yaml', 'not-fields'],
    ['liste.yaml', 'not-fields'],
    ['streg.yaml', 'in-list'],
    ['plan.yaml', 'circular'],
  ])('%s', (file, reason) => {
    const { problems, document } = whole(`indsatsområder:\n  - fil: ${file}\n  - navn: B\n`);
    expect(problems).toMatchObject([{ file, reason }]);
    expect(document.data).toMatchObject({ indsatsområder: [{}, { navn: 'B' }] });
  });

  test('a part that is named twice is put in once', () => {
    const { problems, parts } = whole('indsatsområder:\n  - fil: a.yaml\n  - fil: ./a.yaml\n');
    expect(problems).toEqual([{ at: ['indsatsområder', 1, 'fil'], file: './a.yaml', reason: 'twice' }]);
    expect(parts).toHaveLength(2);
  });

  test('a near name is told along', () => {
    const { problems } = wholeOf(parse('indsatsområder: [{ fil: aa.yaml }]'), mayBePart, () => ({ near: 'a.yaml' }));
    expect(problems).toMatchObject([{ file: 'aa.yaml', reason: 'missing', near: 'a.yaml' }]);
  });

  test.each(['Fil', 'FIL', 'file', '"fil"', "'fil'"])('the field may be written %s', key => {
    expect(whole(`indsatsområder:\n  - ${key}: a.yaml\n`).document.data).toMatchObject({
      indsatsområder: [{ navn: 'A' }],
    });
  });

  test('a part beside other fields', () => {
    expect(whole('indsatsområder:\n  - fil: a.yaml\n    navn: B\n').problems).toMatchObject([{ reason: 'not-alone' }]);
  });

  test('nobody to fetch it', () => {
    expect(wholeOf(parse('indsatsområder:\n  - fil: a.yaml\n'), mayBePart).problems).toMatchObject([
      { reason: 'not-here' },
    ]);
  });

  test('a part that is broken hides the structure', () => {
    const { document, parts } = whole('indsatsområder:\n  - fil: brudt.yaml\n');
    expect([document.broken, parts[0]?.document.syntax.length]).toEqual([true, 1]);
  });

  test('paths go from the file that names them', () => {
    expect(whole('indsatsområder:\n  - fil: under/op.yaml\n').document.data).toMatchObject({
      indsatsområder: [{ navn: 'Op', aktiviteter: [{ navn: 'A' }] }],
    });
    expect(whole('indsatsområder:\n  - fil: .\\under\\..\\a.yaml\n').problems).toEqual([]);
  });
});

test('`fil` elsewhere is what it says', () => {
  const { document, parts } = whole(
    'bilag:\n  - fil: a.yaml\nindsatsområder:\n  - navn: B\n    delaftale: { fil: a.yaml }\n',
  );
  expect(parts).toEqual([]);
  expect(document.data).toMatchObject({ bilag: [{ fil: 'a.yaml' }] });
});
