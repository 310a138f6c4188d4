import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inPlainSigns, showsSigns } from '../../src/cli/signs.ts';
import { wantsColour, widthOf, withoutColours } from '../../src/cli/terminal.ts';

const program = `'${process.execPath}' bin/helhed.js`;
const plan = 'examples/udkast/birkeparken.helhedsplan.yaml';
const sh = (line: string, env: Record<string, string> = {}) => {
  const { PATH, HOME } = process.env;
  return spawnSync('bash', ['-c', line], { env: { PATH, HOME, ...env }, encoding: 'utf8', input: '', timeout: 50_000 });
};
/** What a terminal is given, by a real one. */
const atTerminal = (line: string, env: Record<string, string>) => sh(`script -qec "${line}" /dev/null`, env).stdout;

describe('colour', () => {
  test.each<readonly [string, readonly string[], Record<string, string>, boolean, boolean]>([
    ['at a terminal', [], {}, true, true],
    ['not in a pipe', [], {}, false, false],
    ['not at a terminal that has none', [], { TERM: 'dumb' }, true, false],
    ['by --color=always', ['--color=always'], { NO_COLOR: '1' }, false, true],
    ['by --color=altid', ['--color=altid'], {}, false, true],
    ['not by --color=never', ['--color=never'], { FORCE_COLOR: '1' }, true, false],
    ['as the terminal has it by --color=auto', ['--color=auto'], { FORCE_COLOR: '1', NO_COLOR: '1' }, true, true],
    ['as the last one says', ['--color', '--no-color'], {}, true, false],
    ['by FORCE_COLOR before NO_COLOR', [], { FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
    ['not by FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, true, false],
    ['by what is said before -- alone', ['--', '--no-color'], {}, true, true],
  ])('%s', (_, args, env, isTerminal, coloured) => {
    expect(wantsColour(args, env, isTerminal)).toBe(coloured);
  });

  test('a file after -- may be called as an option is', () => {
    expect(withoutColours(['check', '--color', '--', '--no-color'])).toEqual(['check', '--', '--no-color']);
  });
});

test.each([
  ['40', 120, 40],
  ['', 120, 120],
  ['', undefined, 100],
  ['wide', 80, 80],
  ['0', undefined, 100],
  ['-5', undefined, 100],
])('COLUMNS=%s in a terminal of %s gives %i columns', (COLUMNS, columns, width) => {
  expect(widthOf({ COLUMNS }, columns)).toBe(width);
});

describe('signs', () => {
  test.each<readonly [string, Record<string, string>, NodeJS.Platform, boolean]>([
    ['a Linux without a locale', {}, 'linux', true],
    ['Danish in UTF-8', { LANG: 'da_DK.UTF-8' }, 'linux', true],
    ['utf8 as some write it', { LANG: 'da_DK.utf8' }, 'linux', true],
    ['LC_ALL=C before LANG', { LC_ALL: 'C', LANG: 'da_DK.UTF-8' }, 'linux', false],
    ['Danish in ISO 8859-1', { LC_CTYPE: 'da_DK.ISO-8859-1' }, 'linux', false],
    ['the console of Linux', { TERM: 'linux', LANG: 'da_DK.UTF-8' }, 'linux', false],
    ['a Mac', { LANG: 'en_US.UTF-8' }, 'darwin', true],
    ['the old console of Windows', {}, 'win32', false],
    ['Windows Terminal', { WT_SESSION: 'x' }, 'win32', true],
    ['VS Code in Windows', { TERM_PROGRAM: 'vscode' }, 'win32', true],
    ['Git Bash', { TERM: 'xterm-256color' }, 'win32', true],
    ['HELHED_ASCII=1', { HELHED_ASCII: '1', WT_SESSION: 'x' }, 'win32', false],
    ['HELHED_ASCII=0', { HELHED_ASCII: '0' }, 'win32', true],
  ])('%s', (_, env, platform, shown) => {
    expect(showsSigns(env, platform)).toBe(shown);
  });

  test('that an old terminal lacks are plain ones, and the letters stay', () => {
    expect(inPlainSigns('✓ »Mål« – 3 af 4 … → æøå')).toBe('+ "Mål" - 3 af 4 ... > æøå');
  });

  const report = atTerminal(`${program} check ${plan}`, { LC_ALL: 'C', COLUMNS: '80' });
  test('the report at such a terminal has no other', () => {
    expect(report).toContain('Fritidsjob');
    expect(report).toMatch(/^[\u0000-\u007f\u00c0-\u00ff]*$/);
  });

  test('a pipe gets what it always gets', () => {
    expect(sh(`${program} check ${plan}`, { LC_ALL: 'C', HELHED_ASCII: '1' }).stdout).toContain('✗');
  });

  test('so does a terminal in UTF-8', () => {
    expect(atTerminal(`${program} check ${plan}`, { LC_ALL: 'C.UTF-8' })).toContain('✗');
  });
});

describe('a reader that has gone', () => {
  test.each([
    [`${program} check ${plan} | head -n 1; echo \${PIPESTATUS[0]}`, '1'],
    [`${program} check ${plan} | true; echo \${PIPESTATUS[0]}`, '1'],
    [`${program} rules | head -n 1; echo \${PIPESTATUS[0]}`, '0'],
    [`${program} render ${plan} | head -n 1; echo \${PIPESTATUS[0]}`, '0'],
    [`${program} check væk.yaml 2>&1 | true; echo \${PIPESTATUS[0]}`, '2'],
    [`${program} --help | true; echo \${PIPESTATUS[0]}`, '0'],
  ])('%s', (line, code) => {
    const { stdout, stderr } = sh(line);
    expect([stdout.trim().split('\n').at(-1), stderr]).toEqual([code, '']);
  });
});

test.each(['check', 'rules', 'render', '--help'])('helhed %s on a disk without room says so', command => {
  const named = ['check', 'render'].includes(command) ? ` ${plan}` : '';
  const { status, stderr } = sh(`${program} ${command}${named} > /dev/full`);
  expect([status, stderr]).toEqual([2, 'Svaret kan ikke skrives ud. Er der plads på disken? (ENOSPC)\n']);
});

test('an output that is closed is no fault', () => {
  expect(sh(`${program} check ${plan} >&-`)).toMatchObject({ status: 1, stderr: '' });
});

test.each([
  ['SIGINT', ['check', '-']],
  ['SIGTERM', ['fix', '-']],
] as const)('%s ends the reading of standard input, quietly', async (signal, args) => {
  const child = spawn(process.execPath, ['bin/helhed.js', ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (said += chunk));
  child.stdin.write('titel: x\n');
  const ended = new Promise(resolve => child.on('exit', (code, by) => resolve([code, by])));
  // It is reading when its pipe has been emptied.
  await new Promise(resolve => setTimeout(resolve, 1500));
  child.kill(signal);
  expect(await ended).toEqual([null, signal]);
  expect(said).toBe('');
});

test('Ctrl-C at a question writes nothing, and ends as other programs do', () => {
  const folder = mkdtempSync(join(tmpdir(), 'helhed-'));
  const asked = `{ sleep 3; printf '\\003'; sleep 1; } | script -qec "${program} init ${folder}/plan.yaml; echo =\\$?=" /dev/null`;
  expect(sh(asked).stdout).toContain('=130=');
  expect(readdirSync(folder)).toEqual([]);
});

test('no English warning of Node where both FORCE_COLOR and NO_COLOR are set', () => {
  const { stderr } = sh(`${program} check ${plan} > /dev/null`, { FORCE_COLOR: '1', NO_COLOR: '1' });
  expect(stderr).toBe('');
  expect(atTerminal(`${program} check ${plan}`, { FORCE_COLOR: '1', NO_COLOR: '1' })).not.toContain('Warning');
});

test('what is written to a file is the same at every terminal', () => {
  const folder = mkdtempSync(join(tmpdir(), 'helhed-'));
  atTerminal(`${program} render ${plan} -o ${folder}/a.md`, { LC_ALL: 'C' });
  sh(`${program} render ${plan} -o ${folder}/b.md`);
  expect(readFileSync(join(folder, 'a.md'))).toEqual(readFileSync(join(folder, 'b.md')));
});
