import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { folderFor } from '../../src/cli/checking/result-cache.ts';
import { helhed } from './run.ts';

const whole = readFileSync('test/rules/whole.helhedsplan.yaml', 'utf8');
const gaps = whole.replace(/ {8}mål:.*\n/, '');
const areaAt = whole.indexOf('  - navn: Beskæftigelse');
const area = whole
  .slice(areaAt)
  .replace(/^ {4}/gm, '')
  .replace(/^ {2}- /, '');

const folder = mkdtempSync(join(tmpdir(), 'helhed-husket-'));
const before = mkdtempSync(join(tmpdir(), 'helhed-før-'));
const put = (name: string, text: string) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const gone = (name: string) => rmSync(join(folder, name), { recursive: true });

const plans = ['a/plan.yaml', 'b/plan.yaml', 'c/plan.yaml'];
const kept = 'husket';
const check = (args: readonly string[] = [], env = {}) => helhed(['check', '.', ...args], { cwd: folder, env });
const remembering = (args: readonly string[] = [], env = {}) => check(['--cache-location', kept, ...args], env);

const resultsIn = (name: string) => readdirSync(join(folder, name)).map(file => join(folder, name, file));
const digest = (text: string) => createHash('sha256').update(text).digest('base64url');

/** Puts a mark in the place of each answer that is kept, so that it can be seen when one is used. */
function mark(): void {
  for (const file of resultsIn(kept)) {
    const told: readonly { readonly file: string; readonly said: string }[] = JSON.parse(
      readFileSync(file, 'utf8').replace(/^.*\n/, ''),
    );
    const marked = JSON.stringify(told.map(one => ({ ...one, said: `HUSKET ${one.file}\n` })));
    writeFileSync(file, `${digest(marked)}\n${marked}`);
  }
}

/** The plans of which an answer that was kept is used. */
const used = (stdout: string) => [...stdout.matchAll(/^HUSKET (.*)$/gm)].map(([, file]) => file);

/** A report in which the answers of some plans are marked. */
const withMarks = (report: string, plans: readonly string[]) =>
  plans.reduce(
    (text, plan) =>
      text.replace(new RegExp(`^${plan}\\n[^]*?\\n\\n(?=./plan\\.yaml\\n|I alt)`, 'm'), `HUSKET ${plan}\n`),
    report,
  );

beforeAll(() => {
  put('a/plan.yaml', gaps);
  put('b/plan.yaml', `${whole.slice(0, areaAt)}  - fil: område.yaml\n`);
  put('b/område.yaml', area);
  put('c/plan.yaml', whole.replace(/^bilag:$/m, '$&\n  - { id: kort, titel: Kort over området, fil: bilag.docx }'));
  const plain = check();
  expect(remembering()).toEqual(plain);
  expect(remembering()).toEqual(plain);
  mark();
  cpSync(folder, before, { recursive: true, preserveTimestamps: true });
});
beforeEach(() => {
  for (const name of readdirSync(folder)) gone(name);
  cpSync(before, folder, { recursive: true, preserveTimestamps: true });
});
afterAll(() => {
  for (const each of [folder, before]) rmSync(each, { recursive: true });
});

test('what is kept is told again', () => {
  expect(used(remembering().stdout)).toEqual(plans);
  expect(used(check().stdout)).toEqual([]);
});

