import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diff } from '../../src/report/diff.ts';

const plain = { colour: false, language: 'da' } as const;
const letters = (text: string) => text.split('').join('\n');

describe('a diff', () => {
  test('shows what changes and three lines around it', () => {
    expect(diff(`${letters('abcdefghijklmn')}\n`, `${letters('abcdeFghijklmno')}\n`, 'plan.yaml', plain)).toBe(`\
--- plan.yaml
+++ plan.yaml
@@ -3,7 +3,7 @@
 c
 d
 e
-f
+F
 g
 h
 i
@@ -12,3 +12,4 @@
 l
 m
 n
+o
`);
  });

  test('is empty when nothing changes', () => expect(diff('a\n', 'a\n', 'plan.yaml', plain)).toBe(''));

  test('tells of a last line without a line end', () => {
    expect(diff('a\nb', 'a\nb\nc', 'plan.yaml', plain)).toBe(
      '--- plan.yaml\n+++ plan.yaml\n@@ -1,2 +1,3 @@\n a\n-b\n\\ Intet linjeskift sidst i filen\n+b\n+c\n\\ Intet linjeskift sidst i filen\n',
    );
  });

  test('is coloured where there are colours, and says the same without', () => {
    const coloured = diff('a\nb\n', 'a\nc\n', 'plan.yaml', { ...plain, colour: true });
    expect(coloured).toContain('\u001b[31m-b\u001b[39m\n\u001b[32m+c\u001b[39m');
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(diff('a\nb\n', 'a\nc\n', 'plan.yaml', plain));
  });

  test('shows no signs that a terminal would obey', () => {
    expect(diff('a\n', '\u001b[2Jb\u0007\r\n', 'plan.yaml', plain)).toContain('+ [2Jb \r\n');
  });

  test('of a long text with a change in every line is soon made', () => {
    const text = 'a\tb\n'.repeat(20_000);
    expect(diff(text, text.replaceAll('\t', ' '), 'plan.yaml', plain).split('\n')).toHaveLength(40_004);
    expect(diff(text, `${text.replaceAll('\t', ' ')}c\n`, 'plan.yaml', plain).split('\n')).toHaveLength(40_005);
  });
});

/** Makes the changes of a diff in a text, as the program `patch` does. */
function patch(text: string, changes: string): string {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const made: string[] = [];
  let at = 0;
  const said = changes.split('\n').slice(2, -1);
  for (const [index, line] of said.entries()) {
    const head = /^@@ -(\d+),(\d+) \+(\d+),(\d+) @@$/.exec(line);
    const content = `${line.slice(1)}${said[index + 1]?.startsWith('\\') ? '' : '\n'}`;
    if (head) {
      const start = Number(head[1]) - (head[2] === '0' ? 0 : 1);
      made.push(...lines.slice(at, start));
      at = start;
      expect(made).toHaveLength(Number(head[3]) - (head[4] === '0' ? 0 : 1));
    } else if (line.startsWith('+')) made.push(content);
    else if (!line.startsWith('\\')) {
      expect(lines[at++]).toBe(content);
      if (line.startsWith(' ')) made.push(content);
    }
  }
  return [...made, ...lines.slice(at)].join('');
}

test('making the changes of a diff gives the other text', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd\n', '\n', 'e\n'), { maxLength: 40 }).map(all => all.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = diff(before, after, 'plan.yaml', plain);
      expect(changes === '' ? before : patch(before, changes)).toBe(after);
    }),
    { numRuns: 3000 },
  );
});
