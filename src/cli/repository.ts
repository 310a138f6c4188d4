import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { isWithin, standardInput } from './files.ts';
import { repositoryOf } from './upwards.ts';

/**
 * A file by its path from the top of the repository that this folder is in, with forward slashes, as GitHub and GitLab know it. One that lies
 * outside goes by its whole path.
 */
export function inRepository(file: string): string {
  if (file === standardInput) return file;
  const whole = resolve(file);
  const top = topHere();
  const inside = [whole, behindLinks(whole)].find(each => isWithin(each, top));
  return (inside === undefined ? whole : relative(top, inside)).replaceAll('\\', '/');
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
  known = repositoryOf(here) ?? workspace ?? here;
  return known;
}

/** The same file, where a folder on the way to it is a link. */
function behindLinks(file: string): string {
  return existsSync(dirname(file)) ? join(realpathSync(dirname(file)), basename(file)) : file;
}
