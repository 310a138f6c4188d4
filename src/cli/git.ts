import { execFileSync } from 'node:child_process';
import type { Text } from '../index.ts';
import { Failure } from './failure.ts';
import { repositoryOf } from './upwards.ts';

/** What git answers; nothing when it refuses, or is not on this machine. */
export type Git = (args: readonly string[]) => Buffer | undefined;

/** Asks git in a folder. It reads, and writes nothing. */
export function gitIn(folder: string): Git {
  return args => {
    try {
      const options = { cwd: folder, maxBuffer: 1e9, windowsHide: true } as const;
      const env = { ...process.env, GIT_OPTIONAL_LOCKS: '0' };
      return execFileSync('git', [...args], { ...options, env, stdio: ['ignore', 'pipe', 'ignore'] });
    } catch {
      return undefined;
    }
  };
}

/** What is said when git is not on this machine, and when the folder is in no repository. */
export interface WithoutGit {
  readonly noGit: Text;
  readonly noRepository: Text;
}

/** The commit that a revision is, in full. */
export function commitOf(folder: string, revision: string, { noGit, noRepository }: WithoutGit): string {
  const git = gitIn(folder);
  if (git(['--version']) === undefined) throw new Failure(noGit);
  if (git(['rev-parse', '--git-dir']) === undefined)
    throw repositoryOf(folder) === undefined ? new Failure(noRepository) : refused(folder);
  // What begins with a dash would be an option, and no revision does.
  const isRevision = revision !== '' && !/^-|[\0\n]/u.test(revision);
  const found = isRevision ? git(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]) : undefined;
  if (found === undefined) throw unknownRevision(git, revision);
  return found.toString().trim();
}

/** The files of a commit, by their paths from the top of the repository. */
export const filesIn = (git: Git, commit: string): readonly string[] =>
  namesOf(git(['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit]));

/** Names that git parts by a zero, so that none of them is quoted. */
export const namesOf = (answer: Buffer | undefined): readonly string[] =>
  (answer?.toString() ?? '').split('\0').filter(Boolean);

const refused = (folder: string) =>
  new Failure({
    da: `git vil ikke læse arkivet, som »${folder}« ligger i. Måske ejer en anden bruger mappen. Se grunden med: git status`,
    en: `git will not read the repository that "${folder}" lies in. Another user may own the folder. See why with: git status`,
  });

function unknownRevision(git: Git, revision: string): Failure {
  const isShallow = git(['rev-parse', '--is-shallow-repository'])?.toString().trim() === 'true';
  return new Failure({
    da: `git kender ingen udgave, der hedder »${revision}«. ${isShallow ? 'Her er kun en del af historikken hentet. Hent resten med: git fetch --unshallow' : 'Se dem med: git log --oneline'}`,
    en: `git knows no revision called "${revision}". ${isShallow ? 'Only a part of the history is here. Fetch the rest with: git fetch --unshallow' : 'See them with: git log --oneline'}`,
  });
}
