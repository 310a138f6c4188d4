import { describe, expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { actions, fixAllKind } from '../../src/language-server/actions.ts';
import { diagnosticsIn } from '../../src/language-server/diagnostics.ts';
import { edited, opened } from './opened.ts';

const head = 'program: 2019-26\nfase: helhedsplan\n';
const activity = (rest: string) =>
  `${head}indsatsområder:\n  - navn: Beskæftigelse\n    aktiviteter:\n      - titel: Fritidsjob\n${rest}`;

/** What is offered at the `¦`, and the text after each. */
function offered(text: string, only?: readonly string[]) {
  const { plan, file, position } = opened(text);
  const found = actions(plan, file, { start: position, end: position }, diagnosticsIn(plan, file), only);
  return found.map(({ title, kind, diagnostics, edit }) => ({
    title,
    kind,
    codes: diagnostics?.map(({ code }) => code),
    after: edited(file.document.text, edit?.changes?.[file.uri] ?? []),
  }));
}
const choose = (text: string, title: RegExp, only?: readonly string[]) =>
  offered(text, only).find(action => title.test(action.title))?.after;

describe('mends', () => {
  test.each<[what: string, text: string, after: string]>([
    ['a field that is misspelt', `${head}tiitel¦: A\n`, `${head}titel: A\n`],
    ['a text that needs quotes', `${head}titel: Sammen: ¦A\n`, `${head}titel: "Sammen: A"\n`],
    ['a text after letters of two units', `${head}titel: 🏘: ¦A\n`, `${head}titel: "🏘: A"\n`],
    ['a line with a Windows end', `${head}tiitel¦: A\r\nområde: B\r\n`, `${head}titel: A\r\nområde: B\r\n`],
  ])('%s', (_, text, after) => {
    expect(choose(text, /^Ret det/)).toBe(after);
  });

  test('all in a file, when that is asked for, and alone', () => {
    const text = `¦${head}tiitel: Sammen: A\nomraade: B\n`;
    const [all, ...others] = offered(text, ['source.fixAll']);
    expect([all?.kind, all?.after, others]).toEqual([fixAllKind, `${head}titel: "Sammen: A"\nområde: B\n`, []]);
    expect(offered(text, ['refactor'])).toEqual([]);
    expect(offered(`${head}titel: ¦A\n`, ['source.fixAll'])).toEqual([]);
  });
});

describe('writes what may be meant', () => {
  const titles = (text: string) =>
    offered(text).flatMap(({ title }) => /^Skriv »(.*)« i stedet$/.exec(title)?.[1] ?? []);
  test.each<[what: string, text: string, meant: readonly string[], after: string]>([
    ['a phase', 'fase: ¦helhedsplen\n', ['helhedsplan', 'gennemførelse', 'prækvalifikation'], 'fase: helhedsplan\n'],
    ['a phase in quotes', 'fase: ¦"helhedsplen" # a\n', ['helhedsplan'], 'fase: "helhedsplan" # a\n'],
    [
      'a problem',
      'problemer: [{ id: job, problem: A }]\nmål: { hvad: B, problem: ¦jobb }\n',
      ['job'],
      'problemer: [{ id: job, problem: A }]\nmål: { hvad: B, problem: job }\n',
    ],
    [
      'an indsatsområde',
      `${head}indsatsområder:\n  - navn: ¦Beskeftigelse og job\n`,
      ['Beskæftigelse'],
      `${head}indsatsområder:\n  - navn: Beskæftigelse\n`,
    ],
  ])('%s', (_, text, meant, after) => {
    const found = titles(text);
    expect(found.slice(0, meant.length)).toEqual(meant);
    expect(choose(text, /^Skriv »/)).toBe(after);
  });
});

describe('puts in', () => {
  test.each<[what: string, text: string, title: RegExp, line: string]>([
    [
      'an answer below its question',
      activity('').replace('Fritids', 'Fritids¦'),
      /»milepæle«/,
      '        # Hvad er de vigtigste milepæle?\n        milepæle:\n',
    ],
    ['a field of the plan', `${head}titel: ¦A\n`, /»kommune«/, 'kommune:\n'],
  ])('%s', (_, text, title, line) => {
    expect(choose(text, title)).toContain(line);
  });
});

describe('lets pass', () => {
  test('with a comment above the line, whose reason is left to the writer', () => {
    const text = activity('').replace('Fritids', 'Fritids¦');
    const after = choose(text, /HP506/);
    expect(after).toContain('    aktiviteter:\n      # helhed: ignorer HP506 fordi …\n      - titel: Fritidsjob\n');
    const codes = (source = '') => check(source).map(({ code }) => code);
    expect(codes(after)).toContain('HP506');
    expect(codes(after?.replace('…', 'den slutter med planen'))).not.toContain('HP506');
  });

  test('never what says that the plan cannot be read', () => {
    expect(offered(`${head}titel: "A¦\n`).filter(({ title }) => /begrundelse/.test(title))).toEqual([]);
  });
});

test('every action says which finding it is for', () => {
  const found = offered(activity('').replace('Fritids', 'Fritids¦'));
  expect(found.length).toBeGreaterThan(10);
  expect(found.filter(({ codes }) => codes?.length !== 1)).toEqual([]);
});
