import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { type Config, plainConfig, readConfig, type Text, type Trouble } from '../index.ts';
import { exit, Failure } from './failure.ts';
import { cannotRead, isSystemError } from './files.ts';
import { settingsFileFor } from './settings-file.ts';

/** Settings, and the folder whose they are: paths in them are reckoned from there. */
export interface Settings {
  readonly config: Config;
  readonly folder: string;
}

/** What has been read, by its file and by the folders that it holds for. */
const read = new Map<string, Settings | undefined>();

/** The settings that hold for a folder: its own, or those of the nearest folder above, up to the root of the repository. */
export function settingsFor(folder: string): Settings | undefined {
  const here = resolve(folder);
  if (read.has(here)) return read.get(here);
  const file = settingsFileFor(here);
  const settings = file === undefined ? undefined : (read.get(file) ?? settingsIn(file));
  read.set(here, settings);
  if (file !== undefined) read.set(file, settings);
  return settings;
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
