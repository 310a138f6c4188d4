import { chmodSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { findPlans } from '../../src/cli/find-plans.ts';
import { helhed } from './run.ts';

const whole = readFileSync('test/rules/whole.helhedsplan.yaml', 'utf8');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'helhed finder '));
});

const put = (name: string, text = whole) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const link = (to: string, name: string) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  symlinkSync(to, join(folder, name));
};
const run = (args: readonly string[], cwd = '.') => helhed(args, { cwd: join(folder, cwd) });
/** The plans that are found below the folder, by their names from there. */
const files = async (paths: readonly string[], heedsIgnoreFiles = true) =>
  (
    await findPlans(
      paths.map(path => (path.startsWith(folder) ? path : `${folder}/${path}`)),
      heedsIgnoreFiles,
    )
  ).files.map(file => relative(folder, file));
/** The plans that are checked when the command is given in a folder, as the report names them. */
const checked = (args: readonly string[], cwd = '.') =>
  JSON.parse(run(['check', ...args, '-f', 'json'], cwd).stdout).files.map(({ file }: { file: string }) => file);

describe('ignore files', () => {
  test.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
    ['nothing is left out', {}, ['a/b/plan.yaml', 'a/gammel/plan.yaml', 'plan.yaml']],
    ['a folder', { '.gitignore': 'gammel/\n' }, ['a/b/plan.yaml', 'plan.yaml']],
    ['from the top only', { '.gitignore': '/plan.yaml\n' }, ['a/b/plan.yaml', 'a/gammel/plan.yaml']],
    ['a deeper one, from its own folder', { 'a/.gitignore': '/b/\n' }, ['a/gammel/plan.yaml', 'plan.yaml']],
    ['a deeper one, at any depth', { 'a/.gitignore': 'plan.yaml\n' }, ['plan.yaml']],
    [
      'a deeper one takes back',
      { '.gitignore': 'gammel/\n', 'a/.gitignore': '!gammel/\n' },
      ['a/b/plan.yaml', 'a/gammel/plan.yaml', 'plan.yaml'],
    ],
    ['nothing is taken back in a folder that is left out', { '.gitignore': 'a/\n!a/b/plan.yaml\n' }, ['plan.yaml']],
    ['helhed has its own', { '.helhedignore': 'a/*\n!a/b/\n' }, ['a/b/plan.yaml', 'plan.yaml']],
    [
      'helhed takes back what git leaves out',
      { '.gitignore': 'gammel/\n', '.helhedignore': '!gammel/\n' },
      ['a/b/plan.yaml', 'a/gammel/plan.yaml', 'plan.yaml'],
    ],
    [
      'with notes, blank lines and the line ends of Windows',
      { '.gitignore': '# gamle\r\n\r\ngammel/\r\n' },
      ['a/b/plan.yaml', 'plan.yaml'],
    ],
    ['a folder by that name', { '.gitignore/x': '' }, ['a/b/plan.yaml', 'a/gammel/plan.yaml', 'plan.yaml']],
  ])('%s', async (_, ignoring, expected) => {
    for (const name of ['.git/HEAD', 'plan.yaml', 'a/b/plan.yaml', 'a/gammel/plan.yaml']) put(name);
    for (const [name, text] of Object.entries(ignoring)) put(name, text);
    expect(await files(['.'])).toEqual(expected);
    expect(await files(['**/*.yaml'])).toEqual(expected);
    expect(await files(['.'], false)).toHaveLength(3);
  });

  test('saved by PowerShell, as UTF-16, or with letters in two pieces', async () => {
    put('gamlé/plan.yaml');
    put('ny/plan.yaml');
    writeFileSync(join(folder, '.helhedignore'), Buffer.from('\ufeffgamlé/\r\n', 'utf16le'));
    expect(await files(['.'])).toEqual(['ny/plan.yaml']);
    put('.helhedignore', 'gamlé/\n'.normalize('NFD'));
    expect(await files(['.'])).toEqual(['ny/plan.yaml']);
  });

  test('of folders above hold, up to the root of the repository', () => {
    put('.gitignore', 'gammel/\n');
    put('arkiv/.git/HEAD');
    put('arkiv/a/gammel/plan.yaml');
    expect(checked(['a'], 'arkiv')).toEqual(['a/gammel/plan.yaml']);
    put('arkiv/.gitignore', 'gammel/\n');
    expect(run(['check', '.'], 'arkiv/a')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'Planen gammel/plan.yaml er holdt ude af .gitignore eller .helhedignore. Tag den med: --no-ignore\n',
    });
  });

  test('never hold for what is named', async () => {
    put('.git/HEAD');
    put('.gitignore', 'gammel/\n*.yaml\n');
    put('gammel/plan.yaml');
    expect(await files(['gammel/plan.yaml'])).toEqual(['gammel/plan.yaml']);
    expect(await files(['gammel'])).toEqual(['gammel/plan.yaml']);
    expect(await files(['gammel/*'])).toEqual(['gammel/plan.yaml']);
  });

  test.each(['check', 'fix', 'baseline'])('hold for %s, with a path and without', command => {
    put('.helhedignore', 'plan.yaml\n');
    put('plan.yaml');
    const leftOut = 'Planen plan.yaml er holdt ude af .gitignore eller .helhedignore. Tag den med: --no-ignore\n';
    expect(run([command])).toEqual({ code: 2, stdout: '', stderr: leftOut });
    expect(run([command, '.'])).toEqual({ code: 2, stdout: '', stderr: leftOut });
    expect(run([command, '--no-ignore']).code).toBe(0);
    expect(run([command, '.', '--allow-empty'])).toMatchObject({ code: 0, stderr: leftOut });
  });
});

