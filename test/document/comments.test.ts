import { expect, test } from 'vitest';
import { withoutValues, withRemarks } from '../../src/document/comments.ts';
import type { Path } from '../../src/document/data.ts';

test.each<[string, Path, string]>([
  ['a: 1\nb: 2\n', ['b'], 'a: 1\n# x\n# y\nb: 2\n'],
  ['a:\n  b: 2\n', ['a', 'b'], 'a:\n  # x\n  # y\n  b: 2\n'],
  ['a:\n  - b: 2\n    c: 3\n', ['a', 0], 'a:\n  # x\n  # y\n  - b: 2\n    c: 3\n'],
  ['a:\n- b: 2\n', ['a', 0, 'b'], 'a:\n# x\n# y\n- b: 2\n'],
  ['a: |\n  t\nb: { c: [\n  { d: 1 } ] }\n', ['b', 'c', 0, 'd'], 'a: |\n  t\n# x\n# y\nb: { c: [\n  { d: 1 } ] }\n'],
  ['a: 1\r\nb: 2\r\n', ['b'], 'a: 1\r\n# x\r\n# y\r\nb: 2\r\n'],
  ['a: 1\n', ['væk'], 'a: 1\n'],
])('%j at %j gets two comments', (text, path, written) => {
  expect(withRemarks(text, [{ path, lines: ['x', 'y'] }])).toBe(written);
});

test.each<[string, Path, string]>([
  ['a: 1\n', ['a'], 'a: # før: 1\n'],
  ['a:   "1: 2"   # b\n', ['a'], 'a:   # b # før: "1: 2"\n'],
  ['a: 1', ['a'], 'a: # før: 1'],
  ['- a: 1\n  b: 2\n', [0, 'a'], '- a: # før: 1\n  b: 2\n'],
  ['a: { b: 1, c: 2 }\n', ['a', 'b'], '# før: b: 1\na: { b: , c: 2 }\n'],
  ['a: { b: 1, c: 2 }\n', ['a', 'c'], '# før: c: 2\na: { b: 1, c: }\n'],
  ['a: [{ b: "1,\n    2" }]\n', ['a', 0, 'b'], '# før: b: "1, 2"\na: [{ b: }]\n'],
  ['a: { b: 1 }\n', ['a'], 'a: # før: { b: 1 }\n'],
  ['a: |\n  t\n\n    u\nb: 2\n', ['a'], 'a: # før: |\n  # t\n\n  #   u\nb: 2\n'],
  ['a:\n- 1\n- 2\nb: 2\n', ['a'], 'a: # før:\n  # - 1\n  # - 2\nb: 2\n'],
  ['a:\n  1\n', ['a'], 'a: # før:\n  # 1\n'],
  ['a:\nb: 2\n', ['a'], 'a:\nb: 2\n'],
])('%j without %j', (text, path, written) => {
  expect(withoutValues(text, [path], 'før:')).toBe(written);
});
