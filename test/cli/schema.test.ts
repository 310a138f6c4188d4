import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { helhed } from './run.ts';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'helhed schema '));
});
const written = (name: string) => readFileSync(join(cwd, name), 'utf8');
const firstLine = (name: string) => written(name).split('\n')[0];
const modeline = (schema: string) => `# yaml-language-server: $schema=${schema}`;

describe('helhed schema', () => {
  test.each([
    [[], 'helhedsplan.editor.schema.json'],
    [['--indstillinger'], 'helhed.config.schema.json'],
    [['--settings'], 'helhed.config.schema.json'],
    [['--rapport'], 'helhed.report.schema.json'],
    [['--report'], 'helhed.report.schema.json'],
  ])('%j gives %s', (options, name) => {
    const { code, stdout, stderr } = helhed(['skema', ...options], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync(resolve('schemas', name), 'utf8')));
  });

  test('writes a file, over an older one too, and says how a plan points to it', () => {
    helhed(['schema', '-o', 'helhedsplan.schema.json'], { cwd });
    const { code, stdout, stderr } = helhed(['schema', '-o', 'helhedsplan.schema.json'], { cwd });
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain(modeline('helhedsplan.schema.json'));
    expect(written('helhedsplan.schema.json')).toBe(readFileSync('schemas/helhedsplan.editor.schema.json', 'utf8'));
  });

  test.each([
    ['plan.yaml', 'Et skema er en fil, der ender på .json. Skriv fx: helhed skema -o helhedsplan.schema.json\n'],
    ['package.json', '»package.json« er noget andet end dette skema og er ikke rørt. Vælg et andet navn efter -o.\n'],
  ])('is never written over %s', (name, sentence) => {
    writeFileSync(join(cwd, name), '{ "title": "mit" }');
    expect(helhed(['skema', '-o', name], { cwd })).toEqual({ code: 2, stdout: '', stderr: sentence });
    expect(written(name)).toBe('{ "title": "mit" }');
  });

  test('asks for one of two', () => {
    expect(helhed(['skema', '--indstillinger', '--rapport'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'Vælg ét skema: --indstillinger eller --rapport.\n',
    });
  });
});

describe('a new plan says at the top where its schema is', () => {
  test.each([
    ['beside it', 'helhedsplan.schema.json', 'plan.yaml', 'helhedsplan.schema.json'],
    ['in a folder above', 'helhedsplan.schema.json', 'a/b/plan.yaml', '../../helhedsplan.schema.json'],
    [
      'in a folder with a space and a sign',
      'a b #1/helhedsplan.schema.json',
      'a b #1/c/plan.yaml',
      '../helhedsplan.schema.json',
    ],
    [
      'in helhed as it is installed there',
      'node_modules/helhed/schemas/helhedsplan.editor.schema.json',
      'planer/plan.yaml',
      '../node_modules/helhed/schemas/helhedsplan.editor.schema.json',
    ],
  ])('%s', (_, schema, plan, path) => {
    for (const name of [schema, plan]) mkdirSync(join(cwd, name, '..'), { recursive: true });
    writeFileSync(join(cwd, schema), '{}');
    expect(helhed(['init', plan], { cwd }).stderr).toContain(`forklaringer: ${path}\n`);
    expect(firstLine(plan)).toBe(modeline(path));
  });

  test('and nothing when there is none, or it is outside the repository', () => {
    writeFileSync(join(cwd, 'helhedsplan.schema.json'), '{}');
    mkdirSync(join(cwd, 'repo/.git'), { recursive: true });
    expect(helhed(['init', 'repo/plan.yaml'], { cwd }).stderr).toContain('helhed skema --help');
    expect(firstLine('repo/plan.yaml')).toBe('# Boligsocial helhedsplan.');
  });

  test.each(['--skema', '--schema'])('%s puts it there, and it is the same check with it', option => {
    helhed(['init', 'uden.yaml'], { cwd });
    expect(helhed(['init', 'med.yaml', option], { cwd }).code).toBe(0);
    expect(readdirSync(cwd).sort()).toEqual(['helhedsplan.schema.json', 'med.yaml', 'uden.yaml']);
    expect(written('med.yaml')).toBe(`${modeline('helhedsplan.schema.json')}\n${written('uden.yaml')}`);
    const found = (plan: string) =>
      helhed(['check', plan, '--format', 'compact'], { cwd }).stdout.replaceAll(
        /^\S+?:(\d+)/gm,
        (_, line) => `${Number(line) - Number(plan === 'med.yaml')}`,
      );
    expect(found('med.yaml')).toBe(found('uden.yaml'));
  });

  test('and leaves nothing when the plan cannot be written', () => {
    mkdirSync(join(cwd, 'plan.yaml'));
    expect(helhed(['init', 'plan.yaml', '--skema'], { cwd }).code).toBe(2);
    expect(readdirSync(cwd)).toEqual(['plan.yaml']);
  });

  test('its own place, when it is begun from a plan that lies elsewhere', () => {
    mkdirSync(join(cwd, 'gammel'));
    writeFileSync(join(cwd, 'helhedsplan.schema.json'), '{}');
    const old = readFileSync('examples/planer/2015-18-vindrosekvarteret.helhedsplan.yaml', 'utf8');
    writeFileSync(
      join(cwd, 'gammel/plan.yaml'),
      `${modeline('../helhedsplan.schema.json')}\r\n${old.replaceAll('\n', '\r\n')}`,
    );
    helhed(['init', 'ny.yaml', '--from', 'gammel/plan.yaml'], { cwd });
    const text = written('ny.yaml');
    expect(text.match(/yaml-language-server.*/g)).toEqual(['yaml-language-server: $schema=helhedsplan.schema.json']);
    expect(firstLine('ny.yaml')?.trim()).toBe(modeline('helhedsplan.schema.json'));
  });
});
