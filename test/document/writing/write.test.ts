import { describe, expect, test } from 'vitest';
import type { Data, Path } from '../../../src/document/data.ts';
import { parse } from '../../../src/document/document.ts';
import { applyEdits } from '../../../src/document/edit.ts';
import type { FieldOrder, Step } from '../../../src/document/writing/step.ts';
import { write } from '../../../src/document/writing/write.ts';

/** The text that a step makes of another; why there is none, when it is refused. */
function after(text: string, step: Step, order?: FieldOrder): string {
  const said = write(parse(text), step, order);
  if ('refused' in said) return `refused: ${said.refused.da}`;
  return said.reduce((text, { edits }) => applyEdits(text, edits), text);
}

const set = (content: Data, ...path: Path): Step => ({ kind: 'set', path, content });
const remove = (...path: Path): Step => ({ kind: 'remove', path });
const insert = (content: Data, at: number, ...list: Path): Step => ({ kind: 'insert', list, at, content });
const move = (from: number, to: number, ...list: Path): Step => ({ kind: 'move', list, from, to });
const copy = (from: number, ...list: Path): Step => ({ kind: 'copy', list, from });
const transfer = (item: Path, at: number, ...list: Path): Step => ({ kind: 'transfer', item, list, at });

type Row = readonly [name: string, before: string, step: Step, after: string];
const rows = (all: readonly Row[]) =>
  test.each(all)('%s', (_, before, step, expected) => {
    expect(after(before, step)).toBe(expected);
  });

describe('a value gives its place to another', () => {
  rows([
    ['plain', 'a: b\nc: d\n', set('x y', 'a'), 'a: x y\nc: d\n'],
    ['before a comment', 'a: b   # c\n', set('x', 'a'), 'a: x   # c\n'],
    ['between double quotes, which stay', 'a: "b" # c\n', set('x', 'a'), 'a: "x" # c\n'],
    ['between single quotes, which stay', "a: 'b'\n", set("it's", 'a'), "a: 'it''s'\n"],
    ['with quotes of the other kind in it', 'a: "b"\n', set('x "v"', 'a'), `a: 'x "v"'\n`],
    ['in quotes as soon as it needs them', 'a: b\n', set('Fase 1: start', 'a'), 'a: "Fase 1: start"\n'],
    ['of several lines, after a bar', 'a: b\nc: d\n', set('x\nv\n', 'a'), 'a: |\n  x\n  v\nc: d\n'],
    ['of several lines without the last line break', 'a: b\n', set('x\nv', 'a'), 'a: |-\n  x\n  v\n'],
    ['of several lines, and its comment stays', 'a: b # c\nd: e\n', set('x\nv\n', 'a'), 'a: | # c\n  x\n  v\nd: e\n'],
    ['from several lines to one', 'a: | # c\n  x\n  v\n\nd: e\n', set('z', 'a'), 'a: z # c\n\nd: e\n'],
    [
      'from several lines to others, as far in',
      'a: |\n     x\nd: e\n',
      set('v\n\nz\n', 'a'),
      'a: |\n     v\n\n     z\nd: e\n',
    ],
    [
      'folded, with the paragraphs that stay as they were broken',
      'a: >\n  en to\n  tre\n\n  fire\n',
      set('en to tre\nfem\n', 'a'),
      'a: >\n  en to\n  tre\n\n  fem\n',
    ],
    ['over several lines without quotes', 'a: b\n  c\nd: e\n', set('x', 'a'), 'a: x\nd: e\n'],
    ['to nothing', 'a: b # c\n', set('', 'a'), 'a: # c\n'],
    ['to nothing, between quotes', 'a: "b"\n', set('', 'a'), 'a: ""\n'],
    ['to nothing, of several lines', 'a: |\n  b\nc: d\n', set('', 'a'), 'a:\nc: d\n'],
    ['to itself', 'a:   "b"\n', set('b', 'a'), 'a:   "b"\n'],
    ['in an item', 'a:\n  -   b # c\n  - d\n', set('x', 'a', 0), 'a:\n  -   x # c\n  - d\n'],
    ['between brackets', 'a: [b,  c]\n', set('x, y', 'a', 1), 'a: [b,  "x, y"]\n'],
    ['between braces', 'a: {b: c , d: e}\n', set('x', 'a', 'b'), 'a: {b: x , d: e}\n'],
    ['between braces, cut by a comma', 'a: { b: c, og mere, d: e }\n', set('x', 'a', 'b'), 'a: { b: x, d: e }\n'],
    [
      'between braces over several lines',
      'a: {\n  b: c,\n  d: e\n}\n',
      set('x', 'a', 'd'),
      'a: {\n  b: c,\n  d: x\n}\n',
    ],
    ['on the line below its name', 'a:\n  b\nc: d\n', set('x', 'a'), 'a:\n  x\nc: d\n'],
    ['of the later of two fields with one name', 'a: b\na: c\n', set('x', 'a'), 'a: b\na: x\n'],
    [
      'for fields',
      'a: b # c\nd: e\n',
      set({ x: 'v', z: ['1', '2'] }, 'a'),
      'a: # c\n  x: v\n  z:\n    - 1\n    - 2\nd: e\n',
    ],
    ['fields for a text', 'a: # c\n  # d\n  x: v\n  z: w\n\ne: f\n', set('b', 'a'), 'a: b # c\n  # d\n\ne: f\n'],
    ['fields for other fields', 'a:\n    x: v\nb: c\n', set({ z: 'w' }, 'a'), 'a:\n    z: w\nb: c\n'],
    [
      'fields of an item',
      'a:\n  - x: v\n    z: w\n  - b\n',
      set({ p: 'q', r: 's' }, 'a', 0),
      'a:\n  - p: q\n    r: s\n  - b\n',
    ],
    ['braces for braces', 'a: { x: v }\n', set({ z: 'a, b' }, 'a'), 'a: { z: "a, b" }\n'],
    ['braces for what has no room there', 'a: { x: v }\n', set({ z: 'b\nc\n' }, 'a'), 'a:\n  z: |\n    b\n    c\n'],
    ['with line ends of Windows', 'a: b\r\nc: d\r\n', set('x\nv\n', 'a'), 'a: |\r\n  x\r\n  v\r\nc: d\r\n'],
    ['in the last line without an end', 'a: b', set('x\nv\n', 'a'), 'a: |\n  x\n  v'],
    ['past a slip that helhed gets past', 'a: Fase 1: b\nc: d\n', set('x', 'a'), 'a: x\nc: d\n'],
    [
      'past hard spaces in the indent',
      'a:\n\u00a0\u00a0b: c\n\u00a0\u00a0d: e\n',
      set('x', 'a', 'b'),
      'a:\n\u00a0\u00a0b: x\n\u00a0\u00a0d: e\n',
    ],
  ]);
});

