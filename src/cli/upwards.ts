import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** A folder and those above it, up to the root of the repository that it is in, or, in none, to the top of the disk. Whole paths. */
export function upwards(folder: string): readonly string[] {
  const here = resolve(folder);
  const above = dirname(here);
  return above === here || isRepository(here) ? [here] : [here, ...upwards(above)];
}

/** The root of the repository that a folder is in. */
export function repositoryOf(folder: string): string | undefined {
  const top = upwards(folder).at(-1);
  return top !== undefined && isRepository(top) ? top : undefined;
}

const isRepository = (folder: string) => existsSync(join(folder, '.git'));
