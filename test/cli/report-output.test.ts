import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { helhed } from './run.ts';

const whole = readFileSync('test/rules/whole.helhedsplan.yaml', 'utf8');
const gaps = whole.replace(/ {8}mål:.*\n/, '');
let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'helhed æøå ')));
  put('plan.yaml', gaps);
});

const put = (name: string, content: string) => {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
};
const text = (name: string) => readFileSync(join(folder, name), 'utf8');
const check = (args: readonly string[], { at = '.', env = {} }: { at?: string; env?: Record<string, string> } = {}) =>
  helhed(['check', ...args], { cwd: join(folder, at), env });
const uriIn = (log: string) => JSON.parse(log).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri;

test('several formats in one run: one here, and the others each in a file', () => {
  const { code, stdout, stderr } = check([
    'plan.yaml',
    '-f',
    'github',
    '-f',
    'sarif=ud.sarif',
    '-f',
    'html=rapport.html',
  ]);
  expect([code, stderr]).toEqual([1, 'Skrev ud.sarif, rapport.html.\n']);
  expect(stdout).toMatch(/^::error file=plan\.yaml,line=\d+,[^\n]*\n$/);
  expect(JSON.parse(text('ud.sarif'))).toMatchObject({ version: '2.1.0' });
  expect(text('rapport.html')).toMatch(/^<!doctype html>\n<html lang="da">/);
});