describe('a field without a value gets one', () => {
  rows([
    ['at the end of its line', 'a:\nb: c\n', set('x', 'a'), 'a: x\nb: c\n'],
    ['in place of spaces', 'a:   \nb: c\n', set('x', 'a'), 'a: x\nb: c\n'],
    ['before a comment', 'a:  # c\n', set('x', 'a'), 'a: x  # c\n'],
    ['above a comment below it', 'a:\n  # c\nb: d\n', set('x', 'a'), 'a: x\n  # c\nb: d\n'],
    [
      'of several lines above a comment, which does not become text',
      'a:\n  # c\nb: d\n',
      set('x\nv\n', 'a'),
      'a: |\n   x\n   v\n  # c\nb: d\n',
    ],
    ['fields, below the comment', 'a:\n  # c\nb: d\n', set({ x: 'v' }, 'a'), 'a:\n  # c\n  x: v\nb: d\n'],
    ['a list', 'a:\nb:\n- c\n', set(['x', 'v'], 'a'), 'a:\n- x\n- v\nb:\n- c\n'],
    ['in the last line without an end', 'a: b\nc:', set('x', 'c'), 'a: b\nc: x'],
    ['in the last line without an end, below it', 'a: b\nc:', set({ x: 'v' }, 'c'), 'a: b\nc:\n  x: v'],
    ['between braces', 'a: { b: , c:, d }\n', set('x', 'a', 'b'), 'a: { b: x , c:, d }\n'],
    ['an item', 'a:\n  -\n  - b\n', set('x', 'a', 0), 'a:\n  - x\n  - b\n'],
    ['a field of an item that is not there yet', 'a:\n  -\n  - b\n', set('x', 'a', 0, 'v'), 'a:\n  - v: x\n  - b\n'],
    ['a field in fields that are not there yet', 'a:\nb: c\n', set('x', 'a', 'v', 'z'), 'a:\n  v:\n    z: x\nb: c\n'],
  ]);
});

