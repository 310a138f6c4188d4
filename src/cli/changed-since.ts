import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { isWithin, shown } from './files.ts';
import { commitOf, filesIn, gitIn, namesOf, type WithoutGit } from './git.ts';
import { filesAskedFor } from './parts.ts';
import { settingsNames } from './settings-file.ts';
import { realPath } from './walk.ts';

/**
 * Those of the plans that are not as they were when this line of work left a revision: changed in commits since, in the index
 * or on disk, new, or renamed. A plan is changed too when a part or an annex of it is, the settings that hold for it, or
 * the list of known gaps.
 */
export function changedSince(
  revision: string,
  plans: readonly string[],
  baseline: string | undefined,
): readonly string[] {
  const histories = new Map<string, History>();
  const historyOf = (file: string): History => {
    const folder = realPath(dirname(file)) ?? dirname(resolve(file));
    const history =
      histories.get(folder) ??
      [...histories.values()].find(({ top }) => isWithin(folder, top)) ??
      since(revision, folder, file);
    histories.set(folder, history);
    return history;
  };
  return plans.filter(plan => {
    if (plan === '-') return true;
    const history = historyOf(plan);
    const isChanged = (file: string) => history.isChanged(file);
    return (
      isChanged(plan) ||
      (baseline !== undefined && isChanged(baseline)) ||
      settingsMayHold(plan, history.top).some(isChanged) ||
      filesAskedFor(plan).some(isChanged)
    );
  });
}

/** What has happened in a repository since a revision. */
interface History {
  readonly top: string;
  isChanged(file: string): boolean;
}

function since(revision: string, folder: string, plan: string): History {
  const commit = commitOf(folder, revision, unasked(plan, revision));
  const git = gitIn(folder);
  const top = resolve(folder, git(['rev-parse', '--show-cdup'])?.toString().trim() ?? '');
  // What others have done on that line since is none of ours.
  const base = git(['merge-base', commit, 'HEAD'])?.toString().trim() ?? commit;
  const diff = ['diff', '--name-only', '-z', '--no-renames', '--no-relative', '--no-ext-diff'];
  const inOneForm = (names: readonly string[]) => new Set(names.map(name => name.normalize('NFC')));
  const then = inOneForm(filesIn(git, base));
  const touched = inOneForm(
    [
      [...diff, base],
      [...diff, '--cached', base],
    ].flatMap(args => namesOf(git(args))),
  );
  const isOther = (name: string) => touched.has(name) || !then.has(name);
  return {
    top,
    isChanged: file => {
      const name = shown(relative(top, join(realPath(dirname(file)) ?? dirname(resolve(file)), basename(file))));
      const real = realPath(file);
      // What is asked for and not there is a change only if it was there.
      if (real === undefined || !existsSync(file)) return then.has(name.normalize('NFC'));
      if (statSync(file).isDirectory()) return false;
      return [name, shown(relative(top, real))].some(each => isOther(each.normalize('NFC')));
    },
  };
}

/** The settings of a plan, and those nearer to it that may have been there. */
function settingsMayHold(plan: string, top: string): readonly string[] {
  const files: string[] = [];
  for (let folder = realPath(dirname(plan)) ?? dirname(resolve(plan)); ; folder = dirname(folder)) {
    const here = settingsNames.map(name => join(folder, name));
    files.push(...here);
    if (folder === top || folder === dirname(folder) || here.some(file => existsSync(file))) return files;
  }
}

const unasked = (plan: string, revision: string): WithoutGit => ({
  noGit: {
    da: 'helhed kan kun se, hvad der er ændret, når git er installeret på maskinen. Udelad --changed-since for at tjekke alle planer.',
    en: 'helhed can only see what has changed where git is installed. Leave out --changed-since to check all plans.',
  },
  noRepository: {
    da: `»${plan}« ligger ikke i et git-arkiv, så det kan ikke ses, om planen er ændret siden »${revision}«. Udelad --changed-since for at tjekke den.`,
    en: `"${plan}" is in no git repository, so whether the plan has changed since "${revision}" cannot be seen. Leave out --changed-since to check it.`,
  },
});