test.each<readonly [string, RegExp]>([
  ['rapport.html', /^<!doctype html>/],
  ['rapport.HTM', /^<!doctype html>/],
  ['rapport.json', /^\{\n {2}"version": 1,/],
  ['rapport.sarif', /^\{"\$schema":"https:\/\/docs\.oasis-open\.org\/sarif/],
  ['rapport.xml', /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites/],
  ['rapport.md', /^## helhed: 1 fejl/],
  ['rapport.txt', /^plan\.yaml\n/],
])('-o %s has the format that its name says, without colours', (name, start) => {
  const { code, stdout, stderr } = check(['plan.yaml', '-o', name, '--color']);
  expect({ code, stdout, stderr }).toEqual({ code: 1, stdout: '', stderr: `Skrev ${name}.\n` });
  expect(text(name)).toMatch(start);
  expect(text(name)).not.toContain('\u001b[');
});

test('-f says the format where the name does not', () => {
  expect(check(['plan.yaml', '-f', 'gitlab', '-o', 'gl-code-quality-report.json']).code).toBe(1);
  expect(JSON.parse(text('gl-code-quality-report.json'))).toMatchObject([{ check_name: 'HP501' }]);
});

test.each<readonly [string, readonly string[], string]>([
  ['two formats here', ['-f', 'json', '-f', 'sarif'], 'Kun ét format kan skrives ud her.'],
  ['two formats in one file', ['-f', 'json=x', '-f', 'sarif=x'], 'To formater kan ikke skrives i samme fil, »x«.'],
  ['two files by two names', ['-f', 'json=x', '-f', 'sarif=./x'], 'To formater kan ikke skrives i samme fil, »./x«.'],
  ['no file name', ['-f', 'sarif='], 'Der mangler et filnavn efter »sarif=«.'],
  ['-o with several formats', ['-f', 'json', '-f', 'sarif=x', '-o', 'y'], '-o er til ét format.'],
  ['-o with a file of its own', ['-f', 'sarif=x', '-o', 'y'], '-o er til ét format.'],
  ['a name that says nothing', ['-o', 'rapport'], 'helhed kan ikke se på navnet »rapport«'],
  [
    'a name of another kind',
    ['-o', 'r.pdf'],
    'Svaret kan ikke skrives som en .pdf-fil. Skriv det fx som en webside: -o r.html',
  ],
  [
    'a format under the name of another',
    ['-f', 'html', '-o', 'r.pdf'],
    'Navnet »r.pdf« passer ikke til formatet html. Skriv i stedet: r.html',
  ],
  [
    'the same with its file',
    ['-f', 'sarif=r.XML'],
    'Navnet »r.XML« passer ikke til formatet sarif. Skriv i stedet: r.sarif',
  ],
  ['an unknown format with a file', ['-f', 'word=x'], '»word=x« kan ikke vælges ved -f.'],
  ['a folder that is not there', ['-f', 'sarif=nej/x.sarif'], 'Mappen til »nej/x.sarif« findes ikke.'],
  ['a folder', ['-f', 'sarif=.'], '».« er en mappe.'],
  ['the plan itself', ['-f', 'sarif=plan.yaml'], 'Det kan ikke skrives oven i planen: »plan.yaml«'],
])('2 for %s, and nothing is written', (_, args, sentence) => {
  const { code, stderr } = check(['plan.yaml', ...args]);
  expect(code).toBe(2);
  expect(stderr).toContain(sentence);
  expect(stderr).not.toMatch(/Error|\bat \//);
  expect(readdirSync(folder)).toEqual(['plan.yaml']);
  expect(text('plan.yaml')).toBe(gaps);
});

test('a part of the plan is not written over', () => {
  const at = whole.indexOf('  - navn: Beskæftigelse');
  const part = whole
    .slice(at)
    .replace(/^ {4}/gm, '')
    .replace(/^ {2}- /, '');
  put('plan.yaml', `${whole.slice(0, at)}  - fil: job.yaml\n`);
  put('job.yaml', part);
  expect(check(['plan.yaml', '-o', 'job.yaml', '-f', 'json'])).toMatchObject({ code: 2, stdout: '' });
  expect(text('job.yaml')).toBe(part);
});

test.each<readonly [string, string, string | Uint8Array]>([
  ['by its name', 'andre/ren.helhedsplan.yaml', ''],
  ['by what stands in it', 'udkast', gaps],
  ['in the letters of an older editor', 'udkast.yaml', Buffer.from(gaps, 'latin1')],
  ['that is a part', 'job.yaml', 'titel: Job\nmål: x\nskridt: y\n'],
  ['with settings', 'helhed.config.yaml', 'sprog: da\n'],
])('a plan %s that is not looked at is not written over, by a report or by a paper', (_, name, content) => {
  put(name, '');
  writeFileSync(join(folder, name), content);
  const untouched = `»${name}« er en plan eller noget andet, I selv har skrevet, og er ikke rørt. Vælg et andet navn.\n`;
  expect(check(['plan.yaml', '-f', `html=${name}`])).toMatchObject({ code: 2, stderr: untouched });
  const paper = helhed(['summary', 'plan.yaml', '-f', 'html', '-o', name], { cwd: folder });
  expect(paper).toMatchObject({ code: 2, stdout: '', stderr: untouched });
  expect(readFileSync(join(folder, name))).toEqual(Buffer.from(content));
});

test('an earlier report is written over', () => {
  for (const name of ['r.html', 'r.md', 'r.txt', 'r.xml', 'r.json'])
    for (const _ of ['once', 'twice']) expect(check(['plan.yaml', '-o', name]).code, name).toBe(1);
});

test('a plan that could not be looked at is not written over, nor is the list of known gaps', () => {
  put('liste.json', '{ "version": 1, "gaps": {} }');
  const { code, stderr } = check(['plan.yaml', '--baseline', 'liste.json', '-f', 'json=liste.json']);
  expect([code, stderr]).toEqual([2, '»liste.json« er listen over kendte mangler. Vælg et andet navn.\n']);
  put('a/plan.yaml', gaps);
  put('a/helhed.config.yaml', 'sprgo: da\n');
  expect(check(['a/plan.yaml', '-f', 'json=a/plan.yaml']).code).toBe(2);
  expect([text('liste.json'), text('a/plan.yaml')]).toEqual(['{ "version": 1, "gaps": {} }', gaps]);
});

test('when one file cannot be written, none is, and what is shown here is shown all the same', () => {
  const { code, stdout } = check(['plan.yaml', '-f', 'github', '-f', 'json=a.json', '-f', 'sarif=nej/x.sarif']);
  expect(code).toBe(2);
  expect(stdout).toContain('::error file=plan.yaml');
  expect(existsSync(join(folder, 'a.json'))).toBe(false);
});

test('a plan that is not there is told in each format that programs read, and no person is shown an empty report', () => {
  const { code, stdout } = check(['væk.yaml', '-f', 'github', '-f', 'junit=ud.xml', '-f', 'terminal=ud.txt']);
  expect(code).toBe(2);
  expect(stdout).toMatch(/^::error::Filen »væk\.yaml« findes ikke\./);
  expect(text('ud.xml')).toContain('<error message="Filen »væk.yaml« findes ikke.');
  expect(existsSync(join(folder, 'ud.txt'))).toBe(false);
});

describe('GitHub is told of all that ends in 2', () => {
  test.each<readonly [string, readonly string[], RegExp]>([
    ['an unknown revision', ['plan.yaml', '--changed-since', 'nope'], /^::error::[^\n]+\n$/],
    ['an option that is none', ['plan.yaml', '--nope'], /^::error::Valget »--nope« findes ikke her\./],
    ['a list that is not there', ['plan.yaml', '--baseline', 'væk.json'], /^::error::Filen »væk\.json« findes ikke\./],
    [
      'a file that cannot be written',
      ['plan.yaml', '-f', 'json=nej/x.json'],
      /\n::error::Mappen til »nej\/x\.json« findes ikke\./,
    ],
  ])('%s', (_, args, annotation) => {
    const { code, stdout } = check([...args, '-f', 'github']);
    expect(code).toBe(2);
    expect(stdout).toMatch(annotation);
  });
  test.each(['.', 'a'])('settings in %s that cannot be read, at their lines', at => {
    put('a/plan.yaml', gaps);
    put(`${at}/helhed.config.yaml`, 'sprog: da\nsprgo: da\nregelr: x\n');
    const { code, stdout } = check(['a/plan.yaml', '--format=github']);
    const file = at === '.' ? '' : 'a/';
    expect(code).toBe(2);
    expect(stdout.match(/^::error .*?::/gm)).toEqual(
      [2, 3].map(line => `::error file=${file}helhed.config.yaml,line=${line},col=1::`),
    );
  });
  test('not where GitHub is not asked for, or its report goes to a file', () => {
    for (const format of ['json', 'github=x.txt'])
      expect(check(['plan.yaml', '--changed-since', 'nope', '-f', format]).stdout).toBe('');
  });
});

test('too many warnings are told to those that count them', () => {
  put('plan.yaml', `${whole}vision: Her er godt at bo\n`);
  const { code, stdout } = check(['plan.yaml', '--max-warnings', '0', '-f', 'github', '-f', 'junit=ud.xml']);
  expect([code, stdout]).toEqual([1, expect.stringMatching(/^::error::Der er 1 advarsel, og der må højst være 0\.\n/)]);
  expect(text('ud.xml')).toContain('<failure message="Der er 1 advarsel, og der må højst være 0."');
});

describe('on the page of a job at GitHub', () => {
  test('the report is put after what stands there', () => {
    const page = put('side.md', 'Først\n');
    check(['plan.yaml', '-f', 'github'], { env: { GITHUB_STEP_SUMMARY: page } });
    expect(text('side.md')).toMatch(/^Først\n## helhed: 1 fejl\n[\s\S]*\| Aktivitet \| mål \|/);
    check(['plan.yaml', '-f', 'sarif'], { env: { GITHUB_STEP_SUMMARY: page } });
    expect(text('side.md').match(/## helhed/g)).toHaveLength(1);
  });
  test('that it cannot be put there is told, and changes nothing else', () => {
    const { code, stdout, stderr } = check(['plan.yaml', '-f', 'github'], { env: { GITHUB_STEP_SUMMARY: folder } });
    expect([code, stdout.split('\n')[0]]).toEqual([1, expect.stringMatching(/^::error /)]);
    expect(stderr).toBe(`Oversigten kunne ikke skrives på jobbets side, »${folder}« (EISDIR).\n`);
  });
});

describe('a path in what other programs read', () => {
  const plan = 'øst/æ & å/plan.yaml';
  const encoded = '%C3%B8st/%C3%A6%20%26%20%C3%A5/plan.yaml';
  beforeEach(() => {
    put(plan, gaps);
    mkdirSync(join(folder, '.git'));
  });
  test.each<readonly [string, string, string]>([
    ['from the top', plan, '.'],
    ['from a folder below', 'æ & å/plan.yaml', 'øst'],
    ['by its whole path', 'WHOLE', 'øst'],
    ['from beside it', '../æ & å/plan.yaml', 'øst/æ & å'],
  ])('%s is from the top of the repository', (_, path, at) => {
    const named = path === 'WHOLE' ? join(folder, plan) : path;
    const { stdout } = check([named, '-f', 'sarif', '-f', 'gitlab=gl.json'], { at });
    expect(uriIn(stdout)).toBe(encoded);
    expect(JSON.parse(text(join(at, 'gl.json')))[0].location.path).toBe(plan);
  });
  test('outside the repository is whole', () => {
    const other = realpathSync(mkdtempSync(join(tmpdir(), 'andet-')));
    writeFileSync(join(other, 'plan.yaml'), gaps);
    expect(uriIn(check([join(other, 'plan.yaml'), '-f', 'sarif']).stdout)).toBe(`file://${other}/plan.yaml`);
  });
  test('without a repository is from the workspace of the build', () => {
    const { stdout } = helhed(['check', 'plan.yaml', '-f', 'sarif'], {
      cwd: folderWith(gaps),
      env: { GITHUB_WORKSPACE: realpathSync(tmpdir()) },
    });
    expect(uriIn(stdout)).toMatch(/^uden-[^/]+\/plan\.yaml$/);
  });
});

function folderWith(content: string): string {
  const made = realpathSync(mkdtempSync(join(tmpdir(), 'uden-')));
  writeFileSync(join(made, 'plan.yaml'), content);
  return made;
}
