import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type Config, plainConfig, readConfig, type Text, type Trouble } from '../index.ts';
import { exit, Failure } from './failure.ts';
import { cannotRead, isSystemError } from './files.ts';
import { settingsFileFor } from './settings-file.ts';

/** Settings, and the folder whose they are: paths in them are reckoned from there. */
export interface Settings {
  readonly config: Config;
  readonly folder: string;
}

const read = new Map<string, Settings>();

/** The settings that hold for a folder: its own, or those of the nearest folder above, up to the root of the repository. */
export function settingsFor(folder: string): Settings | undefined {
  const file = settingsFileFor(folder);
  if (file === undefined) return undefined;
  const known = read.get(file) ?? settingsIn(file);
  read.set(file, known);
  return known;
}

function settingsIn(file: string): Settings {
  const shown = relative('.', file).replaceAll('\\', '/');
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw isSystemError(error) ? cannotRead(shown, error.code) : error;
  }
  const { config, problems } = readConfig(bytes);
  if (problems.length === 0) return { config, folder: dirname(file) };
  const troubles = problems.map(({ start: { line, column }, text }): Trouble => {
    const place = `${shown}:${line}:${column}`;
    return { da: `${place}  ${text.da}`, en: `${place}  ${text.en}`, at: { file: shown, line, column } };
  });
  const inLanguage = (language: keyof Text) => troubles.map(trouble => trouble[language]).join('\n');
  throw new Failure({ da: inLanguage('da'), en: inLanguage('en') }, exit.wrongUse, troubles);
}

/** Reads settings anew the next time: they may have been changed. */
export function forgetSettings(): void {
  read.clear();
}

/** The settings of the folder of a plan; the plain ones where there are none. */
export function configFor(plan: string): Config {
  return settingsFor(plan === '-' ? '.' : dirname(plan))?.config ?? plainConfig;
}

/** The file with known gaps that settings name, from here. */
export function baselineOf({ config, folder }: Settings): string | undefined {
  return config.baseline === undefined ? undefined : relative('.', join(folder, config.baseline));
}