describe('names', () => {
  test.each(['NFC', 'NFD'])('with letters saved as %s are found by those of the other form', async form => {
    const other = form === 'NFC' ? 'NFD' : 'NFC';
    const name = 'Sønderpå/blå dal/å.helhedsplan.yaml';
    put(name.normalize(form));
    const found = [name.normalize(form)];
    for (const written of [name, 'Sønderpå', 'Sønderpå/*/å*.yaml', 'S?nderpå/**/*.{yaml,yml}', 'Sønderp[å]/**'])
      expect(await files([written.normalize(other)])).toEqual(found);
  });

  test('with letters in both forms in one path are found', async () => {
    put(`ø/${'å'.normalize('NFD')}.yaml`);
    expect(await files([`${'ø'.normalize('NFD')}/å.yaml`])).toHaveLength(1);
  });

  test('that are the same but for the form are two plans, and each is found by its own', async () => {
    const both = ['å.yaml'.normalize('NFD'), 'å.yaml'];
    for (const name of both) put(name);
    expect(await files(both)).toEqual(both);
    expect(await files([...both].reverse())).toEqual([...both].reverse());
    expect(await files(['*.yaml'])).toHaveLength(2);
  });

  test('are names before they are patterns, and folders in a pattern too', async () => {
    put('plan[1].yaml');
    put('plan1.yaml');
    put('planer [2026]/plan.yaml');
    expect(await files(['plan[1].yaml'])).toEqual(['plan[1].yaml']);
    expect(await files(['plan[12].yaml'])).toEqual(['plan1.yaml']);
    expect(await files(['planer [2026]/*.yaml'])).toEqual(['planer [2026]/plan.yaml']);
    expect(await files(['planer [2026]'])).toEqual(['planer [2026]/plan.yaml']);
  });

  test('may be written with the slashes of Windows', async () => {
    put('planer/syd/plan.yaml');
    for (const written of ['planer\\syd\\plan.yaml', 'planer\\syd', 'planer\\*\\plan.yaml', '.\\planer\\**'])
      expect(await files([written])).toEqual(['planer/syd/plan.yaml']);
    expect(run(['check', 'C:\\Planer\\*.yaml']).stderr).toBe('Ingen filer passer til »C:\\Planer\\*.yaml«.\n');
    expect(run(['check', 'C:\\Planer\\plan.yaml']).stderr).toMatch(/^Filen »C:\\Planer\\plan\.yaml« findes ikke\./);
  });

  test('from the root and through the folder above', async () => {
    put('a/plan.yaml');
    put('b/x');
    expect(checked(['../a/*.yaml'], 'b')).toEqual(['../a/plan.yaml']);
    expect(await files([`${folder}/*/*.yaml`])).toEqual(['a/plan.yaml']);
  });

  test('in a hidden folder are found by a pattern that names it', async () => {
    put('.skjult/plan.yaml');
    expect(await files(['.skjult/*.yaml'])).toEqual(['.skjult/plan.yaml']);
    expect(await files(['{.skjult,b}/*.yaml'])).toEqual(['.skjult/plan.yaml']);
    expect(run(['check', '**/*.yaml']).code).toBe(2);
  });
});

