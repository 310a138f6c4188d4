import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What each room may import. Rooms are the folders of src/, and the files that stand directly in it. */
const house: Readonly<Record<string, readonly string[]>> = {
  'language.ts': [],
  document: ['language.ts'],
  plan: ['document', 'language.ts'],
  rules: ['plan', 'document', 'language.ts'],
  'placing.ts': ['rules', 'plan', 'document', 'language.ts'],
  'waiving.ts': ['rules', 'document'],
  config: ['rules', 'plan', 'document', 'language.ts'],
  'check.ts': ['config', 'placing.ts', 'waiving.ts', 'rules', 'plan', 'document', 'language.ts'],
  'comparison.ts': ['plan', 'language.ts'],
  'baseline.ts': ['rules'],
  'explain.ts': ['rules', 'plan', 'language.ts'],
  'stub.ts': ['check.ts', 'placing.ts', 'plan', 'document', 'language.ts'],
  'fix.ts': ['check.ts', 'stub.ts', 'rules', 'document', 'language.ts'],
  'overview.ts': ['rules', 'plan', 'language.ts'],
  form: ['check.ts', 'submission', 'overview.ts', 'placing.ts', 'rules', 'plan', 'document', 'language.ts'],
  template: ['plan', 'language.ts'],
  renewal: ['plan', 'document', 'language.ts'],
  report: ['config', 'publishing', 'rules', 'explain.ts', 'overview.ts', 'plan', 'document', 'language.ts'],
  publishing: ['language.ts'],
  submission: ['publishing', 'plan', 'overview.ts', 'language.ts'],
  'render.ts': ['check.ts', 'submission', 'publishing', 'rules', 'language.ts'],
  signoff: ['submission', 'publishing', 'plan', 'language.ts'],
  summary: [
    'check.ts',
    'report',
    'progress',
    'submission',
    'publishing',
    'rules',
    'overview.ts',
    'plan',
    'language.ts',
  ],
  tasks: ['check.ts', 'placing.ts', 'report', 'submission', 'publishing', 'rules', 'plan', 'language.ts'],
  residents: ['submission', 'publishing', 'plan', 'language.ts'],
  progress: ['submission', 'publishing', 'plan', 'language.ts'],
  changes: [
    'check.ts',
    'baseline.ts',
    'placing.ts',
    'submission',
    'publishing',
    'rules',
    'plan',
    'document',
    'language.ts',
  ],
  'editor-schema': ['plan', 'language.ts'],
  'language-server': [
    'check.ts',
    'editor-schema',
    'config',
    'explain.ts',
    'fix.ts',
    'placing.ts',
    'stub.ts',
    'rules',
    'plan',
    'document',
    'language.ts',
  ],
  exchange: ['check.ts', 'form', 'placing.ts', 'submission', 'publishing', 'plan', 'document', 'language.ts'],
  'index.ts': [
    'changes',
    'form',
    'progress',
    'residents',
    'summary',
    'tasks',
    'signoff',
    'baseline.ts',
    'config',
    'check.ts',
    'comparison.ts',
    'explain.ts',
    'fix.ts',
    'render.ts',
    'stub.ts',
    'overview.ts',
    'template',
    'renewal',
    'rules',
    'publishing',
    'report',
    'submission',
    'plan',
    'document',
    'language.ts',
  ],
  page: [
    'check.ts',
    'config',
    'explain.ts',
    'form',
    'overview.ts',
    'placing.ts',
    'publishing',
    'report',
    'rules',
    'submission',
    'template',
    'plan',
    'document',
    'language.ts',
  ],
  cli: ['index.ts', 'exchange', 'language-server'],
};

/** The one room that may use a package: replacing the package touches that room alone. */
const packages: Readonly<Record<string, string>> = {
  yaml: 'document',
  'js-yaml': 'document',
  ajv: 'plan',
  chalk: 'report',
  'fast-string-width': 'report',
  diff: 'changes',
  marked: 'publishing',
  'sanitize-html': 'publishing',
  docx: 'publishing',
  fflate: 'publishing',
  'vscode-languageserver-types': 'language-server',
  'vscode-languageserver-textdocument': 'language-server',
  'vscode-languageserver': 'cli',
  commander: 'cli',
  picomatch: 'cli',
  ignore: 'cli',
  '@clack/prompts': 'cli',
  preact: 'page',
  'node-diff3': 'page',
  'write-excel-file': 'exchange',
  mammoth: 'exchange',
  parse5: 'exchange',
  'read-excel-file': 'exchange',
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(file => /\.tsx?$/.test(file))
  .map(file => join('src', file));
const roomOf = (file: string) => relative('src', file).split(sep)[0] ?? '';
const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^;]*? from '([^']+)'|\bimport\('([^']+)'\)/gm)].map(
    ([, named, lazy]) => named ?? lazy ?? '',
  );
const packageOf = (name: string) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

describe.each(files.map(file => [file.replaceAll(sep, '/'), file] as const))('%s', (_, file) => {
  test('imports only from the rooms that its room may', () => {
    const rooms = importsOf(file)
      .filter(name => name.startsWith('.'))
      .map(name => join(dirname(file), name))
      .filter(path => !relative('.', path).startsWith('schemas') && path !== 'package.json')
      .map(roomOf);
    expect(rooms.filter(room => room !== roomOf(file) && !house[roomOf(file)]?.includes(room))).toEqual([]);
  });

  test('uses only the packages of its room, and node only at the edge', () => {
    const used = importsOf(file).filter(name => !name.startsWith('.'));
    const allowed = (name: string) =>
      name.startsWith('node:') ? roomOf(file) === 'cli' : packages[packageOf(name)] === roomOf(file);
    expect(used.filter(name => !allowed(name))).toEqual([]);
  });

  test('speaks of the process only where the program begins and asks', () => {
    const text = readFileSync(file, 'utf8');
    if (roomOf(file) !== 'cli') expect(text).not.toMatch(/\bprocess\./);
  });
});

test('every room of the house is there, and no other', () => {
  expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(house).sort());
});
