import { describe, expect, test } from 'vitest';
import { parse } from '../../src/document/document.ts';

const said = (text: string) =>
  parse(text).syntax.map(({ kind, range }) => `${range.start.line}:${range.start.column} ${kind}`);

describe('every scalar is text as typed', () => {
  test.each([
    ['a: 250.000', { a: '250.000' }],
    ['a: 0052', { a: '0052' }],
    ['a: 1.10', { a: '1.10' }],
    ['a: 2021-11-01', { a: '2021-11-01' }],
    ['a: no', { a: 'no' }],
    ['a: true', { a: 'true' }],
    ['a: null', { a: 'null' }],
    ['a: ~', { a: '~' }],
    ['a:', { a: '' }],
    ['a: ""', { a: '' }],
    ['a: "x: y"', { a: 'x: y' }],
    ['a: |\n  x\n  y\n', { a: 'x\ny\n' }],
    ['a: >-\n  x\n  y\n', { a: 'x y' }],
    ['a: [1, "2"]', { a: ['1', '2'] }],
    ['a: { b: 1.000 }', { a: { b: '1.000' } }],
    ['- a\n- b: c', ['a', { b: 'c' }]],
    ['2022: x', { '2022': 'x' }],
    ['', ''],
    ['# kun', ''],
  ])('%j', (text, data) => {
    expect(parse(text).data).toEqual(data);
  });

  test('a key that JavaScript knows is a key like any other', () => {
    const { data } = parse('__proto__: x\nconstructor: y');
    expect(Object.entries(data)).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
  });
});

describe('a slip that does not hide the structure is told of, and the rest is read', () => {
  test.each<readonly [string, unknown, readonly string[]]>([
    ['a: Tryghed: en plan\nb: c', { a: 'Tryghed: en plan', b: 'c' }, ['1:4 colon-in-text']],
    ['a: x: y: z\nb: c', { a: 'x: y: z', b: 'c' }, ['1:4 colon-in-text']],
    ['a: “x: y”\nb: c', { a: '“x: y”', b: 'c' }, ['1:4 word-quotes']],
    ['a: *vigtigt* mål\nb: c', { a: '*vigtigt* mål', b: 'c' }, ['1:4 reserved-start']],
    ['a: * punkt\nb: c', { a: '* punkt', b: 'c' }, ['1:4 reserved-start']],
    ['a: & Co\nb: c', { a: '& Co', b: 'c' }, ['1:4 reserved-start']],
    ['a: @x\nb: c', { a: '@x', b: 'c' }, ['1:4 reserved-start']],
    ['a: > 50 % i job\nb: c', { a: '> 50 % i job', b: 'c' }, ['1:4 reserved-start']],
    ['a: - x\nb: c', { a: '- x', b: 'c' }, ['1:4 reserved-start']],
    ['a: ? x\nb: c', { a: '? x', b: 'c' }, ['1:4 reserved-start']],
    ['a: "x" og y\nb: c', { a: 'x', b: 'c' }, ['1:8 text-after-value']],
    ['a: x\na: y', { a: 'y' }, ['2:1 duplicate-field']],
    ['a: "C:\\dok"\nb: c', { a: 'C:\\dok', b: 'c' }, ['1:7 bad-escape']],
    ['a: { b: c, og mere, d: e }', { a: { b: 'c, og mere', d: 'e' } }, ['1:9 comma-in-text']],
    ['a: { b: 6,0 mio. kr. }', { a: { b: '6,0 mio. kr.' } }, ['1:9 comma-in-text']],
    ['a: b\n---\nc: d', { a: 'b' }, ['2:1 several-plans']],
    ['a: -\nb: c', { a: '-', b: 'c' }, []],
    ['a: ?\nb: c', { a: '?', b: 'c' }, []],
  ])('%j', (text, data, problems) => {
    const document = parse(text);
    expect({ data: document.data, broken: document.broken, problems: said(text) }).toEqual({
      data,
      broken: false,
      problems,
    });
  });
});

