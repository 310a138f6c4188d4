import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** What a folder's settings are called. */
export const settingsNames: readonly string[] = ['helhed.config.yaml', 'helhed.config.yml'];

/** The file with the settings that hold for a folder: its own, or that of the nearest folder above, up to the root of the repository. */
export function settingsFileFor(folder: string): string | undefined {
  const here = resolve(folder);
  const file = settingsNames.map(name => join(here, name)).find(name => existsSync(name));
  if (file !== undefined) return file;
  const above = dirname(here);
  return above === here || existsSync(join(here, '.git')) ? undefined : settingsFileFor(above);
}
