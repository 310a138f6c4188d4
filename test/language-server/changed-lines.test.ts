import { expect, test } from 'vitest';
import { applyCuts } from '../../src/document/edit.ts';
import { changedLines } from '../../src/language-server/changed-lines.ts';

test.each<[what: string, before: string, after: string, cuts: readonly string[]]>([
  ['nothing', 'a\nb\n', 'a\nb\n', []],
  ['a letter in each of two lines', 'tiitel: A\nx\nomraade: B', 'titel: A\nx\nområde: B', ['', 'å']],
  ['a line that has come', 'a\nc\n', 'a\nb\nc\n', ['b\n']],
  ['half of a letter of two units', 'a🏘b', 'a🏙b', ['🏙']],
])('%s', (_, before, after, cuts) => {
  const found = changedLines(before, after);
  expect([found.map(({ text }) => text), applyCuts(before, found)]).toEqual([cuts, after]);
});
