import { describe, expect, test } from 'vitest';
import { parse } from '../../src/document/document.ts';
import { applyEdits } from '../../src/document/edit.ts';

/** A text with all the edits made that its document gives for slips and traps; none where it gives none. */
function mended(text: string): string | undefined {
  const { syntax, traps } = parse(text);
  const edits = [...syntax, ...traps].flatMap(({ edits }) => edits ?? []);
  return edits.length === 0 ? undefined : applyEdits(text, edits);
}

describe('a text that is taken for something else is put in quotes, and read as it is typed', () => {
  test.each<readonly [string, string, unknown]>([
    ['a: Tryghed: en plan\nb: c', 'a: "Tryghed: en plan"\nb: c', { a: 'Tryghed: en plan', b: 'c' }],
    ['a: x: y: z', 'a: "x: y: z"', { a: 'x: y: z' }],
    ['a: x: y # z', 'a: "x: y" # z', { a: 'x: y' }],
    ['a:   x: y  \nb: c', 'a:   "x: y"  \nb: c', { a: 'x: y', b: 'c' }],
    ['a: x: y\n  z\nb: c', 'a: "x: y\n  z"\nb: c', { a: 'x: y z', b: 'c' }],
    ['a: x: y\r\nb: c\r\n', 'a: "x: y"\r\nb: c\r\n', { a: 'x: y', b: 'c' }],
    ['a: x: "y"', `a: 'x: "y"'`, { a: 'x: "y"' }],
    ["a: x: y's", `a: "x: y's"`, { a: "x: y's" }],
    [`a: x: "y's"`, `a: 'x: "y''s"'`, { a: `x: "y's"` }],
    ["a: x: C:\\y'", "a: 'x: C:\\y'''", { a: "x: C:\\y'" }],
    ['- a: x: y\n- z', '- a: "x: y"\n- z', [{ a: 'x: y' }, 'z']],
    ['a: @x', 'a: "@x"', { a: '@x' }],
    ['a: > 50 % i job', 'a: "> 50 % i job"', { a: '> 50 % i job' }],
    ['a: *vigtigt* mål', 'a: "*vigtigt* mål"', { a: '*vigtigt* mål' }],
    ['a: & Co', 'a: "& Co"', { a: '& Co' }],
    ['a: { b: c, og mere, d: e }', 'a: { b: "c, og mere", d: e }', { a: { b: 'c, og mere', d: 'e' } }],
    ['a: [{ b: 6,0 mio. kr. }]', 'a: [{ b: "6,0 mio. kr." }]', { a: [{ b: '6,0 mio. kr.' }] }],
    ['a: "x" og y', `a: '"x" og y'`, { a: '"x" og y' }],
    ['a: "x" og y # z\n# w\nb: c', `a: '"x" og y' # z\n# w\nb: c`, { a: '"x" og y', b: 'c' }],
    ['a: "x" og y\n  z\nb: c', `a: '"x" og y\n  z'\nb: c`, { a: '"x" og y z', b: 'c' }],
    ["a: 'x' og 'y'", `a: "'x' og 'y'"`, { a: "'x' og 'y'" }],
    ['- "x" og y', `- '"x" og y'`, ['"x" og y']],
    ['a: "Projekt "X" for y"', `a: 'Projekt "X" for y'`, { a: 'Projekt "X" for y' }],
    ['a: "x" og "y"', `a: '"x" og "y"'`, { a: '"x" og "y"' }],
    ['a:\n  - { b: Mål: x, c: d }', 'a:\n  - { b: "Mål: x", c: d }', { a: [{ b: 'Mål: x', c: 'd' }] }],
    ['a: { bb:x, c: d }', 'a: { bb: x, c: d }', { a: { bb: 'x', c: 'd' } }],
    ['a: x\u00a0# y', 'a: x # y', { a: 'x' }],
  ])('%j', (text, expected, data) => {
    const now = mended(text);
    expect(now).toBe(expected);
    expect(parse(expected)).toMatchObject({ data, syntax: [], traps: [] });
  });

  test.each([
    ['a comment may be part of the text', 'a: Tryghed: mål #1'],
    ['the colon stands before such a comment', 'a: Mål: #1'],
    ['a comment may be part of what is lost', 'a: "x" og y #1'],
    ['a backslash may be an escape', 'a: "x\\"y" og z'],
    ['something stands after a list', 'a: [x] og y'],
    ['something stands after a text between braces', 'a: { b: "x" og y, c: d }'],
    ['the text has the quotes of Word', 'a: “x: y”'],
    ['a quote is not closed', 'a: "x\nb: y: z'],
    ['an item of a list was meant', 'a: - x'],
    ['fields were meant', '- dato: 2022, hvad: x }'],
    ['fields were meant, without braces', '- dato: 2022, hvad: x'],
    ['a hard space stands before a number', 'a: Udkast\u00a0#2'],
    ['an address stands between braces', 'a: { https://x.dk }'],
    ['a comment stands between the pieces', 'a: { b: c, # x\n  og d }'],
  ])('but not where %s', (_, text) => {
    expect(mended(text)).toBeUndefined();
  });
});

