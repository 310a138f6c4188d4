import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Settings } from './settings.ts';
import { upwards } from './upwards.ts';

/** What a folder's settings are called. */
export const settingsNames: readonly string[] = ['helhed.config.yaml', 'helhed.config.yml'];

/** The file with the settings that hold for a folder: its own, or that of the nearest folder above, up to the root of the repository. */
export const settingsFileFor = (folder: string): string | undefined =>
  upwards(folder)
    .flatMap(each => settingsNames.map(name => join(each, name)))
    .find(file => existsSync(file));

/** The settings that hold here; where there are none, what reads them is not loaded. */
export const settingsHere = async (): Promise<Settings | undefined> =>
  settingsFileFor('.') === undefined ? undefined : (await import('./settings.ts')).settingsFor('.');

/** The file with known gaps that settings name, from here. */
export function baselineOf({ config, folder }: Settings): string | undefined {
  return config.baseline === undefined ? undefined : relative('.', join(folder, config.baseline));
}
