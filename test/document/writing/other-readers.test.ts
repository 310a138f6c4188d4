import { execFileSync } from 'node:child_process';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { parse } from '../../../src/document/document.ts';
import { applyEdits } from '../../../src/document/edit.ts';
import type { Step } from '../../../src/document/writing/step.ts';
import { write } from '../../../src/document/writing/write.ts';
import { hostile } from './hostile.ts';

const places: readonly (readonly [name: string, text: string, step: (content: string) => Step])[] = [
  ['a field', 'a: x\n', content => ({ kind: 'set', path: ['a'], content })],
  ['a new field', 'b: x\n', content => ({ kind: 'set', path: ['a'], content })],
  ['a field in quotes', "a: 'x'\nb: z\n", content => ({ kind: 'set', path: ['a'], content })],
  ['a field of several lines', 'a: |\n  x\n\nb: z\n', content => ({ kind: 'set', path: ['a'], content })],
  ['a folded field', 'a: >\n  x\n\nb: z\n', content => ({ kind: 'set', path: ['a'], content })],
  ['an item', 'a:\n  - x\nb: z\n', content => ({ kind: 'set', path: ['a', 0], content })],
  ['between brackets', 'a: [x, z]\n', content => ({ kind: 'set', path: ['a', 0], content })],
  ['between braces', 'a: { b: x }\n', content => ({ kind: 'set', path: ['a', 'b'], content })],
];
const written = places.flatMap(([name, text, step]) =>
  hostile.map(content => {
    const said = write(parse(text), step(content));
    if ('refused' in said) throw new Error(`${name}: ${JSON.stringify(content)} is refused: ${said.refused.en}`);
    const after = said.reduce((text, { edits }) => applyEdits(text, edits), text);
    return { after, meant: [content.replaceAll('\r\n', '\n'), name] as const };
  }),
);

/** What a reader made of a value, in letters: numbers and dates that are written as they were typed are the same to people. */
const inLetters = (value: unknown): unknown => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'object' && value !== null) return inLetters(Object.values(value)[0]);
  return value === null ? '' : typeof value === 'number' ? String(value) : value;
};
const valueIn = (whole: unknown) => inLetters((whole as { readonly a: unknown }).a);

test.each([
  ['js-yaml', (text: string) => load(text)],
  ['yaml as 1.2', (text: string) => parseYaml(text)],
  ['yaml as 1.1', (text: string) => parseYaml(text, { version: '1.1' })],
])('what is written says the same to %s', (_, read) => {
  for (const { after, meant } of written) expect([valueIn(read(after)), meant[1], after]).toEqual([...meant, after]);
});

test('and to PyYAML', () => {
  const program = `
import sys, json, yaml
def letters(value):
    if isinstance(value, (dict, list)):
        return letters(next(iter(value.values() if isinstance(value, dict) else value)))
    return value if isinstance(value, (str, bool)) else '' if value is None else str(value)
print(json.dumps([letters(yaml.safe_load(text)['a']) for text in json.load(sys.stdin)]))
`;
  const read: readonly unknown[] = JSON.parse(python(program, JSON.stringify(written.map(({ after }) => after))));
  for (const [at, { after, meant }] of written.entries())
    expect([read[at], meant[1], after]).toEqual([...meant, after]);
});

function python(program: string, input: string): string {
  try {
    return execFileSync('/usr/bin/python3', ['-c', program], { input, encoding: 'utf8' });
  } catch (error) {
    const isThere = error instanceof Error && !/No module named|ENOENT/u.test(error.message);
    if (isThere) throw error;
    throw new Error('This test reads plans with PyYAML: apt-get install python3-yaml', { cause: error });
  }
}
