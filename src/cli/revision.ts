import { existsSync } from 'node:fs';
import { basename, dirname, posix } from 'node:path';
import type { Open } from '../index.ts';
import { Failure } from './failure.ts';
import { commitOf, filesIn, gitIn, type WithoutGit } from './git.ts';

/** A file as it was in a revision of the repository that it lies in. */
export interface Revised {
  /** What it is called in what is told: `HEAD~1:planer/plan.yaml`. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Gives the parts of the plan, from the same revision. */
  readonly open: Open;
}

/** A file in a revision of its repository. */
export interface InRevision {
  readonly revision: string;
  readonly path: string;
}

/** `HEAD~3:plan.yaml` as a revision and a path; nothing for the name of a file, which may begin with a drive, `C:`. */
export function namedRevision(name: string): InRevision | undefined {
  const [, revision, path] = /^([^:]{2,}):(.+)$/su.exec(name) ?? [];
  return revision === undefined || path === undefined || existsSync(name) ? undefined : { revision, path };
}

/** Reads a file as it was in a revision. The path is from this folder, or else from the top of the repository. */
export function revised({ path, revision }: InRevision): Revised {
  const folder = existsSync(dirname(path)) ? dirname(path) : '.';
  const git = gitIn(folder);
  const commit = commitOf(folder, revision, unfetched(path));
  const files = new Set(filesIn(git, commit));
  const prefix =
    git(['rev-parse', '--show-prefix'])
      ?.toString()
      .replace(/\r?\n$/u, '') ?? '';
  const wanted = [prefix + basename(path), posix.normalize(path.replaceAll('\\', '/'))]
    .flatMap(forms)
    .find(name => files.has(name));
  if (wanted === undefined) throw notThen(path, revision, [...files]);
  const read = (name: string) => git(['cat-file', 'blob', `${commit}:${name}`]);
  return {
    file: `${revision}:${path.replaceAll('\\', '/')}`,
    bytes: read(wanted) ?? Buffer.alloc(0),
    open: part => {
      const at = forms(posix.join(posix.dirname(wanted), part)).find(name => files.has(name));
      return (at === undefined ? undefined : read(at)) ?? 'missing';
    },
  };
}

/** A name with æ, ø or å may be saved in one letter or in two. */
const forms = (name: string) => [name, name.normalize('NFC'), name.normalize('NFD')];

const unfetched = (path: string): WithoutGit => ({
  noGit: {
    da: 'helhed kan kun hente en tidligere udgave, når git er installeret på maskinen. Gem den gamle udgave som en fil, og skriv: helhed forskel gammel.yaml ny.yaml',
    en: 'helhed can only fetch an earlier version where git is installed. Save the old version as a file, and write: helhed diff old.yaml new.yaml',
  },
  noRepository: {
    da: `Mappen her ligger ikke i et git-arkiv, så der er ingen tidligere udgave af »${path}« at hente.`,
    en: `This folder is in no git repository, so there is no earlier version of "${path}" to fetch.`,
  },
});

function notThen(path: string, revision: string, files: readonly string[]): Failure {
  const name = posix.basename(path.replaceAll('\\', '/'));
  const other = files.find(file => posix.basename(file) === name) ?? files.find(isPlanLike);
  const hint = other === undefined ? '' : `${revision}:${other}`;
  return new Failure({
    da: `»${path}« var ikke i udgaven »${revision}«.${hint === '' ? '' : ` Hed den noget andet dengang, så skriv det, fx: helhed forskel ${hint} ${path}`}`,
    en: `"${path}" was not in the revision "${revision}".${hint === '' ? '' : ` If it was called something else then, write that, for example: helhed diff ${hint} ${path}`}`,
  });
}

const isPlanLike = (file: string) => /(?:^|\/)(?:helhedsplan|plan|[^/]+\.helhedsplan)\.ya?ml$/iu.test(file);