describe('a field that is missing is put in', () => {
  rows([
    ['last', 'a: b\n', set('x', 'c'), 'a: b\nc: x\n'],
    ['last, where the last line is not ended', 'a: b', set('x', 'c'), 'a: b\nc: x'],
    ['with all on the way to it', 'a: b\n', set('x', 'c', 'd', 0, 'e'), 'a: b\nc:\n  d:\n    - e: x\n'],
    ['in an empty file', '', set('x', 'a'), 'a: x\n'],
    ['below the comments of a file that has nothing else', '# c\n\n# d', set('x', 'a'), '# c\n\n# d\na: x\n'],
    ['between the marks of a document', '---\n# c\n...\n', set('x', 'a'), '---\n# c\na: x\n...\n'],
    ['before the end of the document', '---\na: b\n...\n', set('x', 'c'), '---\na: b\nc: x\n...\n'],
    [
      'as far in as its neighbours',
      'a:\n    b: c\nd: e\n',
      set({ v: 'z' }, 'a', 'x'),
      'a:\n    b: c\n    x:\n        v: z\nd: e\n',
    ],
    [
      'before the comments below the last, which are not about it',
      'a:\n  b: c\n  # d\n\ne: f\n',
      set('x', 'a', 'v'),
      'a:\n  b: c\n  v: x\n  # d\n\ne: f\n',
    ],
    ['in an item', '- a: b\n  c: d\n- e\n', set('x', 0, 'v'), '- a: b\n  c: d\n  v: x\n- e\n'],
    ['between braces', 'a: { b: c }\n', set('x: y', 'a', 'd'), 'a: { b: c, d: "x: y" }\n'],
    ['between braces that hold nothing', 'a: {}\n', set('x', 'a', 'd'), 'a:\n  d: x\n'],
    ['with a name that needs quotes', 'a: b\n', set('x', 'c: d'), 'a: b\n"c: d": x\n'],
    ['with line ends of Windows', 'a: b\r\n', set('x', 'c'), 'a: b\r\nc: x\r\n'],
  ]);

  const order: FieldOrder = path => (path.length === 0 ? ['program', 'fase', 'titel', 'område'] : ['hvad', 'hvem']);
  test.each<Row>([
    [
      'after those before it',
      'program: x\nTitel: v\nandet: z\n',
      set('q', 'fase'),
      'program: x\nfase: q\nTitel: v\nandet: z\n',
    ],
    [
      'after the nearest, though others stand between',
      'titel: v\nandet: z\n',
      set('q', 'område'),
      'titel: v\nområde: q\nandet: z\n',
    ],
    ['before those after it', 'andet: z\ntitel: v\n', set('q', 'fase'), 'andet: z\nfase: q\ntitel: v\n'],
    [
      'below the first lines of the file',
      '# yaml-language-server: x\n\n# c\ntitel: v\n',
      set('q', 'fase'),
      '# yaml-language-server: x\n\n# c\nfase: q\ntitel: v\n',
    ],
    [
      'behind a dash',
      'a:\n  - hvem: v\n    z: w\n',
      set('q', 'a', 0, 'hvad'),
      'a:\n  - hvad: q\n    hvem: v\n    z: w\n',
    ],
    ['between braces', 'a: { hvem: v }\n', set('q', 'a', 'hvad'), 'a: { hvad: q, hvem: v }\n'],
    ['last, when nobody has said where', 'program: x\ntitel: v\n', set('q', 'nyt'), 'program: x\ntitel: v\nnyt: q\n'],
    [
      'close to a short one, before an empty line',
      'program: x\nfase: v\n\nområde: z\n',
      set('q', 'titel'),
      'program: x\nfase: v\ntitel: q\n\nområde: z\n',
    ],
  ])('where people look for it: %s', (_, before, step, expected) => {
    expect(after(before, step, order)).toBe(expected);
  });
});

const activities = `aktiviteter:
  # om a
  - id: a
    mål: x # hvad
    # dybt i a

  # om b
  - id: b
    tekst: |
      en

      to

  - id: c
`;