describe('tabs in indents become spaces', () => {
  test.each<readonly [string, string, string]>([
    ['one level', 'a:\n\tb: c\n\td: e\n', 'a:\n  b: c\n  d: e\n'],
    ['two levels', 'a:\n\tb:\n\t\tc: d\n', 'a:\n  b:\n    c: d\n'],
    ['a list', 'a:\n\t- b: c\n\t  d: e\n', 'a:\n  - b: c\n    d: e\n'],
    ['after a dash', 'a:\n-\tb: c\n\td: e\n', 'a:\n- b: c\n  d: e\n'],
    ['in line with spaces', 'a:\n    b: c\n\td: e\n', 'a:\n    b: c\n    d: e\n'],
    ['comments with them', 'a:\n\t# x\n\tb: c\t# y\n', 'a:\n  # x\n  b: c\t# y\n'],
    ['with CRLF', 'a:\r\n\tb: c\r\n\t\r\n', 'a:\r\n  b: c\r\n\t\r\n'],
  ])('%s', (_, text, expected) => {
    expect(mended(text)).toBe(expected);
    expect(parse(expected).syntax).toEqual([]);
  });

  test.each([
    ['their width decides what is meant', 'a:\n\t- b:\n\t\tc: d\n'],
    ['no width gives a plan', 'a: x\n\tb: y\n'],
    ['they are part of a text', 'a:\n\tb: |\n\t\tx\n\t\t\ty\n'],
  ])('but not where %s', (_, text) => {
    expect(mended(text)).toBeUndefined();
  });
});

describe('hard spaces become plain ones where YAML wants a space', () => {
  test.each([
    ['a:\n\u00a0 b: c\n', 'a:\n  b: c\n'],
    ['a:\n \u00a0-\u00a0b:\u00a0c\u00a0d\n', 'a:\n  - b: c\u00a0d\n'],
    ['-\u00a0-\u00a0x', '- - x'],
    ['ma\u030al:\u202f \u00a0x', 'ma\u030al:   x'],
    ['a: |\n\u00a0 x\n  y\n', 'a: |\n  x\n  y\n'],
    ['a:\n  -\u00a0b: |\n      x\n\u00a0 - c: d\n', 'a:\n  - b: |\n      x\n  - c: d\n'],
  ])('%j', (text, expected) => {
    expect(mended(text)).toBe(expected);
    expect(parse(expected).data).toEqual(parse(text).data);
    expect(mended(expected)).toBeUndefined();
  });

  test.each<readonly [string, unknown]>([
    ['a: |\n  \u00a0x\n  y\nb: c\n', { a: '\u00a0x\ny\n', b: 'c' }],
    ['a: >-\n  x\n\n  \u2003y\n', { a: 'x\n\u2003y' }],
    ['a:\n  - b: |-\n      -\u00a0x\n      -\u00a0y\n    c: d\n', { a: [{ b: '-\u00a0x\n-\u00a0y', c: 'd' }] }],
    ['a:\n  - |2-\n    \u00a0x\n    y\n', { a: ['\u00a0x\ny'] }],
  ])('but not in a text below its field: %j', (text, data) => {
    expect(mended(text)).toBeUndefined();
    expect(parse(text).data).toEqual(data);
  });
});

