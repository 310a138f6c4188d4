import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { standardInput } from './files.ts';

/**
 * A file by its path from the top of the repository that this folder is in, with forward slashes, as GitHub and GitLab know it. One that lies
 * outside goes by its whole path.
 */
export function inRepository(file: string): string {
  if (file === standardInput) return file;
  const whole = resolve(file);
  const inside = fromTop(whole) ?? fromTop(behindLinks(whole));
  return (inside ?? whole).replaceAll('\\', '/');
}

function fromTop(file: string): string | undefined {
  const away = relative(topHere(), file);
  return away === '..' || away.startsWith(`..${sep}`) || isAbsolute(away) ? undefined : away;
}

let known: string | undefined;

/** The top of the repository; where its history was not fetched, what the build calls its workspace; else this folder. */
function topHere(): string {
  if (known !== undefined) return known;
  const here = resolve('.');
  const { CI_PROJECT_DIR, GITHUB_WORKSPACE } = process.env;
  const workspace = [GITHUB_WORKSPACE, CI_PROJECT_DIR].find(
    folder => folder && `${here}${sep}`.startsWith(`${folder}${sep}`),
  );
  known = withGit(here) ?? workspace ?? here;
  return known;
}

function withGit(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  return dirname(folder) === folder ? undefined : withGit(dirname(folder));
}

/** The same file, where a folder on the way to it is a link. */
function behindLinks(file: string): string {
  return existsSync(dirname(file)) ? join(realpathSync(dirname(file)), basename(file)) : file;
}
