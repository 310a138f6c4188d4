import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../src/check.ts';
import * as library from '../src/index.ts';

const readme = readFileSync('README.md', 'utf8');
const danish = readFileSync('README.da.md', 'utf8');

test('the plan on one page has no gaps', () => {
  const plan = /```yaml\n(program:[\s\S]*?)```/.exec(readme)?.[1] ?? '';
  expect(plan).toContain('aktiviteter:');
  expect(check(plan)).toEqual([]);
});

test('the pieces of plans in the Danish guide are read as they are meant', () => {
  const pieces = [...danish.matchAll(/^( *)```yaml\n([\s\S]*?)```/gm)].map(
    ([, indent, piece]) => piece?.replaceAll(`\n${indent}`, '\n') ?? '',
  );
  expect(pieces.length).toBeGreaterThan(1);
  for (const piece of pieces) expect(check(piece).filter(({ code }) => code < 'HP100')).toEqual([]);
});

describe('what the library is said to have', () => {
  const names = /import \{ ([^}]*) \} from 'helhed'/.exec(readme)?.[1]?.split(', ') ?? [];
  test.each(names)('%s', name => expect(library).toHaveProperty(name));

  test('works as it is shown', async () => {
    const text = readFileSync('examples/udkast/birkeparken.helhedsplan.yaml', 'utf8');
    expect(library.check(text, 'plan.yaml').length).toBeGreaterThan(3);
    expect((await library.render(text, { format: 'html' })).content).toMatch(/^<!doctype html>/);
    expect(library.rules.filter(({ code }) => code === 'HP504').map(rule => library.explain(rule, 'da'))[0]).toContain(
      'milepæle',
    );
  });
});

test('every command of the table is one that the program has', () => {
  const commands = [...readme.matchAll(/^\| `helhed (\w+)/gm)].map(([, name]) => name);
  expect(commands.length).toBeGreaterThan(4);
  for (const name of commands)
    expect(readFileSync(`src/cli/commands/${name}.ts`, 'utf8')).toMatch(new RegExp(`command\\(\\s*'${name}'`));
});