describe('a list', () => {
  rows([
    ['gets an item last', 'a:\n  - b\n', insert('x', 1, 'a'), 'a:\n  - b\n  - x\n'],
    ['gets an item first', 'a:\n  # om b\n  - b\n', insert('x', 0, 'a'), 'a:\n  # om b\n  - x\n  - b\n'],
    [
      'gets an item with the space of the others',
      'a:\n-   b\n',
      insert({ x: 'v', z: 'w' }, 1, 'a'),
      'a:\n-   b\n-   x: v\n    z: w\n',
    ],
    [
      'gets an item between empty lines as between the others',
      activities,
      insert({ id: 'n' }, 1, 'aktiviteter'),
      activities.replace('\n  # om b', '\n  - id: "n"\n\n  # om b'),
    ],
    [
      'gets an item between braces as the others are',
      'a:\n  - { x: v }\n',
      insert({ x: 'p, q' }, 1, 'a'),
      'a:\n  - { x: v }\n  - { x: "p, q" }\n',
    ],
    [
      'gets a field of a blank item between braces as the others are',
      'a:\n  - { x: v }\n  - ""\n',
      set('1', 'a', 1, 'x'),
      'a:\n  - { x: v }\n  - { x: 1 }\n',
    ],
    ['gets an item between brackets', 'a: [b, c]\n', insert('x', 1, 'a'), 'a: [b, x, c]\n'],
    [
      'gets an item between brackets on a line of its own',
      'a: [\n  b,\n  c\n]\n',
      insert('x', 2, 'a'),
      'a: [\n  b,\n  c,\n  x\n]\n',
    ],
    ['without items gets one', 'a: []\nb: c\n', insert({ x: 'v' }, 0, 'a'), 'a:\n  - x: v\nb: c\n'],
    ['is made', 'a: b\n', insert('x', 0, 'c', 'd'), 'a: b\nc:\n  d:\n    - x\n'],
    ['is made of a field without a value', 'a: # c\nb: d\n', insert('x', 0, 'a'), 'a: # c\n  - x\nb: d\n'],
    ['is made of a text alone', 'a: "b"  # c\nd: e\n', insert('x', 1, 'a'), 'a:\n  - "b"  # c\n  - x\nd: e\n'],
    ['is made of a text alone, before it', 'a: b\n', insert('x', 0, 'a'), 'a:\n  - x\n  - b\n'],
    [
      'is made of a text of several lines',
      'a: |\n  b\n\n  c\nd: e\n',
      insert('x', 1, 'a'),
      'a:\n  - |\n    b\n\n    c\n  - x\nd: e\n',
    ],
    [
      'is made of fields alone',
      'a:\n  b: c # d\n  e: f\ng: h\n',
      insert('x', 1, 'a'),
      'a:\n  - b: c # d\n    e: f\n  - x\ng: h\n',
    ],
    ['is made of braces alone', 'a: { b: c }\n', insert({ b: 'x' }, 1, 'a'), 'a:\n  - { b: c }\n  - b: x\n'],
    ['is made between braces', 'a: { b: c }\n', insert('x', 1, 'a', 'b'), 'a: { b: [c, x] }\n'],
    [
      'loses an item, and the comments that are its own',
      activities,
      remove('aktiviteter', 0),
      activities.replace(/ {2}# om a[\s\S]*dybt i a\n\n/, ''),
    ],
    ['loses its last item', activities, remove('aktiviteter', 2), activities.replace('\n  - id: c\n', '')],
    ['loses an item between brackets', 'a: [b, c, d]\n', remove('a', 1), 'a: [b, d]\n'],
    ['loses the last item between brackets', 'a: [b, c ]\n', remove('a', 1), 'a: [b ]\n'],
    ['loses all it holds', 'a:\n  - b\nc: d\n', remove('a', 0), 'a:\nc: d\n'],
    [
      'keeps what is said above all of it',
      'a:\n  # om dem alle\n  - b\n  - c\n',
      remove('a', 0),
      'a:\n  # om dem alle\n  - c\n',
    ],
    [
      'keeps a comment that stands alone',
      'a:\n  - b\n\n  # alene\n\n  - c\n  - d\n',
      remove('a', 1),
      'a:\n  - b\n\n  # alene\n\n  - d\n',
    ],
    [
      'loses what lets its gap pass',
      'a:\n  # helhed: ignorer HP501 fordi\n  - b\n  - c\n',
      remove('a', 0),
      'a:\n  - c\n',
    ],
    [
      'is put in another order, comments and all',
      activities,
      move(0, 1, 'aktiviteter'),
      `aktiviteter:
  # om b
  - id: b
    tekst: |
      en

      to

  # om a
  - id: a
    mål: x # hvad
    # dybt i a

  - id: c
`,
    ],
    [
      'is put in another order, where the last line is not ended',
      'a:\n  - b\n  - c',
      move(1, 0, 'a'),
      'a:\n  - c\n  - b',
    ],
    ['is put in another order between brackets', 'a: [b,  c, d]\n', move(2, 0, 'a'), 'a: [d,  b, c]\n'],
    [
      'gets an item once more',
      activities,
      copy(0, 'aktiviteter'),
      activities.replace(/( {2}# om a[\s\S]*dybt i a\n\n)/, '$1$1'),
    ],
    ['gets an item once more between brackets', "a: ['b', c]\n", copy(0, 'a'), "a: ['b', 'b', c]\n"],
    [
      'gives an item to another, farther in',
      'a:\n  # om b\n  - b: c # d\n    e: f\n  # om x\n  - x\ng:\n    h:\n        - i\n',
      transfer(['a', 0], 1, 'g', 'h'),
      'a:\n  # om x\n  - x\ng:\n    h:\n        - i\n        # om b\n        - b: c # d\n          e: f\n',
    ],
    [
      'gives an item to one that is made for it',
      'a:\n  - b: c # d\n  - e\nf:\n',
      transfer(['a', 0], 0, 'f'),
      'a:\n  - e\nf:\n  - b: c # d\n',
    ],
    [
      'gives an item to one between brackets',
      'a:\n  - b\n  - c\nd: [e]\n',
      transfer(['a', 0], 1, 'd'),
      'a:\n  - c\nd: [e, b]\n',
    ],
    ['gives its last item away', 'a:\n  - b\nc:\n  - d\n', transfer(['a', 0], 0, 'c'), 'a:\nc:\n  - b\n  - d\n'],
    ['gives an item to itself', 'a:\n  - b\n  - c\n', transfer(['a', 0], 1, 'a'), 'a:\n  - c\n  - b\n'],
  ]);
});

describe('a field is taken out', () => {
  rows([
    ['with its lines', 'a:\n  b: c\n  d: e\nf: g\n', remove('a'), 'f: g\n'],
    ['with the comment above it', 'a: b\n# om c\nc: d # e\n  # dybt\nf: g\n', remove('c'), 'a: b\nf: g\n'],
    [
      'and the first lines of the file stay',
      '# yaml-language-server: x\na: b\nc: d\n',
      remove('a'),
      '# yaml-language-server: x\nc: d\n',
    ],
    ['and of the empty lines around it the more stay', 'a: b\n\nc: d\ne: f\n', remove('c'), 'a: b\n\ne: f\n'],
    ['behind a dash', '- a: b\n  c: d\n', remove(0, 'a'), '- c: d\n'],
    [
      'behind a dash, and the comment below it goes above',
      'a:\n  - b: c\n    # om d\n    d: e\n',
      remove('a', 0, 'b'),
      'a:\n  # om d\n  - d: e\n',
    ],
    ['behind a dash, alone', 'a:\n  - b: c\n  - d\n', remove('a', 0, 'b'), 'a:\n  -\n  - d\n'],
    ['between braces', 'a: { b: c, d: e }\n', remove('a', 'b'), 'a: { d: e }\n'],
    [
      'between braces, where commas cut others',
      'a: { b: c, d, e: f, g: h }\n',
      remove('a', 'e'),
      'a: { b: c, d, g: h }\n',
    ],
    ['between braces, last', 'a: { b: c, d: e }\n', remove('a', 'd'), 'a: { b: c }\n'],
    ['between braces, alone', 'a: { b: c }\n', remove('a', 'b'), 'a: {}\n'],
    ['the only one', '# c\na: b\n', remove('a'), '# c\n'],
  ]);
});

describe('a step is refused, in a sentence', () => {
  test.each<readonly [string, string, Step, RegExp]>([
    ['in a file that is broken', 'a: [b\nc: d\n', set('x', 'a'), /fejl i filen/],
    ['where there is no such item', 'a:\n  - b\n', set('x', 'a', 4), /ikke i planen længere/],
    ['where there is nothing to take out', 'a: b\n', remove('c'), /ikke i planen længere/],
    ['where a text stands and fields are meant', 'a: b\n', set('x', 'a', 'c'), /noget andet/],
    ['where a field stands twice', 'a: b\na: c\n', remove('a'), /to gange/],
    ['on an anchor', 'a: &b c\nd: e\n', set('x', 'a'), /&, \* eller !/],
    ['on what has an anchor in it', 'a:\n  b: &c d\ne: f\n', remove('a'), /&, \* eller !/],
    ['on a tag', 'a: !b c\n', set('x', 'a'), /&, \* eller !/],
    ['where the text goes on behind its quotes', 'a: "b" c\nd: e\n', set('x', 'a'), /går videre/],
    ['into itself', 'a:\n  - b:\n      - c\n', transfer(['a', 0], 0, 'a', 0, 'b'), /sig selv/],
    ['where a comment stands between brackets', 'a: [\n  b, # c\n  d\n]\n', remove('a', 0), /uden at røre/],
  ])('%s', (_, before, step, expected) => {
    expect(after(before, step)).toMatch(expected);
  });
});