describe('lines that look like a list become one', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['a:\n  – b\n  – c\n', 'a:\n  - b\n  - c\n', ['b', 'c']],
    ['a:\n  –  b\n  —  c\n  • d\n', 'a:\n  -  b\n  -  c\n  - d\n', ['b', 'c', 'd']],
    ['a:\n  -b\n  -c # x\n', 'a:\n  - b\n  - c # x\n', ['b', 'c']],
    ['a:\n  – b\n    c\n\n  – d', 'a:\n  - b\n    c\n\n  - d', ['b c', 'd']],
    ['a:\n  –\tb\n  –\u00a0c\n', 'a:\n  - b\n  - c\n', ['b', 'c']],
    ['a:\n  – b\n  - c\n  -d\n', 'a:\n  - b\n  - c\n  - d\n', ['b', 'c', 'd']],
    ['a:\n  - b\n  – c d\n', 'a:\n  - b\n  - c d\n', ['b', 'c d']],
    ['a:\n  - b\n  -c\n', 'a:\n  - b\n  - c\n', ['b', 'c']],
    ['a:\n- b\n-c\n', 'a:\n- b\n- c\n', ['b', 'c']],
    ['a:\n  * b\n  # x\n\n  * c\n', 'a:\n  - b\n  # x\n\n  - c\n', ['b', 'c']],
    ['a:\n  \uf0b7\tb\n  \uf0b7\tc\n', 'a:\n  - b\n  - c\n', ['b', 'c']],
    ['a:\n  o b\n  o c\n', 'a:\n  - b\n  - c\n', ['b', 'c']],
    ['a:\n  ➢ b\n  → c\n', 'a:\n  - b\n  - c\n', ['b', 'c']],
    ['a:\r\n  • b\r\n  • c\r\n', 'a:\r\n  - b\r\n  - c\r\n', ['b', 'c']],
  ])('%j', (text, expected, list) => {
    expect(mended(text)).toBe(expected);
    expect(parse(expected)).toMatchObject({ data: { a: list }, syntax: [], traps: [] });
  });

  test.each([
    ['a line before them is none', 'a:\n  Vi gør:b\n  – c\n'],
    ['they are not below each other', 'a:\n  – b\n   – c\n'],
    ['one stands in another', 'a:\n  – – b\n'],
    ['a line is the head of what follows', 'a:\n  – b:\n  – c\n'],
    ['an item would be a list', 'a:\n  – [b]\n  – c\n'],
    ['the list is numbered', 'a:\n  1. b\n  2. c\n'],
    ['they stand in an item', '- b\n  - c\n'],
    ['a law is named', 'a: efter\n  § 5 b\n  § 6 c\n'],
  ])('but not where %s', (_, text) => {
    expect(mended(text)).toBeUndefined();
  });
});

test('lines at the start of the line come under their field', () => {
  const text = 'a:\n  - b: c\n    d:\n•\te\n•\tf\n    g: h\n';
  expect(mended(text)).toBe('a:\n  - b: c\n    d:\n      - e\n      - f\n    g: h\n');
});

test('lines with a colon become items too', () => {
  expect(mended('a:\n  -b: c\n  -d: e\nf: g')).toBe('a:\n  - b: c\n  - d: e\nf: g');
  expect(mended('a:\n  - b: c\n    d: e\n  -b: f\n    d: g')).toBe('a:\n  - b: c\n    d: e\n  - b: f\n    d: g');
});

test('of two places that hide the structure the first is told of and mended', () => {
  const text = 'a:\n  - b\n  -c\nd:\n  - e\n  -f\n';
  expect(mended(text)).toBe(text.replace('-c', '- c'));
});