describe('what hides the structure ends the reading, with one problem at its cause', () => {
  test.each<readonly [string, string]>([
    ['a: "x\nb: y\nc: z', '1:4 unclosed-quote'],
    ['a: "x\nb: "y"\nc: z', '1:4 unclosed-quote'],
    ["a: b\nc: 'x\nd: y", '2:4 unclosed-quote'],
    ['a: [x, y\nb: c', '1:4 unclosed-bracket'],
    ['a: { x: y\nb: c', '1:4 unclosed-bracket'],
    ['a: x\n\tb: y', '2:1 tab-indent'],
    ['a: “x”\nb: "y”\nc: z', '2:4 word-quotes'],
    ['a:\n   b: x\n  c: y', '3:3 wrong-indent'],
    ['a:\n  - x\n  b: y', '3:3 wrong-indent'],
    ['a:\n  b: x\n   c: y', '3:4 too-deep'],
    ['a:\n  - b: x\n    c: y\n      - b: z', '4:7 too-deep'],
    ['a:\n  - b: x\n    c: y\n    - b: z # d', '4:5 wrong-indent'],
    ['a:\n  - b: x\n    c: y\n - b: z', '4:2 wrong-indent'],
    ['a:\n  - b: x\n    c: y\n    b: z\n    c: z', '4:5 forgotten-dash'],
    ['a:\n  - b\n  -c d\n  - e', '3:3 no-space-after-dash'],
    ['a:\n  * b\n  * c', '2:3 star-for-dash'],
    ['a:b\nc: d', '1:1 no-space-after-colon'],
    ['a: Her er godt at bo.\n\n  Vi drømmer om tre ting:\n  • b', '1:1 long-text'],
    ['a: b\n\nVi drømmer om alt\nc: d', '3:1 stray-text'],
    ['a: x\nmål hest\nb: y', '2:1 missing-colon'],
    ['a: x\nb: y\nmål', '3:1 missing-colon'],
    ['a:\n  - b: x\n   c: y', '3:4 wrong-indent'],
    ['a: x\n- y', '2:1 stray-item'],
  ])('%j', (text, problem) => {
    expect(parse(text).broken).toBe(true);
    expect(said(text)).toEqual([problem]);
  });
});

describe('anchors, aliases and tags are told of where they stand', () => {
  test.each([
    ['a: *x', ['*x']],
    ['a: &x y', ['&x']],
    ['a: &x y\nb: *x', ['*x']],
    ['a: !vigtigt y', ['!vigtigt']],
    ['a: !!str y', ['!str']],
    ['a: &a [*a]', ['*a']],
    ['a: R&D og 5 * 3!', []],
  ])('%j', (text, signs) => {
    expect(parse(text).signs.map(sign => sign.text)).toEqual(signs);
  });
});

describe('where things stand', () => {
  const text =
    'titel: x\nliste:\n  - titel: Første\n    tom:\n  - navn: ""\n    andet: y\ninline: [a, b]\nblok: |\n  to\n  linjer\n';
  const document = parse(text);
  const at = (path: readonly (string | number)[], on?: 'key' | 'value') => {
    const { start, end } = document.rangeOf(path, on);
    return `${start.line}:${start.column}-${end.line}:${end.column}`;
  };

  test.each<readonly [string, readonly (string | number)[], 'key' | 'value' | undefined, string]>([
    ['a value', ['titel'], undefined, '1:8-1:9'],
    ['its key', ['titel'], 'key', '1:1-1:6'],
    ['a list by its key', ['liste'], undefined, '2:1-2:6'],
    ['an inline list whole', ['inline'], undefined, '7:9-7:15'],
    ['an item of it', ['inline', 1], undefined, '7:13-7:14'],
    ['a map by its title', ['liste', 0], undefined, '3:12-3:18'],
    ['a map without a name by its first key', ['liste', 1], undefined, '5:5-5:9'],
    ['an empty value by its key', ['liste', 0, 'tom'], undefined, '4:5-4:8'],
    ['a field that is missing by its owner', ['liste', 0, 'mål'], undefined, '3:12-3:18'],
    ['a field far from being there', ['væk', 'helt', 3], undefined, '1:8-1:9'],
    ['a block of text to its end', ['blok'], undefined, '8:7-10:9'],
    ['the whole', [], undefined, '1:8-1:9'],
  ])('%s', (_, path, on, place) => {
    expect(at(path, on)).toBe(place);
  });

  test('an empty file has a place too', () => {
    expect(parse('').rangeOf([])).toEqual({ start: { line: 1, column: 1 }, end: { line: 1, column: 1 } });
  });
});
