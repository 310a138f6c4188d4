import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { upwards } from './upwards.ts';

/** What a folder's settings are called. */
export const settingsNames: readonly string[] = ['helhed.config.yaml', 'helhed.config.yml'];

/** The file with the settings that hold for a folder: its own, or that of the nearest folder above, up to the root of the repository. */
export const settingsFileFor = (folder: string): string | undefined =>
  upwards(folder)
    .flatMap(each => settingsNames.map(name => join(each, name)))
    .find(file => existsSync(file));
