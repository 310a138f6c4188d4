import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { writeBaseline } from '../../src/index.ts';
import { helhed } from './run.ts';

const whole = readFileSync('test/rules/whole.helhedsplan.yaml', 'utf8');
const areaAt = whole.indexOf('  - navn: Beskæftigelse');
const area = whole
  .slice(areaAt)
  .replace(/^ {4}/gm, '')
  .replace(/^ {2}- /, '');

let folder: string;
const put = (name: string, text: string) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=Prøve', '-c', 'user.email=prøve@eksempel.dk', ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: 'pipe',
  });
const commit = () => {
  git('add', '-A');
  git('commit', '-qm', 'Ny udgave', '--allow-empty');
};
const since = (revision: string, args: readonly string[] = ['.'], cwd = '.') => {
  const { code, stdout, stderr } = helhed(['check', ...args, '-f', 'json', '--changed-since', revision], {
    cwd: join(folder, cwd),
  });
  const files = stdout && JSON.parse(stdout).files.map(({ file }: { file: string }) => file);
  return { code, files, stderr };
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'helhed ændret '));
  git('init', '-q', '-b', 'main', '.');
  put('syd/plan.yaml', whole);
  put('øst/plan.yaml', `${whole.slice(0, areaAt)}  - fil: dele/job.yaml\n`);
  put('øst/dele/job.yaml', area);
  put('vest/plan.yaml', whole);
  put('vest/helhed.config.yaml', 'råd: nej\n');
  put('helhed.config.yaml', 'sprog: da\n');
  commit();
});

describe('a plan has changed since a revision when', () => {
  test.each<readonly [string, () => void, readonly string[]]>([
    ['nothing has', () => {}, []],
    ['it is changed on disk', () => put('syd/plan.yaml', `${whole}\n`), ['syd/plan.yaml']],
    [
      'it is only in the index',
      () => {
        put('syd/plan.yaml', `${whole}\n`);
        git('add', '.');
        put('syd/plan.yaml', whole);
      },
      ['syd/plan.yaml'],
    ],
    [
      'it is committed',
      () => {
        put('syd/plan.yaml', `${whole}\n`);
        commit();
      },
      ['syd/plan.yaml'],
    ],
    ['it is new', () => put('ny/plan.yaml', whole), ['ny/plan.yaml']],
    [
      'it is new, and git is told to leave it out',
      () => {
        put('ny/plan.yaml', whole);
        put('.git/info/exclude', 'ny/\n');
      },
      ['ny/plan.yaml'],
    ],
    [
      'it is called something else',
      () => {
        renameSync(join(folder, 'syd'), join(folder, 'sønder'));
        commit();
      },
      ['sønder/plan.yaml'],
    ],
    ['a part of it is changed', () => put('øst/dele/job.yaml', `${area}\n`), ['øst/plan.yaml']],
    ['a part of it is gone', () => rmSync(join(folder, 'øst/dele/job.yaml')), ['øst/plan.yaml']],
    ['its settings are changed', () => put('vest/helhed.config.yaml', 'råd: ja\n'), ['vest/plan.yaml']],
    ['its settings are gone', () => rmSync(join(folder, 'vest/helhed.config.yaml')), ['vest/plan.yaml']],
    ['settings above it are changed', () => put('helhed.config.yaml', 'råd: ja\n'), ['syd/plan.yaml', 'øst/plan.yaml']],
    [
      'the list of known gaps is changed',
      () => {
        put('helhed.config.yaml', 'kendte_mangler: kendte.json\n');
        put('kendte.json', writeBaseline([]));
        commit();
        git('tag', '-f', 'før');
        put('kendte.json', `${writeBaseline([])}\n`);
      },
      ['syd/plan.yaml', 'vest/plan.yaml', 'øst/plan.yaml'],
    ],
    [
      'what its link leads to is changed',
      () => {
        symlinkSync('../syd/plan.yaml', join(folder, 'øst/z.helhedsplan.yaml'));
        commit();
        git('tag', '-f', 'før');
        put('syd/plan.yaml', `${whole}\n`);
      },
      ['syd/plan.yaml'],
    ],
  ])('%s', (_, change, expected) => {
    git('tag', 'før');
    change();
    expect(since('før').files).toEqual(expected);
  });
});

test('what others have done on the line that was left is no change here', () => {
  git('checkout', '-qb', 'min');
  put('syd/plan.yaml', `${whole}\n`);
  commit();
  git('checkout', '-q', 'main');
  put('vest/plan.yaml', `${whole}\n`);
  commit();
  git('checkout', '-q', 'min');
  expect(since('main')).toMatchObject({ code: 0, files: ['syd/plan.yaml'] });
  expect(since('main', ['plan.yaml'], 'vest')).toEqual({
    code: 0,
    files: [],
    stderr: 'Planen er ikke ændret siden »main«.\n',
  });
});

test('gaps in a changed plan fail, and gaps in others do not', () => {
  put('syd/plan.yaml', whole.replace(/ {8}mål:.*\n/, ''));
  expect(since('HEAD').code).toBe(1);
  commit();
  expect(since('HEAD')).toEqual({ code: 0, files: [], stderr: 'Ingen af de 3 planer er ændret siden »HEAD«.\n' });
});

describe('what git cannot answer ends in a sentence', () => {
  test('an unknown revision', () => {
    expect(since('findes-ikke')).toEqual({
      code: 2,
      files: '',
      stderr: 'git kender ingen udgave, der hedder »findes-ikke«. Se dem med: git log --oneline\n',
    });
  });

  test.each(['--output=x', '', '-'])('%j, which is no revision', revision => {
    expect(since(revision).stderr).toMatch(/^git kender ingen udgave/);
  });

  test('a revision that was not fetched', () => {
    commit();
    const whole = folder;
    folder = mkdtempSync(join(tmpdir(), 'helhed kort '));
    git('clone', '-q', '--depth', '1', `file://${whole}`, '.');
    expect(since('HEAD~1').stderr).toMatch(/Hent resten med: git fetch --unshallow\n$/);
    expect(since('HEAD').files).toEqual([]);
  });

  test('a folder that is in no repository', () => {
    rmSync(join(folder, '.git'), { recursive: true });
    expect(since('HEAD')).toMatchObject({
      code: 2,
      files: '',
      stderr: expect.stringMatching(/^»syd\/plan\.yaml« ligger ikke i et git-arkiv, så det kan ikke ses/),
    });
  });

  test('a repository that git will not read', () => {
    writeFileSync(join(folder, '.git/HEAD'), 'x');
    expect(since('HEAD').stderr).toMatch(/^git vil ikke læse arkivet/);
  });

  test('a machine without git', () => {
    const { code, stderr } = helhed(['check', '.', '--changed-since', 'HEAD', '--lang', 'en'], {
      cwd: folder,
      env: { PATH: '' },
    });
    expect([code, stderr]).toEqual([
      2,
      'helhed can only see what has changed where git is installed. Leave out --changed-since to check all plans.\n',
    ]);
  });
});