describe('links', () => {
  test('are followed, each real file is read once, and by its own name', async () => {
    put('z/plan.yaml');
    link('../z', 'a/hen');
    link('../z/plan.yaml', 'a/plan.yaml');
    expect(await files(['.'])).toEqual(['z/plan.yaml']);
    expect(await files(['a'])).toEqual(['a/plan.yaml']);
    expect(await files(['a/hen'])).toEqual(['a/hen/plan.yaml']);
    expect(await files(['a/plan.yaml', 'z/plan.yaml'])).toEqual(['a/plan.yaml']);
  });

  test('in a ring, or back to where the search began, have an end', async () => {
    put('a/b/plan.yaml');
    link('.', 'a/selv');
    link('..', 'a/op');
    link('../..', 'a/b/op');
    link('/', 'a/rod');
    link('to', 'a/en');
    link('en', 'a/to');
    expect(await files(['a'])).toEqual(['a/b/plan.yaml']);
    expect(await files(['a/**/*.yaml'])).toEqual(['a/b/plan.yaml']);
  });

  test.each<readonly [string, string, string]>([
    ['to nothing', 'intet.yaml', 'plan.yaml'],
    ['to itself', 'plan.yaml', 'plan.yaml'],
  ])('%s are told of, and the rest is checked', (_, to, name) => {
    put('b/plan.yaml');
    link(to, name);
    const sentence = `»${name}« er en genvej til noget, der ikke er der. Ret genvejen, eller slet den.\n`;
    expect(run(['check', '.'])).toMatchObject({
      code: 2,
      stderr: sentence,
      stdout: expect.stringContaining('b/plan.yaml'),
    });
    expect(run(['check', name])).toEqual({ code: 2, stderr: sentence, stdout: '' });
  });
});

describe('nothing', () => {
  test('to check is wrong use, unless it is allowed', () => {
    put('tom/x.txt');
    for (const path of ['tom', 'tom/*.yaml']) {
      const { code, stderr } = run(['check', path]);
      expect([code, stderr]).toEqual([2, expect.stringMatching(/^(?:I mappen »tom« er der|Ingen filer passer)/)]);
      expect(run(['check', path, '--allow-empty'])).toEqual({ code: 0, stdout: '', stderr });
    }
    expect(run(['check', '--allow-empty'])).toMatchObject({ code: 0, stderr: expect.stringMatching(/^Her i mappen/) });
    expect(run(['check', 'væk.yaml', '--allow-empty']).code).toBe(2);
  });

  test('is told of each place by itself, and what is there is checked', () => {
    put('a/plan.yaml');
    put('tom/x.txt');
    const { code, stderr, stdout } = run(['check', 'tom', 'a', 'væk*.yaml']);
    expect([code, stderr.trim().split('\n')]).toEqual([
      2,
      [expect.stringMatching(/^I mappen »tom«/), 'Ingen filer passer til »væk*.yaml«.'],
    ]);
    expect(stdout).toContain('a/plan.yaml');
  });
});

test('a folder that may not be read is told of, and the rest is checked', () => {
  put('a/plan.yaml');
  put('lukket/plan.yaml');
  chmodSync(join(folder, 'lukket'), 0);
  chmodSync(folder, 0o755);
  const { code, stderr, stdout } = helhed(['check', '.'], { cwd: folder, asNobody: true });
  expect([code, stderr]).toEqual([2, 'Du har ikke lov til at læse »lukket«.\n']);
  expect(stdout).toContain('a/plan.yaml');
});