describe('an answer is given anew when', () => {
  const whenever: readonly (readonly [what: string, change: () => unknown, anew: readonly string[]])[] = [
    ['the plan changes', () => put('a/plan.yaml', whole), ['a/plan.yaml']],
    [
      'the plan changes and is as large and as old as before',
      () => {
        const file = join(folder, 'a/plan.yaml');
        const { atime, mtime } = statSync(file);
        put('a/plan.yaml', gaps.replace('2', '3'));
        utimesSync(file, atime, mtime);
      },
      ['a/plan.yaml'],
    ],
    ['a file that it is put together from changes', () => put('b/område.yaml', `${area}\n# nyt\n`), ['b/plan.yaml']],
    ['a file that it is put together from is gone', () => gone('b/område.yaml'), ['b/plan.yaml']],
    [
      'a file that it is put together from goes by another name',
      () => renameSync(join(folder, 'b/område.yaml'), join(folder, 'b/omraade.yaml')),
      ['b/plan.yaml'],
    ],
    ['an annex has come', () => put('c/bilag.docx', ''), ['c/plan.yaml']],
    [
      'settings have come for its folder',
      () => put('a/helhed.config.yaml', 'regler: { HP501: råd }\n'),
      ['a/plan.yaml'],
    ],
    ['settings have come for all', () => put('helhed.config.yaml', 'regler: { HP501: råd }\n'), plans],
    ['there is one plan alone', () => ['b', 'c'].map(gone), ['a/plan.yaml']],
  ];
  test.each(whenever)('%s', (_, change, anew) => {
    change();
    const { code, stdout } = check();
    const same = plans.filter(plan => !anew.includes(plan) && stdout.includes(`${plan}\n`));
    const now = remembering();
    expect([now.code, now.stdout]).toEqual([code, withMarks(stdout, same)]);
    expect(used(now.stdout)).toEqual(same);
  });

  test('the settings of its folder change, or are gone', () => {
    put('a/helhed.config.yaml', 'regler: { HP501: råd }\n');
    remembering();
    put('a/helhed.config.yaml', 'regler: { HP501: fra }\n');
    expect(used(remembering().stdout)).toEqual(['b/plan.yaml', 'c/plan.yaml']);
    mark();
    gone('a/helhed.config.yaml');
    expect(used(remembering().stdout)).toEqual(['b/plan.yaml', 'c/plan.yaml']);
  });

  test('the list of known gaps changes', () => {
    helhed(['baseline', '.'], { cwd: folder });
    const asked = ['--baseline', 'helhed.baseline.json'];
    expect(remembering(asked)).toEqual(check(asked));
    mark();
    expect(used(remembering(asked).stdout)).toEqual(plans);
    const list = readFileSync(join(folder, 'helhed.baseline.json'), 'utf8');
    put('helhed.baseline.json', list.replace('"HP501"', '"HP502"'));
    expect(used(remembering(asked).stdout)).toEqual(['b/plan.yaml', 'c/plan.yaml']);
    mark();
    expect(used(remembering().stdout)).toEqual([]);
  });

  test.each([
    { args: ['--no-advice'], env: {} },
    { args: ['--lang', 'en'], env: {} },
    { args: ['-f', 'compact'], env: {} },
    { args: ['--color'], env: {} },
    { args: [], env: { COLUMNS: '70' } },
  ])('it is asked for with $args $env', ({ args, env }) => {
    expect(remembering(args, env)).toEqual(check(args, env));
  });

  test('another build of helhed gives it', () => {
    const program = mkdtempSync(join(tmpdir(), 'helhed-anden-'));
    for (const part of ['bin', 'dist', 'schemas', 'package.json'])
      cpSync(part, join(program, part), { recursive: true });
    const built = /\bbuild\w* ?= ?["']([\w-]{43})["']/;
    const files = readdirSync(join(program, 'dist')).map(name => join(program, 'dist', name));
    const named = files.filter(file => /\.c?js$/.test(file) && built.test(readFileSync(file, 'utf8')));
    expect(named).not.toEqual([]);
    for (const file of named)
      writeFileSync(
        file,
        readFileSync(file, 'utf8').replace(built, (all, id: string) => all.replace(id, digest('anden'))),
      );
    expect(
      helhed(['check', '.', '--cache-location', kept], { cwd: folder, program: join(program, 'bin/helhed.js') }),
    ).toEqual(check());
    rmSync(program, { recursive: true });
  });

  test('never because of the day: nothing that a check runs looks at the clock', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter(name => /\.ts$/.test(name) && !/^(?:cli|page)[\\/]/.test(name))
      .map(name => join('src', name));
    expect(
      sources.filter(file => /new Date\(\)|Date\.now\(|performance\.now\(/.test(readFileSync(file, 'utf8'))),
    ).toEqual([]);
  });
});

describe('what is kept is as if it were not there', () => {
  test.each([
    ['when it was cut short', (text: string) => text.slice(0, text.length / 2)],
    ['when a letter in it is another', (text: string) => text.replace('HUSKET', 'HUSKER')],
    ['when it is empty', () => ''],
    ['when it is something else', () => '{"version":1}\n'],
  ])('%s, and then it is kept anew', (_, broken) => {
    const plain = check();
    for (const file of resultsIn(kept)) writeFileSync(file, broken(readFileSync(file, 'utf8')));
    expect(remembering()).toEqual(plain);
    mark();
    expect(used(remembering().stdout)).toEqual(plans);
  });
});

test('what can’t be kept is told, and the plans are checked all the same', () => {
  gone(kept);
  put(kept, '');
  const { code, stdout, stderr } = check();
  const told = remembering();
  expect([told.code, told.stdout]).toEqual([code, stdout]);
  expect(told.stderr).toBe(
    `${stderr}Planerne er tjekket, men svarene kan ikke huskes til næste gang: der kan ikke skrives i mappen »husket« (EEXIST).\n`,
  );
});

test('reports that are made of all plans at once are the same, also the one that shows the text', () => {
  const formats = ['-f', 'json', '-f', 'html=svar.html', '-f', 'sarif=svar.sarif'];
  const read = () => ['svar.html', 'svar.sarif'].map(name => readFileSync(join(folder, name), 'utf8'));
  const plain = [check(formats), ...read()];
  expect([remembering(formats), ...read()]).toEqual(plain);
  expect([remembering(formats), ...read()]).toEqual(plain);
});

test('two runs at once don’t break what is kept', async () => {
  gone(kept);
  const run = () =>
    new Promise(done =>
      spawn(process.execPath, [resolve('bin/helhed.js'), 'check', '.', '--husk-i', kept], { cwd: folder }).on(
        'close',
        done,
      ),
    );
  expect(await Promise.all([run(), run(), run()])).toEqual([1, 1, 1]);
  expect(resultsIn(kept)).toHaveLength(1);
  mark();
  expect(used(remembering().stdout)).toEqual(plans);
});

test('a plan that is sent in is never kept', () => {
  gone(kept);
  const sentIn = helhed(['check', '-', '--husk-i', kept], { cwd: folder, input: gaps });
  expect(sentIn).toEqual(helhed(['check', '-'], { cwd: folder, input: gaps }));
  expect(() => readdirSync(join(folder, kept))).toThrow();
});

test('where no folder is named, it is one of the user’s own, closed to others', () => {
  chmodSync(folder, 0o755);
  const plain = check();
  const env = { XDG_CACHE_HOME: join(folder, '.gemt') };
  expect(check(['--husk'], env)).toEqual(plain);
  expect(resultsIn('.gemt/helhed/check')).toHaveLength(1);
  expect(statSync(join(folder, '.gemt/helhed/check')).mode & 0o077).toBe(0);
  expect(folderFor('mappe')).toBe('mappe');
  expect(() => folderFor('')).toThrow('--cache-location <folder>');
});