describe('a field gets another name between its quotes', () => {
  test.each([
    ['problmer: x', 'mål: x'],
    ['"problmer" : x', '"mål" : x'],
    ["{ 'problmer': x }", "{ 'mål': x }"],
    ['? problmer\n: x', '? mål\n: x'],
  ])('%j', (text, expected) => {
    expect(applyEdits(text, parse(text).renamed(['problmer'], 'mål') ?? [])).toBe(expected);
  });

  test('but not when it stands twice, or over several lines', () => {
    expect(parse('a: x\na: y').renamed(['a'], 'b')).toBeUndefined();
    expect(parse('{ a\n  b: x }').renamed(['a b'], 'c')).toBeUndefined();
  });
});

describe('an item that a colon has made a field of becomes one text', () => {
  test.each([
    ['- a: b', '- "a: b"'],
    ['- a: b # c', '- "a: b" # c'],
    ['- a:  b', '- "a: b"'],
    ["- a: b's", `- "a: b's"`],
    ['- a: "b"', '- "a: b"'],
    ["- 'a': b", '- "a: b"'],
    ['- a: "b \\"c\\""', `- 'a: b "c"'`],
    ['- a: b\n    c', '- "a: b\n    c"'],
    ['- a: b: c', '- "a: b: c"'],
    ['[a: b, c]', '["a: b", c]'],
    ['- a: b\r\n- c\r\n', '- "a: b"\r\n- c\r\n'],
  ])('%j', (text, expected) => {
    expect(applyEdits(text, parse(text).quoted([0]) ?? [])).toBe(expected);
  });

  test.each(['- { a: b }', '- a: "b" c', '- a: b #c', '- a: |\n    b', '- a: "b\n    c"', '- a: b\n  c: d', '- a'])(
    'but not %j',
    text => {
      expect(parse(text).quoted([0])).toBeUndefined();
    },
  );
});

describe('lines are put after the last field of a map, as far in as its fields', () => {
  const lines = ['# x', 'y:'];
  test.each<readonly [string, string, string]>([
    ['in a list', '- a: b\n- c: d\n', '- a: b\n  # x\n  y:\n- c: d\n'],
    ['after what belongs to its last field', '- a:\n    - b\n    - c\n\n- d: e\n', '- a:\n    - b\n    - c\n  # x\n  y:\n\n- d: e\n'], // biome-ignore format: a line for each
    ['after an empty field', '- a:\n- b: c\n', '- a:\n  # x\n  y:\n- b: c\n'],
    ['after a comment on its line', '- a: b # c\n', '- a: b # c\n  # x\n  y:\n'],
    ['after its own comments', '- a: b\n  # c\n    # d\n# e\n- f: g\n', '- a: b\n  # c\n    # d\n  # x\n  y:\n# e\n- f: g\n'], // biome-ignore format: a line for each
    ['after a block of text', '- a: |\n    b\n\n- c: d\n', '- a: |\n    b\n  # x\n  y:\n\n- c: d\n'],
    ['after a block that keeps its lines', '- a: |+\n    b\n\n- c: d\n', '- a: |+\n    b\n\n  # x\n  y:\n- c: d\n'],
    ['after a text in quotes', '- a: "b\n    c"\n', '- a: "b\n    c"\n  # x\n  y:\n'],
    ['after a list between brackets', '- a: [b,\n    c]\n', '- a: [b,\n    c]\n  # x\n  y:\n'],
    ['with the line ends of the text', '- a: b\r\n', '- a: b\r\n  # x\r\n  y:\r\n'],
    ['at an end without a line end', '- a: b', '- a: b\n  # x\n  y:'],
    ['further in', '-   a: b\n', '-   a: b\n    # x\n    y:\n'],
  ])('%s', (_, text, expected) => {
    const edit = parse(text).withLines([0], lines);
    const now = applyEdits(text, edit ? [edit] : []);
    expect(now).toBe(expected);
    const [first] = parse(text).data as readonly object[];
    expect((parse(now).data as readonly object[])[0]).toEqual({ ...first, y: '' });
  });

  test.each(['- { a: b }', '[{ a: b }]', '- a', '- "x', '- []'])('but not %j', text => {
    expect(parse(text).withLines([0], lines)).toBeUndefined();
  });
});
