import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bash } from '../../src/cli/completion/bash.ts';
import { fish } from '../../src/cli/completion/fish.ts';
import { powershell } from '../../src/cli/completion/powershell.ts';
import { ownOptions, wordsOf } from '../../src/cli/completion/words.ts';
import { zsh } from '../../src/cli/completion/zsh.ts';
import { declared } from '../../src/cli/program.ts';
import type { Language } from '../../src/language.ts';
import { rules } from '../../src/rules/index.ts';
import { helhed } from './run.ts';

const writers = { bash, zsh, fish, powershell };

/** The script of a shell, as `helhed completion` writes it. */
function scriptFor(shell: keyof typeof writers, language: Language = 'da'): string {
  const { helhed: program } = declared({ ...process, language, width: 100, colour: false, version: '0' }, () => {});
  const codes = rules.map(({ code }) => code);
  return writers[shell](wordsOf(program, language, codes), ownOptions(program, language));
}

const folder = mkdtempSync(join(tmpdir(), 'helhed-completion-'));
mkdirSync(join(folder, 'planer'));
for (const name of ['min plan.yaml', 'notat.docx', 'planer/øst.yaml']) writeFileSync(join(folder, name), '');

/** Runs a shell on a script of its own; fails with what to install where it is not there. */
function inShell(shell: 'bash' | 'zsh' | 'fish', args: readonly string[], script: string): string {
  const { error, stdout, stderr } = spawnSync(shell, [...args, '-c', script], {
    cwd: folder,
    env: { PATH: process.env['PATH'], TERM: 'dumb', LC_ALL: 'C.UTF-8', HOME: folder },
    encoding: 'utf8',
    timeout: 50_000,
  });
  if (error) throw new Error(`${shell} could not be run. Install it: apt-get install ${shell}`, { cause: error });
  expect(stderr).toBe('');
  return stdout;
}

const written = (shell: keyof typeof writers) => {
  const path = join(folder, `helhed.${shell}`);
  writeFileSync(path, scriptFor(shell));
  return path;
};

/** Lines that are begun, and a word that each is completed with; the last column is a word that must not be among them. */
const begun: readonly (readonly [line: string, among: string, never: string])[] = [
  ['helhed tj', 'tjek', 'ret'],
  ['helhed che', 'check', 'tjek'],
  ['helhed tjek --ud', '--uden-råd', '--no-ignore'],
  ['helhed check --stdi', '--stdin-filepath', '--stub'],
  ['helhed tjek -f js', 'json', 'html'],
  ['helhed forklar HP50', 'HP504', 'HP601'],
  ['helhed skriv pl', 'planer', 'notat.docx'],
  ['helhed skriv mi', 'min plan.yaml', 'notat.docx'],
  ['helhed skriv x --skabelon no', 'notat.docx', 'min plan.yaml'],
  ['helhed fuldførelse z', 'zsh', 'bash'],
];

describe('bash completes', () => {
  const words = (line: string) =>
    line
      .split(' ')
      .map(word => `'${word}'`)
      .join(' ');
  const answers = inShell(
    'bash',
    ['--norc', '--noprofile'],
    [
      `source '${written('bash')}'`,
      `ask() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _helhed; printf "%s\\t" "\${COMPREPLY[@]}"; echo; }`,
      ...begun.map(([line]) => `ask ${words(line)}`),
      'complete -p helhed',
    ].join('\n'),
  ).split('\n');

  test('by its own function', () => expect(answers.at(-2)).toBe('complete -F _helhed helhed'));
  test.each(begun.map((one, at) => [...one, at] as const))('%s', (_, among, never, at) => {
    const offered = answers[at]?.split('\t');
    expect(offered).toContain(among);
    expect(offered).not.toContain(never);
  });
});

describe('fish completes', () => {
  const answers = inShell(
    'fish',
    ['--no-config'],
    [`source '${written('fish')}'`, ...begun.map(([line]) => `complete -C '${line}'; echo ----`)].join('\n'),
  ).split('----\n');

  test.each(begun.map((one, at) => [...one, at] as const))('%s', (_, among, never, at) => {
    const offered = answers[at]?.split('\n').map(line => line.split('\t')[0]?.replace(/\\|\/$/g, ''));
    expect(offered).toContain(among);
    expect(offered).not.toContain(never);
  });
});

describe('zsh completes', () => {
  // A line is begun at a terminal, Tab is pressed, and the whole line is echoed; where several go on from it, they are listed.
  const answers = inShell(
    'zsh',
    ['-f'],
    `zmodload zsh/zpty
zpty z zsh -f -i
zpty -w z "PS1='=next= '; autoload -Uz compinit; compinit -u -D; source '${written('zsh')}'"
zpty -r z said $'*\\r=next= *'
for line in ${begun.map(([line]) => `'${line}'`).join(' ')}; do
  zpty -w -n z "$line"$'\\t'
  zpty -w -n z $'\\C-a'"print -r -- '<<'"$'\\C-e'"'>>'"$'\\n'
  zpty -r z said $'*\\n<<*>>\\r*=next= *'
  print -r -- "$said"
  print -r -- ----
done
zpty -d z`,
  ).split('----\n');

  test.each(begun.map((one, at) => [...one, at] as const))('%s', (_, among, never, at) => {
    const said = (answers[at] ?? '').replaceAll('\\', '');
    expect(said).toContain(among);
    expect(said).not.toContain(never);
  });
});

describe('the script for PowerShell', () => {
  const script = scriptFor('powershell');

  test('is ASCII alone, with the letters of Danish by their numbers', () => {
    expect(script).toMatch(/^[\n\u0020-\u007e]*$/);
    expect(script).toContain('"--uden-r$([char]0xe5)d"');
    expect(script).toContain('"fuldf$([char]0xf8)relse"');
  });

  test('has every bracket and quote closed', () => {
    const bare = script
      .replace(/^#.*$/gm, '')
      .replace(/"(?:[^"`]|`.)*"/g, '""')
      .replace(/'[^'\n]*'/g, "''");
    expect(bare.replace(/""|''/g, '')).not.toMatch(/["']/);
    for (const [open, close] of ['()', '{}', '[]'].map(pair => [...pair]))
      expect([open, bare.split(open ?? '').length]).toEqual([open, bare.split(close ?? '').length]);
  });

  test('has each command by all its names', () => {
    expect(script).toContain('Names = @("tjek", "check")');
  });
});

test.each(['bash', 'zsh', 'fish', 'powershell'] as const)('helhed completion %s writes it', shell => {
  expect(helhed(['fuldførelse', shell])).toEqual({ code: 0, stdout: scriptFor(shell), stderr: '' });
});

test('the descriptions are in the language of the run', () => {
  expect(scriptFor('fish', 'en')).toContain("-a check -d 'see what is missing in a plan'");
  expect(scriptFor('fish', 'da')).toContain("-a tjek -d 'se, hvad der mangler i en plan'");
});

test('another shell is answered with those there are', () => {
  const { code, stderr } = helhed(['completion', 'tcsh']);
  expect([code, stderr]).toEqual([2, expect.stringContaining('Vælg en af: bash, zsh, fish, powershell.')]);
});