describe('--stdin-filepath', () => {
  const gaps = whole.replace(/ {8}mål:.*\n/, '');
  const send = (args: readonly string[], input = gaps) => helhed(args, { cwd: folder, input });

  test('names what is sent in, in the report', () => {
    for (const paths of [[], ['-']])
      expect(
        JSON.parse(send(['check', ...paths, '--stdin-filepath', 'ny/plan.yaml', '-f', 'json']).stdout),
      ).toMatchObject({
        findings: [{ code: 'HP501', file: 'ny/plan.yaml' }],
      });
  });

  test('says which settings hold, and where parts and annexes lie', () => {
    put('syd/helhed.config.yaml', 'regler: { HP501: fra }\n');
    expect(send(['check', '--stdin-filepath', 'syd/plan.yaml']).code).toBe(0);
    const areaAt = whole.indexOf('  - navn: Beskæftigelse');
    put(
      'syd/job.yaml',
      whole
        .slice(areaAt)
        .replace(/^ {4}/gm, '')
        .replace(/^ {2}- /, ''),
    );
    const main = `${whole.slice(0, areaAt)}  - fil: job.yaml\n`;
    expect(send(['check', '--stdin-filepath', 'syd/plan.yaml'], main).code).toBe(0);
    expect(send(['check', '-'], main).code).toBe(1);
  });

  test('is for fix too, which writes what it was sent to standard output', () => {
    const { stdout, stderr } = send(
      ['fix', '--stdin-filepath', 'syd/plan.yaml'],
      whole.replace('titel: F', 'tittel: F'),
    );
    expect(stdout).toBe(whole);
    expect(stderr).toContain('syd/plan.yaml');
  });

  test('is for what is sent in alone', () => {
    put('plan.yaml');
    expect(send(['check', 'plan.yaml', '--stdin-filepath', 'x.yaml'])).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('a file in a folder that looks like a plan, and is not called so, is told of in one line', () => {
  const passed = (...args: readonly string[]) => run(['check', ...args]).stderr;
  const others = { 'k8s.yaml': 'kind: Service\n', 'del.yaml': 'titel: Fritidsjob\nmål: Job\nskridt: Et\n' };
  test.each<readonly [string, readonly string[], Readonly<Record<string, string>>, string]>([
    ['none', ['.'], others, ''],
    [
      'one',
      ['.'],
      { ...others, 'nord.yml': whole },
      'nord.yml ligner en plan, men er sprunget over, for navnet ender ikke på .helhedsplan.yaml.\n',
    ],
    [
      'several',
      ['.'],
      Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map(name => [`${name}.yaml`, whole])),
      'a.yaml, b.yaml, c.yaml og 2 mere ligner planer, men er sprunget over, for navnene ender ikke på .helhedsplan.yaml.\n',
    ],
    ['one that is named besides', ['.', 'nord.yml'], { 'nord.yml': whole }, ''],
    ['one that is left out', ['.'], { 'nord.yml': whole, '.helhedignore': 'nord.yml\n' }, ''],
    ['a pattern takes what it names', ['*.yml', '*.yaml'], { 'nord.yml': whole }, ''],
  ])('%s', (_, args, texts, words) => {
    put('plan.yaml');
    for (const [name, text] of Object.entries(texts)) put(name, text);
    expect(passed(...args, '--no-advice')).toBe(words);
  });

  test('also where the command is given, of all there is', () => {
    for (const name of ['a.yaml', '.b.yaml', 'helhed.config.yaml']) put(name, 'råd: nej\n');
    put('nord.yaml');
    const { stderr } = run(['tjek']);
    expect(stderr).toMatch(/Mente du: helhed tjek nord\.yaml\n$/u);
  });

  test('also where there is no plan by name', () => {
    put('planer/nord.yaml');
    const { stderr, code } = run(['tjek', 'planer']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^planer\/nord.yaml ligner en plan.*\nI mappen »planer« er der ingen planer\./u);
  });
});
