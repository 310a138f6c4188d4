import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { helhed } from './run.ts';

const plan = `titel: Sammen om Birkeparken
indsatsområder:
  - { navn: Job, formål: Flere i job, delaftale: Aftalen om job }
  - { navn: 'Børn: "leg" / læring?', formål: Flere leger, delaftale: Aftalen om børn }
  - { navn: JOB, formål: Endnu flere i job, delaftale: { nr: "1" } }
  - { navn: Tryghed, formål: Flere er trygge }
`;

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'helhed delaftaler '));
  writeFileSync(join(cwd, 'birk.helhedsplan.yaml'), plan);
});
const render = (...args: readonly string[]) =>
  helhed(['render', 'birk.helhedsplan.yaml', '--per-delaftale', ...args], { cwd });
const read = (...path: readonly string[]) => readFileSync(join(cwd, ...path), 'utf8');

const names = (start: string, ending: string) =>
  ['', ' - delaftale 1 Job', ' - delaftale 1 JOB (2)', ' - delaftale 2 Børn leg læring'].map(
    name => `${start}${name}${ending}`,
  );

describe('the documents stand beside one another', () => {
  test.each<readonly [string, readonly string[], string, readonly string[]]>([
    ['in a new folder, in Word', ['-o', 'ud/'], 'ud', names('birk', '.docx')],
    ['in a new folder, as asked', ['-o', 'ud/', '-f', 'html'], 'ud', names('birk', '.html')],
    ['under the name of the first', ['-o', 'min plan.md'], '.', names('min plan', '.md')],
  ])('%s', (_, args, folder, files) => {
    const { code, stdout, stderr } = render(...args);
    expect([code, stdout]).toEqual([0, '']);
    const found = readdirSync(join(cwd, folder)).filter(name => !name.endsWith('.yaml'));
    expect(found.sort()).toEqual([...files].sort());
    expect(stderr).toMatch(/^Skrev 4 dokumenter:\n/);
    for (const file of files) expect(stderr).toContain(`${join(folder, file)}\n`);
  });

  test('what stands in a delaftale stands there and not in the whole, and what has none stands in the whole', () => {
    render('-o', 'ud.md');
    const [whole, job] = [read('ud.md'), read('ud - delaftale 1 Job.md')];
    expect(job).toMatch(/^# Delaftale 1: Job\n\nDelaftalen hører til »Sammen om Birkeparken«/);
    expect([whole, job].map(text => text.includes('Flere er trygge'))).toEqual([true, false]);
    expect(whole).toContain('Resten står i delaftalen');
  });
});

describe('what can not be done is told, and nothing is written', () => {
  test.each<readonly [string, readonly string[], RegExp]>([
    ['nowhere to write', [], /^Med --per-delaftale skrives flere dokumenter\. Skriv, hvor de skal ligge/],
    ['a folder in a folder that is not there', ['-o', 'væk/ud/'], /findes ikke\. Der er ikke skrevet noget/],
    ['a file in a folder that is not there', ['-o', 'væk/ud.md'], /findes ikke\. Der er ikke skrevet noget/],
    ['a form that is not known', ['-o', 'ud.xyz'], /men ikke \.xyz-filer/],
  ])('%s', (_, args, sentence) => {
    const { code, stdout, stderr } = render(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(sentence);
    expect(readdirSync(cwd)).toEqual(['birk.helhedsplan.yaml']);
  });

  test('a plan without delaftaler', () => {
    writeFileSync(join(cwd, 'birk.helhedsplan.yaml'), 'titel: X\nindsatsområder: [{ navn: Job }]\n');
    const { code, stderr } = render('-o', 'ud/');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^Planen har ingen delaftaler, så der er ikke skrevet noget\./);
    expect(readdirSync(cwd)).toEqual(['birk.helhedsplan.yaml']);
  });

  test('one of several is in the way: the others are as they were', () => {
    writeFileSync(join(cwd, 'ud.md'), 'Den gamle');
    mkdirSync(join(cwd, 'ud - delaftale 2 Børn leg læring.md'));
    const { code, stderr } = render('-o', 'ud.md');
    expect(code).toBe(2);
    expect(stderr).toContain('er en mappe');
    expect(read('ud.md')).toBe('Den gamle');
    expect(readdirSync(cwd).sort()).toEqual(['birk.helhedsplan.yaml', 'ud - delaftale 2 Børn leg læring.md', 'ud.md']);
  });
});
