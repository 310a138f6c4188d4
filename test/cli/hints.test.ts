import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { quoted } from '../../src/cli/files.ts';
import { nameIn } from '../../src/cli/help.ts';
import { declared } from '../../src/cli/program.ts';
import type { Language } from '../../src/language.ts';

const { helhed } = declared({ ...process, language: 'da', width: 100, colour: false, version: '0' }, () => {});
const named = (language: Language) => new Set(helhed.commands.map(command => nameIn(command, language)));
const known = helhed.commands.flatMap(command => [command.name(), ...command.aliases()]);

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts'))
  .map(file => join('src', file));

/** The commands that the words of a file name, each with the language that the words around it are in. */
function commandsNamed(file: string): readonly (readonly [name: string, language: string, line: number])[] {
  const text = readFileSync(file, 'utf8').replace(/^\s*(?:\/\*\*|\*|\/\/).*$/gm, '');
  return [...text.matchAll(new RegExp(`\\bhelhed (${known.join('|')})(?![\\p{L}-])`, 'gu'))].map(
    ({ index, 1: name }) => {
      const before = text.slice(0, index);
      return [name ?? '', /^[\s\S]*\b(da|en):/.exec(before)?.[1] ?? '', before.split('\n').length];
    },
  );
}

test('a command is called by its Danish name in Danish, and by its English name in English', () => {
  const all = sources.flatMap(file => commandsNamed(file).map(found => [file, ...found] as const));
  expect(all.length).toBeGreaterThan(60);
  const isWrong = (name: string, language: string) =>
    language === 'en' ? named('da').has(name) && !named('en').has(name) : !named('da').has(name);
  expect(all.filter(([, name, language]) => isWrong(name, language))).toEqual([]);
});

test('in the Danish guide too', () => {
  const guide = readFileSync('README.da.md', 'utf8');
  const names = [...guide.matchAll(/(?:`|^)helhed ([\p{L}]+)/gmu)].map(([, name]) => name ?? '');
  expect(names.filter(name => named('da').has(name)).length).toBeGreaterThan(10);
  expect(names.filter(name => known.includes(name) && !named('da').has(name))).toEqual([]);
});

test.each([
  ['plan.yaml', 'plan.yaml'],
  ['planer/øst.yaml', 'planer/øst.yaml'],
  ['min plan.yaml', '"min plan.yaml"'],
  ['a&b (2).yaml', '"a&b (2).yaml"'],
  ["Lis' plan.yaml", '"Lis\' plan.yaml"'],
  ['$HOME.yaml', "'$HOME.yaml'"],
  ['a"b.yaml', "'a\"b.yaml'"],
  ['-plan.yaml', './-plan.yaml'],
])('%s is written %s in a command', (file, written) => {
  expect(quoted(file)).toBe(written);
});
