import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs git in a folder, with a name of its own for who commits. */
export const gitIn =
  (folder: string) =>
  (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=Prøve', '-c', 'user.email=proeve@eksempel.dk', ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    });

/** helhed's repository as someone gets it who clones it: nothing is installed, and nothing built. Gives its folder. */
export function clonedRepository(): string {
  const folder = mkdtempSync(join(tmpdir(), 'helhed-arkiv-'));
  const files = gitIn('.')('ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0').filter(Boolean);
  for (const file of files) cpSync(file, join(folder, file));
  const git = gitIn(folder);
  git('init', '-q', '.');
  git('add', '-A');
  git('commit', '-qm', 'helhed');
  return folder;
}
